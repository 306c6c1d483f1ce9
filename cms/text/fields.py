"""Model columns that clean what they store: save, bulk_create, update() and lookups all pass through here."""

import re

from django import forms
from django.core.validators import URLValidator
from django.db import models
from django.db.models import lookups

from cms.text.cleaning import clean, clean_line
from cms.text.folding import folded_words


class CleanedCharField(forms.CharField):
    """A form field that cleans before it counts letters, so half-composed text is not called too long."""

    def to_python(self, value):
        return super().to_python(clean(value) if isinstance(value, str) else value)


class CleanedColumn(models.Field):
    """What the columns below share: a `cleaner` for what is written and for lookups by the whole text,
    a `pattern_cleaner` for lookups by a part.
    """

    cleaner = staticmethod(clean)
    pattern_cleaner = staticmethod(clean)

    def to_python(self, value):
        value = super().to_python(value)
        return self.cleaner(value) if isinstance(value, str) else value

    def get_prep_value(self, value):
        value = super().get_prep_value(value)
        return self.cleaner(value) if isinstance(value, str) else value

    def pre_save(self, model_instance, add):
        value = super().pre_save(model_instance, add)
        if isinstance(value, str):
            value = self.cleaner(value)
            setattr(model_instance, self.attname, value)
        return value

    def formfield(self, **kwargs):
        return super().formfield(**{"form_class": CleanedCharField, **kwargs})


class CleanTextField(CleanedColumn, models.TextField):
    """A text of several lines, stored as `clean` leaves it."""


class CleanCharField(CleanedColumn, models.CharField):
    """A text of one line (a name, a title), stored as `clean_line` leaves it."""

    cleaner = staticmethod(clean_line)

    @staticmethod
    def pattern_cleaner(text):
        return re.sub(r"\s+", " ", clean(text))


class FoldedField(CleanTextField):
    """The folded words of other columns, for search: `folded_words` of `sources`, kept by every save.

    `sources` names attributes of the row that hold text, a list of texts or nothing. As with every
    computed column, `update()` of a source and `save(update_fields=...)` without this column leave it
    as it was: name it too, or save the row.
    """

    def __init__(self, *args, sources=("name",), **kwargs):
        self.sources = tuple(sources)
        kwargs["editable"] = False
        kwargs.setdefault("default", "")
        super().__init__(*args, **kwargs)

    def deconstruct(self):
        name, path, args, kwargs = super().deconstruct()
        del kwargs["editable"]
        if kwargs["default"] == "":
            del kwargs["default"]
        return name, path, args, {**kwargs, "sources": self.sources}

    def pre_save(self, model_instance, add):
        value = folded_words(" ".join(self._texts(model_instance)))
        setattr(model_instance, self.attname, value)
        return value

    def _texts(self, model_instance):
        for source in self.sources:
            value = getattr(model_instance, source) or ""
            yield from [value] if isinstance(value, str) else value


class CleanedPattern:
    """A lookup by part of a text. Django does not prepare these values, so they are cleaned here.

    A space at either end of the pattern is part of what is sought and stays.
    """

    def get_prep_lookup(self):
        value = super().get_prep_lookup()
        return self.lhs.output_field.pattern_cleaner(value) if isinstance(value, str) else value


@CleanedColumn.register_lookup
class CleanedIExact(lookups.IExact):
    """The whole text whatever its capitals; Django does not prepare this value either."""

    def get_prep_lookup(self):
        value = super().get_prep_lookup()
        return self.lhs.output_field.cleaner(value) if isinstance(value, str) else value


for _lookup in (
    lookups.Contains,
    lookups.IContains,
    lookups.StartsWith,
    lookups.IStartsWith,
    lookups.EndsWith,
    lookups.IEndsWith,
):
    CleanedColumn.register_lookup(type(f"Cleaned{_lookup.__name__}", (CleanedPattern, _lookup), {}))


class HttpsField(models.URLField):
    """An address that begins with https://; who leaves that out means it."""

    default_validators = [URLValidator(schemes=["https"])]

    def formfield(self, **options):
        """Return the form field, which puts https:// before an address without a scheme."""
        return super().formfield(**{"assume_scheme": "https", **options})
