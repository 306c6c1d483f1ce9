"""Invitations to the desk: an account without a password, and a letter whose link sets one, once and for three days."""

from allauth.account.adapter import get_adapter
from allauth.account.forms import default_token_generator
from allauth.account.utils import user_pk_to_url_str
from django import forms
from django.conf import settings
from django.contrib.auth.models import Group, User
from django.db import transaction
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from cms.accounts.names import person_of
from cms.accounts.presence import end_sessions
from cms.addresses import site_address, whole
from cms.text import clean_line
from cms.text.keys import slugify

MOST_LETTERS_OF_A_NAME = 100


class NotSent(Exception):
    """A letter could not be sent; whatever it was about has not happened."""


class InvitationForm(forms.Form):
    """Who is invited, at which address, into which groups."""

    last_name = forms.CharField(label=_("Last name"), max_length=MOST_LETTERS_OF_A_NAME)
    first_name = forms.CharField(label=_("First name"), max_length=MOST_LETTERS_OF_A_NAME)
    email = forms.EmailField(label=_("E-mail"), help_text=_("The letter with the link goes there."))
    groups = forms.ModelMultipleChoiceField(
        label=_("Groups"), queryset=Group.objects.order_by("name"), widget=forms.CheckboxSelectMultiple, required=False
    )

    def clean_last_name(self):
        """Return the name without odd spaces and signs."""
        return clean_line(self.cleaned_data["last_name"])

    def clean_first_name(self):
        """Return the name without odd spaces and signs."""
        return clean_line(self.cleaned_data["first_name"])

    def clean_email(self):
        """Return the address; refuse one that another account has, since it is signed in with."""
        email = self.cleaned_data["email"]
        if User.objects.filter(email__iexact=email).exists():
            raise forms.ValidationError(_("An account has this address already."))
        return email


def invite(request, last_name, first_name, email, groups):
    """Make an account and send its letter; return it. Raises NotSent, and then there is no account."""
    with transaction.atomic():
        user = User(username=free_name(f"{last_name} {first_name}"), email=email, is_staff=True)
        user.last_name, user.first_name = last_name, first_name
        user.set_unusable_password()
        user.save()
        user.groups.set(groups)
        send_letter(request, user)
    return user


def invite_again(request, user):
    """Send an invited account a new letter; the link of the former one dies. Raises NotSent, and then it lives on."""
    with transaction.atomic():
        user.set_unusable_password()  # its random part is in the link
        user.is_active = True
        user.save()
        send_letter(request, user)


def withdraw(user):
    """Put an invited account out of use, and its link with it."""
    user.set_unusable_password()
    user.is_active = False
    user.save()
    end_sessions(user)


def is_invited(user):
    """Tell whether an account still waits for its person to choose a password."""
    return not user.has_usable_password() and user.last_login is None


def send_letter(request, user):
    """Send the letter with the link. Raises NotSent."""
    link = {"uidb36": user_pk_to_url_str(user), "key": default_token_generator.make_token(user)}
    address = whole(site_address(request), reverse("account_reset_password_from_key", kwargs=link))
    words = {"user": user, "address": address, "days": settings.PASSWORD_RESET_TIMEOUT // 86400}
    words["name"] = person_of(user)
    try:
        get_adapter(request).send_mail("account/email/invitation", user.email, words)
    except OSError as error:  # SMTP's errors, and those of the way to its server
        raise NotSent from error


def free_name(name):
    """Return a user name made of a person's name, with a number where it is taken: nguyen-van-mau-2."""
    base = slugify(name) or "tai-khoan"
    taken = set(User.objects.filter(username__startswith=base).values_list("username", flat=True))
    return next(one for one in (base, *(f"{base}-{n}" for n in range(2, len(taken) + 3))) if one not in taken)
