"""A drawing surface for flat pictures: shapes in logical pixels, drawn twice as large and reduced for smooth edges."""

from dataclasses import dataclass
from math import sin, tau

from PIL import Image, ImageDraw

SCALE = 2


def mix(one, other, share):
    """Return the RGB colour that lies `share` (0 to 1) of the way from one to the other."""
    return tuple(round(a + (b - a) * share) for a, b in zip(one, other, strict=True))


def darker(colour, share=0.18):
    """Return the colour as it looks in shade."""
    return mix(colour, (24, 30, 44), share)


def lighter(colour, share=0.25):
    """Return the colour as it looks in light."""
    return mix(colour, (255, 253, 244), share)


@dataclass(frozen=True)
class Light:
    """Weather and hour: colours of the sky from above to below, of what is far, and a tint over everything."""

    sky: tuple
    horizon: tuple
    far: tuple
    tint: tuple = (255, 255, 255)
    strength: float = 0.0
    sun: tuple | None = None


LIGHTS = (
    Light((176, 211, 230), (247, 236, 215), (168, 192, 200), (255, 226, 178), 0.07, (255, 242, 205)),
    Light((140, 194, 228), (226, 240, 244), (158, 190, 204), (255, 250, 235), 0.02, (255, 250, 226)),
    Light((186, 198, 205), (226, 229, 228), (176, 188, 193), (176, 186, 194), 0.16, None),
    Light((132, 156, 194), (250, 205, 160), (176, 164, 172), (255, 176, 112), 0.14, (255, 226, 170)),
    Light((163, 208, 217), (236, 244, 234), (160, 196, 190), (228, 246, 232), 0.05, None),
)
FREQUENCY = (3, 3, 1, 1, 2)


class Canvas:
    """Shapes on a surface of `width` x `height` logical pixels; the origin is at the top left."""

    def __init__(self, rng, width, height, light=None):
        self.rng = rng
        self.width, self.height = width, height
        self.light = light or rng.choices(LIGHTS, FREQUENCY)[0]
        self.image = Image.new("RGB", (width * SCALE, height * SCALE), (255, 255, 255))
        self.pen = ImageDraw.Draw(self.image)

    def lit(self, colour):
        """Return a colour under this picture's light."""
        return mix(colour, self.light.tint, self.light.strength)

    def rect(self, left, top, right, bottom, colour, radius=0):
        """Draw a filled box, with round corners if a radius is given."""
        box = [value * SCALE for value in (left, top, right, bottom)]
        self.pen.rounded_rectangle(box, radius * SCALE, fill=self.lit(colour))

    def polygon(self, points, colour):
        """Draw a filled polygon through (x, y) points."""
        self.pen.polygon([(x * SCALE, y * SCALE) for x, y in points], fill=self.lit(colour))

    def ellipse(self, x, y, across, down=None, colour=(0, 0, 0)):
        """Draw a filled ellipse around (x, y) with the given half axes."""
        down = across if down is None else down
        box = [(x - across) * SCALE, (y - down) * SCALE, (x + across) * SCALE, (y + down) * SCALE]
        self.pen.ellipse(box, fill=self.lit(colour))

    def slice(self, x, y, across, down, angles, colour):
        """Draw a sector of an ellipse between two angles in degrees, clockwise from the right."""
        box = [(x - across) * SCALE, (y - down) * SCALE, (x + across) * SCALE, (y + down) * SCALE]
        self.pen.pieslice(box, *angles, fill=self.lit(colour))

    def line(self, points, colour, thickness=2):
        """Draw a line through points with round joints."""
        path = [(x * SCALE, y * SCALE) for x, y in points]
        self.pen.line(path, fill=self.lit(colour), width=max(1, round(thickness * SCALE)), joint="curve")

    def gradient(self, top, bottom, upper, lower):
        """Fill the full width between two heights with a blend from the upper to the lower colour."""
        strip = Image.new("RGB", (1, 64))
        strip.putdata([self.lit(mix(upper, lower, step / 63)) for step in range(64)])
        size = (self.width * SCALE, max(1, round((bottom - top) * SCALE)))
        self.image.paste(strip.resize(size, Image.Resampling.BICUBIC), (0, round(top * SCALE)))

    def veil(self, top, bottom, colour, opacity):
        """Lay mist over the full width: clear at both edges, `opacity` (0 to 1) halfway between."""
        size = (self.width * SCALE, max(1, round((bottom - top) * SCALE)))
        mask = Image.new("L", (1, 64))
        mask.putdata([round(255 * opacity * sin(tau * step / 126)) for step in range(64)])
        self.image.paste(Image.new("RGB", size, self.lit(colour)), (0, round(top * SCALE)), mask.resize(size))

    def glow(self, points, colour, opacity):
        """Draw a polygon that lets through what is behind it."""
        path = [(x * SCALE, y * SCALE) for x, y in points]
        left, top = (round(min(values)) for values in zip(*path, strict=True))
        right, bottom = (round(max(values)) + 1 for values in zip(*path, strict=True))
        mask = Image.new("L", (right - left, bottom - top))
        ImageDraw.Draw(mask).polygon([(x - left, y - top) for x, y in path], fill=round(255 * opacity))
        self.image.paste(Image.new("RGB", mask.size, self.lit(colour)), (left, top), mask)

    def ridge(self, height, swing, colour, waves=3):
        """Draw land up to a wavy line around `height`; return the line as a function of x."""
        parts = [
            (self.rng.uniform(0.5, 1) / number, number * self.rng.uniform(0.7, 1.3), self.rng.uniform(0, tau))
            for number in range(1, waves + 1)
        ]

        def line(x):
            return height + swing * sum(size * sin(tau * pace * x / self.width + start) for size, pace, start in parts)

        edge = [(x, line(x)) for x in range(0, self.width + 9, 8)]
        self.polygon([*edge, (self.width, self.height), (0, self.height)], colour)
        return line

    def finish(self):
        """Return the picture in its logical size."""
        return self.image.reduce(SCALE)
