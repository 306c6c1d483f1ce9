"""Each letter once: claims, failing servers, mailboxes that do not exist, letters taken back."""

import smtplib
from datetime import timedelta

import pytest
import time_machine
from django.core import mail
from django.core.mail.backends.smtp import EmailBackend
from django.core.management import call_command
from django.utils import timezone

from articles.following import asking, sending
from articles.following.bundling import bundle
from articles.models import Article, Delivery, Follower, Letter, LetterState, Subscription
from tests.articles.following.mailing import move, publish, receivers
from tests.factories import make_published, make_subscription

pytestmark = pytest.mark.django_db


class Server:
    """A mail server as smtplib shows it: answers what it is told to, and keeps what it took."""

    def __init__(self, **answers):
        self.answers, self.taken, self.parts, self.sock = answers, [], [], self

    def reply(self, name, code):
        answer = self.answers.get(name, code)
        if isinstance(answer, BaseException):
            raise answer
        return answer if isinstance(answer, tuple) else (answer, b"words")

    def ehlo_or_helo_if_needed(self):
        self.parts = []

    def has_extn(self, name):
        return True

    def mail(self, sender, options):
        return self.reply("mail", 250)

    def rcpt(self, recipient):
        self.recipient = recipient
        return self.reply("rcpt", 250)

    def docmd(self, word):
        return self.reply("data", 354)

    def send(self, data):
        self.parts.append(data)

    def getreply(self):
        code, words = self.reply("end", 250)
        self.taken += [(self.recipient, b"".join(self.parts))] if code == 250 else []
        return code, words

    def setsockopt(self, *arguments):
        """As of a socket."""

    def gettimeout(self):
        return None

    def settimeout(self, seconds):
        """As of a socket."""

    def close(self):
        """As of a connection."""


@pytest.fixture
def server(monkeypatch, settings):
    """The mail server that letters go to; tests set what it answers."""
    settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
    server = Server()

    def opened(backend):
        if "open" in server.answers:
            raise server.answers["open"]
        backend.connection = server

    monkeypatch.setattr(EmailBackend, "open", opened)
    monkeypatch.setattr(EmailBackend, "close", lambda backend: None)
    return server


@pytest.fixture
def letter():
    """A letter that waits, about one article that was published now."""
    subscription = make_subscription(email="lan@vidu.vn")
    article = make_published(at=f"{timezone.localtime():%Y-%m-%d %H:%M}")
    now = timezone.now()
    letter = Letter.objects.create(subscription=subscription, made_at=now, next_at=now)
    Delivery.objects.create(subscription=subscription, article=article, letter=letter)
    return letter


def later(**span):
    """Travel some time ahead."""
    return time_machine.travel(timezone.now() + timedelta(**span))


def test_a_letter_is_sent_as_the_protocol_has_it(server, letter):
    assert sending.send_waiting() == (1, False)
    recipient, data = server.taken[0]
    assert recipient == "lan@vidu.vn"
    assert data.endswith(b"\r\n.\r\n")
    assert b"\n." not in data.removesuffix(b".\r\n")
    letter.refresh_from_db()
    assert letter.state == LetterState.SENT


def test_a_sent_letter_is_not_sent_again(server, letter):
    sending.send_waiting()
    with later(days=1):
        sending.send_waiting()
        call_command("send_digests")
    assert len(server.taken) == 1


def test_a_letter_whose_sender_died_before_the_end_is_sent_when_the_claim_has_run_out(server, letter):
    server.answers["data"] = KeyboardInterrupt()  # as good as a kill: nothing of the sender puts the letter back
    with pytest.raises(KeyboardInterrupt):
        sending.send_waiting()
    server.answers.clear()
    assert sending.send_waiting() == (0, False)
    with later(seconds=sending.CLAIM.total_seconds() + 1):
        assert sending.send_waiting() == (1, False)


def test_a_letter_that_was_being_taken_when_its_sender_died_is_not_sent_again(server, letter):
    server.answers["end"] = KeyboardInterrupt()
    with pytest.raises(KeyboardInterrupt):
        sending.send_waiting()
    server.answers.clear()
    with later(days=2):
        assert sending.send_waiting() == (0, False)
    assert Letter.objects.unanswered().get() == letter


def test_whoever_lost_the_claim_does_not_end_the_letter(server, letter):
    own = sending.claim(letter.pk)
    Letter.objects.update(claim="somebody else")
    from django.core.mail import get_connection

    assert sending.send(own, sending.Writer(), get_connection()) is False
    assert server.taken == []


def test_a_letter_is_claimed_by_one_alone(letter):
    assert sending.claim(letter.pk) is not None
    assert sending.claim(letter.pk) is None


@pytest.mark.parametrize(
    "answers",
    [
        {"open": OSError()},
        {"open": smtplib.SMTPAuthenticationError(535, b"no")},
        {"mail": 451},
        {"data": 421},
        {"rcpt": 421},
        {"end": smtplib.SMTPServerDisconnected()},
    ],
)
def test_a_failing_server_is_tried_again_and_nothing_is_lost(server, letter, answers):
    server.answers.update(answers)
    assert sending.send_waiting() == (0, True)
    server.answers.clear()
    assert sending.send_waiting() == (0, False)
    with later(minutes=2):
        assert sending.send_waiting() == (1, False)


def test_the_command_says_that_the_server_failed(server, letter, capsys):
    server.answers["open"] = OSError()
    with pytest.raises(SystemExit):
        call_command("send_digests")
    assert "0" in capsys.readouterr().out


@pytest.mark.parametrize("answers", [{"rcpt": 450}, {"end": 452}, {"end": 554}])
def test_a_letter_that_is_not_taken_now_keeps_no_other_from_going_out(server, letter, answers):
    server.answers.update(answers)
    assert sending.send_waiting() == (0, False)
    server.answers.clear()
    letter.refresh_from_db()
    assert letter.state == LetterState.WAITING


def test_the_pause_grows_with_each_attempt_up_to_six_hours(letter):
    for attempts, pause in ((1, timedelta(minutes=1)), (3, timedelta(minutes=4)), (60, timedelta(hours=6))):
        letter.attempts, before = attempts, timezone.now()
        sending.put_back(letter)
        letter.refresh_from_db()
        assert pause <= letter.next_at - before < pause + timedelta(minutes=1)


def test_a_mailbox_that_does_not_exist_pauses_the_letters_to_it_and_keeps_what_waits(server, letter, committed):
    server.answers["rcpt"] = 550
    assert sending.send_waiting() == (0, False)
    assert Follower.objects.get().paused_at is not None
    publish(committed)
    assert not Letter.objects.exists()
    assert Delivery.objects.waiting().count() == 2


@pytest.mark.parametrize(
    "refusal",
    [(550, b"5.1.1 no such user"), (550, b"No such user here"), (553, b"unknown"), (550, b"5.2.1 mailbox disabled")],
)
def test_these_answers_say_that_there_is_no_such_mailbox(server, letter, refusal):
    server.answers["rcpt"] = refusal
    sending.send_waiting()
    assert Follower.objects.get().paused_at is not None


@pytest.mark.parametrize(
    "refusal",
    [
        (554, b"5.7.1 Relay access denied"),
        (550, b"relay not permitted"),
        (550, b"5.7.26 unauthenticated mail"),
        (554, b"service refused"),
        (550, b"Blocked by a list"),
        (552, b"5.2.2 mailbox full"),
    ],
)
def test_a_server_that_refuses_us_loses_no_follower(server, letter, refusal, caplog):
    server.answers["rcpt"] = refusal
    assert sending.send_waiting() == (0, False)
    assert Follower.objects.get().paused_at is None
    assert "did not take letter" in caplog.text
    server.answers.clear()
    with later(minutes=2):
        assert sending.send_waiting() == (1, False)


def test_an_address_that_was_only_asked_for_goes_when_its_server_refuses_it(server):
    asking.ask("sai@vidu.vn", "", "at_once")
    server.answers["rcpt"] = 550
    sending.send_waiting()
    assert not Follower.objects.exists()


def test_what_was_withdrawn_after_it_was_bundled_is_not_sent_and_waits_to_be_published_again(letter, committed):
    article = letter.deliveries.get().article
    move(committed, article, "withdraw", reason="x")
    sending.send_waiting()
    assert mail.outbox == []
    move(committed, article, "publish")
    assert receivers() == ["lan@vidu.vn"]


def test_of_two_in_a_letter_the_one_that_was_withdrawn_waits_to_be_published_again(server, committed):
    make_subscription(often="daily", next_at=timezone.now() + timedelta(hours=1))
    kept, withdrawn = publish(committed, "Một"), publish(committed, "Hai")
    with later(hours=2):
        bundle(timezone.now())
        move(committed, withdrawn, "withdraw", reason="x")
        sending.send_waiting()
        assert [article.title for article in Article.objects.filter(deliveries__letter__isnull=False)] == [kept.title]
        move(committed, withdrawn, "publish")
    with later(days=2):
        bundle(timezone.now())
        assert sending.send_waiting() == (1, False)
    assert "Hai" in server.taken[-1][1].decode()


def test_a_list_that_was_ended_gets_no_letter_that_was_on_its_way(letter):
    own = sending.claim(letter.pk)
    asking.end(Subscription.objects.get())
    with pytest.raises(sending.LostClaim), sending.being_taken(own):
        pytest.fail("it was taken")


def test_a_letter_that_cannot_be_written_keeps_no_other_from_going_out(letter, monkeypatch, caplog):
    monkeypatch.setattr(sending.Writer, "message", lambda writer, letter: 1 / 0)
    assert sending.send_waiting() == (0, False)
    letter.refresh_from_db()
    assert letter.state == LetterState.WAITING


def test_no_address_is_in_the_log(server, letter, caplog):
    for answers in ({"rcpt": 450}, {"open": OSError("lan@vidu.vn")}, {"end": 554}, {"rcpt": 550}):
        server.answers = answers
        Letter.objects.update(next_at=timezone.now(), state=LetterState.WAITING)
        sending.send_waiting()
    assert caplog.records
    assert "vidu" not in caplog.text
