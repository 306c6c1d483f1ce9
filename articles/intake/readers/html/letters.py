"""From the bytes of a web page to text: what it says of its letters, and what they show."""

import re
import unicodedata

from articles.intake.readers.legacy_fonts import CONTROLS, guess
from articles.intake.readers.text import BINARY, BYTE_ORDER_MARKS, is_plausibly_vietnamese
from articles.intake.refusals import UnreadableFile

CHARSET = re.compile(rb"charset\s*=\s*[\"']?\s*([\w-]+)", re.IGNORECASE)
TAGS = re.compile(r"<[^<>]*>")
HEAD = 4096
LEAST_SOUND = 100  # of so many letters beyond ASCII one may be broken


def decode_page(raw: bytes) -> str:
    """Return the text of a page: by its byte order mark, as UTF-8, Windows-1258, or byte for byte.

    Byte for byte stand the pages in TCVN3 and VNI, whatever charset they name. Raises UnreadableFile for files that
    are no text.
    """
    for mark, codec in BYTE_ORDER_MARKS:
        if raw.startswith(mark):
            return raw.decode(codec, "replace")
    if b"\x00" in raw:
        raise UnreadableFile(BINARY)
    text = raw.decode("utf-8", "replace")
    broken = text.count("\ufffd")
    if broken * LEAST_SOUND <= sum(not letter.isascii() for letter in text) or not broken:
        return text
    bytewise = raw.decode("latin-1").translate(CONTROLS)
    if guess(TAGS.sub(" ", bytewise)):
        return bytewise
    declared = CHARSET.search(raw[:HEAD])
    windows = unicodedata.normalize("NFC", raw.decode("cp1258", "replace"))
    if (declared and declared[1].lower().endswith(b"1258")) or is_plausibly_vietnamese(TAGS.sub(" ", windows)):
        return windows
    return text if declared and declared[1].lower() in (b"utf-8", b"utf8") else bytewise
