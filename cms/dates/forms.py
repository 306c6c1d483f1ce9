"""The form field for a partial date: one line of text, day first."""

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from cms.dates.partial import PartialDate, format_partial
from cms.dates.reading import FIRST_YEAR, LAST_YEAR, UnreadableDate, parse_partial


class PartialDateField(forms.Field):
    """Text in, PartialDate out; nothing typed is None. `initial` is a PartialDate or None."""

    widget = forms.TextInput(attrs={"autocomplete": "off", "size": 24})
    default_error_messages = {
        "unreadable": _("Enter a date as day/month/year, or only what is known: 17/5/2019, 5/2019 or 2019."),
        "no_such_day": _("The calendar has no such day."),
        "year": _("The year must lie between %(first)d and %(last)d."),
        "reversed": _("The first date of the range lies after the second."),
    }

    def prepare_value(self, value):
        return format_partial(value) if isinstance(value, PartialDate) else value

    def to_python(self, value):
        if value is None or isinstance(value, PartialDate):
            return value
        text = str(value).strip()
        if not text:
            return None
        try:
            return parse_partial(text)
        except UnreadableDate as error:
            years = {"first": FIRST_YEAR, "last": LAST_YEAR}
            raise ValidationError(self.error_messages[error.code], code=error.code, params=years) from error

    def has_changed(self, initial, data):
        try:
            return not self.disabled and self.to_python(data) != self.to_python(initial)
        except ValidationError:
            return True
