"""How a document's styles, and what stands in a paragraph or run itself, make its letters and lines look."""

from dataclasses import dataclass, field, replace

from articles.intake.documents import Mark
from articles.intake.readers.docx.markup import Element

OFF = {"0", "false", "off", "none"}
NO_LEVEL = "9"  # the outline level of body text
LONGEST_CHAIN = 40
ALIGNMENTS = {"center": Mark.CENTRED, "right": Mark.RIGHT, "end": Mark.RIGHT}
TOGGLES = {"b": "bold", "i": "italic", "vanish": "hidden"}


@dataclass(frozen=True, slots=True)
class Look:
    """What is said of letters; None where nothing is said."""

    ascii_font: str | None = None
    font: str | None = None
    bold: bool | None = None
    italic: bool | None = None
    hidden: bool | None = None

    def under(self, nearer: "Look") -> "Look":
        """Return this look with what a nearer rule says instead."""
        said = {name: value for name in self.__slots__ if (value := getattr(nearer, name)) is not None}
        return replace(self, **said)

    def toggled_by(self, character_style: "Look") -> "Look":
        """Return the look of letters with a character style: its bold within bold is plain (ISO 29500, 17.7.3)."""
        said = self.under(character_style)
        both = {
            name: bool(getattr(self, name)) != bool(getattr(character_style, name))
            for name in TOGGLES.values()
            if getattr(self, name) is not None and getattr(character_style, name) is not None
        }
        return replace(said, **both)

    @property
    def font_name(self) -> str:
        """The font of letters beyond ASCII, or the one of ASCII where only that is named."""
        return (self.ascii_font if self.font is None else self.font) or ""


@dataclass(frozen=True)
class Layout:
    """What is said of a paragraph; None where nothing is said."""

    alignment: str | None = None
    level: str | None = None
    numbering: str | None = None


@dataclass
class Styles:
    """The styles of a document by their ids."""

    elements: dict[str, Element] = field(default_factory=dict)
    standard: Look = field(default_factory=Look)
    paragraph: str = ""
    looks: dict[str, Look] = field(default_factory=dict)

    @classmethod
    def of(cls, root: Element | None) -> "Styles":
        """Return the styles of the part styles.xml."""
        styles = cls()
        for style in root.all("style") if root else ():
            name = style.attributes.get("styleId", "")
            styles.elements.setdefault(name, style)
            if style.attributes.get("type") == "paragraph" and style.attributes.get("default") in ("1", "true", "on"):
                styles.paragraph = name
        defaults = root.child("docDefaults") if root else None
        run = defaults.child("rPrDefault") if defaults else None
        styles.standard = look_of(run.child("rPr") if run else None)
        return styles

    def chain(self, name: str) -> list[Element]:
        """Return a style and those that it is based on, the nearest first."""
        found, seen = [], set()
        while name in self.elements and name not in seen and len(seen) < LONGEST_CHAIN:
            seen.add(name)
            found.append(self.elements[name])
            name = found[-1].value("basedOn") or ""
        return found

    def look(self, name: str) -> Look:
        """Return what a style says of letters."""
        if name not in self.looks:
            look = Look()
            for style in reversed(self.chain(name)):
                look = look.under(look_of(style.child("rPr")))
            self.looks[name] = look
        return self.looks[name]

    def paragraph_marks(self, properties: Element | None) -> set[Mark]:
        """Return what the style and the layout of a paragraph say of it."""
        chain = self.chain(self.style_of(properties))
        names = {(style.value("name") or "").lower() for style in chain}
        layouts = [layout_of(properties), *(layout_of(style.child("pPr")) for style in chain)]
        level = nearest(layout.level for layout in layouts)
        marks = {ALIGNMENTS[side] for side in [nearest(layout.alignment for layout in layouts)] if side in ALIGNMENTS}
        if "title" in names:
            marks.add(Mark.TITLE)
        elif "caption" in names:
            marks.add(Mark.CAPTION)
        elif (level or NO_LEVEL) != NO_LEVEL or any(name.startswith("heading ") for name in names):
            marks.add(Mark.HEADING)
        elif nearest(layout.numbering for layout in layouts) not in (None, "0"):
            marks.add(Mark.ITEM)
        return marks

    def paragraph_look(self, properties: Element | None) -> Look:
        """Return how the letters of a paragraph look before its runs say anything."""
        return self.standard.under(self.look(self.style_of(properties)))

    def run_look(self, paragraph: Look, properties: Element | None) -> Look:
        """Return how the letters of a run look in a paragraph."""
        if properties is None:
            return paragraph
        named = properties.value("rStyle")
        styled = paragraph.toggled_by(self.look(named)) if named else paragraph
        return styled.under(look_of(properties))

    def style_of(self, properties: Element | None) -> str:
        """The id of a paragraph's style."""
        return (properties.value("pStyle") if properties else None) or self.paragraph


def nearest(values):
    """The first of the values that says anything."""
    return next((value for value in values if value is not None), None)


def look_of(properties: Element | None) -> Look:
    """Return what a w:rPr says; a font that the theme names overrides one that is named beside it."""
    if properties is None:
        return Look()
    fonts = properties.child("rFonts")
    named = fonts.attributes if fonts else {}
    toggles = {}
    for name, word in TOGGLES.items():
        if toggle := properties.child(name):
            toggles[word] = toggle.attributes.get("val", "1").lower() not in OFF
    return Look(
        "" if "asciiTheme" in named else named.get("ascii"),
        "" if "hAnsiTheme" in named else named.get("hAnsi"),
        **toggles,
    )


def layout_of(properties: Element | None) -> Layout:
    """Return what a w:pPr says."""
    if properties is None:
        return Layout()
    return Layout(properties.value("jc"), properties.value("outlineLvl"), properties.value("numPr", "numId"))
