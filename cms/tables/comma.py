"""CSV: which letters the bytes are, what parts the cells, and the rows."""

import codecs
import csv
import io
import re
import unicodedata

from cms.tables.refusal import MOST_COLUMNS, NO_TABLE, UNKNOWN_ENCODING, UnreadableTable

# Excel writes the list separator of its country, in Vietnam the semicolon.
SEPARATORS = ";,\t"
SEPARATOR_LINE = re.compile(r"sep=(.)\r?\n", re.IGNORECASE)
CONTROLS = re.compile("[\x00-\x08\x0e-\x1f]")
# UTF-8 with a broken byte, read as Windows-1258: "Huyá»‡n".
MISREAD = re.compile("á[º»]|Ä[‘ƒ]|Æ[°¡]")
SAMPLE = 4000  # bytes that tell the two byte orders of UTF-16 apart


def comma_rows(data):
    """Yield (number, texts) for each row of a CSV file. Raises UnreadableTable."""
    text = decoded(data)
    if CONTROLS.search(text):
        raise UnreadableTable(NO_TABLE)
    named = SEPARATOR_LINE.match(text)
    if named:
        text = text[named.end() :]  # Excel does not show this line as a row
    separator = named[1] if named else separator_of(text)
    try:
        yield from enumerate(csv.reader(io.StringIO(text, newline=""), delimiter=separator), 1)
    except csv.Error as error:
        raise UnreadableTable(NO_TABLE) from error


def decoded(data):
    """Return the text of the bytes: UTF-8 or UTF-16 with or without mark, else Windows-1258. Raises UnreadableTable."""
    for encoding in candidates(data):
        try:
            text = unicodedata.normalize("NFC", data.decode(encoding))
        except UnicodeDecodeError:
            continue
        if encoding == "cp1258" and MISREAD.search(text):
            break
        return text
    raise UnreadableTable(UNKNOWN_ENCODING)


def candidates(data):
    """Return the encodings to try, in order."""
    if data.startswith(codecs.BOM_UTF8):
        return ["utf-8-sig"]
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return ["utf-16"]
    sample = data[:SAMPLE]
    if b"\x00" in sample:
        return ["utf-16-be" if sample[::2].count(0) > sample[1::2].count(0) else "utf-16-le"]
    return ["utf-8", "cp1258"]


def separator_of(text):
    """Return the sign that parts the first row with any text into most cells."""
    line = next((line for line in text.splitlines() if line.strip(f"{SEPARATORS} ")), "")

    def cells(separator):
        return len(next(csv.reader([line[: MOST_COLUMNS * 200]], delimiter=separator), []))

    return max(SEPARATORS, key=cells)
