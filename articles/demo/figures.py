"""People in the pictures: flat figures without faces, standing, sitting or seen from behind."""

from articles.demo.canvas import darker, lighter

SKIN = ((222, 178, 146), (208, 160, 126), (196, 148, 116), (228, 188, 158))
HAIR = ((42, 36, 36), (54, 44, 40), (38, 34, 40), (60, 48, 44), (44, 38, 38), (124, 120, 118))
YOUNG = HAIR[:3]
SUIT = ((44, 58, 80), (58, 66, 78), (40, 72, 78), (92, 70, 66), (64, 54, 78), (120, 52, 52), (70, 84, 70))
SHIRT = ((236, 236, 230), (198, 216, 228), (226, 212, 186), (206, 222, 204), (232, 202, 190))
BRIGHT = ((198, 84, 72), (64, 118, 136), (216, 168, 78), (104, 138, 86), (142, 92, 130), (222, 128, 92), (74, 104, 158))
STRAW = (230, 206, 150)


def head(canvas, x, y, size, hair=None, is_woman=False):
    """Draw a head without a face; (x, y) is its middle, `size` half its height."""
    rng = canvas.rng
    skin, hair = rng.choice(SKIN), hair or rng.choice(HAIR)
    if is_woman:
        canvas.rect(x - size * 0.96, y - size * 0.5, x + size * 0.96, y + size * 1.15, hair, size * 0.5)
    canvas.rect(x - size * 0.32, y + size * 0.5, x + size * 0.32, y + size * 1.4, darker(skin, 0.14))
    canvas.ellipse(x, y, size * 0.8, size, skin)
    canvas.slice(x, y - size * 0.08, size * 0.88, size * 1.02, (180, 360), hair)
    if is_woman:
        canvas.slice(x - size * 0.34, y - size * 0.12, size * 0.5, size * 0.3, (0, 180), hair)


def bust(canvas, x, y, size, coat=None):
    """Draw someone in a suit from the chest up, as behind a table; y is the table's edge, `size` the width."""
    rng = canvas.rng
    coat, is_woman = coat or rng.choice(SUIT), rng.random() < 0.35
    canvas.rect(x - size * 0.5, y - size * 0.62, x + size * 0.5, y + size * 0.2, coat, size * 0.3)
    canvas.polygon(
        [(x - size * 0.16, y - size * 0.62), (x + size * 0.16, y - size * 0.62), (x, y - size * 0.12)], SHIRT[0]
    )
    if not is_woman:
        tie = rng.choice(((142, 44, 44), (52, 76, 116), (112, 92, 60)))
        shape = ((-0.04, 0.58), (0.04, 0.58), (0.05, 0.24), (0, 0.15), (-0.05, 0.24))
        canvas.polygon([(x + across * size, y - up * size) for across, up in shape], tie)
    for side in (-1, 1):
        points = [
            (x + side * size * 0.14, y - size * 0.64),
            (x + side * size * 0.3, y - size * 0.56),
            (x, y - size * 0.08),
        ]
        canvas.polygon(points, darker(coat, 0.3))
    head(canvas, x, y - size * 0.92, size * 0.27, is_woman=is_woman)


def from_behind(canvas, x, y, size, coat=None):
    """Draw someone who sits with their back to us; y is the lower edge of what is seen."""
    rng = canvas.rng
    coat, hair = coat or rng.choice(SUIT + SHIRT), rng.choice(HAIR)
    canvas.rect(x - size * 0.5, y - size * 0.66, x + size * 0.5, y + size * 0.3, coat, size * 0.3)
    canvas.rect(x - size * 0.1, y - size * 0.85, x + size * 0.1, y - size * 0.58, darker(rng.choice(SKIN), 0.1))
    canvas.ellipse(x, y - size * 0.96, size * 0.24, size * 0.28, hair)
    if rng.random() < 0.35:
        canvas.rect(x - size * 0.25, y - size * 1.0, x + size * 0.25, y - size * 0.52, hair, size * 0.16)


def standing(canvas, x, y, height, colour=None, hat="", trousers=None, with_basket=False, hair=None):
    """Draw someone standing on (x, y). `hat` is "cone", "helmet" or ""; a basket is carried on the back."""
    rng = canvas.rng
    colour = colour or rng.choice(BRIGHT)
    trousers = trousers or rng.choice(((58, 62, 76), (78, 70, 68), (46, 56, 66)))
    for side in (-1, 1):
        leg = x + side * height * 0.06
        canvas.rect(leg - height * 0.05, y - height * 0.45, leg + height * 0.05, y, trousers, height * 0.02)
    if with_basket:
        canvas.rect(
            x - height * 0.24, y - height * 0.74, x - height * 0.04, y - height * 0.4, (176, 138, 88), height * 0.04
        )
        canvas.ellipse(x - height * 0.14, y - height * 0.74, height * 0.1, height * 0.04, (104, 140, 78))
    canvas.rect(x - height * 0.14, y - height * 0.8, x + height * 0.14, y - height * 0.38, colour, height * 0.07)
    arm = [(x + across * height, y - up * height) for across, up in ((0.13, 0.72), (0.19, 0.56), (0.16, 0.44))]
    canvas.line(arm, darker(colour, 0.16), height * 0.07)
    head(canvas, x, y - height * 0.9, height * 0.095, hair, is_woman=rng.random() < 0.5)
    cover(canvas, x, y - height * 0.93, height, hat)


def cover(canvas, x, y, height, hat):
    """Draw a conical hat or a helmet on a head."""
    if hat == "cone":
        rim, top = y + height * 0.02, (x, y - height * 0.15)
        left, right = x - height * 0.19, x + height * 0.19
        canvas.polygon([(left, rim), top, (right, rim)], STRAW)
        canvas.polygon([top, (right, rim), (x + height * 0.04, rim)], darker(STRAW, 0.12))
    elif hat == "helmet":
        canvas.slice(x, y, height * 0.1, height * 0.1, (180, 360), (236, 190, 74))
        canvas.rect(x - height * 0.12, y - height * 0.01, x + height * 0.13, y + height * 0.012, (214, 166, 58))


def dancer(canvas, x, y, height, colour):
    """Draw someone dancing on (x, y) in a wide embroidered skirt, arms raised."""
    shape = ((-0.09, 0.5), (0.09, 0.5), (0.3, 0.08), (-0.3, 0.08))
    skirt = [(x + across * height, y - up * height) for across, up in shape]
    for side in (-1, 1):
        canvas.rect(x + side * height * 0.07 - 4, y - height * 0.1, x + side * height * 0.07 + 4, y, SKIN[0])
        arm = [
            (x, y - height * 0.72),
            (x + side * height * 0.2, y - height * 0.78),
            (x + side * height * 0.26, y - height),
        ]
        canvas.line(arm, lighter(colour, 0.1), height * 0.06)
    canvas.polygon(skirt, colour)
    for share, band in ((0.2, (240, 222, 178)), (0.28, darker(colour, 0.35))):
        reach = height * (0.3 - (share - 0.08) * 0.5)
        canvas.rect(x - reach, y - height * share, x + reach, y - height * (share - 0.035), band)
    canvas.rect(
        x - height * 0.1, y - height * 0.78, x + height * 0.1, y - height * 0.48, darker(colour, 0.3), height * 0.04
    )
    head(canvas, x, y - height * 0.88, height * 0.09, HAIR[0], is_woman=True)
    canvas.slice(x, y - height * 0.92, height * 0.11, height * 0.09, (180, 360), (224, 190, 92))


def reader(canvas, x, y, size, colour):
    """Draw a child sitting on the floor with an open book; y is the floor."""
    canvas.ellipse(x, y - size * 0.12, size * 0.62, size * 0.16, darker(colour, 0.35))
    canvas.rect(x - size * 0.36, y - size * 0.92, x + size * 0.36, y - size * 0.08, colour, size * 0.24)
    head(canvas, x, y - size * 1.16, size * 0.25, canvas.rng.choice(YOUNG), is_woman=canvas.rng.random() < 0.5)
    for side in (-1, 1):
        outer = x + side * size * 0.34
        page = [(x, y - size * 0.34), (outer, y - size * 0.46), (outer, y - size * 0.18), (x, y - size * 0.08)]
        canvas.polygon(page, (250, 246, 234) if side < 0 else (236, 230, 214))
