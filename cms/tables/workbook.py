"""XLSX: judged by its directory before anything is unpacked, then read row by row."""

import io
import re
import zipfile
from datetime import date, datetime

from openpyxl import load_workbook

from cms.tables.refusal import (
    DAMAGED,
    MOST_COLUMNS,
    MOST_PARTS,
    MOST_SHEET_ROWS,
    MOST_UNPACKED_BYTES,
    NO_TABLE,
    TOO_LARGE_UNPACKED,
    UnreadableTable,
)

NOT_A_PART_OF_THE_DAY = re.compile(r'"[^"]*"|\[[^\]]*\]|\\.|_.|\*.')


def workbook_rows(data):
    """Yield (number, texts) for each row of the sheet that was open when the workbook was saved.

    Raises UnreadableTable. No part gives more bytes than the directory says: Python's zipfile stops there.
    """
    check_directory(data)
    try:
        book = load_workbook(io.BytesIO(data), read_only=True, data_only=True)
        sheet = book.active if book.active in book.worksheets else book.worksheets[0]
        rows = sheet.iter_rows(max_row=MOST_SHEET_ROWS, max_col=MOST_COLUMNS)
        before = None
        for number, cells in enumerate(rows, 1):
            if cells is not before:  # openpyxl fills up what is missing, to a million rows, with one and the same
                yield number, [text_of(cell) for cell in cells]
            before = cells
    except UnreadableTable:
        raise
    except Exception as error:  # openpyxl lets through whatever a damaged part raises
        raise UnreadableTable(DAMAGED) from error


def check_directory(data):
    """Refuse what is no workbook, and a workbook that says it is too large unpacked."""
    try:
        parts = zipfile.ZipFile(io.BytesIO(data)).infolist()
    except (zipfile.BadZipFile, ValueError, NotImplementedError, OSError) as error:
        raise UnreadableTable(DAMAGED) from error
    if len(parts) > MOST_PARTS or sum(part.file_size for part in parts) > MOST_UNPACKED_BYTES:
        raise UnreadableTable(TOO_LARGE_UNPACKED)
    if "xl/workbook.xml" not in {part.filename for part in parts}:
        raise UnreadableTable(NO_TABLE)


def text_of(cell):
    """Return what a cell shows, dates day first and only as far as the cell's form shows them."""
    value = cell.value
    if value is None:
        return ""
    if isinstance(value, bool):
        return str(int(value))
    if isinstance(value, date | datetime):
        return figures(value, cell.number_format)
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value)


def figures(day, form):
    """Return a day as the cell's form shows it: Excel makes of a typed "5/2019" the first of May, shown as "May-19"."""
    shown = NOT_A_PART_OF_THE_DAY.sub("", form or "").lower()
    if "y" in shown and "d" not in shown:
        return f"{day.month}/{day.year}" if "m" in shown else str(day.year)
    return f"{day.day}/{day.month}/{day.year}"
