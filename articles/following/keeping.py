"""What is deleted, and when: addresses that nobody confirmed or that are refused, letters that went out long ago."""

from datetime import timedelta

from django.db import transaction

from articles.following.links import CONFIRM_DAYS
from articles.models import Delivery, Follower, Letter, LetterState, Subscription

REFUSED_DAYS = 30
# Longer than an article is news (matching.FRESH): one whose line has left the ledger is never sent again.
LEDGER_DAYS = 30


@transaction.atomic
def tidy(now):
    """Delete what is no longer needed at `now` (aware datetime)."""
    Subscription.objects.filter(confirmed_at=None, asked_at__lt=now - timedelta(days=CONFIRM_DAYS)).delete()
    Follower.objects.filter(paused_at__lt=now - timedelta(days=REFUSED_DAYS)).delete()
    Follower.objects.filter(subscriptions=None).delete()
    long_ago = now - timedelta(days=LEDGER_DAYS)
    Letter.objects.filter(state__in=[LetterState.SENT, LetterState.HANDED], made_at__lt=long_ago).delete()
    never_sent = Delivery.objects.filter(letter=None, article__published_at__lt=long_ago)
    never_sent.exclude(article__state="published").delete()
