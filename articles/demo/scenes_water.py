"""Pictures of water: bridges, reservoirs, harbours and the coast."""

from math import cos, pi

from articles.demo.canvas import darker, lighter, mix
from articles.demo.figures import standing
from articles.demo.props import LEAF, bus, bush, far_hills, house, palm, sky, tree, truck


def _water(canvas, top, colour):
    """Fill the picture below `top` with water and glints."""
    rng = canvas.rng
    colour = mix(colour, canvas.light.sky, 0.3)
    canvas.gradient(top, 1000, lighter(colour, 0.3), darker(colour, 0.14))
    for _ in range(70):
        share = rng.random() ** 1.4
        x, y, reach = rng.uniform(0, 1600), top + 12 + (980 - top) * share, 14 + 60 * share
        canvas.rect(x - reach, y, x + reach, y + 2 + 2.4 * share, lighter(colour, rng.uniform(0.18, 0.5)), 2)


def bridge(canvas):
    """Draw a bridge over a river: on beams, on arches or hung from pylons."""
    rng = canvas.rng
    sky(canvas, 480)
    far_hills(canvas, 450)
    shore = canvas.ridge(470, 16, (106, 142, 100))
    for x in sorted(rng.uniform(0, 1600) for _ in range(12)):
        tree(canvas, x, shore(x) + 14, rng.uniform(60, 110))
    _water(canvas, 520, (110, 158, 172))
    deck = rng.uniform(500, 540)
    stone = rng.choice(((206, 202, 192), (196, 196, 196), (214, 202, 182)))
    rng.choice((_beams, _arches, _pylons))(canvas, deck, stone)
    canvas.rect(0, deck, 1600, deck + 34, stone)
    canvas.rect(0, deck + 34, 1600, deck + 46, darker(stone, 0.25))
    for number in range(rng.randint(1, 3)):
        x = rng.uniform(180, 480) + number * 420
        if rng.random() < 0.5:
            bus(canvas, x, deck + 4, rng.uniform(130, 160), rng.choice(((186, 66, 58), (64, 120, 140), (214, 168, 80))))
        else:
            truck(canvas, x, deck + 4, rng.uniform(130, 160))
    for x in range(0, 1600, 34):
        canvas.rect(x, deck - 26, x + 5, deck + 2, darker(stone, 0.12))
    canvas.rect(0, deck - 30, 1600, deck - 23, lighter(stone, 0.3))
    _banks(canvas)


def _beams(canvas, deck, stone):
    """Draw the piers of a beam bridge."""
    for x in range(230, 1500, canvas.rng.choice((228, 285))):
        canvas.polygon([(x - 34, deck + 40), (x + 34, deck + 40), (x + 26, 780), (x - 26, 780)], darker(stone, 0.14))
        canvas.rect(x - 50, deck + 40, x + 50, deck + 62, darker(stone, 0.06))
        canvas.rect(x - 44, 768, x + 44, 800, darker(stone, 0.26), 8)


def _arches(canvas, deck, stone):
    """Draw arches under the deck."""
    wide = canvas.rng.choice((320, 400))
    for left in range(0, 1600, wide):
        middle = left + wide / 2
        top = [
            (middle - cos(pi * step / 20) * wide * 0.42, deck + 220 - 160 * (1 - (step / 10 - 1) ** 2))
            for step in range(21)
        ]
        canvas.polygon([(left, deck + 20), *((x, y) for x, y in top), (left + wide, deck + 20)], darker(stone, 0.1))
        for x in (left, left + wide):
            canvas.rect(x - wide * 0.09, deck + 20, x + wide * 0.09, 790, darker(stone, 0.16), 6)


def _pylons(canvas, deck, stone):
    """Draw two pylons with stays."""
    for x in (470, 1130):
        for number in range(1, 8):
            for side in (-1, 1):
                canvas.line([(x, deck - 330 + number * 14), (x + side * number * 47, deck)], lighter(stone, 0.3), 2.5)
        canvas.polygon([(x - 22, deck - 350), (x + 22, deck - 350), (x + 38, 800), (x - 38, 800)], darker(stone, 0.1))
        canvas.rect(x - 66, 776, x + 66, 812, darker(stone, 0.26), 10)


def _banks(canvas):
    """Draw grassy banks in both lower corners."""
    rng = canvas.rng
    grass = rng.choice(((104, 140, 84), (118, 146, 82), (90, 132, 92)))
    for side in (0, 1600):
        inner = abs(side - rng.uniform(280, 430))
        canvas.polygon([(side, 560), (abs(side - 150), 590), (inner, 1000), (side, 1000)], darker(grass, 0.2))
        canvas.polygon(
            [(side, 590), (abs(side - 110), 625), (abs(side - abs(side - inner) * 0.8), 1000), (side, 1000)], grass
        )
        for step in range(7):
            x = abs(side - rng.uniform(10, 60 + step * 28))
            bush(canvas, x, 660 + step * 56, rng.uniform(18, 36), mix(grass, rng.choice(LEAF), 0.5))


def reservoir(canvas):
    """Draw a lake between hills behind a dam with a spillway."""
    rng = canvas.rng
    sky(canvas, 430)
    far_hills(canvas, 420, 4)
    _water(canvas, 440, (96, 150, 168))
    for side in (0, 1600):
        inner = abs(side - rng.uniform(380, 620))
        green = rng.choice(LEAF)
        curve = [
            (side, 380),
            (abs(side - abs(side - inner) * 0.45), 402),
            (inner, 462),
            (abs(side - abs(side - inner) * 0.5), 500),
            (side, 560),
        ]
        canvas.polygon(curve, green)
        for _ in range(7):
            x = abs(side - rng.uniform(0, abs(side - inner) * 0.7))
            tree(canvas, x, rng.uniform(430, 490), rng.uniform(60, 110))
    _boat(canvas, rng.uniform(560, 1040), rng.uniform(540, 620), rng.uniform(80, 110), (150, 108, 74))
    _dam(canvas, rng.choice((360, 1020)))


def _dam(canvas, gate):
    """Draw the dam in front, its spillway at `gate`."""
    wall = (196, 192, 182)
    canvas.polygon([(0, 770), (1600, 740), (1600, 1000), (0, 1000)], (124, 150, 92))
    for row in range(5):
        canvas.line([(0, 830 + row * 36), (1600, 804 + row * 36)], (108, 136, 82), 3)
    canvas.polygon([(0, 748), (1600, 718), (1600, 744), (0, 774)], wall)
    for x in range(20, 1600, 60):
        y = 748 - 30 * x / 1600
        canvas.rect(x, y - 26, x + 7, y + 2, darker(wall, 0.1))
    canvas.line([(0, 722), (1600, 692)], lighter(wall, 0.4), 6)
    canvas.polygon([(gate, 728), (gate + 240, 722), (gate + 290, 1000), (gate - 50, 1000)], darker(wall, 0.06))
    for step in range(3):
        left = gate + 12 + step * 76
        canvas.polygon([(left, 760), (left + 60, 758), (left + 74, 1000), (left - 14, 1000)], (206, 226, 230))
        canvas.rect(left, 690, left + 60, 762, (92, 112, 124))
        canvas.rect(left - 8, 660, left + 68, 692, wall)


def _boat(canvas, x, y, size, colour):
    """Draw a small boat with somebody in a conical hat."""
    standing(canvas, x + size * 0.1, y + size * 0.06, size * 0.8, hat="cone")
    hull = [
        (x - size, y - size * 0.16),
        (x + size, y - size * 0.16),
        (x + size * 0.66, y + size * 0.14),
        (x - size * 0.66, y + size * 0.14),
    ]
    canvas.polygon(hull, colour)
    canvas.line(hull[:2], lighter(colour), 4)


def harbour(canvas):
    """Draw fishing boats at a quay."""
    rng = canvas.rng
    sky(canvas, 500)
    far_hills(canvas, 480, 2, (126, 156, 150))
    _water(canvas, 490, (84, 140, 164))
    for number in range(rng.randint(3, 4)):
        _ship(canvas, 150 + number * 440 + rng.uniform(-60, 60), rng.uniform(520, 560), rng.uniform(84, 104))
    for number in sorted(range(rng.randint(2, 3)), key=lambda _: rng.random()):
        _ship(canvas, 330 + number * 480 + rng.uniform(-50, 50), rng.uniform(710, 760), rng.uniform(186, 224))
    canvas.polygon([(0, 862), (1600, 862), (1600, 1000), (0, 1000)], (190, 184, 172))
    canvas.rect(0, 862, 1600, 884, (212, 206, 194))
    for x in range(40, 1600, 170):
        canvas.ellipse(x, 890, 24, 30, (58, 60, 64))
        canvas.ellipse(x, 890, 10, 13, (190, 184, 172))
    for number in range(rng.randint(3, 5)):
        x = 140 + number * 300 + rng.uniform(-60, 60)
        standing(canvas, x, 968, rng.uniform(178, 200), hat=rng.choice(("cone", "", "")))
        for step in range(rng.randint(1, 3)):
            canvas.rect(
                x + 60,
                946 - step * 30,
                x + 132,
                972 - step * 30,
                rng.choice(((64, 124, 160), (214, 120, 84), (98, 150, 110))),
                5,
            )


def _ship(canvas, x, y, size):
    """Draw a fishing boat around x with its waterline at y."""
    rng = canvas.rng
    hull = rng.choice(((64, 116, 156), (172, 74, 64), (72, 130, 112), (66, 92, 140)))
    shape = ((-1, -0.34), (-0.6, -0.22), (0.7, -0.22), (1.15, -0.5), (0.86, 0.12), (-0.86, 0.12))
    body = [(x + across * size, y + down * size) for across, down in shape]
    for lean in (-0.35, 0.3):
        canvas.line(
            [(x + size * lean, y - size * 0.2), (x + size * lean * 1.2, y - size * 1.3)], (120, 100, 82), size * 0.03
        )
    canvas.line([(x - size * 0.42, y - size * 1.3), (x + size * 1.1, y - size * 0.5)], (150, 140, 126), 2)
    canvas.rect(x - size * 0.5, y - size * 0.72, x + size * 0.18, y - size * 0.2, (240, 234, 218), size * 0.03)
    canvas.rect(x - size * 0.56, y - size * 0.8, x + size * 0.24, y - size * 0.7, darker(hull, 0.15), size * 0.02)
    for step in range(3):
        left = x - size * (0.43 - step * 0.2)
        canvas.rect(left, y - size * 0.6, left + size * 0.13, y - size * 0.44, (118, 156, 172))
    canvas.polygon(body, hull)
    canvas.line(body[:4], lighter(hull, 0.55), size * 0.035)
    canvas.rect(x - size * 0.84, y + size * 0.06, x + size * 0.84, y + size * 0.12, darker(hull, 0.4))


def coconut_shore(canvas):
    """Draw a beach with coconut palms, a path and cyclists' huts."""
    rng = canvas.rng
    sky(canvas, 470)
    far_hills(canvas, 470, 2, (130, 160, 152))
    _water(canvas, 470, (86, 164, 178))
    flip = rng.random() < 0.5
    mirror = (lambda x: 1600 - x) if flip else (lambda x: x)
    foam = [(0, 640), (420, 600), (900, 640), (1280, 560), (1600, 540)]
    canvas.polygon([*((mirror(x), y - 16) for x, y in foam), (mirror(1600), 1000), (mirror(0), 1000)], (244, 244, 236))
    canvas.polygon([*((mirror(x), y) for x, y in foam), (mirror(1600), 1000), (mirror(0), 1000)], (232, 212, 170))
    grass = [(260, 1000), (620, 830), (1080, 760), (1600, 690), (1600, 1000)]
    canvas.polygon([(mirror(x), y) for x, y in grass], (136, 160, 92))
    canvas.polygon(
        [(mirror(x), y) for x, y in ((760, 1000), (1040, 850), (1600, 770), (1600, 810), (1140, 880), (960, 1000))],
        (222, 200, 160),
    )
    house(canvas, mirror(1330), 780, 150, (196, 164, 106))
    for x, y, tall in ((420, 800, 380), (700, 770, 460), (1120, 800, 520), (1500, 860, 600), (930, 930, 640)):
        x, y = mirror(x + rng.uniform(-50, 50)), y + rng.uniform(-16, 16)
        palm(canvas, x, y, tall * rng.uniform(0.85, 1.05), rng.uniform(-90, 90))
    for number in range(rng.randint(2, 4)):
        standing(canvas, mirror(1050 + number * 110 + rng.uniform(-20, 20)), 900, 150, hat=rng.choice(("cone", "")))
