"""Things that stand about in the pictures: sky, trees, houses, vehicles, furniture. Heights in logical pixels."""

from articles.demo.canvas import darker, lighter, mix

LEAF = ((86, 128, 82), (70, 116, 84), (104, 140, 78), (62, 104, 76), (122, 146, 84))
ROOF = ((164, 78, 62), (150, 92, 70), (176, 96, 72), (122, 96, 84))
PALM_LEAVES = (
    (-0.5, 0.55),
    (0.5, 0.5),
    (-1, 0.5),
    (1, 0.52),
    (-0.9, 0.05),
    (0.9, 0.1),
    (-0.45, -0.25),
    (0.4, -0.28),
)
WALL = ((240, 230, 210), (232, 222, 200), (246, 238, 222), (226, 226, 214))


def sky(canvas, horizon):
    """Fill the sky down to `horizon`; by weather with a sun, clouds or a few birds."""
    light, rng = canvas.light, canvas.rng
    canvas.gradient(0, horizon, light.sky, light.horizon)
    if light.sun:
        canvas.ellipse(rng.uniform(180, canvas.width - 180), rng.uniform(110, horizon * 0.45), 56, colour=light.sun)
    for _ in range(rng.randint(1, 4)):
        cloud(canvas, rng.uniform(0, canvas.width), rng.uniform(60, horizon * 0.5), rng.uniform(36, 70))
    if rng.random() < 0.6:
        birds(canvas, rng.uniform(200, canvas.width - 300), rng.uniform(120, horizon * 0.6))


def cloud(canvas, x, y, size):
    """Draw a flat-bottomed cloud."""
    colour = lighter(canvas.light.sky, 0.6)
    for step, share in ((-1.5, 0.5), (-0.6, 0.85), (0.5, 1), (1.5, 0.6)):
        canvas.slice(x + step * size, y, size * share * 1.1, size * share * 0.9, (180, 360), colour)


def birds(canvas, x, y):
    """Draw a small flock of birds."""
    colour = darker(canvas.light.far, 0.45)
    for _ in range(canvas.rng.randint(3, 5)):
        left, top, wing = x + canvas.rng.uniform(0, 160), y + canvas.rng.uniform(0, 60), canvas.rng.uniform(9, 15)
        canvas.line([(left - wing, top - wing * 0.5), (left, top), (left + wing, top - wing * 0.5)], colour, 2.5)


def far_hills(canvas, horizon, layers=3, colour=(112, 150, 134)):
    """Draw chains of hills behind one another above the horizon; the farther, the paler."""
    for layer in range(layers):
        share = (layer + 1) / layers
        height = horizon - 150 * (1 - share) - 50
        canvas.ridge(height, 34 + 12 * (1 - share), mix(canvas.light.far, colour, share * 0.85))


def tree(canvas, x, y, height, colour=None):
    """Draw a broad-leaved tree whose trunk stands at (x, y)."""
    colour = colour or canvas.rng.choice(LEAF)
    trunk = height * 0.045
    canvas.rect(x - trunk, y - height * 0.5, x + trunk, y, (112, 86, 66))
    for across, up, size, shade in ((-0.2, 0.52, 0.21, 0.16), (0.2, 0.56, 0.2, 0.1), (0, 0.74, 0.26, 0)):
        canvas.ellipse(x + height * across, y - height * up, height * size, height * size, darker(colour, shade))


def pine(canvas, x, y, height, colour=(52, 96, 78)):
    """Draw a conifer."""
    canvas.rect(x - height * 0.03, y - height * 0.2, x + height * 0.03, y, (96, 76, 60))
    for base, top, wide in ((0.1, 0.6, 0.2), (0.35, 0.82, 0.16), (0.6, 1, 0.11)):
        points = [(x - height * wide, y - height * base), (x, y - height * top), (x + height * wide, y - height * base)]
        canvas.polygon(points, mix(colour, (90, 130, 96), base * 0.4))


def palm(canvas, x, y, height, lean):
    """Draw a coconut palm that leans by `lean` pixels at its crown."""
    trunk = [(x + lean * (step / 8) ** 1.6, y - height * step / 8) for step in range(9)]
    canvas.line(trunk, (140, 112, 84), height * 0.045)
    top_x, top_y = trunk[-1]
    for across, down in PALM_LEAVES:
        palm_leaf(canvas, top_x, top_y, height * 0.36, across, down)
    for shift in (-0.035, 0.03):
        canvas.ellipse(top_x + height * shift, top_y + height * 0.035, height * 0.028, colour=(128, 96, 58))


def palm_leaf(canvas, x, y, reach, across, down):
    """Draw one leaf that rises from (x, y) and hangs over to (across, down) times its reach."""
    ridge = []
    for step in range(9):
        share = step / 8
        ridge.append((x + across * reach * share, y + reach * (down * share**2 - 0.5 * share * (1.25 - share))))
    under = [(left, top + reach * 0.15 * (1 - abs(step / 4 - 1)) ** 0.7) for step, (left, top) in enumerate(ridge)]
    colour = canvas.rng.choice(LEAF[:4])
    canvas.polygon([*ridge, *reversed(under)], colour)
    canvas.line(ridge, lighter(colour, 0.15), 2)


def bush(canvas, x, y, size, colour=None):
    """Draw a round bush standing on y."""
    colour = colour or canvas.rng.choice(LEAF)
    canvas.slice(x, y, size, size * 1.1, (180, 360), colour)
    canvas.slice(x + size * 0.35, y, size * 0.6, size * 0.7, (180, 360), darker(colour, 0.12))


def house(canvas, x, y, width, roof=None):
    """Draw a small house whose floor's middle is at (x, y)."""
    roof, wall = roof or canvas.rng.choice(ROOF), canvas.rng.choice(WALL)
    tall = width * 0.45
    canvas.rect(x - width / 2, y - tall, x + width / 2, y, wall)
    canvas.rect(x + width * 0.18, y - tall, x + width / 2, y, darker(wall, 0.08))
    canvas.rect(x - width * 0.07, y - tall * 0.72, x + width * 0.09, y, (120, 84, 62))
    canvas.rect(x - width * 0.37, y - tall * 0.7, x - width * 0.19, y - tall * 0.32, (112, 146, 158))
    eaves, ridge = width * 0.62, width * 0.4
    points = [(x - eaves, y - tall), (x - ridge, y - tall * 1.85), (x + ridge, y - tall * 1.85), (x + eaves, y - tall)]
    canvas.polygon(points, roof)
    canvas.rect(x - eaves, y - tall - width * 0.03, x + eaves, y - tall + width * 0.02, darker(roof, 0.25))


def wheel(canvas, x, y, size):
    """Draw a wheel around (x, y)."""
    canvas.ellipse(x, y, size, colour=(48, 50, 56))
    canvas.ellipse(x, y, size * 0.45, colour=(178, 180, 182))


def truck(canvas, x, y, size, load=None):
    """Draw a truck of `size` pixels length that stands on y, heading right."""
    load = load or canvas.rng.choice(((70, 112, 150), (152, 74, 62), (92, 128, 96)))
    cabin = canvas.rng.choice(((214, 164, 72), (206, 206, 200), (168, 72, 62)))
    canvas.rect(x, y - size * 0.42, x + size * 0.66, y - size * 0.1, load, size * 0.02)
    canvas.rect(x, y - size * 0.3, x + size * 0.66, y - size * 0.27, darker(load))
    canvas.rect(x + size * 0.69, y - size * 0.34, x + size * 0.98, y - size * 0.1, cabin, size * 0.04)
    canvas.rect(x + size * 0.8, y - size * 0.3, x + size * 0.95, y - size * 0.2, (206, 226, 232), size * 0.015)
    canvas.rect(x, y - size * 0.12, x + size * 0.98, y - size * 0.08, (72, 74, 80))
    for across in (0.14, 0.32, 0.82):
        wheel(canvas, x + size * across, y - size * 0.07, size * 0.075)


def bus(canvas, x, y, size, colour):
    """Draw a bus of `size` pixels length that stands on y."""
    canvas.rect(x, y - size * 0.42, x + size, y - size * 0.08, colour, size * 0.06)
    canvas.rect(x, y - size * 0.16, x + size, y - size * 0.12, lighter(colour, 0.5))
    for step in range(5):
        left = x + size * (0.06 + step * 0.185)
        canvas.rect(left, y - size * 0.36, left + size * 0.15, y - size * 0.22, (206, 228, 234), size * 0.015)
    for across in (0.22, 0.78):
        wheel(canvas, x + size * across, y - size * 0.08, size * 0.085)


def window(canvas, left, top, width, height, view=(178, 208, 218)):
    """Draw a window with a frame of four panes."""
    canvas.rect(left - 8, top - 8, left + width + 8, top + height + 8, (250, 246, 236))
    canvas.rect(left, top, left + width, top + height, view)
    canvas.polygon([(left, top + height), (left, top + height * 0.4), (left + width * 0.6, top)], lighter(view, 0.3))
    canvas.rect(left + width / 2 - 4, top, left + width / 2 + 4, top + height, (250, 246, 236))
    canvas.rect(left, top + height * 0.42 - 4, left + width, top + height * 0.42 + 4, (250, 246, 236))


def pot_plant(canvas, x, y, height):
    """Draw a plant in a pot standing on y."""
    for across, up in ((-0.34, 0.72), (-0.18, 0.95), (0, 1.05), (0.18, 0.93), (0.34, 0.7)):
        tip = (x + height * across, y - height * up)
        sides = [(x - height * 0.07, y - height * 0.3), tip, (x + height * 0.07, y - height * 0.3)]
        canvas.polygon([*sides[:2], (x + height * (across * 0.75 + 0.1), y - height * 0.55), sides[2]], LEAF[1])
    wide = height * 0.16
    points = [(x - wide, y - height * 0.34), (x + wide, y - height * 0.34), (x + wide * 0.7, y), (x - wide * 0.7, y)]
    canvas.polygon(points, (182, 112, 82))
