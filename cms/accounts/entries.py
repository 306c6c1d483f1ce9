"""Who entered when: signing in and out, failures of it, second factors and passwords, told to the audit log."""

from allauth.account.signals import password_changed, password_reset, password_set
from allauth.mfa.signals import (
    authentication_failed,
    authenticator_added,
    authenticator_removed,
    authenticator_reset,
    authenticator_used,
)
from django.contrib.auth.signals import user_logged_in, user_logged_out, user_login_failed
from django.dispatch import receiver
from django.utils.translation import gettext_lazy as _

from cms.audit import name_acts, record

MOST_LETTERS = 150  # of what was typed as a user name

name_acts(
    {
        "sign-in": _("signed in"),
        "sign-in-failed": _("sign-in failed"),
        "sign-out": _("signed out"),
        "second-factor-failed": _("the second step of signing in failed"),
        "second-factor-used": _("took the second step of signing in"),
        "second-factor-added": _("set up a second step of signing in"),
        "second-factor-removed": _("removed a second step of signing in"),
        "second-factor-renewed": _("made new recovery codes"),
        "password-chosen": _("chose a new password"),
    }
)


@receiver(user_logged_in)
def signed_in(request, user, **options):
    """Somebody is in."""
    record("sign-in", by=user, about=user, request=request)


@receiver(user_logged_out)
def signed_out(request, user, **options):
    """Somebody left; nobody did where the session was over already."""
    if user is not None:
        record("sign-out", by=user, about=user, request=request)


@receiver(user_login_failed)
def refused(credentials, request=None, **options):
    """Somebody gave a password that does not fit; the password itself is never kept."""
    typed = str(credentials.get("username") or credentials.get("email") or "")
    record("sign-in-failed", about=typed[:MOST_LETTERS], request=request)


@receiver(authentication_failed)
def second_factor_refused(request, user, **options):
    """The password fitted, the second factor did not."""
    record("second-factor-failed", by=user, about=user, request=request)


@receiver(authenticator_used)
def second_factor_used(request, user, authenticator, **options):
    """A second factor opened the account, or confirmed who is there."""
    record("second-factor-used", by=user, about=user, request=request, kind=authenticator.type)


@receiver(authenticator_added)
def second_factor_added(request, user, authenticator, **options):
    """A second factor was set up."""
    record("second-factor-added", by=user, about=user, request=request, kind=authenticator.type)


@receiver(authenticator_removed)
def second_factor_removed(request, user, authenticator, **options):
    """A second factor was removed."""
    record("second-factor-removed", by=user, about=user, request=request, kind=authenticator.type)


@receiver(authenticator_reset)
def second_factor_renewed(request, user, authenticator, **options):
    """New recovery codes took the place of the old."""
    record("second-factor-renewed", by=user, about=user, request=request, kind=authenticator.type)


@receiver([password_changed, password_reset, password_set])
def password_chosen(request, user, **options):
    """An account has a new password."""
    record("password-chosen", by=user, about=user, request=request)
