"""The files that pages show of a picture: two cuts, each in a few widths and formats, made in one go.

A reader's browser chooses among them. Which there are follows from the size of the picture alone, so that a page can
name them without opening a file.
"""

from collections import defaultdict
from collections.abc import Iterable
from typing import NamedTuple

from PIL import Image

from cms.images.redrawing import Plan, encoded, redraw
from cms.images.sizes import cropped

Ratio = tuple[int, int]
Focal = tuple[float, float]


class Rendition(NamedTuple):
    """A cut of a picture: its widths in pixels, the least first, and the ratio to crop to, or None for all."""

    widths: tuple[int, ...]
    ratio: Ratio | None


RENDITIONS = {"card": Rendition((320, 640), (16, 9)), "wide": Rendition((720, 1600), None)}
MODERN = ("avif", "webp")
"""Formats of all widths, best first. JPEG is made in the largest alone: for old browsers, feeds and to be kept."""

_FORMATS = {
    "avif": ("AVIF", {"quality": 50}),
    "webp": ("WEBP", {"quality": 76, "method": 4}),
    "jpg": ("JPEG", {"quality": 80, "subsampling": "4:2:0", "progressive": True, "optimize": True}),
}
_SLOW_WIDTH = 720  # pixels up to which an AVIF is made as small as it can be


class Variant(NamedTuple):
    """One file: the key of its cut in RENDITIONS, one of the cut's widths, and its format (the end of its name)."""

    cut: str
    width: int
    kind: str


def widths(width: int, height: int, cut: str) -> list[int]:
    """Return which of a cut's widths are made of a picture of this size: none that an upload is too small for.

    The largest may be wider than the picture; its file is then as wide as the picture.
    """
    across = _within(width, height, cut)[0]
    all_widths = RENDITIONS[cut].widths
    return [all_widths[0], *(wide for less, wide in zip(all_widths, all_widths[1:], strict=False) if less < across)]


def variants(width: int, height: int) -> list[Variant]:
    """Return all files of a picture of this size."""
    found = []
    for cut in RENDITIONS:
        made = widths(width, height, cut)
        found += [Variant(cut, wide, kind) for kind in MODERN for wide in made] + [Variant(cut, made[-1], "jpg")]
    return found


def size_of(width: int, height: int, cut: str, wide: int) -> tuple[int, int]:
    """Return the (width, height) in pixels of the file of a cut that is `wide`, of a picture of this size."""
    across, down = _within(width, height, cut)
    wide = min(wide, round(across))
    return wide, max(1, round(wide * down / across))


def _within(width, height, cut):
    """The size of a cut where nothing is scaled."""
    ratio = RENDITIONS[cut].ratio
    if ratio is None:
        return width, height
    return max(1, min(width, height * ratio[0] / ratio[1])), max(1, min(height, width * ratio[1] / ratio[0]))


def renditions(data: bytes, wanted: Iterable[tuple[Variant, Focal]]) -> dict[tuple[Variant, Focal], bytes]:
    """Return the files that are wanted of a picture, each with the focal point that its cut keeps.

    The picture is decoded once, no larger than needed, and smaller widths are made of larger ones: this costs a
    quarter of making each by itself. UnsafeImage as in `sanitise`.
    """
    chains = defaultdict(lambda: defaultdict(list))
    for one in wanted:
        chains[one[0].cut, one[1]][one[0].width].append(one)
    full, files = [], {}
    whole = redraw(data, lambda width, height: _scaled(width, height, chains, full))
    for (cut, focal), by_width in chains.items():
        image, box = whole, cropped(*whole.size, RENDITIONS[cut].ratio, focal)
        for wide in sorted(by_width, reverse=True):
            size = size_of(*full, cut, wide)
            image, box = image.resize(size, Image.Resampling.LANCZOS, box, reducing_gap=2.0), None
            files |= {one: _file(image, one[0]) for one in by_width[wide]}
    return files


def _file(image, variant):
    """The bytes of one file. A large AVIF takes most of the time of all: it is made faster, and 7 % larger."""
    image_format, options = _FORMATS[variant.kind]
    if image_format == "AVIF":
        options = {**options, "speed": 8 if variant.width <= _SLOW_WIDTH else 9}
    return encoded(image, image_format, **options).data


def _scaled(width, height, chains, full):
    """The whole picture, as small as the largest of the wanted files allows; notes its full size in `full`."""
    full += [width, height]
    share = max(
        size_of(width, height, cut, max(by_width))[0] / _within(width, height, cut)[0]
        for (cut, _focal), by_width in chains.items()
    )
    share = min(1.0, share)
    return Plan((0, 0, width, height), max(1, round(width * share)), max(1, round(height * share)))
