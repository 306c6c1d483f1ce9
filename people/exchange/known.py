"""Rows that a table's cells name, fetched for a whole table in a few queries and then found in memory."""

import re
from collections import defaultdict

from django.db.models import Q
from django.utils.translation import gettext as _

from cms.dates import UnreadableDate, parse_partial
from cms.text import clean_line, fold, folded_words, title_key
from people.abbreviations import expand
from people.exchange.cells import Unreadable, quoted
from people.models import Agency, District
from people.places import full_name

AT_ONCE = 300  # names of one query
MOST_CHOICES = 6  # that a sentence lists
CODE_WIDTHS = (2, 3, 5)  # of provinces, districts, communes
CODE = re.compile(r"(?P<code>[0-9]{1,5})(?:[ ,]+(?P<day>.+))?", re.ASCII)


def portions(texts):
    """Yield the different texts, in lists short enough for one query."""
    texts = sorted({text for text in texts if text})
    for start in range(0, len(texts), AT_ONCE):
        yield texts[start : start + AT_ONCE]


class Known:
    """Rows of a model with a name and an address."""

    model = None
    related = ()
    nobody = several = ""

    def __init__(self):
        self.by_slug, self.by_name = {}, defaultdict(list)

    def fetch(self, texts):
        """Load the rows that any of the texts may name."""
        for portion in portions(clean_line(text) for text in texts):
            names = {folded_words(self.written_out(text)) for text in portion}
            condition = Q(folded__in=names) | Q(slug__in=portion) | self.more(portion)
            for row in self.model.objects.filter(condition).select_related(*self.related):
                self.add(row)

    def more(self, texts):
        """Return another condition (Q) under which a text may name a row."""
        return Q(pk__in=[])

    def add(self, row):
        """Remember a row."""
        if row.slug not in self.by_slug:
            self.by_slug[row.slug] = row
            self.by_name[folded_words(row.name)].append(row)

    @staticmethod
    def written_out(text):
        """Return a name with its short forms written out."""
        return expand(text)

    def called(self, text):
        """Return the rows of a name: with all its marks, or, where the text has none at all, without."""
        name = self.written_out(clean_line(text))
        found = self.by_name.get(folded_words(name), [])
        exact = [row for row in found if title_key(row.name) == title_key(name)]
        return exact or (found if fold(name) == name.casefold() else [])

    def one_of(self, rows, text, period):
        """Return the one row, of several the one that existed all through `period` (PartialDate or None).

        Raises Unreadable.
        """
        if len(rows) > 1 and period:
            alive = [row for row in rows if row.existed_on(period.earliest) and row.existed_on(period.latest)]
            rows = alive or rows
        if not rows:
            raise Unreadable(self.nobody % {"text": quoted(text)})
        if len(rows) > 1:
            choices = ", ".join(row.slug for row in rows[:MOST_CHOICES])
            raise Unreadable(self.several % {"text": quoted(text), "choices": choices})
        return rows[0]


def with_zeros(code):
    """Return the official codes that a number may stand for: spreadsheets drop the zeros before it."""
    return {code, *(code.zfill(width) for width in CODE_WIDTHS)}


class Places(Known):
    """Places, by name, by the last part of their address, or by official code and first day."""

    model = District

    @property
    def nobody(self):
        """Return what is said where no place fits."""
        return _("No place is called “%(text)s”.")

    @property
    def several(self):
        """Return what is said where several places fit."""
        return _("Several places are called “%(text)s”. Write one of these in its place: %(choices)s.")

    @staticmethod
    def written_out(text):
        """Return a name with its tier word written out."""
        return full_name(text)

    def more(self, texts):
        """Return the condition that a place has one of the codes."""
        found = filter(None, map(CODE.fullmatch, texts))
        return Q(code__in={code for one in found for code in with_zeros(one["code"])})

    def find(self, text, period=None):
        """Return the place that a cell names, None where it is blank. Raises Unreadable."""
        if not text or text in self.by_slug:
            return self.by_slug.get(text)
        found = CODE.fullmatch(text)
        rows = self.of_code(found["code"], found["day"]) if found else self.called(text)
        return self.one_of(rows, text, period)

    def of_code(self, code, day):
        """Return the places of an official code, with a first day only the one that began on it."""
        rows = [row for row in self.by_slug.values() if row.code in with_zeros(code)]
        rows = [row for row in rows if row.code == code] or rows
        if not day:
            return rows
        try:
            first = parse_partial(day).earliest
        except UnreadableDate:
            return []
        return [row for row in rows if row.starts_on == first]


class Agencies(Known):
    """Agencies, by name (and place) or by the last part of their address."""

    model = Agency
    related = ("district", "parent")

    @property
    def nobody(self):
        """Return what is said where no agency fits."""
        return _("No agency is called “%(text)s”. Agencies come in before what belongs to them.")

    @property
    def several(self):
        """Return what is said where several agencies fit."""
        return _("Several agencies are called “%(text)s”. Say which place, or write one of these: %(choices)s.")

    def find(self, text, place=None, period=None):
        """Return the agency that a cell names, None where it is blank. Raises Unreadable."""
        if not text or text in self.by_slug:
            return self.by_slug.get(text)
        rows = [row for row in self.called(text) if place is None or row.district_id == place.pk]
        return self.one_of(rows, text, period)
