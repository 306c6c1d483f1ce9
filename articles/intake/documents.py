"""What arrived, before anything is understood: text in pieces, what its layout says of each, and pictures.

A reader of a file's shape yields `Piece`s in reading order; `assemble` makes the `Document` of them that the rest of
intake works on. The document's text is the *original* that every find has its offsets in.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from articles.intake.lines import Line, unwrap

WORD = re.compile(r"\S+")


class Mark(StrEnum):
    """What a file's layout says of a piece; a hint for the segmenting, never the last word."""

    TITLE = "title"  # the page's own heading, a mail's subject, Word's style "Title"
    SUMMARY = "summary"  # the block that a portal sets apart as its lead
    HEADING = "heading"  # h2-h6, Word's heading styles
    ITEM = "item"  # an item of a list
    CAPTION = "caption"  # figcaption, the row under a picture in its table, Word's style "Caption"
    OUTSIDE = "outside"  # menus, other news, letterheads in a page's head: kept, but no part of the article
    DATELINE = "dateline"  # where a portal prints its day of publication
    BYLINE = "byline"  # where a portal prints its author
    CENTRED = "centred"
    RIGHT = "right"
    ITALIC = "italic"  # all letters
    BOLD = "bold"  # all letters
    LABEL = "label"  # says only which picture the next line is about
    NOTE = "note"  # a footnote
    UNDER_PICTURE = "under picture"
    OVER_PICTURE = "over picture"


@dataclass(frozen=True)
class Piece:
    """A paragraph as its file has it ("\\n" where a line is broken by hand), or the place of a picture.

    `picture` is an index into the document's pictures; such a piece has no text.
    """

    text: str = ""
    marks: frozenset[Mark] = frozenset()
    picture: int | None = None


@dataclass(frozen=True)
class PictureFile:
    """A picture that came with a text, its bytes as they were; nobody has looked whether it is one.

    `name` is the file's own, "" where it has none. `description` is what the file says of it (an alt text).
    """

    name: str
    data: bytes = field(repr=False, default=b"")
    description: str = ""


@dataclass
class Document:
    """Everything that one file, or one package of files, holds.

    `lines` are parts of `text`, in order, with white space joined; together they hold every other character of it.
    `warnings` are msgids with their values.
    """

    text: str
    lines: list[Line]
    pictures: list[PictureFile] = field(default_factory=list)
    shape: str = "txt"
    warnings: list[str] = field(default_factory=list)


def plain(text: str) -> Document:
    """Return the document of a cleaned text; its lines may be hard-wrapped."""
    return Document(text, unwrap(text))


def assemble(pieces: Iterable[Piece], pictures: Sequence[PictureFile], shape: str) -> Document:
    """Return the document of pieces whose texts are cleaned; a picture's place is a line without text."""
    texts: list[str] = []
    lines: list[Line] = []
    length = 0
    for piece in pieces:
        if piece.picture is not None:
            lines.append(Line("", 0, 0, False, length, length, piece.marks, piece.picture))
            continue
        if not piece.text.strip():
            continue
        lines += [
            Line(
                line.text, line.indent, line.rows, line.after_blank, line.start + length, line.end + length, piece.marks
            )
            for line in unwrap(piece.text, len(lines))
        ]
        texts.append(piece.text)
        length += len(piece.text) + 1
    return Document("\n".join(texts), lines, list(pictures), shape)


def original_offset(text: str, start: int, end: int, offset: int) -> int:
    """Return where letter `offset` of a block stands in the original `text`, whose part from `start` to `end` it is.

    A block is its part of the original with each run of white space as one blank.
    """
    place = 0
    for word in WORD.finditer(text, start, end):
        length = word.end() - word.start()
        if offset <= place + length:
            return word.start() + offset - place
        place += length + 1
    return end
