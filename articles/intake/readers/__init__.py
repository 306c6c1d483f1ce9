"""One reader a shape of file; `open_document` finds the one that fits the bytes."""

from articles.intake.documents import Document
from articles.intake.readers.dispatch import open_file
from articles.intake.readers.limits import Allowance
from articles.intake.readers.packages import open_folder
from articles.intake.readers.splitting import split_package

__all__ = ["open_document", "open_folder", "split_package"]


def open_document(raw: bytes, name: str) -> Document:
    """Return what a file of these bytes and this name holds. Raises UnreadableFile and nothing else."""
    return open_file(raw, name, Allowance())
