"""The site's typeface made of its source files: fonts.py FOLDER, run once when the typeface changes.

FOLDER holds the woff2 files of the npm package @fontsource/be-vietnam-pro 5.3.0 (its folder `files`), which cuts each
weight into a Latin and a Vietnamese part. A word such as "Mường" needs both, so both are merged. Two kinds come
out, in two weights: a small woff2 for the pages, with the letters in LETTERS, and a full TTF for pictures of words.
Both without hints, which screens of today do not use. Needs `pip install fonttools brotli`, which the site does not.
"""

import sys
import tempfile
from pathlib import Path

from fontTools.merge import Merger
from fontTools.subset import Options as Cut
from fontTools.subset import Subsetter
from fontTools.ttLib import TTFont, newTable

ROOT = Path(__file__).resolve().parents[2]
PAGES, PICTURES = ROOT / "cms" / "static" / "site" / "fonts", ROOT / "articles" / "cards" / "fonts"
WEIGHTS = (400, 600)
FEATURES = ("ccmp", "kern", "liga", "mark", "mkmk")
LETTERS = "".join(
    [
        *map(chr, range(0x20, 0x7F)),  # ASCII
        *map(chr, range(0xA0, 0x100)),  # western Europe, as in names of guests
        *map(chr, range(0x1EA0, 0x1EFA)),  # Vietnamese with two marks, and with a dot below
        "ĂăĐđĨĩŨũƠơƯư",
        *map(chr, (0x300, 0x301, 0x303, 0x309, 0x323)),  # marks that follow their letter
        "–—‘’‚“”„•…‹›€₫™−",
    ]
)


def main(folder):
    """Write two files for each weight."""
    for weight in WEIGHTS:
        full = merged([f"{folder}/be-vietnam-pro-{part}-{weight}-normal.woff2" for part in ("latin", "vietnamese")])
        full.save(PICTURES / f"be-vietnam-pro-{weight}.ttf")
        small = cut(full, LETTERS)
        small.flavor = "woff2"
        small.save(PAGES / f"be-vietnam-pro-{weight}.woff2")


def merged(files):
    """Return one font of the letters in all of `files`, without hints."""
    with tempfile.TemporaryDirectory() as folder:
        parts = []
        for number, file in enumerate(files):
            font = without_hints(TTFont(file))
            parts.append(f"{folder}/{number}.ttf")
            font.flavor = None
            font.save(parts[-1])
        return Merger().merge(parts)


def without_hints(font):
    """Return the font with every hint taken out, to be smoothed in all sizes."""
    options = Cut(hinting=False, layout_features=["*"], notdef_outline=True, glyph_names=True, name_IDs=["*"])
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=font.getBestCmap())
    subsetter.subset(font)
    font["gasp"] = newTable("gasp")
    font["gasp"].gaspRange = {0xFFFF: 0b1111}
    return font


def cut(font, letters):
    """Return the font with nothing but these letters and what setting them needs."""
    subsetter = Subsetter(Cut(layout_features=FEATURES, notdef_outline=True, hinting=False, name_IDs=["*"]))
    subsetter.populate(text=letters)
    subsetter.subset(font)
    return font


if __name__ == "__main__":
    main(sys.argv[1])
