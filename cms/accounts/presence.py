"""Where an account is signed in: a session for each browser, listed to its owner, ended one by one or together."""

from allauth.account.signals import password_changed, password_reset, password_set
from allauth.core import context
from allauth.usersessions.models import UserSession
from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.contrib.sessions.models import Session
from django.db.models.signals import pre_save
from django.dispatch import receiver
from django.shortcuts import redirect
from django.template.response import TemplateResponse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from cms.accounts.browsers import browser_of

OTHERS = "others"


def sessions_of(user):
    """Return the sessions with which an account is signed in, the latest used first, each with what a list shows."""
    alive = Session.objects.filter(expire_date__gt=timezone.now())
    rows = list(
        UserSession.objects.filter(user=user, session_key__in=alive.values("session_key")).order_by("-last_seen_at")
    )
    for row in rows:
        row.browser = browser_of(row.user_agent)
        row.first_ip = row.data.get("first_ip", row.ip)
    return rows


def end_sessions(user, besides=None):
    """Sign an account out everywhere, except in the session whose key is `besides`. Return how many ended."""
    rows = UserSession.objects.filter(user=user).exclude(session_key=besides)
    Session.objects.filter(session_key__in=list(rows.values_list("session_key", flat=True))).delete()
    return rows.delete()[0]


@login_required
@require_http_methods(["GET", "POST"])
def sessions(request):
    """Show the sessions of who asks; a form ends one of them, or all but this one."""
    if request.method == "POST":
        end_chosen(request, request.POST.get("end", ""))
        return redirect("usersessions_list")
    return TemplateResponse(request, "usersessions/usersession_list.html", {"sessions": sessions_of(request.user)})


def end_chosen(request, choice):
    """End all other sessions of who asks, or the one whose number is `choice`; what is not theirs stays."""
    others = UserSession.objects.filter(user=request.user).exclude(session_key=request.session.session_key)
    if choice == OTHERS:
        count = end_sessions(request.user, besides=request.session.session_key)
    else:
        chosen = others.filter(pk=int(choice)) if choice.isdecimal() and len(choice) < 19 else others.none()
        count = len([row.end() for row in chosen])
    if count:
        messages.success(request, _("Signed out there."))


@receiver(pre_save, sender=UserSession)
def note_first_place(instance, **options):
    """Keep the address from which a session began; the row's own is that of its last use."""
    instance.data.setdefault("first_ip", instance.ip)


@receiver([password_changed, password_set, password_reset])
def end_the_others(user, **options):
    """A new password leaves only the session in which it was chosen."""
    end_sessions(user, besides=context.request.session.session_key)
