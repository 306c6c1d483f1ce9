"""A page's tree as a row of blocks: each paragraph, cell or item with its look, and each picture, in page order."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import groupby

from articles.intake.documents import Mark
from articles.intake.readers.html.line_kinds import parts_of
from articles.intake.readers.html.looks import Look, fonts_of
from articles.intake.readers.html.markup import BLOCKS, Node, Page
from articles.intake.readers.legacy_fonts import convert, guess
from articles.intake.readers.photo_tables import Place
from cms.text import clean

WHITE = re.compile(r"[ \t\r\n\f]+")
# Drawn by programs or filled in by visitors: no words of the page.
UNREAD = {"noscript", "template", "select", "svg", "math", "object", "applet", "audio", "video", "canvas", "datalist"}
HEADINGS = {"h1", "h2", "h3", "h4", "h5", "h6"}
CAPTION_LABEL = re.compile(
    r"caption|chu-?_?thich|(?:img|image|photo|pic|anh)[-_]?(?:note|desc|title)|msocaption", re.IGNORECASE
)
LABELLED = 4  # elements up from a block that its own names may stand on
SEPARATOR = "\x1f"


@dataclass(eq=False)
class Block:
    """A paragraph of the page or a picture (`image`); `linked` counts its letters that are links."""

    node: Node
    text: str = ""
    image: Node | None = None
    marks: frozenset[Mark] = frozenset()
    place: Place | None = None
    letters: int = 0
    linked: int = 0
    is_hidden: bool = False
    follows_break: bool = False

    @property
    def link_share(self) -> float:
        """How much of the text is links, from 0 to 1."""
        return self.linked / self.letters if self.letters else 0.0


@dataclass
class Flow:
    """Walks a tree and gathers its blocks."""

    fonts: dict[str, str]
    blocks: list[Block] = field(default_factory=list)
    runs: list[tuple[str, Look]] = field(default_factory=list)
    tables: int = 0
    after_break: bool = False

    def walk(self, node: Node, look: Look, block: Node, place: Place | None) -> None:
        """Take what stands in an element; `block` is the block that its letters belong to."""
        rows = cells = 0
        if node.name == "table":
            self.tables += 1
            place = Place(self.tables, 0, 0)
        for child in node.children:
            if isinstance(child, str):
                self.runs.append((child if look.is_kept else WHITE.sub(" ", child), look))
                continue
            rows += child.name == "tr"
            cells += child.name in ("td", "th")
            self.enter(child, look, block, moved(place, child, rows, cells))

    def enter(self, node: Node, look: Look, block: Node, place: Place | None) -> None:
        """Take one element."""
        if node.name in UNREAD:
            return
        if node.name == "br":
            self.line_break(look, block, place)
        elif node.name == "img":
            self.flush(block, place)
            self.blocks.append(Block(block, image=node, place=place, is_hidden=look.is_hidden))
        elif node.name in BLOCKS:
            self.flush(block, place)
            self.after_break = False
            self.walk(node, look.within(node, self.fonts), node, place)
            self.flush(node, place)
        else:
            self.walk(node, look.within(node, self.fonts), block, place)

    def line_break(self, look: Look, block: Node, place: Place | None) -> None:
        """End the line; a second break with nothing between ends the paragraph."""
        for text, _ in reversed(self.runs):
            if text == "\n":
                self.flush(block, place)
                break
            if text.strip():
                break
        self.after_break = not any(text.strip() for text, _ in self.runs)
        self.runs.append(("\n", look))

    def flush(self, block: Node, place: Place | None) -> None:
        """Make blocks of the letters gathered."""
        runs, self.runs = self.runs, []
        for part in parts_of(runs):
            self.add(part, block, place)
            self.after_break = True

    def add(self, runs: Sequence[tuple[str, Look]], block: Node, place: Place | None) -> None:
        """Make a block of letters, none of mere white space."""
        text = "".join(convert("".join(text for text, _ in same), font) for font, same in by_font(runs))
        if not text.strip():
            return
        spoken = [(text, look) for text, look in runs if any(letter.isalnum() for letter in text)]
        linked = sum(len("".join(text.split())) for text, look in runs if look.is_link)
        self.blocks.append(
            Block(
                block,
                text.strip(),
                marks=marks_of(block, [look for _, look in spoken or runs]),
                place=place,
                letters=len("".join(text.split())),
                linked=linked,
                is_hidden=all(look.is_hidden for _, look in spoken or runs),
                follows_break=self.after_break,
            )
        )


def by_font(runs: Sequence[tuple[str, Look]]):
    """The runs of letters in one font together: markup may part a VNI vowel from its mark."""
    return groupby(runs, key=lambda run: run[1].font)


def moved(place: Place | None, child: Node, rows: int, cells: int) -> Place | None:
    """The place of a child in the table that it stands in; a row is known by its own number in its part."""
    if place is None:
        return None
    if child.name == "tr":
        return place._replace(row=place.row + rows, cell=0)
    return place._replace(cell=cells) if child.name in ("td", "th") else place


def marks_of(block: Node, looks: Sequence[Look]) -> frozenset[Mark]:
    """Return what the elements around a block and the look of its letters say of it."""
    marks = {looks[0].side} - {None}
    if all(look.bold for look in looks):
        marks.add(Mark.BOLD)
    if all(look.italic for look in looks):
        marks.add(Mark.ITALIC)
    around = list(ancestors(block, LABELLED))
    if any(node.name in ("figcaption", "caption") or CAPTION_LABEL.search(node.label) for node in around[:2]):
        marks.add(Mark.CAPTION)
    elif any(node.name in HEADINGS for node in around[:3]):
        marks.add(Mark.HEADING)
    elif any(node.name in ("li", "dd") for node in around[:2]):
        marks.add(Mark.ITEM)
    return frozenset(marks)


def ancestors(node: Node | None, most: int):
    """Yield an element and those around it, not more than `most`, and none beyond a cell of a table."""
    while node is not None and most:
        yield node
        if node.name in ("td", "th", "body"):
            return
        node, most = node.parent, most - 1


def blocks_of(page: Page) -> list[Block]:
    """Return the blocks of a page in order, their texts cleaned, in Unicode."""
    flow = Flow(fonts_of(page.raw.get("style", []) + page.raw.get("style text/css", [])))
    flow.walk(page.root, Look(), page.root, None)
    flow.flush(page.root, None)
    texts = [block.text.replace(SEPARATOR, "") for block in flow.blocks]
    guessed = guess(SEPARATOR.join(texts))
    for block, text in zip(flow.blocks, guessed.split(SEPARATOR) if guessed else texts, strict=True):
        block.text = clean(text)
    return [block for block in flow.blocks if block.image or block.text.strip()]
