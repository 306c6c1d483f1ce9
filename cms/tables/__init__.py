"""Tables in files: CSV and XLSX read with their row numbers and written for spreadsheets. Every cell is a text.

Pure Python. What arrives is judged before it is unpacked; what is refused is refused in words for the sender.
"""

from cms.tables.reading import read_table
from cms.tables.refusal import MOST_BYTES, MOST_ROWS, UnreadableTable
from cms.tables.rows import Table
from cms.tables.writing import write_csv, write_xlsx

__all__ = ["MOST_BYTES", "MOST_ROWS", "Table", "UnreadableTable", "read_table", "write_csv", "write_xlsx"]
