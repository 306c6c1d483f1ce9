"""Pictures of the country: hills, terraces, tea, fields of work along roads."""

from math import pi, sin

from articles.demo.canvas import darker, lighter, mix
from articles.demo.figures import standing
from articles.demo.props import LEAF, bush, far_hills, house, pine, sky, tree, truck


def hills_mist(canvas):
    """Draw chains of hills that come out of the mist, pines in front."""
    rng = canvas.rng
    horizon = rng.uniform(360, 460)
    sky(canvas, 720)
    near = rng.choice(((54, 102, 84), (66, 106, 96), (78, 112, 78)))
    layers = rng.randint(4, 6)
    for layer in range(layers):
        share = layer / (layers - 1)
        height = horizon + (820 - horizon) * share**1.15
        line = canvas.ridge(height, 74 - 34 * share, mix(canvas.light.far, near, share**0.9))
        if layer < layers - 1:
            canvas.veil(height + 20, height + 190, lighter(canvas.light.horizon, 0.3), rng.uniform(0.3, 0.55))
    if rng.random() < 0.6:
        for _ in range(rng.randint(2, 5)):
            x = rng.uniform(200, 1400)
            house(canvas, x, line(x) + 26, rng.uniform(60, 86))
    for x in sorted(rng.uniform(-10, 1610) for _ in range(rng.randint(26, 44))):
        pine(canvas, x, line(x) + rng.uniform(20, 130), rng.uniform(70, 150), darker(near, rng.uniform(0.1, 0.35)))
    canvas.ridge(960, 16, darker(near, 0.45))


def terraces(canvas):
    """Draw rice terraces, green, ripe or under water, with a few houses."""
    rng = canvas.rng
    sky(canvas, 480)
    far_hills(canvas, 430)
    season = rng.choice(
        (
            ((128, 160, 84), (150, 176, 92), (110, 148, 82)),
            ((206, 178, 92), (188, 168, 84), (150, 160, 80)),
            ((142, 188, 196), (134, 164, 96), (168, 206, 210), (116, 150, 92)),
        )
    )
    height, step, lines = 430.0, 30.0, []
    start, pace, swing = rng.uniform(0, 6), rng.uniform(0.8, 1.4), rng.uniform(16, 30)
    while height < 1040:
        band = rng.choice(season)

        def edge(x, height=height, swing=swing, start=start):
            bend = swing * sin(start + pace * 2 * pi * x / 1600) + swing * 0.4 * sin(2.3 * start + 3 * pi * x / 1600)
            return height + bend + (x / 1600 - 0.5) * 40

        _terrace(canvas, edge, band, step)
        lines.append(edge)
        height, step = height + step, step * rng.uniform(1.12, 1.22)
        swing, start = swing * 1.06, start + rng.uniform(-0.35, 0.35)
    _hamlet(canvas, lines[rng.randint(1, 3)])


def _terrace(canvas, edge, band, step):
    """Draw one terrace: its bank of earth, its field and rows of plants."""
    points = [(x, edge(x)) for x in range(-10, 1621, 10)]
    canvas.polygon([*points, (1620, 1010), (-10, 1010)], darker(band, 0.34))
    canvas.polygon([*((x, y + step * 0.16) for x, y in points), (1620, 1010), (-10, 1010)], band)
    canvas.line([(x, y + step * 0.2) for x, y in points], lighter(band, 0.3), 2)
    for share in (0.45, 0.7):
        for x in range(int(canvas.rng.uniform(0, 30)), 1600, 34):
            y = edge(x) + step * share
            canvas.line([(x, y), (x + 13, y + canvas.rng.uniform(-2, 2))], darker(band, 0.13), 1.6)


def _hamlet(canvas, edge):
    """Put a few houses and trees on a terrace."""
    rng = canvas.rng
    middle = rng.choice((rng.uniform(240, 560), rng.uniform(980, 1320)))
    for number in range(rng.randint(2, 4)):
        x = middle + (number - 1) * rng.uniform(120, 160)
        pine(canvas, x - 78, edge(x - 78) + 12, rng.uniform(70, 110))
        house(canvas, x, edge(x) + 14, rng.uniform(84, 112))
    tree(canvas, middle + 330, edge(middle + 330) + 18, rng.uniform(120, 160))


def tea_harvest(canvas):
    """Draw pickers with baskets between rows of tea."""
    rng = canvas.rng
    sky(canvas, 430)
    far_hills(canvas, 420)
    green = rng.choice(((96, 142, 82), (84, 134, 88), (112, 146, 78)))
    base = canvas.ridge(430, 20, darker(green, 0.2))
    for _ in range(rng.randint(3, 5)):
        x = rng.uniform(60, 1540)
        tree(canvas, x, base(x) + 12, rng.uniform(100, 170))
    height, size, row = 480.0, 26.0, 0
    pickers = rng.sample(range(2, 6), k=rng.randint(3, 4))
    while height < 1090:
        if row in pickers:
            for number in range(rng.randint(1, 2)):
                x = rng.uniform(160, 700) + number * rng.uniform(500, 700)
                standing(canvas, x, height + size * 0.5, size * 4.3, hat="cone", with_basket=True)
        _tea_row(canvas, height, size, mix(green, (150, 178, 96), 0.25 * (row % 2)))
        height, size, row = height + size * 1.32, size * 1.17, row + 1


def _tea_row(canvas, height, size, colour):
    """Draw one row of round bushes with young leaves on top."""
    rng = canvas.rng
    sway = rng.uniform(0, 6)
    canvas.polygon(
        [(0, height + size * 0.6), (1600, height + size * 0.6), (1600, 1000), (0, 1000)], darker(colour, 0.42)
    )
    x = -rng.uniform(0, size)
    while x < 1600 + size:
        y = height + size * 0.24 * sin(sway + x / 260)
        canvas.rect(x - size, y - size * 0.5, x + size, y + size * 0.95, darker(colour, 0.16), size * 0.5)
        canvas.rect(x - size * 0.9, y - size * 0.5, x + size * 0.9, y + size * 0.2, colour, size * 0.34)
        for _ in range(3):
            left = x + rng.uniform(-0.7, 0.7) * size
            canvas.ellipse(left, y - size * rng.uniform(0.25, 0.5), size * 0.09, size * 0.16, lighter(colour, 0.36))
        x += size * rng.uniform(1.6, 1.85)


def construction_road(canvas):
    """Draw a road that is being built along a hillside."""
    rng = canvas.rng
    sky(canvas, 460)
    far_hills(canvas, 440)
    land = canvas.ridge(470, 28, (122, 148, 96))
    for x in sorted(rng.uniform(0, 1600) for _ in range(9)):
        tree(canvas, x, land(x) + 16, rng.uniform(80, 130))
    flip = rng.random() < 0.5
    mirror = (lambda x: 1600 - x) if flip else (lambda x: x)
    _road(canvas, mirror, rng.choice(((190, 152, 112), (178, 136, 100), (200, 168, 126))))
    _markers(canvas, mirror)
    x = 150 if flip else 1150
    (_excavator if rng.random() < 0.7 else _roller)(canvas, x, 850, 330)
    truck(canvas, mirror(850) - 70, 700, 140)
    for number in range(rng.randint(2, 4)):
        left = mirror(560 + number * 120 + rng.uniform(-20, 20))
        standing(canvas, left, 900 + rng.uniform(-30, 60), 190, rng.choice(((232, 134, 60), (222, 196, 78))), "helmet")
    for x in range(0, 1600, 90):
        bush(canvas, x + rng.uniform(-20, 20), 1004, rng.uniform(30, 54))


def _road(canvas, mirror, earth):
    """Draw the slope that was cut, and the road below it with its track."""
    slope = [(1600, 360), (1330, 410), (1120, 500), (1010, 560), (1240, 700), (1600, 1000)]
    canvas.polygon([(mirror(x), y) for x, y in slope], darker(earth, 0.22))
    for share in (0.25, 0.5, 0.75):
        canvas.line(
            [(mirror(1060 + 200 * share), 560 - 80 * share), (mirror(1600), 640 + 220 * share)], darker(earth, 0.32), 3
        )
    road = (
        *((300, 1000), (560, 760), (840, 600), (900, 540), (870, 500)),
        *((910, 500), (990, 545), (1060, 620), (1180, 780), (1430, 1000)),
    )
    canvas.polygon([(mirror(x), y) for x, y in road], earth)
    track = ((620, 1000), (800, 760), (930, 600), (955, 600), (1000, 760), (1120, 1000))
    canvas.polygon([(mirror(x), y) for x, y in track], lighter(earth, 0.3))


def _markers(canvas, mirror):
    """Draw marker posts along the outer edge of the road."""
    for number in range(6):
        share = number / 5
        x, y, tall = mirror(330 + 470 * share), 960 - 370 * share, 70 - 50 * share
        canvas.rect(x - tall * 0.11, y - tall, x + tall * 0.11, y, (246, 242, 232))
        canvas.rect(x - tall * 0.11, y - tall * 0.9, x + tall * 0.11, y - tall * 0.62, (198, 76, 62))


def _excavator(canvas, x, y, size):
    """Draw an excavator of `size` pixels that stands on y."""
    yellow = (232, 176, 64)
    canvas.rect(x, y - size * 0.16, x + size * 0.62, y, (62, 62, 66), size * 0.08)
    for step in range(4):
        canvas.ellipse(x + size * (0.1 + step * 0.14), y - size * 0.08, size * 0.045, colour=(150, 150, 150))
    canvas.rect(x + size * 0.04, y - size * 0.4, x + size * 0.58, y - size * 0.18, yellow, size * 0.03)
    canvas.rect(x + size * 0.32, y - size * 0.62, x + size * 0.56, y - size * 0.38, darker(yellow, 0.08), size * 0.03)
    canvas.rect(x + size * 0.36, y - size * 0.58, x + size * 0.53, y - size * 0.43, (196, 222, 228), size * 0.015)
    arm = [(x + size * 0.12, y - size * 0.36), (x - size * 0.22, y - size * 0.78), (x - size * 0.52, y - size * 0.36)]
    canvas.line(arm, darker(yellow, 0.12), size * 0.07)
    shape = ((-0.62, 0.36), (-0.44, 0.38), (-0.42, 0.2), (-0.56, 0.14))
    bucket = [(x + across * size, y - up * size) for across, up in shape]
    canvas.polygon(bucket, (92, 92, 94))


def _roller(canvas, x, y, size):
    """Draw a road roller of `size` pixels that stands on y."""
    orange = (224, 138, 62)
    canvas.ellipse(x + size * 0.1, y - size * 0.16, size * 0.17, colour=(132, 134, 138))
    canvas.ellipse(x + size * 0.1, y - size * 0.16, size * 0.06, colour=(96, 98, 102))
    canvas.rect(x + size * 0.16, y - size * 0.36, x + size * 0.78, y - size * 0.16, orange, size * 0.03)
    canvas.rect(x + size * 0.3, y - size * 0.66, x + size * 0.58, y - size * 0.62, darker(orange, 0.3), size * 0.01)
    for across in (0.32, 0.55):
        canvas.rect(
            x + size * across, y - size * 0.64, x + size * (across + 0.015), y - size * 0.34, darker(orange, 0.4)
        )
    canvas.ellipse(x + size * 0.68, y - size * 0.14, size * 0.14, colour=(52, 54, 58))
    canvas.ellipse(x + size * 0.68, y - size * 0.14, size * 0.06, colour=LEAF[4])
