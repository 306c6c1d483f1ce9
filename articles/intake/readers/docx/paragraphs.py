"""One paragraph while it is read: its runs of letters, and what stands before and after them."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import groupby

from articles.intake.documents import Mark, Piece
from articles.intake.readers.docx.styles import Look
from articles.intake.readers.legacy_fonts import convert, is_legacy
from articles.intake.readers.photo_tables import Placed
from cms.text import clean

SYMBOLS = {0xB7: "•", 0xA7: "▪", 0xD8: "➢", 0xFC: "✓", 0xE0: "→", 0xF0: "⇒", 0x76: "❖", 0x2D: "-"}


@dataclass
class Paragraph:
    """What has been read of a paragraph; pictures and text boxes stand before its letters or after them."""

    runs: list[tuple[str, Look]] = field(default_factory=list)
    before: list[Placed] = field(default_factory=list)
    after: list[Placed] = field(default_factory=list)
    has_words: bool = False

    def write(self, text: str, look: Look) -> None:
        """Add letters in their look."""
        self.runs.append((text, look))
        self.has_words = self.has_words or bool(text.strip())

    def put(self, placed: Sequence[Placed]) -> None:
        """Add what is no letter of the paragraph at the place that was reached."""
        (self.after if self.has_words else self.before).extend(placed)

    def piece(self, marks: set[Mark]) -> Piece | None:
        """Return the letters as a piece, those of old fonts converted; None where there are none."""
        text = clean("".join(convert("".join(letters), font) for font, letters in self.by_font()))
        if not text.strip():
            return None
        looks = [look for letters, look in self.runs if any(letter.isalnum() for letter in letters)]
        if looks and all(look.bold for look in looks):
            marks = marks | {Mark.BOLD}
        if looks and all(look.italic for look in looks):
            marks = marks | {Mark.ITALIC}
        return Piece(text, frozenset(marks))

    def by_font(self) -> list[tuple[str, list[str]]]:
        """The letters by runs of one font: an editor's second thought may part a VNI vowel from its mark."""
        return [
            (font, [letters for letters, _ in runs])
            for font, runs in groupby(self.runs, key=lambda run: run[1].font_name)
        ]


def symbol(code: str, font: str) -> str:
    """Return the letter of a w:sym: converted for old fonts, a bullet and the like for fonts of symbols."""
    try:
        number = int(code, 16)
        letter = chr(number)
    except (ValueError, OverflowError):
        return ""
    if is_legacy(font):
        return letter
    return SYMBOLS.get(number & 0xFF, "") if 0xF000 <= number <= 0xF0FF else letter
