"""Form fields of parameters. Errors have the codes "malformed" (status 400) and "unknown" (404)."""

import re
from datetime import date

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from cms.parameters.reading import MOST_VALUES, SLUG, BadParameter, NothingThere
from cms.text import clean_line

LONGEST_SEARCH = 500  # letters
DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


class Many(forms.Widget):
    """Reads every value of a repeatable parameter."""

    def value_from_datadict(self, data, files, name):
        """Return the list of values."""
        return data.getlist(name)


class RowsField(forms.Field):
    """Slugs in, public rows out, in the order given.

    `rows` takes a list of slugs and returns the rows among which they are sought (a queryset or a list).
    """

    widget = Many
    default_error_messages = {
        "malformed": _("At most %(most)d values of this parameter can be asked for at once."),
        "unknown": _("“%(value)s” is not the name of anything on this site."),
    }

    def __init__(self, *, rows, **options):
        super().__init__(**options)
        self.rows = rows

    def clean(self, value):
        """Return the rows. Raises ValidationError "malformed" or "unknown"."""
        if not value:
            return []
        if len(value) > MOST_VALUES:
            raise ValidationError(self.error_messages["malformed"], "malformed", {"most": MOST_VALUES})
        for slug in value:
            if not SLUG.fullmatch(slug):
                self.refuse(slug)
        found = {row.slug: row for row in self.rows(value)}
        for slug in value:
            if slug not in found:
                self.refuse(slug)
        return [found[slug] for slug in value]

    def refuse(self, slug):
        """Raise the error that a slug names nothing."""
        raise ValidationError(self.error_messages["unknown"], "unknown", {"value": clean_line(slug)[:100]})


class DayField(forms.Field):
    """A day as it stands in addresses: year-month-day in figures."""

    default_error_messages = {
        "malformed": _("“%(value)s” is not a day. A day is written year-month-day: 2022-03-09 for 9 March 2022."),
    }

    def to_python(self, value):
        """Return the date, or None where nothing is given. Raises ValidationError "malformed"."""
        if not value:
            return None
        try:
            if DAY.fullmatch(value):
                return date.fromisoformat(value)
        except ValueError:
            pass  # 2022-02-31
        raise ValidationError(self.error_messages["malformed"], "malformed", {"value": clean_line(value)[:100]})


class NoField(forms.Field):
    """Something that is done unless the address says "no"."""

    default_error_messages = {"malformed": _("The only value of this parameter is “no”.")}

    def to_python(self, value):
        """Return False for "no", True where nothing is given. Raises ValidationError "malformed"."""
        if value not in {"", None, "no"}:
            raise ValidationError(self.error_messages["malformed"], "malformed")
        return value != "no"


class OrderField(forms.Field):
    """The order of a list: the newest first where nothing is said, or what fits the words best."""

    default_error_messages = {"malformed": _("The values of this parameter are “newest” and “relevance”.")}

    def to_python(self, value):
        """Return "newest" or "relevance". Raises ValidationError "malformed"."""
        if value not in {"", None, "newest", "relevance"}:
            raise ValidationError(self.error_messages["malformed"], "malformed")
        return value or "newest"


class WordsField(forms.Field):
    """Words to search for. Any string will do; what cannot be seen is taken out, the rest is cut at a length."""

    def to_python(self, value):
        """Return the cleaned text, "" where nothing is given."""
        return clean_line((value or "")[: 4 * LONGEST_SEARCH])[:LONGEST_SEARCH]


def chosen(form):
    """Return the cleaned data of a form of parameters; raises ParameterError at the first that is wrong."""
    for name, errors in form.errors.as_data().items():
        error = errors[0]
        kind = NothingThere if error.code == "unknown" else BadParameter
        raise kind(name, " ".join(error.messages))
    return form.cleaned_data
