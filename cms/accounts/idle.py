"""A session in which nothing was asked for a while ends; so does the desk that somebody left open."""

import time

from allauth.account.adapter import get_adapter
from allauth.usersessions.models import UserSession
from django.conf import settings
from django.contrib import messages
from django.contrib.auth import logout
from django.contrib.auth.signals import user_logged_in
from django.dispatch import receiver
from django.utils import timezone
from django.utils.translation import ngettext

from cms.desk.policy import is_for_desk

ASKED_AT = "asked_at"  # of the session: the time of the last request, in seconds since 1970
WRITTEN_EVERY = 60  # seconds


@receiver(user_logged_in)
def start(request, **options):
    """Begin to count when somebody signs in."""
    request.session[ASKED_AT] = int(time.time())


class IdleMiddleware:
    """Ends sessions that were idle for too long, and keeps the time and place of a session's last request.

    Requests that a page makes by itself carry `X-Background: 1`: they end an idle session like any other, but do
    not keep it alive. The time is written once a minute at most.
    """

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        if is_for_desk(request) and request.session.session_key and request.user.is_authenticated:
            attend(request)
        return self.get_response(request)


def attend(request):
    """Sign the account of a request out if it was idle for too long; else note that it was not."""
    now = int(time.time())
    asked_at = request.session.get(ASKED_AT, now)
    is_due = ASKED_AT not in request.session or now - asked_at >= WRITTEN_EVERY
    if now - asked_at > settings.IDLE_MINUTES * 60:
        logout(request)
        messages.info(request, words_of_parting())
    elif is_due and request.headers.get("X-Background") != "1":
        request.session[ASKED_AT] = now
        note_last_use(request)


def note_last_use(request):
    """Keep when and from where a session was used last, for the list that its owner sees."""
    rows = UserSession.objects.filter(session_key=request.session.session_key)
    rows.update(last_seen_at=timezone.now(), ip=get_adapter(request).get_client_ip(request))


def words_of_parting():
    """Return why somebody has to sign in again."""
    minutes = settings.IDLE_MINUTES
    return ngettext(
        "You were signed out because nothing was done for %(count)d minute.",
        "You were signed out because nothing was done for %(count)d minutes.",
        minutes,
    ) % {"count": minutes}
