"""The addresses that stand in letters. Each holds a signed number (HMAC of 256 bits): it cannot be guessed or made."""

from django.conf import settings
from django.core import signing
from django.urls import reverse

CONFIRM_DAYS = 7
CONFIRM, END, MINE = ("follow_confirm", "follow_end", "follow_mine")  # names of addresses, and what a token is for
NOWHERE = "http://localhost:8000"  # where nobody set SITE_URL: a site that somebody tries out


def token(purpose, row):
    """Return what stands in an address of that purpose for a row: a Subscription, or a Follower for MINE."""
    return signing.dumps(row.pk, salt=f"articles.following.{purpose}")


def number_of(purpose, text):
    """Return the number of the row of a token; None where it is not ours, of another purpose, or too old."""
    oldest = CONFIRM_DAYS * 24 * 60 * 60 if purpose == CONFIRM else None
    try:
        return signing.loads(text, salt=f"articles.following.{purpose}", max_age=oldest)
    except signing.BadSignature:
        return None


def address(purpose, row):
    """Return the whole address with a token for a row."""
    return site(reverse(purpose, args=[token(purpose, row)]))


def site(path):
    """Return the whole address of a path of this site."""
    return (settings.SITE_URL or NOWHERE) + path
