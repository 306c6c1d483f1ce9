"""What a citizen does: ask to follow a list, confirm it, change it, end it, be forgotten."""

from django.db import transaction
from django.utils import timezone

from articles.following.bundling import next_hour
from articles.models import Follower, Letter, LetterKind, Often, Subscription


@transaction.atomic
def ask(email, query, often):
    """Note that somebody asks to follow a list, and the letter about it; return the Letter.

    Whoever asks learns nothing of whether the address is known: only the letter, which goes to it, says more.
    """
    follower = follower_of(email)
    now = timezone.now()
    subscription, is_new = Subscription.objects.get_or_create(
        follower=follower, query=query, defaults={"often": often, "asked_at": now}
    )
    if subscription.confirmed_at is None and not is_new:
        subscription.often, subscription.asked_at = often, now
        subscription.save(update_fields=["often", "asked_at"])
    kind = LetterKind.KNOWN if subscription.confirmed_at else LetterKind.CONFIRM
    return Letter.objects.create(subscription=subscription, kind=kind, made_at=now, next_at=now)


def follower_of(email):
    """Return the Follower of an address, whatever its capitals; made where there is none."""
    found = Follower.objects.filter(email__iexact=email).first()
    return found or Follower.objects.create(email=email)


@transaction.atomic
def confirm(subscription):
    """Begin to send a list; doing it twice changes nothing. Who confirms reads: letters to the address go on."""
    if subscription.confirmed_at is None:
        subscription.confirmed_at = now = timezone.now()
        subscription.next_at = next_hour(subscription.often, now)
        subscription.save(update_fields=["confirmed_at", "next_at"])
    resume(subscription.follower)


def resume(follower):
    """Send letters again to an address that was refused once."""
    Follower.objects.filter(pk=follower.pk).update(paused_at=None)


def change(subscription, often):
    """Send the letters of a list as often as is said (a value of Often). Raises ValueError for another word."""
    subscription.often = Often(often)
    subscription.next_at = next_hour(subscription.often, timezone.now())
    subscription.save(update_fields=["often", "next_at"])


@transaction.atomic
def end(subscription):
    """Send a list no more; with the last one the address goes too."""
    number = subscription.follower_id
    subscription.delete()
    forget_if_alone(number)


def forget_if_alone(number):
    """Delete the address of a follower (number) who follows nothing."""
    Follower.objects.filter(pk=number, subscriptions=None).delete()


def forget(follower):
    """End every list of a follower and delete the address."""
    follower.delete()
