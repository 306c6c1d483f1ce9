"""How pages draw a picture: which files a browser may choose among, and how wide it will be shown.

The widths follow the layouts in cms/static/site/; a browser needs them before it has read those.
"""

from typing import NamedTuple

from articles.pictures import rendition_size, rendition_url
from cms.images import MODERN, widths


class Place(NamedTuple):
    """Where pictures stand on pages: the cut that is shown there, and its width as the attribute `sizes` says it."""

    cut: str
    shown: str


PLACES = {
    "row": Place("card", "(min-width:37rem) 13rem, 7rem"),
    "card": Place("card", "(min-width:40rem) 22rem, 7rem"),
    "lead": Place("wide", "(min-width:54rem) 39rem, 92vw"),
    "story": Place("wide", "(min-width:60rem) 45rem, 92vw"),
    "alone": Place("wide", "(min-width:73rem) 68rem, 92vw"),
}


def drawn(photo, place, is_first=False, is_decorative=False):
    """Return what the template of a picture needs at one of PLACES; the first on a page is loaded before others."""
    cut, shown = PLACES[place]
    width, height = rendition_size(photo.picture, cut)
    return {
        "sources": [(kind, srcset(photo, cut, kind)) for kind in MODERN],
        "shown": shown,
        "url": rendition_url(photo, cut),
        "width": width,
        "height": height,
        "alt": "" if is_decorative else photo.alt_text,
        "is_first": is_first,
    }


def srcset(photo, cut, kind):
    """Return the files of a photo in a format, each with its width, as the attribute `srcset` wants them."""
    picture = photo.picture
    made = widths(picture.width, picture.height, cut)
    return ", ".join(
        f"{rendition_url(photo, cut, width, kind)} {rendition_size(picture, cut, width)[0]}w" for width in made
    )
