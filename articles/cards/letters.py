"""The typeface of cards, and what of a text it can show."""

import unicodedata
from functools import lru_cache
from pathlib import Path

from PIL import ImageFont

FONTS = Path(__file__).parent / "fonts"
REGULAR, BOLD = 400, 600
_NO_CHARACTER = "\uffff"  # Unicode has none here and never will: every font shows its sign for what it lacks
_TRIED_AT = 32  # pixels: large enough that no two signs look alike


@lru_cache(maxsize=64)
def font(size: int, weight: int = REGULAR) -> ImageFont.FreeTypeFont:
    """Return the typeface in a size in pixels and one of its two weights."""
    return ImageFont.truetype(FONTS / f"be-vietnam-pro-{weight}.ttf", size)


def width(text: str, size: int, weight: int = REGULAR) -> float:
    """Return how wide a text is drawn, in pixels."""
    return font(size, weight).getlength(text)


def height(text: str, size: int, weight: int = REGULAR) -> int:
    """Return how high the ink of a text is on one line, from the topmost mark to the lowest, in pixels."""
    _left, top, _right, bottom = font(size, weight).getbbox(text, anchor="ls")
    return bottom - top


def showable(text: str) -> str:
    """Return a text composed (NFC) on one line, without what the typeface lacks, such as emoji.

    A letter that is left out takes its marks along; what stood around it keeps one space between.
    """
    found = ["".join(cluster) for cluster in clusters(text) if all(_is_known(sign) for sign in cluster)]
    return " ".join("".join(found).split())


def clusters(text: str) -> list[str]:
    """Return a text, composed, in parts that must not be split: a letter with the marks that follow it.

    >>> clusters("ộ̲n")
    ['ộ̲', 'n']
    """
    found = []
    for sign in unicodedata.normalize("NFC", text):
        if found and unicodedata.combining(sign):
            found[-1] += sign
        else:
            found.append(sign)
    return found


@lru_cache(maxsize=4096)
def _is_known(sign: str) -> bool:
    """Tell whether the typeface draws a character, or it is a space; what only steers other characters is neither."""
    if sign.isspace():
        return True
    drawn = _drawn(sign)
    return drawn[0] is not None and drawn != _drawn(_NO_CHARACTER)


def _drawn(sign: str) -> tuple:
    """Return the box of the ink of a character (None where there is none) and its pixels."""
    mask = font(_TRIED_AT, BOLD).getmask(sign)
    return mask.getbbox(), mask.size, bytes(mask)
