"""Signing in at the desk: what differs from allauth's way of it."""

from allauth.account.adapter import DefaultAccountAdapter
from allauth.account.forms import LoginForm
from django.contrib import admin
from django.contrib.sites.requests import RequestSite
from django.utils.translation import gettext_lazy as _

REFUSED = _("This user name or e-mail and this password do not belong together.")


class AccountAdapter(DefaultAccountAdapter):
    """Accounts come by invitation, and a refusal does not tell which of them there are."""

    error_messages = {
        **DefaultAccountAdapter.error_messages,
        "username_password_mismatch": REFUSED,
        "email_password_mismatch": REFUSED,
        "too_many_login_attempts": _("Too many attempts have failed. Wait five minutes, then try again."),
    }

    def is_open_for_signup(self, request):
        """Nobody makes an account for themselves."""
        return False

    def send_mail(self, template_prefix, email, context):
        """Send a letter under the site's own name instead of its host's."""
        site = RequestSite(self.request)
        if admin.site.profile:
            site.name = admin.site.profile().name or site.name
        super().send_mail(template_prefix, email, {**context, "current_site": site})


class SignInForm(LoginForm):
    """User name or e-mail, and password."""

    def __init__(self, *args, **options):
        super().__init__(*args, **options)
        field = self.fields["login"]
        field.label = _("User name or e-mail")
        field.widget.attrs.update({"autocomplete": "username", "autocapitalize": "none", "autofocus": True})
        for field in self.fields.values():
            field.widget.attrs.pop("placeholder", None)
