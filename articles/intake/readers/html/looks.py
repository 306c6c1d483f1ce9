"""How the letters of a page look, as far as it matters: fonts of the time before Unicode, bold, italic, sides."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from itertools import islice

from articles.intake.documents import Mark
from articles.intake.readers.html.markup import Node
from articles.intake.readers.legacy_fonts import is_legacy

COMMENT = re.compile(r"/\*.*?(?:\*/|\Z)|<!--|-->", re.DOTALL)
FONT_FAMILY = re.compile(r"font(?:-family)?\s*:\s*([^;}]+)", re.IGNORECASE)
SELECTOR = re.compile(r"(\w*)(?:\.([\w-]+))?")
ALIGNED = re.compile(r"text-align\s*:\s*(\w+)", re.IGNORECASE)
WEIGHT = re.compile(r"font-weight\s*:\s*(\w+)", re.IGNORECASE)
SLANT = re.compile(r"font-style\s*:\s*(\w+)", re.IGNORECASE)
HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all", re.IGNORECASE)
SIDES = {"center": Mark.CENTRED, "middle": Mark.CENTRED, "right": Mark.RIGHT, "end": Mark.RIGHT}
BOLD, ITALIC = {"b", "strong"}, {"i", "em", "cite"}
CENTRED_CLASSES = {"text-center", "aligncenter", "center", "text-xs-center"}
MOST_RULES = 2_000


@dataclass(frozen=True, slots=True)
class Look:
    """The look that an element hands down to its letters."""

    font: str = ""
    bold: bool = False
    italic: bool = False
    side: Mark | None = None
    is_link: bool = False
    is_hidden: bool = False
    is_kept: bool = False  # white space stays as it is

    def within(self, node: Node, fonts: dict[str, str]) -> "Look":
        """Return the look of what stands in an element; `fonts` are those of the page's own rules."""
        style = node.attributes.get("style", "")
        changes: dict = {}
        if font := family(style) or node.attributes.get("face") or ruled(node, fonts):
            changes["font"] = font
        if node.name in BOLD or (weight := WEIGHT.search(style)):
            changes["bold"] = node.name in BOLD or weight[1].lower() in ("bold", "bolder", "600", "700", "800", "900")
        if node.name in ITALIC or (slant := SLANT.search(style)):
            changes["italic"] = node.name in ITALIC or slant[1].lower() in ("italic", "oblique")
        if side := side_of(node, style):
            changes["side"] = SIDES.get(side)
        if node.name == "a" and node.attributes.get("href", "").strip():
            changes["is_link"] = True
        if "hidden" in node.attributes or HIDDEN.search(style):
            changes["is_hidden"] = True
        if node.name == "pre":
            changes["is_kept"] = True
        return replace(self, **changes) if changes else self


def side_of(node: Node, style: str) -> str:
    """The side that an element sets its lines to, "" where it says nothing."""
    if found := ALIGNED.search(style):
        return found[1].lower()
    if node.name == "center" or CENTRED_CLASSES & set(node.attributes.get("class", "").split()):
        return "center"
    return node.attributes.get("align", "").lower() if node.name not in ("img", "table") else ""


def family(style: str) -> str:
    """The font of a style: the old one in a list of fonts, or else the first; "" for none."""
    found = FONT_FAMILY.search(style)
    if not found:
        return ""
    names = [name.strip(" \"'") for name in found[1].split(",")]
    return next((name for name in names if is_legacy(name)), names[0])


def ruled(node: Node, fonts: dict[str, str]) -> str:
    """The font that the page's rules give to an element."""
    if not fonts:
        return ""
    names = node.attributes.get("class", "").split()
    selectors = [*(f"{node.name}.{name}" for name in names), *(f".{name}" for name in names), node.name]
    return next((fonts[selector] for selector in selectors if selector in fonts), "")


def fonts_of(styles: Iterable[str]) -> dict[str, str]:
    """Return the fonts that style sheets give, by simple selectors ("p.MsoNormal", ".tin", "td")."""
    fonts: dict[str, str] = {}
    rules = (rule for sheet in styles for rule in COMMENT.sub(" ", sheet).split("}"))
    for rule in islice(rules, MOST_RULES):
        head, _, declarations = rule.rpartition("{")
        if font := family(declarations):
            selectors = (selector.strip() for selector in head.rpartition("{")[2].split(","))
            fonts |= dict.fromkeys((selector for selector in selectors if SELECTOR.fullmatch(selector)), font)
    return fonts if any(is_legacy(font) for font in fonts.values()) else {}
