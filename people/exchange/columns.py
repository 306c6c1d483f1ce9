"""The columns of a table, and the headings of a file brought together with them."""

from django.utils.translation import gettext as _
from import_export.fields import Field

from cms.text import clean_line, folded_words
from people.exchange.cells import Words, quoted


class UnfitTable(ValueError):
    """Why a whole file cannot be taken, as a sentence for the editor."""


class Column(Field):
    """One column: `heading` as people read it, the attribute (`official__name`) it is written from, its cells' sort.

    `is_key` marks a column without which no row is known again, `is_required` one whose cells must not be blank,
    `is_set` one whose value is put on the row as it is.
    """

    def __init__(self, heading, attribute, cells=None, *, is_key=False, is_required=False, is_set=True):
        super().__init__(attribute=attribute, column_name=heading, widget=cells or Words())
        self.is_key, self.is_required, self.is_set = is_key, is_required, is_set

    @property
    def heading(self):
        """Return the heading in the reader's language."""
        return str(self.column_name)


def names_of(headings, columns):
    """Return the columns' names in the order of a file's headings. `columns` are Columns by name.

    A heading may be written without marks and capitals, or be the column's English name. Raises UnfitTable where one
    is unknown, stands there twice, or is missing.
    """
    known = {folded_words(word): name for name, column in columns.items() for word in (name, column.heading)}
    names = [known.get(folded_words(heading)) for heading in headings]
    if unknown := [clean_line(heading) for heading, name in zip(headings, names, strict=True) if not name]:
        sentence = _("No column is called %(headings)s.") % {"headings": listed(unknown)}
        raise UnfitTable(f"{sentence} {fitting(columns)}")
    if twice := [column.heading for name, column in columns.items() if names.count(name) > 1]:
        raise UnfitTable(_("Twice there: %(headings)s.") % {"headings": listed(twice)})
    if missing := [column.heading for name, column in columns.items() if column.is_key and name not in names]:
        raise UnfitTable(_("The table has no column %(headings)s.") % {"headings": listed(missing)})
    return names


def fitting(columns):
    """Return the sentence that says which columns there are."""
    return _("Its columns may be: %(headings)s.") % {"headings": listed(column.heading for column in columns.values())}


def listed(texts):
    """Return texts as a sentence lists them."""
    return ", ".join(f"“{quoted(text)}”" for text in texts)
