"""The emblem of the site (cms/static/site/emblem.svg) as Pillow draws it: Pillow reads no SVG."""

from PIL import Image, ImageDraw

SIDE = 40  # units of the drawing
_FINER = 4  # times, for smooth edges
_PILLARS = [(8, 18, 13, 35), (27, 18, 32, 35)]
_LINES = [((3, 37), (37, 37)), ((16, 22), (24, 22)), ((16, 27), (24, 27)), ((16, 32), (24, 32))]
_CURVES = [((3, 12), (9, 12), (15, 9), (20, 4)), ((20, 4), (25, 9), (31, 12), (37, 12))]


def emblem(side: int, colour: str, gold: str) -> Image.Image:
    """Return the emblem on a transparent ground, `side` pixels wide and high."""
    scale = side * _FINER / SIDE
    image = Image.new("RGBA", (side * _FINER, side * _FINER))
    pen = ImageDraw.Draw(image)
    roof = [point for curve in _CURVES for point in bent(*curve)] + [(37, 16), (3, 16)]
    pen.polygon(_scaled(roof, scale), colour)
    for left, top, right, bottom in _PILLARS:
        pen.rectangle(_scaled([(left, top), (right, bottom)], scale), colour)
    for line in _LINES:
        pen.line(_scaled(line, scale), gold, round(2.5 * scale))
    return image.resize((side, side), Image.Resampling.LANCZOS)


def bent(start, first, second, end, parts=24):
    """Return the points of a cubic Bézier curve, given its ends and the two points that bend it."""
    points = []
    for step in range(parts + 1):
        t = step / parts
        shares = (1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t**3
        corners = list(zip(shares, (start, first, second, end), strict=True))
        points.append(tuple(sum(share * corner[axis] for share, corner in corners) for axis in (0, 1)))
    return points


def _scaled(points, scale):
    return [(x * scale, y * scale) for x, y in points]
