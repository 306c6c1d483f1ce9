"""Which reader opens a file; readers of packages come back here for the files within."""

from importlib import import_module

from articles.intake.documents import Document
from articles.intake.readers.limits import Allowance, within_limits
from articles.intake.readers.shapes import Shape, shape_of

READERS = {
    Shape.DOCX: ("articles.intake.readers.docx", "read_docx"),
    Shape.HTML: ("articles.intake.readers.html", "read_html"),
    Shape.TEXT: ("articles.intake.readers.text", "read_text"),
    Shape.MAIL: ("articles.intake.readers.mail", "read_mail"),
    Shape.PACKAGE: ("articles.intake.readers.packages", "read_package"),
}
HOLD_FILES = {Shape.MAIL, Shape.PACKAGE}


def read_shape(shape: Shape, raw: bytes, *more) -> Document:
    """Return what the reader of a shape makes of the bytes. Raises UnreadableFile."""
    module, function = READERS[shape]
    return within_limits(getattr(import_module(module), function)(raw, *more))


def open_file(raw: bytes, name: str, allowance: Allowance) -> Document:
    """Return what a file holds; `allowance` is what may still be unpacked. Raises UnreadableFile and nothing else."""
    shape = shape_of(raw, name)
    if shape not in HOLD_FILES:
        return read_shape(shape, raw)
    with allowance:
        return read_shape(shape, raw, allowance)
