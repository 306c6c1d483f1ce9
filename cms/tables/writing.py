"""From headings and rows of texts to the bytes of a file that spreadsheet programs open and run nothing of."""

import codecs
import csv
import io

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.styles import Font
from openpyxl.utils import get_column_letter

from cms.tables.formulas import doubled, guarded

NARROWEST, WIDEST = 12, 48  # letters of a column
AS_TEXT = "@"  # the form of a cell that stays as typed: "5/2019" does not become a day


def write_csv(headings, rows):
    """Return a CSV file as bytes: UTF-8 with its mark, commas, formulas guarded."""
    text = io.StringIO(newline="")
    writer = csv.writer(text)
    for row in (headings, *rows):
        writer.writerow([guarded(cell) for cell in row])
    return codecs.BOM_UTF8 + text.getvalue().encode()


def write_xlsx(headings, rows):
    """Return an XLSX file as bytes: one sheet, its first row in sight, every cell marked as text."""
    rows = list(rows)
    book = Workbook(write_only=True)
    sheet = book.create_sheet()
    sheet.freeze_panes = "A2"
    for number, width in enumerate(widths([headings, *rows[:200]]), 1):
        sheet.column_dimensions[get_column_letter(number)].width = width
    sheet.append([text_cell(sheet, heading, Font(bold=True)) for heading in headings])
    for row in rows:
        sheet.append([text_cell(sheet, text) for text in row])
    file = io.BytesIO()
    book.save(file)
    return file.getvalue()


def text_cell(sheet, text, font=None):
    """Return a cell that holds a text and never a formula."""
    cell = WriteOnlyCell(sheet, doubled(text) or None)
    cell.number_format = AS_TEXT
    if text:
        cell.data_type = "s"
    if font:
        cell.font = font
    return cell


def widths(rows):
    """Return a fitting width for each column, in letters."""
    longest = [max(len(text) for text in column) for column in zip(*rows, strict=True)]
    return [min(max(length + 2, NARROWEST), WIDEST) for length in longest]
