"""Documents put one behind the other, marked as a whole, and given the pictures that came beside them."""

from collections.abc import Sequence
from dataclasses import replace

from articles.intake.documents import Document, Mark, PictureFile
from articles.intake.lines import Line


def join(documents: Sequence[Document], shape: str) -> Document:
    """Return one document of several, in order, with all their lines, pictures and warnings."""
    joined = Document("", [], shape=shape)
    texts: list[str] = []
    length = 0
    for document in documents:
        first = len(joined.pictures)
        joined.lines += [moved(line, length, first) for line in document.lines]
        joined.pictures += document.pictures
        joined.warnings += document.warnings
        if document.text:
            texts.append(document.text)
            length += len(document.text) + 1
    joined.text = "\n".join(texts)
    return joined


def moved(line: Line, letters: int, pictures: int) -> Line:
    """The line of a document that now stands behind others of so many letters and pictures."""
    picture = None if line.picture is None else line.picture + pictures
    return replace(line, start=line.start + letters, end=line.end + letters, picture=picture)


def marked(document: Document, mark: Mark) -> Document:
    """Return the document with a mark on each of its lines."""
    return replace(document, lines=[replace(line, marks=line.marks | {mark}) for line in document.lines])


def picture_line(picture: int, place: int) -> Line:
    """The line of picture number `picture` at letter `place`."""
    return Line("", 0, 0, False, place, place, picture=picture)


def picture_only(picture: PictureFile) -> Document:
    """Return the document of nothing but a picture."""
    return Document("", [picture_line(0, 0)], [picture])


def placed(document: Document) -> set[int]:
    """Return the numbers of the pictures that have a line."""
    return {line.picture for line in document.lines if line.picture is not None}
