"""What stands in one cell: from its text to a value and back. Every value that is no text is written day first."""

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from import_export.widgets import Widget

from cms.dates import FIRST_YEAR, LAST_YEAR, PartialDate, UnreadableDate, parse_partial
from cms.text import clean_line, folded_words

YES = {"1", "co", "x", "yes", "true", "dung"}
NO = {"0", "khong", "no", "false", "sai"}
LARGEST = 32_767  # of a small number in the database
MOST_LETTERS = 60  # of a cell that are repeated in a sentence about it


class Unreadable(ValueError):
    """Why a cell cannot be taken, as a sentence for the editor."""


def quoted(text):
    """Return a cell's text as a sentence about it repeats it."""
    return text if len(text) <= MOST_LETTERS else f"{text[:MOST_LETTERS]}…"


class Words(Widget):
    """A text of one line. `note` says on the page how such a cell is written; the other sorts have theirs."""

    note = ""

    def __init__(self, note=""):
        super().__init__()
        self.note = note or self.note

    def clean(self, value, row=None, **options):
        """Return the text, cleaned. Raises Unreadable, as do all cells."""
        return clean_line(value)


class SomeDay(Widget):
    """A date of which only the month or the year may be known: a PartialDate, or None where the cell is blank."""

    note = gettext_lazy("17/5/2019, or only 5/2019 or 2019.")

    def clean(self, value, row=None, **options):
        """Return the date that a text names."""
        text = clean_line(value)
        try:
            return parse_partial(text) if text else None
        except UnreadableDate as error:
            raise Unreadable(self.sentence(error.code) % self.parts(text)) from error

    @staticmethod
    def parts(text):
        """Return what the sentences name."""
        return {"text": quoted(text), "first": FIRST_YEAR, "last": LAST_YEAR}

    @staticmethod
    def sentence(code):
        """Return why a text is no date."""
        return {
            "unreadable": _("“%(text)s” is no date. Write 17/5/2019, or only 5/2019 or 2019."),
            "no_such_day": _("“%(text)s” is no day of the calendar."),
            "year": _("The year of “%(text)s” does not lie between %(first)d and %(last)d."),
            "reversed": _("The first date of “%(text)s” lies after the second."),
        }[code]


class Day(SomeDay):
    """A day, or None where the cell is blank."""

    note = gettext_lazy("17/5/2019.")

    def clean(self, value, row=None, **options):
        """Return the day that a text names."""
        found = super().clean(value)
        if found and found.precision != "day":
            raise Unreadable(_("“%(text)s” is no day. Write it as 17/5/2019.") % self.parts(clean_line(value)))
        return found and found.earliest

    def render(self, value, obj=None, **options):
        """Return a day in figures."""
        return str(PartialDate.of_day(value)) if value else ""


class YesNo(Widget):
    """True or False; blank is no."""

    note = gettext_lazy("“yes”, or blank.")

    def clean(self, value, row=None, **options):
        """Return what a text says."""
        text = clean_line(value)
        word = folded_words(text).strip()
        if text and word not in YES | NO:
            raise Unreadable(_("“%(text)s” is neither yes nor no.") % {"text": quoted(text)})
        return word in YES

    def render(self, value, obj=None, **options):
        """Return "yes" in the reader's language, or nothing."""
        return _("yes") if value else ""


class Whole(Widget):
    """A whole number from `least` on; `blank` where the cell is blank."""

    note = gettext_lazy("A whole number.")

    def __init__(self, least=0, blank=None):
        super().__init__()
        self.least, self.blank = least, blank

    def clean(self, value, row=None, **options):
        """Return the number in a text."""
        text = clean_line(value)
        if not text:
            return self.blank
        if not (text.isascii() and text.isdigit() and self.least <= int(text[:9]) <= LARGEST):
            parts = {"text": quoted(text), "least": self.least, "largest": LARGEST}
            raise Unreadable(_("“%(text)s” is no whole number from %(least)d to %(largest)d.") % parts)
        return int(text)


class Choice(Widget):
    """One of a few words: its label in the reader's language, with or without marks, or its value."""

    def __init__(self, choices, blank=""):
        super().__init__()
        self.choices, self.blank = choices, blank

    @property
    def note(self):
        """Return the words that there are."""
        return _("One of: %(known)s.") % {"known": self.known}

    @property
    def known(self):
        """Return the words that there are, as a sentence lists them."""
        return ", ".join(str(one.label) for one in self.choices)

    def clean(self, value, row=None, **options):
        """Return the value of a word."""
        text = clean_line(value)
        words = {folded_words(word): one.value for one in self.choices for word in (one.value, str(one.label))}
        if not text:
            return self.blank
        if folded_words(text) not in words:
            raise Unreadable(_("“%(text)s” is none of: %(known)s.") % {"text": quoted(text), "known": self.known})
        return words[folded_words(text)]

    def render(self, value, obj=None, **options):
        """Return the label of a value."""
        return str(self.choices(value).label) if value else ""
