"""Who entered when: signing in and out, failures of it, second factors and passwords, told to the log of acts."""

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

from cms.audit import record

MOST_LETTERS = 150  # of what was typed as a user name


@receiver(user_logged_in)
def signed_in(request, user, **options):
    """Somebody is in."""
    record("sign-in", by=user, request=request)


@receiver(user_logged_out)
def signed_out(request, user, **options):
    """Somebody left; nobody did where the session was over already."""
    if user is not None:
        record("sign-out", by=user, request=request)


@receiver(user_login_failed)
def refused(credentials, request=None, **options):
    """Somebody gave a password that does not fit; the password itself is never kept."""
    typed = str(credentials.get("username") or credentials.get("email") or "")
    record("sign-in-failed", request=request, typed=typed[:MOST_LETTERS])


@receiver(authentication_failed)
def second_factor_refused(request, user, **options):
    """The password fitted, the second factor did not."""
    record("second-factor-failed", by=user, request=request)


@receiver(authenticator_used)
def second_factor_used(request, user, authenticator, **options):
    """A second factor opened the account, or confirmed who is there."""
    record("second-factor-used", by=user, request=request, kind=authenticator.type)


@receiver(authenticator_added)
def second_factor_added(request, user, authenticator, **options):
    """A second factor was set up."""
    record("second-factor-added", by=user, request=request, kind=authenticator.type)


@receiver(authenticator_removed)
def second_factor_removed(request, user, authenticator, **options):
    """A second factor was removed."""
    record("second-factor-removed", by=user, request=request, kind=authenticator.type)


@receiver(authenticator_reset)
def second_factor_renewed(request, user, authenticator, **options):
    """New recovery codes took the place of the old."""
    record("second-factor-renewed", by=user, request=request, kind=authenticator.type)


@receiver([password_changed, password_reset, password_set])
def password_chosen(request, user, **options):
    """An account has a new password."""
    record("password-chosen", by=user, request=request)
