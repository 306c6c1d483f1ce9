"""The forms of following by e-mail."""

from django import forms
from django.core.validators import EmailValidator
from django.utils.translation import gettext_lazy as _

from articles.models import Often


class FollowForm(forms.Form):
    """An address, and how often letters are to come."""

    email = forms.EmailField(
        label=_("Your e-mail address"),
        max_length=254,
        validators=[EmailValidator(allowlist=[])],  # not even "localhost" is a place to write to
        widget=forms.EmailInput(attrs={"autocomplete": "email", "spellcheck": "false"}),
        error_messages={
            "required": _("Write your e-mail address."),
            "invalid": _("This is no e-mail address. It is written like this: ten@coquan.vn"),
        },
    )
    often = forms.ChoiceField(
        label=_("How often?"),
        choices=Often.choices,
        initial=Often.AT_ONCE,
        widget=forms.RadioSelect,
        error_messages={
            "required": _("Choose how often letters are to come."),
            "invalid_choice": _("Choose one of the three: at once, daily or weekly."),
        },
    )
