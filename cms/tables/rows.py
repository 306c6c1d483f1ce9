"""A table: headings and numbered rows of texts."""

from dataclasses import dataclass
from itertools import zip_longest

from cms.tables.formulas import unguarded
from cms.tables.refusal import CELL_WITHOUT_HEADING, EMPTY, MOST_ROWS, TOO_MANY_ROWS, UnreadableTable


@dataclass(frozen=True)
class Table:
    """`headings` are texts; `rows` as many texts each; `numbers` what the spreadsheet program shows beside each row."""

    headings: list
    rows: list
    numbers: list


def table_of(numbered_rows):
    """Return the Table of (number, texts) pairs: the first row with any text has the headings, blank rows are left out.

    Raises UnreadableTable where there is no row below the headings, too many, or a cell below no heading.
    """
    filled = ((number, [cell.strip() for cell in cells]) for number, cells in numbered_rows)
    filled = ((number, cells) for number, cells in filled if any(cells))
    _number, headings = next(filled, (0, []))
    kept = [index for index, heading in enumerate(headings) if heading]
    rows, numbers = [], []
    for number, cells in filled:
        if len(rows) == MOST_ROWS:
            raise UnreadableTable(TOO_MANY_ROWS)
        if any(cell and not heading for cell, heading in zip_longest(cells, headings, fillvalue="")):
            raise UnreadableTable(CELL_WITHOUT_HEADING, row=number)
        cells += [""] * (len(headings) - len(cells))
        rows.append([unguarded(cells[index]) for index in kept])
        numbers.append(number)
    if not rows:
        raise UnreadableTable(EMPTY)
    return Table([headings[index] for index in kept], rows, numbers)
