"""What an import would do, or did, in the words of the page: numbers, changes, new rows, and all that is wrong."""

import logging
from dataclasses import dataclass

from django.core.exceptions import NON_FIELD_ERRORS
from django.utils.translation import gettext as _
from import_export.results import RowResult

from people.exchange.columns import UnfitTable

logger = logging.getLogger(__name__)
MOST_FAULTS, MOST_CHANGED, MOST_NEW = 500, 200, 50  # rows that one page shows


@dataclass(frozen=True)
class Fault:
    """One thing that is wrong: `row` as the spreadsheet shows it, `column` by its heading ("" for the whole row)."""

    row: int
    column: str
    sentence: str

    def __str__(self):
        words = {"row": self.row, "column": self.column, "sentence": self.sentence}
        return (
            _("Row %(row)d, column %(column)s: %(sentence)s") if self.column else _("Row %(row)d: %(sentence)s")
        ) % words


@dataclass(frozen=True)
class Line:
    """One row: its number, what it is about, and (heading, before, after) of the columns that matter."""

    row: int
    label: str
    cells: list
    is_adopted: bool = False


class Preview:
    """A result of django-import-export as a page shows it."""

    def __init__(self, resource, result):
        self.resource = resource
        self.headings = [column.heading for column in resource.get_import_fields()]
        self.refusals = [self.refusal(error.error) for error in result.base_errors]
        numbered = list(zip(resource.numbers, result.rows, strict=False))
        self.faults = [fault for number, row in numbered for fault in self.faults_of(number, row)]
        self.new = [row for row in numbered if row[1].import_type == RowResult.IMPORT_TYPE_NEW]
        self.changed = [row for row in numbered if row[1].import_type == RowResult.IMPORT_TYPE_UPDATE]
        self.unchanged = result.totals[RowResult.IMPORT_TYPE_SKIP]
        self.faulty = len({fault.row for fault in self.faults})

    @property
    def is_good(self):
        """Tell whether the table could be stored as it is."""
        return not (self.refusals or self.faults)

    @property
    def is_idle(self):
        """Tell whether nothing would change."""
        return self.is_good and not (self.new or self.changed)

    @property
    def shown_faults(self):
        """Return the faults that the page lists."""
        return self.faults[:MOST_FAULTS]

    @property
    def more_faults(self):
        """Return how many are not listed."""
        return max(0, len(self.faults) - MOST_FAULTS)

    @property
    def shown_changes(self):
        """Return the changed rows that the page lists, each with the columns that change."""
        return [self.line(number, row, changes_only=True) for number, row in self.changed[:MOST_CHANGED]]

    @property
    def more_changes(self):
        """Return how many changed rows are not listed."""
        return max(0, len(self.changed) - MOST_CHANGED)

    @property
    def shown_new(self):
        """Return the first new rows, each with the columns that have something."""
        return [self.line(number, row) for number, row in self.new[:MOST_NEW]]

    @property
    def more_new(self):
        """Return how many new rows are not listed."""
        return max(0, len(self.new) - MOST_NEW)

    def line(self, number, row, changes_only=False):
        """Return one row as the page shows it."""
        cells = [(heading, before, after) for heading, (before, after) in zip(self.headings, row.diff, strict=True)]
        cells = [cell for cell in cells if (cell[1] != cell[2] if changes_only else cell[2])]
        return Line(number, row.object_repr, cells, number in self.resource.adopted)

    def faults_of(self, number, row):
        """Yield what is wrong with one row."""
        for error in row.errors:
            logger.error("Row %s of a table failed", number, exc_info=error.error)
            yield Fault(number, "", _("This row cannot be read. Please tell the administrator."))
        if row.validation_error is None:
            return
        for name, sentences in row.validation_error.message_dict.items():
            column = self.resource.fields.get(name)
            heading = "" if name == NON_FIELD_ERRORS or column is None else column.heading
            yield from (Fault(number, heading, sentence) for sentence in sentences)

    @staticmethod
    def refusal(error):
        """Return why the whole table cannot be taken."""
        if isinstance(error, UnfitTable):
            return str(error)
        logger.error("A table failed", exc_info=error)
        return _("The table cannot be read. Please tell the administrator.")
