"""One reader a shape of file; `open_document` finds the one that fits the bytes."""

from articles.intake.documents import Document, plain
from articles.intake.readers.text import decode

__all__ = ["open_document"]


def open_document(raw: bytes, name: str) -> Document:
    """Return what a file of these bytes and this name holds. Raises UnreadableFile and nothing else."""
    return plain(decode(raw))
