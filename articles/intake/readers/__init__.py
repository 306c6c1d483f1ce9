"""One reader a shape of file; `open_document` finds the one that fits the bytes."""

from articles.intake.documents import Document
from articles.intake.readers.dispatch import open_file
from articles.intake.readers.limits import Allowance
from articles.intake.readers.packages import open_folder
from articles.intake.readers.shapes import Shape, shape_of
from articles.intake.readers.splitting import split_package

__all__ = ["open_document", "open_folder", "split_file"]


def open_document(raw: bytes, name: str) -> Document:
    """Return what a file of these bytes and this name holds. Raises UnreadableFile and nothing else."""
    return open_file(raw, name, Allowance())


def split_file(raw: bytes, name: str) -> list[tuple[str, bytes]]:
    """Return a name and the bytes of each article in a file; only a package holds several. Raises UnreadableFile."""
    if shape_of(raw, name) is not Shape.PACKAGE:
        return [(name, raw)]
    articles = split_package(raw)
    return articles if len(articles) > 1 else [(name, raw)]
