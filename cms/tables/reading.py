"""From the bytes of a file to a Table; what sort of file it is, its first bytes say and not its name."""

from cms.tables.comma import comma_rows
from cms.tables.refusal import EMPTY, MOST_BYTES, NO_TABLE, OLD_OR_LOCKED, TOO_LARGE, UnreadableTable
from cms.tables.rows import table_of
from cms.tables.workbook import workbook_rows

ZIP = b"PK\x03\x04"
OLE2 = b"\xd0\xcf\x11\xe0"  # Excel until 2003, and every workbook with a password
OTHERS = (b"%PDF", b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"{\\rtf", b"<!DOCTYPE", b"<html", b"PK")


def read_table(data):
    """Return the Table in the bytes of a CSV or XLSX file. Raises UnreadableTable."""
    if len(data) > MOST_BYTES:
        raise UnreadableTable(TOO_LARGE)
    if not data.strip():
        raise UnreadableTable(EMPTY)
    if data.startswith(OLE2):
        raise UnreadableTable(OLD_OR_LOCKED)
    if data.startswith(ZIP):
        return table_of(workbook_rows(data))
    if data.startswith(OTHERS):
        raise UnreadableTable(NO_TABLE)
    return table_of(comma_rows(data))
