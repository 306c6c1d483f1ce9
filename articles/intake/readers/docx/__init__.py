"""Word documents (.docx and its kin .docm, .dotx): text, layout and pictures as an editor sees them in Word."""

from collections.abc import Iterator
from dataclasses import replace

from articles.intake.documents import Document, Mark, Piece, assemble
from articles.intake.readers.docx.package import DAMAGED, Package, main_part, open_package
from articles.intake.readers.docx.pictures import Pictures
from articles.intake.readers.docx.story import Story
from articles.intake.readers.docx.styles import Styles
from articles.intake.readers.photo_tables import Placed, with_captions
from articles.intake.refusals import UnreadableFile, gettext_noop

__all__ = ["read_docx"]

NO_TEXT = gettext_noop("The Word file holds no text.")
ONLY_PICTURES = gettext_noop(
    "The Word file holds only pictures, perhaps scanned pages. Type the text, or ask its author for the original file."
)


def read_docx(raw: bytes) -> Document:
    """Return the document in the bytes of a Word file.

    Tracked insertions are in it; deletions, comments, hidden text, headers and footers are not. Notes stand at the
    end. Raises UnreadableFile for everything else than a Word document with text.
    """
    package = open_package(raw)
    name = main_part(package)
    root = package.markup(name)
    body = root.child("body") if root else None
    if body is None:
        raise UnreadableFile(DAMAGED)
    relations = package.relations(name)
    styles = Styles.of(part_of_kind(package, relations, "styles"))
    pictures = Pictures(package)
    story = Story(styles, {key: part for key, _, part in relations}, pictures)
    pieces = with_captions(story.blocks(body) + list(notes(package, relations, story)))
    if not any(piece.text for piece in pieces):
        raise UnreadableFile(ONLY_PICTURES if pictures.files or pictures.warnings else NO_TEXT)
    return finished(pieces, pictures)


def finished(pieces: list[Piece], pictures: Pictures) -> Document:
    """The pieces as a document, with what has to be said of the pictures."""
    document = assemble(pieces, pictures.files, "docx")
    document.warnings += pictures.warnings
    return document


def part_of_kind(package: Package, relations: list[tuple[str, str, str]], kind: str):
    """The root of the first part of a kind ("styles", "footnotes"), None where there is none."""
    return next((package.markup(part) for _, found, part in relations if found == kind), None)


def notes(package: Package, relations: list[tuple[str, str, str]], story: Story) -> Iterator[Placed]:
    """Yield the texts of the notes that were pointed to, in the order in which they were."""
    texts = {}
    for kind in ("footnotes", "endnotes"):
        if any(found == kind for found, _ in story.notes) and (root := part_of_kind(package, relations, kind)):
            texts |= {(kind, note.attributes.get("id", "")): note for note in root.children}
    for reference in dict.fromkeys(story.notes):
        if reference in texts:
            for placed in story.blocks(texts[reference]):
                piece = replace(placed.piece, marks=placed.piece.marks | {Mark.NOTE})
                yield replace(placed, piece=piece)
