"""PDF files: complete, open to everybody, and without anything that acts by itself.

Names are searched as bytes, in the file and in its packed lists of objects, with their `#xx` escapes undone. That is
no reading of the file: what a PDF hides behind a filter other than Flate, or beyond the limits of `packed_objects`,
is not seen. Readers get it as a download, so that nothing of it runs on our pages.
"""

import re

from articles.attaching.refusal import ACTIVE_PDF, DAMAGED, FILES_IN_PDF, PROTECTED, UnsafeDocument
from articles.intake.readers.pdf import packed_objects

HEAD, END = b"%PDF-", b"%%EOF"
TAIL = 4096  # bytes in which the end stands; some programs write padding behind it
ESCAPE = re.compile(rb"#([0-9A-Fa-f]{2})")
REFUSED = (
    (re.compile(rb"/Encrypt(?![A-Za-z])"), PROTECTED),
    (re.compile(rb"/(?:JavaScript|Launch)(?![A-Za-z])"), ACTIVE_PDF),
    (re.compile(rb"/EmbeddedFiles?(?![A-Za-z])"), FILES_IN_PDF),
)


def judge(data: bytes) -> str:
    """Return "pdf" for the bytes of a file that begins as a PDF does. Raises UnsafeDocument."""
    if END not in data.rstrip(b"\0\r\n\t ")[-TAIL:]:
        raise UnsafeDocument(DAMAGED)
    for part in (data, *packed_objects(data)):
        names = ESCAPE.sub(unescaped, part)
        for name, message in REFUSED:
            if name.search(names):
                raise UnsafeDocument(message)
    return "pdf"


def unescaped(escape: re.Match) -> bytes:
    """Return the byte that an escape in a name stands for."""
    return bytes([int(escape[1], 16)])
