"""How an upload is stored, and a single picture cut out of it."""

from PIL import Image

from cms.images.redrawing import CleanImage, Plan, encoded, redraw

LONGEST_SIDE = 2560
"""Pixels of the longer side of a stored picture; a larger upload is scaled down."""


def sanitise(data: bytes) -> CleanImage:
    """An uploaded file drawn anew as a progressive JPEG in sRGB, upright, at most LONGEST_SIDE long.

    Takes JPEG, PNG and WebP, told by content. Nothing but the pixels is kept; what was transparent is
    white. The same bytes give the same bytes. UnsafeImage for everything else, with a message to show.
    """
    options = {"quality": 88, "subsampling": "4:2:0", "progressive": True, "optimize": True}
    return encoded(redraw(data, _within_longest_side), "JPEG", **options)


def rendition(
    data: bytes,
    width: int,
    ratio: tuple[int, int] | None = None,
    focal: tuple[float, float] = (0.5, 0.5),
) -> CleanImage:
    """A single picture as WebP, `width` pixels wide, or as wide as the source when that is less.

    With a `ratio` (width, height) the largest part of that shape is shown that has the focal point
    (shares of the width and height, from the top left) as near its middle as the edges allow. UnsafeImage as in
    `sanitise`.
    """

    def plan(source_width: int, source_height: int) -> Plan:
        box = cropped(source_width, source_height, ratio, focal)
        across, down = box[2] - box[0], box[3] - box[1]
        new_width = min(width, round(across))
        return Plan(box, new_width, max(1, round(new_width * down / across)))

    return encoded(redraw(data, plan), "WEBP", quality=80, method=4)


def part(data: bytes, width: int, height: int, focal: tuple[float, float]) -> Image.Image:
    """The largest part of a picture in the shape of `width` by `height`, around its focal point, in just that size.

    A picture that is too small is enlarged. UnsafeImage as in `sanitise`.
    """
    return redraw(data, lambda *size: Plan(cropped(*size, (width, height), focal), width, height))


def _within_longest_side(width: int, height: int) -> Plan:
    share = min(1.0, LONGEST_SIDE / max(width, height))
    return Plan((0, 0, width, height), max(1, round(width * share)), max(1, round(height * share)))


def cropped(width: int, height: int, ratio, focal) -> tuple[float, float, float, float]:
    """Return the box (left, top, right, bottom) of the largest part in the ratio.

    It is as near to the focal point (shares from the left and the top) as the edges allow.
    """
    if ratio is None:
        return 0, 0, width, height
    across = max(1, min(width, height * ratio[0] / ratio[1]))
    down = max(1, min(height, width * ratio[1] / ratio[0]))
    left = min(max(width * focal[0] - across / 2, 0), width - across)
    top = min(max(height * focal[1] - down / 2, 0), height - down)
    return left, top, left + across, top + down
