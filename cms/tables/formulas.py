"""Cells that a spreadsheet program would run: written with an apostrophe before them, read back without it.

The signs are those of OWASP's page on CSV injection, and their full-width forms. A text that has the apostrophe
already gets one more, so that whatever is written is read back as it was.
"""

import re

SIGNS = "=+\\-@\t\r＝＋－＠"
RUN = re.compile(f"'*[{SIGNS}]")
GUARDED = re.compile(f"'+[{SIGNS}]")


def guarded(text):
    """Return the text as it may stand in a CSV file: "=1+1" as "'=1+1"."""
    return f"'{text}" if RUN.match(text) else text


def doubled(text):
    """Return the text as it may stand in a cell that is marked as text, where nothing is run: "'=1" as "''=1"."""
    return f"'{text}" if GUARDED.match(text) else text


def unguarded(text):
    """Return what was written by either of the above as it was."""
    return text[1:] if GUARDED.match(text) else text
