"""Why a file is refused as a table, in words for the person who sent it."""

from django.utils.translation import gettext_noop

MOST_BYTES = 5 * 1024 * 1024
MOST_UNPACKED_BYTES = 60 * 1024 * 1024
MOST_PARTS = 1000  # of a workbook
MOST_ROWS = 5000
MOST_COLUMNS = 60
MOST_SHEET_ROWS = 1_048_576  # of Excel

TOO_LARGE = gettext_noop("The file is larger than 5 MB.")
TOO_LARGE_UNPACKED = gettext_noop("Unpacked, the workbook would be larger than 60 MB.")
TOO_MANY_ROWS = gettext_noop("The table has more than 5,000 rows. Part it into several files.")
EMPTY = gettext_noop("The table is empty: below its headings there is no row.")
NO_TABLE = gettext_noop("This is no CSV and no XLSX file. Save the table in one of these forms.")
OLD_OR_LOCKED = gettext_noop("The workbook is of the old form .xls or has a password. Save it as XLSX without one.")
DAMAGED = gettext_noop("The workbook is damaged. Open it in the spreadsheet program and save it again.")
UNKNOWN_ENCODING = gettext_noop("The letters of this CSV file cannot be read. Save it as “CSV UTF-8”.")
CELL_WITHOUT_HEADING = gettext_noop("Row %(row)d has a cell in a column without heading.")


class UnreadableTable(ValueError):
    """A file that is no table for us. `message` is an English msgid, `values` what it names; the caller translates."""

    def __init__(self, message, **values):
        super().__init__(message % values if values else message)
        self.message, self.values = message, values
