"""Uploaded pictures made safe, and the files that pages show.

`sanitise` draws an upload anew, so that nothing of the file but its pixels is kept; `renditions` makes the files of
pages from the result, `rendition` a single one, and `part` pixels to draw with. All refuse with UnsafeImage.
"""

from cms.images.redrawing import CleanImage
from cms.images.refusal import UnsafeImage
from cms.images.renditions import MODERN, RENDITIONS, Variant, renditions, size_of, variants, widths
from cms.images.sizes import LONGEST_SIDE, part, rendition, sanitise

__all__ = [
    "LONGEST_SIDE",
    "MODERN",
    "RENDITIONS",
    "CleanImage",
    "UnsafeImage",
    "Variant",
    "part",
    "rendition",
    "renditions",
    "sanitise",
    "size_of",
    "variants",
    "widths",
]
