"""Portraits without faces: shoulders, head and hair before a plain ground."""

import random

from articles.demo.canvas import Canvas, Light, darker, lighter
from articles.demo.figures import HAIR, SKIN, SUIT

GROUNDS = ((214, 220, 221), (226, 218, 204), (208, 218, 210), (220, 212, 216), (204, 214, 226))
STUDIO = Light((255, 255, 255), (255, 255, 255), (255, 255, 255))


def portrait(seed):
    """Return a portrait of 800 x 1000 pixels: an even seed has short hair and a tie, an odd one longer hair."""
    canvas = Canvas(random.Random(f"portrait:{seed}"), 800, 1000, STUDIO)  # noqa: S311 (pictures, not secrets)
    rng = canvas.rng
    ground, skin, hair, coat = rng.choice(GROUNDS), rng.choice(SKIN), rng.choice(HAIR), rng.choice(SUIT)
    canvas.rect(0, 0, 800, 1000, ground)
    canvas.ellipse(400, 440, 330, colour=lighter(ground, 0.35))
    if seed % 2:
        _long_hair(canvas, hair, rng.choice((560, 640, 700)))
    canvas.rect(342, 560, 458, 720, darker(skin, 0.14), 20)
    _shoulders(canvas, coat)
    _collar(canvas, coat, with_tie=not seed % 2)
    canvas.ellipse(400, 430, 126, 166, skin)
    for side in (-1, 1):
        canvas.ellipse(400 + side * 124, 440, 18, 30, darker(skin, 0.06))
    (_fringe if seed % 2 else _crop)(canvas, hair)
    if rng.random() < 0.3:
        _glasses(canvas)
    return canvas.finish()


def _shoulders(canvas, coat):
    canvas.rect(100, 700, 700, 1200, coat, 190)
    canvas.rect(100, 880, 700, 1000, coat)


def _collar(canvas, coat, with_tie):
    canvas.polygon([(322, 690), (478, 690), (400, 876)], (248, 246, 240))
    if with_tie:
        tie = canvas.rng.choice(((142, 36, 42), (48, 74, 116), (104, 84, 56), (60, 96, 84)))
        canvas.polygon([(380, 736), (420, 736), (424, 846), (400, 876), (376, 846)], tie)
        canvas.polygon([(376, 720), (424, 720), (414, 752), (386, 752)], darker(tie, 0.2))
    for side in (-1, 1):
        lapel = [(400 + side * 66, 682), (400 + side * 150, 714), (400 + side * 76, 944), (400, 880)]
        canvas.polygon(lapel, darker(coat, 0.24))


def _long_hair(canvas, hair, length):
    canvas.rect(246, 250, 554, length, hair, 130)


def _crop(canvas, hair):
    """Short hair, higher or lower over the forehead, parted or not."""
    brow = canvas.rng.choice((340, 352, 366))
    canvas.slice(400, brow + 6, 134, 128, (180, 360), hair)
    canvas.rect(266, brow - 20, 284, brow + 56, hair, 8)
    canvas.rect(516, brow - 20, 534, brow + 56, hair, 8)
    if canvas.rng.random() < 0.5:
        canvas.polygon([(290, brow + 6), (400, brow + 6), (300, brow + 38)], hair)


def _fringe(canvas, hair):
    """Longer hair that falls to one side of the forehead."""
    side = canvas.rng.choice((-1, 1))
    canvas.slice(400, 366, 152, 140, (180, 360), hair)
    canvas.polygon(
        [(400 - side * 150, 362), (400 + side * 80, 362), (400 - side * 60, 400), (400 - side * 126, 470)], hair
    )
    canvas.polygon([(400 + side * 60, 362), (400 + side * 150, 362), (400 + side * 130, 440)], hair)


def _glasses(canvas):
    for side in (-1, 1):
        x = 400 + side * 52
        canvas.line([(x - 38, 424), (x + 38, 424), (x + 32, 462), (x - 32, 462), (x - 38, 424)], (64, 62, 66), 5)
    canvas.line([(386, 430), (414, 430)], (64, 62, 66), 5)
