"""Uploaded pictures made safe, and the sizes that pages show.

`sanitise` draws an upload anew, so that nothing of the file but its pixels is kept; `rendition` makes a page's
size from the result. Both refuse with UnsafeImage.
"""

from cms.images.redrawing import CleanImage
from cms.images.refusal import UnsafeImage
from cms.images.sizes import LONGEST_SIDE, RENDITIONS, Rendition, rendition, sanitise

__all__ = ["LONGEST_SIDE", "RENDITIONS", "CleanImage", "Rendition", "UnsafeImage", "rendition", "sanitise"]
