"""The page that asks before an action: why, when, and what the public is told."""

from datetime import datetime

from django import forms
from django.core.exceptions import ValidationError
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from cms.text.fields import CleanedCharField

MOMENT = forms.DateTimeInput(attrs={"autocomplete": "off", "size": 18}, format="%d/%m/%Y %H:%M")


class ActForm(forms.Form):
    """What an action asks for; the fields that it does not ask for are not there."""

    at = forms.DateTimeField(
        label=gettext_lazy("To be published"),
        widget=MOMENT,
        help_text=gettext_lazy("Day first, the time of the clock in Vietnam: 16/6/2026 07:30."),
    )
    until = forms.DateTimeField(
        label=gettext_lazy("To be withdrawn"),
        required=False,
        widget=MOMENT,
        help_text=gettext_lazy("Leave it empty and the article stays."),
    )
    reason = CleanedCharField(
        label=gettext_lazy("Why"),
        required=False,  # the executor says so, with all other reasons
        max_length=2000,
        widget=forms.Textarea(attrs={"rows": 3, "class": "vLargeTextField"}),
        help_text=gettext_lazy("The reason is kept in the log; readers do not see it."),
    )
    notice = CleanedCharField(
        label=gettext_lazy("What readers are told"),
        required=False,
        max_length=1000,
        widget=forms.Textarea(attrs={"rows": 2, "class": "vLargeTextField"}),
        help_text=gettext_lazy("Shown at the article's address in its place, for example: “The figures were wrong.”"),
    )

    def __init__(self, action, *args, **options):
        super().__init__(*args, **options)
        asked = action.asks or ("reason",)
        for name in set(self.fields) - set(asked):
            del self.fields[name]
        if "reason" in self.fields and action.needs_reason:
            self.fields["reason"].widget.attrs["required"] = True

    def clean_at(self):
        """Refuse a time that has passed."""
        return to_come(self.cleaned_data["at"])

    def clean_until(self):
        """Refuse a time that has passed."""
        return to_come(self.cleaned_data["until"])


def to_come(moment: datetime | None):
    """Return a moment; ValidationError where it has passed."""
    if moment and moment < timezone.now():
        raise ValidationError(_("This time has passed."))
    return moment
