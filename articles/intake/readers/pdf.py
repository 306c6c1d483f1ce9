"""PDF files are not read; but a scan, which has no words to copy, gets another sentence than the rest."""

import re
import zlib
from collections.abc import Iterator
from itertools import islice

from articles.intake.refusals import gettext_noop

PDF = gettext_noop("This is a PDF file. Open it in Word and save it as .docx, or copy the words and paste them.")
SCAN = gettext_noop("This PDF file holds only a picture of the text (a scan). Send the Word file, or type the words.")

STREAM = re.compile(rb"/ObjStm\b[^\x00]{0,400}?\bstream\r?\n")
MOST_STREAMS, MOST_PACKED, MOST_UNPACKED = 200, 256 * 1024, 1024 * 1024  # bytes of each stream


def refusal_of_pdf(raw: bytes) -> str:
    """Return the sentence for the bytes of a PDF file."""
    if b"/Encrypt" in raw or b"/Font" in raw:
        return PDF
    return PDF if any(b"/Font" in objects for objects in packed_objects(raw)) else SCAN


def packed_objects(raw: bytes) -> Iterator[bytes]:
    """Yield the packed lists of objects, as far as they can be unpacked within the limits."""
    for stream in islice(STREAM.finditer(raw), MOST_STREAMS):
        packed = raw[stream.end() : stream.end() + MOST_PACKED]
        try:
            yield zlib.decompressobj().decompress(packed, MOST_UNPACKED)
        except zlib.error:
            continue
