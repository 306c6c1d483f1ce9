"""The text of a Word document as its reader sees it, from markup to pieces: tables row by row, boxes once."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from articles.intake.documents import Piece
from articles.intake.readers.descriptions import honest_description
from articles.intake.readers.docx.markup import Element
from articles.intake.readers.docx.paragraphs import Paragraph, symbol
from articles.intake.readers.docx.pictures import Pictures
from articles.intake.readers.docx.styles import Look, Styles
from articles.intake.readers.limits import MAX_LETTERS, TOO_LONG
from articles.intake.readers.photo_tables import Place, Placed
from articles.intake.refusals import UnreadableFile

# Deleted or moved away, properties, what only fields and comments say.
UNSEEN = {
    "del", "moveFrom", "pPr", "rPr", "sdtPr", "sdtEndPr", "tblPr", "trPr", "tcPr", "tblGrid", "sectPr",
    "instrText", "delText", "delInstrText", "rt",
}  # fmt: skip
SIGNS = {"tab": " ", "ptab": " ", "br": "\n", "cr": "\n", "noBreakHyphen": "-"}
NOTES = {"footnoteReference": "footnotes", "endnoteReference": "endnotes"}
FIGURES = {"drawing", "pict", "object"}


@dataclass
class Story:
    """Reads one part; `notes` are the foot- and endnotes that its text points to, in order."""

    styles: Styles
    parts: dict[str, str]
    pictures: Pictures
    notes: list[tuple[str, str]] = field(default_factory=list)
    tables: int = 0
    letters: int = 0
    field_codes: list[bool] = field(default_factory=list)

    def blocks(self, container: Element, place: Place | None = None) -> list[Placed]:
        """Return the paragraphs and tables of a body, a cell, a box or a note."""
        found: list[Placed] = []
        paragraph = Paragraph()
        for block in seen(container, {"p", "tbl"}):
            if block.name == "tbl":
                found += self.table(block)
                continue
            properties = block.child("pPr")
            self.field_codes.clear()
            self.inline(block, paragraph, self.styles.paragraph_look(properties))
            if not is_joined_to_next(properties):
                found += self.finished(paragraph, properties, place)
                paragraph = Paragraph()
        return found + self.finished(paragraph, None, place)

    def finished(self, paragraph: Paragraph, properties: Element | None, place: Place | None) -> list[Placed]:
        """A paragraph that is read to its end, as pieces in their place."""
        piece = paragraph.piece(self.styles.paragraph_marks(properties))
        self.letters += len(piece.text) if piece else 0
        if self.letters > MAX_LETTERS:
            raise UnreadableFile(TOO_LONG)
        written = [Placed(piece)] if piece else []
        return [replace(item, place=item.place or place) for item in (*paragraph.before, *written, *paragraph.after)]

    def table(self, table: Element) -> list[Placed]:
        """A table's cells in reading order."""
        self.tables += 1
        number = self.tables
        rows = (row for row in seen(table, {"tr"}) if not has_property(row, "trPr", "del"))
        return [
            item
            for row_number, row in enumerate(rows)
            for cell_number, cell in enumerate(seen(row, {"tc"}))
            for item in self.blocks(cell, Place(number, row_number, cell_number))
        ]

    def inline(self, element: Element, paragraph: Paragraph, look: Look) -> None:
        """What stands in a paragraph: runs, and what wraps them (links, fields, insertions, controls)."""
        for child in seen(element, None):
            if child.name == "r":
                self.run(child, paragraph, self.styles.run_look(look, child.child("rPr")))
            else:
                self.inline(child, paragraph, look)

    def run(self, run: Element, paragraph: Paragraph, look: Look) -> None:
        """Letters and figures of one look; nothing when they are hidden."""
        if look.hidden:
            return
        for child in seen(run, None):
            if child.name in FIGURES:
                paragraph.put(self.figure(child))
            elif child.name in NOTES:
                self.notes.append((NOTES[child.name], child.attributes.get("id", "")))
            elif child.name == "fldChar":
                self.follow_field(child.attributes.get("fldCharType"))
            elif child.name == "sym":
                font = child.attributes.get("font", "")
                paragraph.write(symbol(child.attributes.get("char", ""), font), replace(look, font=font))
            elif child.name in ("ruby", "rubyBase"):
                self.inline(child, paragraph, look)
            elif not any(self.field_codes):
                paragraph.write(child.text if child.name == "t" else SIGNS.get(child.name, ""), look)

    def follow_field(self, step: str | None) -> None:
        """Remember whether the text that comes is the code of a field, which nobody sees, or its result."""
        if step == "begin":
            self.field_codes.append(True)
        elif self.field_codes and step == "separate":
            self.field_codes[-1] = False
        elif self.field_codes and step == "end":
            self.field_codes.pop()

    def figure(self, element: Element, description: str = "") -> list[Placed]:
        """The pictures and boxes of text in a drawing, new (DrawingML) or old (VML)."""
        found: list[Placed] = []
        for child in seen(element, None):
            said = child.attributes.get("descr") or child.attributes.get("alt") or ""
            description = honest_description(said) or description
            if child.name == "txbxContent":
                found += self.blocks(child)
            elif child.name in ("blip", "imagedata"):
                relation = child.attributes.get("embed") or child.attributes.get("id") or ""
                number = self.pictures.take(self.parts.get(relation), description)
                found += [Placed(Piece(picture=number))] if number is not None else []
            else:
                found += self.figure(child, description)
                description = description or described(child)
        return found


def described(element: Element) -> str:
    """What the properties within an element say of the picture beside them (pic:nvPicPr)."""
    return next((honest_description(child.attributes.get("descr", "")) for child in element.all("cNvPr")), "")


def seen(container: Element, names: set[str] | None) -> Iterator[Element]:
    """Yield what is seen of an element: no deletions, one of two alternatives, a control without its placeholder.

    With `names` those elements only, however they are wrapped.
    """
    for child in container.children:
        if child.name in UNSEEN or is_placeholder(child):
            continue
        if child.name == "AlternateContent":
            chosen = child.child("Choice") or child.child("Fallback")
            yield from seen(chosen, names) if chosen else ()
        elif names is None or child.name in names:
            yield child
        else:
            yield from seen(child, names)


def is_placeholder(control: Element) -> bool:
    """Whether a content control shows only what its author asks to be filled in."""
    return control.name == "sdt" and has_property(control, "sdtPr", "showingPlcHdr")


def has_property(element: Element, properties: str, name: str) -> bool:
    """Whether an element's properties hold one of this name."""
    found = element.child(properties)
    return bool(found and found.child(name))


def is_joined_to_next(properties: Element | None) -> bool:
    """Whether the end of a paragraph was deleted, so that the next goes on with it."""
    return bool(properties and has_property(properties, "rPr", "del"))
