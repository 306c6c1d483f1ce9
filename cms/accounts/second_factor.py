"""The second factor: whom it is required of, and that nothing else comes before it."""

from allauth.account.internal.flows.login import get_authentication_records
from allauth.mfa.adapter import DefaultMFAAdapter
from allauth.mfa.models import Authenticator
from allauth.mfa.utils import is_mfa_enabled
from allauth.mfa.webauthn.forms import AddWebAuthnForm, EditWebAuthnForm
from django.conf import settings
from django.shortcuts import redirect
from django.utils.translation import gettext_lazy as _

from cms.desk.policy import is_for_desk

# What an account may still reach: setting the factor up, proving who one is before that, and going away.
OPEN = ("mfa_", "account_reauthenticate", "account_login", "account_logout", "admin:logout", "admin:jsi18n")


def needs_second_factor(user):
    """Tell whether an account may do so much (everything, publish, keep accounts) that a password is not enough."""
    if not settings.REQUIRE_SECOND_FACTOR or not user.is_authenticated:
        return False
    return user.is_superuser or any(user.has_perm(right) for right in settings.SECOND_FACTOR_FOR)


def came_with_second_factor(request):
    """Tell whether this session was opened with one; who has none set up yet cannot have."""
    return any(record["method"] == "mfa" for record in get_authentication_records(request, request.user))


class SecondFactorMiddleware:
    """Leads an account that needs a second factor and has none to the page that sets one up, from all of the desk."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        return self.get_response(request)

    def process_view(self, request, view, args, options):
        """Return the way to the page, or None where the request may go on."""
        if not is_for_desk(request) or not lacks_second_factor(request):
            return None
        request.second_factor_missing = True
        return None if request.resolver_match.view_name.startswith(OPEN) else redirect("mfa_index")


def lacks_second_factor(request):
    """Tell whether the account of a request needs a second factor and has none."""
    user = request.user
    return needs_second_factor(user) and not came_with_second_factor(request) and not is_mfa_enabled(user)


class FactorAdapter(DefaultMFAAdapter):
    """Who needs a second factor keeps the last one."""

    error_messages = {
        **DefaultMFAAdapter.error_messages,
        "cannot_delete_authenticator": _("Your account needs a second step: add another one before you remove this."),
    }

    def can_delete_authenticator(self, authenticator):
        """Refuse the last factor of an account that needs one; recovery codes are none by themselves."""
        others = Authenticator.objects.filter(user=authenticator.user).exclude(pk=authenticator.pk)
        has_another = others.exclude(type=Authenticator.Type.RECOVERY_CODES).exists()
        return has_another or not needs_second_factor(authenticator.user)


class AddKeyForm(AddWebAuthnForm):
    """Adds a key, as one that can open the desk by itself unless that is unticked."""

    def __init__(self, *args, **options):
        super().__init__(*args, **options)
        self.fields["name"].label = _("Name of the key")
        self.fields["passwordless"].initial = True


class EditKeyForm(EditWebAuthnForm):
    """Renames a key."""

    def __init__(self, *args, **options):
        super().__init__(*args, **options)
        self.fields["name"].label = _("Name of the key")
