"""Files beside an article that list its captions: "chu-thich.txt", or lines of "IMG_1: Quang cảnh hội nghị"."""

import re
from collections.abc import Container, Iterable
from dataclasses import replace

from articles.intake.documents import Document, Mark, Piece, assemble
from articles.intake.readers.file_names import picture_key
from articles.intake.readers.joining import join, placed
from cms.text import folded_words

NAMED_SO = re.compile(r" (?:chu ?thich|chu ?anh|caption|captions|loi ?anh|ghi ?chu ?anh|noi ?dung ?anh) ")
ENTRY = re.compile(
    r"[\[(]?(?P<name>[^:=\])\t]{1,80}?)[\])]?\s*(?:[:=\t]|\.\s|\s[-–—]\s)\s*(?P<caption>\S.*)", re.DOTALL
)
MOST_ENTRIES = 0.8  # of the lines name a picture


def is_named_as_list(stem: str) -> bool:
    """Whether a file's name without its ending says that it lists captions."""
    return bool(NAMED_SO.search(folded_words(stem)))


def is_list(document: Document, keys: Container[str]) -> bool:
    """Whether nearly all lines of a document begin with the name of a picture; `keys` are the pictures' keys."""
    rows = rows_of(document, keys)
    entries = sum(1 for row in rows if entry_of(row, keys)[0])
    return entries > 0 and entries >= MOST_ENTRIES * len(rows)


def rows_of(document: Document, keys: Container[str]) -> list[str]:
    """The rows of a list; one that begins small and names no picture goes on with the row above it."""
    rows: list[str] = []
    for row in filter(None, (row.strip() for row in document.text.split("\n"))):
        if rows and row[0].islower() and not entry_of(row, keys)[0]:
            rows[-1] += f" {row}"
        else:
            rows.append(row)
    return rows


def entry_of(text: str, keys: Container[str]) -> tuple[str, str]:
    """The key of the picture that a line begins with, and its caption; "" and the whole line where there is none."""
    entry = ENTRY.match(text)
    key = picture_key(entry["name"].strip()) if entry else ""
    return (key, entry["caption"].strip()) if key in keys else ("", text)


def with_captions(document: Document, lists: Iterable[Document]) -> Document:
    """Return the document with the lines of caption lists at its end, each behind the picture that it names.

    A picture that the text has shown already stays there.
    """
    here = placed(document)
    numbers = {key: n for n, picture in enumerate(document.pictures) if (key := picture_key(picture.name))}
    waiting = {key: number for key, number in numbers.items() if number not in here}
    pieces = []
    for caption_list in lists:
        for row in rows_of(caption_list, numbers):
            key, caption = entry_of(row, numbers)
            if key in waiting:
                pieces.append(Piece(picture=waiting.pop(key)))
            pieces.append(Piece(caption, frozenset({Mark.CAPTION})))
    captions = assemble(pieces, [], document.shape)
    return replace(join([replace(document, pictures=[]), captions], document.shape), pictures=document.pictures)
