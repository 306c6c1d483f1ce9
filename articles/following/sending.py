"""Letters on their way: each once, whenever the process is killed; what a failing server did not take comes later.

A letter is claimed in the database, for some minutes; then the mail server gets all of it but the sign that ends it,
and forgets it if nothing more comes. The last two steps are one statement apart: the row says HANDED, and the sign is
sent. Whoever died before them leaves a claim that runs out, and the letter is sent by somebody else. Whoever died after
them has sent it. Only who dies between them, within some microseconds, loses it or has it sent twice
(docs/adr/0021-each-letter-once.md).
"""

import logging
import uuid
from contextlib import contextmanager, nullcontext
from datetime import timedelta
from functools import partial

from django.conf import settings
from django.core.mail import get_connection
from django.db import connection, transaction
from django.db.models import F
from django.utils import timezone
from django.utils.translation import override

from articles.following.asking import forget_if_alone
from articles.following.handing_over import NoSuchMailbox, NotTaken, ServerFails, hand_over
from articles.following.letters import Writer
from articles.models import Delivery, Follower, Letter, LetterKind, LetterState, Subscription

log = logging.getLogger(__name__)
CLAIM = timedelta(minutes=2)
FIRST_PAUSE, LONGEST_PAUSE = timedelta(minutes=1), timedelta(hours=6)
AT_ONCE = 100  # letters by one connection
SERVER_SECONDS = 30  # without a word from the server


class LostClaim(Exception):
    """The letter is somebody else's by now, or was taken back."""


def send_waiting():
    """Send what is to be sent now; return (letters sent, whether the mail server failed)."""
    sent, fails = 0, False
    with override(settings.LANGUAGE_CODE):
        while not fails and (numbers := list(waiting_numbers())):
            done, fails = send_some(numbers)
            sent += done
    return sent, fails


def waiting_numbers():
    """Return the numbers of the next letters."""
    return Letter.objects.to_send(timezone.now()).order_by("next_at", "pk").values_list("pk", flat=True)[:AT_ONCE]


def send_some(numbers):
    """Send letters by one connection; return (letters sent, whether the server failed)."""
    mail = get_connection(timeout=settings.EMAIL_TIMEOUT or SERVER_SECONDS)
    writer, sent = Writer(), 0
    try:
        for number in numbers:
            letter = claim(number)
            sent += bool(letter and send(letter, writer, mail))
    except ServerFails as error:
        log.warning("The mail server fails: %s", error)
        return sent, True
    finally:
        close(mail)
    return sent, False


def close(mail):
    """Close a connection; a server that is gone by then does not matter."""
    try:
        mail.close()
    except OSError as error:
        log.info("The mail server did not say good-bye: %s", type(error).__name__)


def claim(number):
    """Make a letter ours and return it, None where somebody else was quicker or it is gone."""
    now, name = timezone.now(), uuid.uuid4().hex
    won = Letter.objects.to_send(now).filter(pk=number)
    if not won.update(state=LetterState.CLAIMED, claim=name, next_at=now + CLAIM, attempts=F("attempts") + 1):
        return None
    return Letter.objects.select_related("subscription__follower").filter(pk=number, claim=name).first()


def send(letter, writer, mail):
    """Send a claimed letter; return whether it went out. Raises ServerFails, after the letter was put back.

    What was withdrawn before waits for another letter, should it be published again.
    """
    message = written(letter, writer)
    if message is None:
        return False
    try:
        hand_over(mail, message, partial(being_taken, letter))
    except LostClaim:
        return False
    except NoSuchMailbox:
        refused(letter)
        return False
    except NotTaken as error:
        put_back(letter)
        if isinstance(error, ServerFails):
            raise
        log.warning("The mail server did not take letter %s: %s", letter.key, error)
        return False
    Letter.objects.filter(pk=letter.pk).update(state=LetterState.SENT, sent_at=timezone.now())
    if letter.kind == LetterKind.NEWS:
        Delivery.objects.filter(letter=letter.pk).exclude(article__in=letter.told).update(letter=None)
    return True


def written(letter, writer):
    """Return the e-mail of a letter; None where there is nothing to say, and where it cannot be written now."""
    try:
        message = writer.message(letter)
    except Exception:  # one letter that cannot be written keeps no other from going out
        log.exception("Letter %s could not be written", letter.key)
        put_back(letter)
        return None
    if message is None:
        release(letter)
    return message


@contextmanager
def being_taken(letter):
    """Make a context in which the letter is given away, as close to writing it down as can be. Raises LostClaim.

    SQLite has stored the row when its statement ends; then comes the sign. A database behind a connection stores it
    while we still wait for its word, and we may die waiting: there the row is changed and locked, then comes the sign,
    and then, without waiting for anything, the word to store it.
    """
    with transaction.atomic() if connection.vendor != "sqlite" else nullcontext():
        own = Letter.objects.filter(pk=letter.pk, claim=letter.claim, state=LetterState.CLAIMED)
        if not own.update(state=LetterState.HANDED):
            raise LostClaim
        yield


def put_back(letter):
    """Let a letter wait, longer after each attempt."""
    pause = min(FIRST_PAUSE * 2 ** min(letter.attempts - 1, 20), LONGEST_PAUSE)
    own = Letter.objects.filter(pk=letter.pk, claim=letter.claim)
    own.update(state=LetterState.WAITING, claim="", next_at=timezone.now() + pause)


def release(letter):
    """Take a letter back that will not go out; its articles wait for another, should they be published again."""
    with transaction.atomic():
        Delivery.objects.filter(letter=letter.pk).update(letter=None)
        Letter.objects.filter(pk=letter.pk).delete()


def refused(letter):
    """Stop the letters to an address that its server refuses; news wait on for it, what it only asked for goes."""
    log.info("The mail server refuses follower %s", letter.subscription.follower_id)
    follower = Follower.objects.filter(pk=letter.subscription.follower_id)
    Subscription.objects.filter(follower__in=follower, confirmed_at=None).delete()
    forget_if_alone(letter.subscription.follower_id)
    follower.update(paused_at=timezone.now())
    release(letter)
