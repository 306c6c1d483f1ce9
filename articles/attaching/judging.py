"""Of which kind a document is: told by its content, whatever its name says. Pure Python."""

from articles.attaching import office, pdf
from articles.attaching.refusal import (
    DAMAGED,
    MOST_BYTES,
    NO_DOCUMENT,
    OLD_FILE,
    PROTECTED,
    TOO_LARGE,
    UnsafeDocument,
)

ZIP = b"PK\x03\x04"
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
ENCRYPTED_STREAM = "EncryptedPackage".encode("utf-16-le")


def judge(data: bytes) -> str:
    """Return "pdf", "docx" or "xlsx" for the bytes of a document that readers may be given.

    Raises UnsafeDocument for everything else: other files, damaged ones, and those that are protected, too large,
    or would do something on the reader's machine. What is looked for is in `pdf` and `office`, with its limits.
    """
    if len(data) > MOST_BYTES:
        raise UnsafeDocument(TOO_LARGE)
    if data.startswith(pdf.HEAD):
        return pdf.judge(data)
    if data.startswith(ZIP):
        return office.judge(data)
    if data.startswith(OLE):
        raise UnsafeDocument(PROTECTED if ENCRYPTED_STREAM in data else OLD_FILE)
    raise UnsafeDocument(NO_DOCUMENT if data.strip() else DAMAGED)
