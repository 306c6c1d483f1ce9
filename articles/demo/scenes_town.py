"""Pictures of town and village: factory, market, school, health station."""

from articles.demo.canvas import darker, lighter
from articles.demo.figures import BRIGHT, YOUNG, standing
from articles.demo.props import LEAF, ROOF, WALL, bush, far_hills, pot_plant, sky, tree, truck, window


def factory(canvas):
    """Draw a plant with saw-tooth or vaulted roofs, a chimney and trucks."""
    rng = canvas.rng
    sky(canvas, 600)
    far_hills(canvas, 560)
    canvas.rect(0, 600, 1600, 1000, (206, 194, 168))
    wall, roof = rng.choice(WALL), rng.choice(ROOF + ((82, 116, 138), (92, 124, 104)))
    left, right, bays = rng.uniform(140, 240), rng.uniform(1020, 1140), rng.randint(4, 6)
    _chimney(canvas, right + rng.uniform(150, 230), 400)
    canvas.rect(right, 470, right + 330, 720, darker(wall, 0.06))
    canvas.rect(right - 6, 452, right + 336, 474, darker(roof, 0.2))
    canvas.rect(right + 90, 560, right + 230, 720, (126, 140, 150))
    wide = (right - left) / bays
    _bays(canvas, left, right, bays, (wall, roof))
    canvas.rect(left + wide * 1.1, 600, left + wide * 1.9, 720, (92, 104, 112))
    canvas.rect(0, 744, 1600, 850, (150, 150, 150))
    truck(canvas, left + wide * 2.3, 756, 250)
    if rng.random() < 0.6:
        truck(canvas, right + 40, 756, 230)
    for x in range(30, 1600, 150):
        canvas.rect(x, 792, x + 70, 800, (226, 220, 206))
    for x in range(-20, 1640, 62):
        bush(canvas, x + rng.uniform(-12, 12), 900 + rng.uniform(0, 20), rng.uniform(34, 54))
    canvas.rect(0, 900, 1600, 1000, (112, 142, 90))
    for number in range(rng.randint(3, 5)):
        tree(canvas, 90 + number * 370 + rng.uniform(-60, 60), 990, rng.uniform(180, 250))


def _bays(canvas, left, right, bays, colours):
    """Draw the hall's bays, each under a saw-tooth or a vault, with a window."""
    (wall, roof), wide, is_saw = colours, (right - left) / bays, canvas.rng.random() < 0.6
    canvas.rect(left, 404, right, 720, wall)
    canvas.rect(left, 404, right, 428, darker(wall, 0.12))
    for bay in range(bays):
        x = left + bay * wide
        if is_saw:
            canvas.polygon([(x, 404), (x, 310), (x + wide, 404)], roof)
            canvas.polygon([(x, 404), (x, 326), (x + wide * 0.16, 404)], (182, 206, 214))
        else:
            canvas.slice(x + wide / 2, 404, wide / 2, 84, (180, 360), roof)
            canvas.slice(x + wide / 2, 404, wide * 0.3, 44, (180, 360), (182, 206, 214))
        canvas.rect(x + wide * 0.16, 470, x + wide * 0.84, 560, (130, 166, 180))
        canvas.rect(x + wide * 0.48, 470, x + wide * 0.52, 560, wall)


def _chimney(canvas, x, top):
    """Draw a chimney behind the plant with light smoke."""
    top -= canvas.rng.uniform(150, 220)
    for step in range(5):
        canvas.ellipse(
            x + 16 + step * 34, top - 20 - step * 20, 24 + step * 9, 18 + step * 6, lighter(canvas.light.sky, 0.55)
        )
    canvas.polygon([(x - 22, top), (x + 22, top), (x + 32, 620), (x - 32, 620)], (186, 120, 98))
    canvas.rect(x - 24, top + 26, x + 24, top + 56, (240, 232, 220))


def market(canvas):
    """Draw a market under striped awnings with fruit, cloth and people."""
    rng = canvas.rng
    sky(canvas, 470)
    far_hills(canvas, 460)
    canvas.rect(0, 470, 1600, 1000, (214, 196, 164))
    for row, (base, wide) in enumerate(((590, 250), (800, 400))):
        x = -rng.uniform(0, wide * 0.4)
        while x < 1600:
            _stall(canvas, x, base, wide * 0.9, row)
            x += wide * rng.uniform(0.98, 1.12)
        for number in range(6 - row * 2):
            left = 120 + number * (260 + row * 140) + rng.uniform(-60, 60)
            standing(
                canvas,
                left,
                base + 46 + row * 90,
                150 + row * 110,
                hat=rng.choice(("cone", "", "cone", "")),
                with_basket=rng.random() < 0.4,
            )


def _stall(canvas, x, base, wide, row):
    """Draw one stall: goods on a table, posts, a striped awning."""
    rng = canvas.rng
    colour, tall = rng.choice(BRIGHT), wide * 0.72
    canvas.rect(x, base - tall, x + wide, base - wide * 0.1, darker((214, 196, 164), 0.3 - row * 0.08))
    if rng.random() < 0.5:
        standing(canvas, x + wide * rng.uniform(0.3, 0.7), base, wide * 0.62, hat=rng.choice(("cone", "")))
    for side in (0.03, 0.97):
        canvas.rect(x + wide * side - 5, base - tall, x + wide * side + 5, base, (128, 96, 68))
    canvas.rect(x - 4, base - wide * 0.24, x + wide + 4, base, (166, 124, 84), 4)
    goods = rng.choice(
        (((222, 130, 66), (236, 160, 80)), ((104, 150, 78), (140, 176, 92)), ((190, 62, 62), (214, 92, 80)), BRIGHT)
    )
    for step in range(9):
        left = x + wide * (0.08 + step * 0.105)
        canvas.slice(left, base - wide * 0.24, wide * 0.055, wide * 0.085, (180, 360), rng.choice(goods))
    for step in range(4):
        left = x + wide * (0.06 + step * 0.24)
        canvas.rect(left, base - wide * 0.17, left + wide * 0.17, base - wide * 0.05, (196, 160, 110), 6)
    _awning(canvas, x, base - tall, wide, colour)


def _awning(canvas, x, bottom, wide, colour):
    """Draw the striped awning of a stall, its lower edge at `bottom`."""
    stripes = 8
    for step in range(stripes):
        left, right = (x + wide * (-0.06 + 1.12 * number / stripes) for number in (step, step + 1))
        shade = colour if step % 2 else (246, 238, 222)
        inner = [x + wide * (0.04 + 0.92 * number / stripes) for number in (step, step + 1)]
        canvas.polygon(
            [
                (inner[0], bottom - wide * 0.16),
                (inner[1], bottom - wide * 0.16),
                (right, bottom),
                (left, bottom),
            ],
            shade,
        )
        canvas.slice((left + right) / 2, bottom, (right - left) / 2, wide * 0.05, (0, 180), darker(shade, 0.1))


def school_yard(canvas):
    """Draw a school of two storeys, its trees and pupils in the yard."""
    rng = canvas.rng
    sky(canvas, 520)
    far_hills(canvas, 500)
    wall = rng.choice(((244, 222, 168), (238, 228, 204), (226, 232, 226), (246, 214, 176)))
    roof = rng.choice(ROOF)
    left, right = rng.uniform(130, 220), rng.uniform(1380, 1470)
    canvas.polygon([(left - 36, 270), (left + 40, 200), (right - 40, 200), (right + 36, 270)], roof)
    canvas.rect(left - 36, 264, right + 36, 280, darker(roof, 0.3))
    canvas.rect(left, 280, right, 640, wall)
    _class_rooms(canvas, left, right, wall)
    canvas.rect(left, 616, right, 640, darker(wall, 0.25))
    canvas.rect(0, 640, 1600, 1000, (216, 196, 162))
    canvas.polygon([(0, 760), (1600, 720), (1600, 1000), (0, 1000)], (224, 208, 178))
    red = (206, 84, 62)
    for x in (rng.uniform(40, 180), rng.uniform(1400, 1560)):
        tree(canvas, x, rng.uniform(740, 800), rng.uniform(300, 380), rng.choice((*LEAF, red)))
    _pupils(canvas)
    pot_plant(canvas, 90, 980, 120)
    pot_plant(canvas, 1510, 980, 120)


def _class_rooms(canvas, left, right, wall):
    """Draw two storeys of rooms, the upper one with a railing."""
    rooms = canvas.rng.randint(6, 8)
    wide = (right - left) / rooms
    for floor in (292, 476):
        canvas.rect(left, floor, right, floor + 140, darker(wall, 0.16))
        for room in range(rooms):
            x = left + room * wide
            canvas.rect(x + wide * 0.16, floor + 30, x + wide * 0.5, floor + 96, (122, 164, 176))
            canvas.rect(x + wide * 0.62, floor + 26, x + wide * 0.84, floor + 140, (86, 124, 116))
            canvas.rect(x - 9, floor, x + 9, floor + 160, wall)
        if floor == 292:
            canvas.rect(left, floor + 104, right, floor + 140, lighter(wall, 0.2))
            for x in range(int(left) + 8, int(right), 16):
                canvas.rect(x, floor + 110, x + 6, floor + 140, darker(wall, 0.12))


def _pupils(canvas):
    """Draw rows of pupils, most in white shirts."""
    rng = canvas.rng
    shirts = ((248, 248, 244), (236, 240, 246), (248, 248, 244), BRIGHT[1])
    for row, (y, tall) in enumerate(((760, 118), (836, 140), (926, 166))):
        for number in range(11 - row):
            x, size = 240 + number * (108 + row * 14) + rng.uniform(-8, 8), tall * rng.uniform(0.94, 1.04)
            trousers = rng.choice(((44, 62, 102), (52, 54, 70)))
            standing(canvas, x, y, size, rng.choice(shirts), trousers=trousers, hair=rng.choice(YOUNG))


def clinic(canvas):
    """Draw a health station with a veranda and people who wait."""
    rng = canvas.rng
    sky(canvas, 560)
    far_hills(canvas, 520)
    canvas.rect(0, 560, 1600, 1000, (150, 172, 106))
    canvas.polygon([(620, 1000), (740, 716), (900, 716), (1060, 1000)], (222, 208, 180))
    roof, wall = rng.choice(ROOF + ((86, 124, 140),)), rng.choice(((246, 242, 230), (234, 240, 238), (248, 236, 214)))
    left, right = rng.uniform(190, 280), rng.uniform(1320, 1410)
    for x in (left - 90, right + 100):
        tree(canvas, x, 700, rng.uniform(260, 340))
    canvas.rect(left, 400, right, 700, wall)
    canvas.polygon([(left - 50, 404), (left + 60, 266), (right - 60, 266), (right + 50, 404)], roof)
    canvas.rect(left - 50, 400, right + 50, 418, darker(roof, 0.3))
    middle = (left + right) / 2
    canvas.polygon([(middle - 190, 404), (middle, 288), (middle + 190, 404)], lighter(roof, 0.12))
    canvas.ellipse(middle, 362, 32, colour=(246, 244, 236))
    for across, down in ((9, 22), (22, 9)):
        canvas.rect(middle - across, 362 - down, middle + across, 362 + down, (74, 146, 112), 3)
    for x in (left + 70, left + 240, right - 360, right - 190):
        window(canvas, x, 478, 110, 110, (150, 190, 202))
    canvas.rect(middle - 84, 480, middle + 84, 700, (126, 164, 168))
    canvas.rect(middle - 4, 480, middle + 4, 700, wall)
    for x in range(int(left), int(right) + 1, int((right - left) / 6)):
        canvas.rect(x - 9, 418, x + 9, 712, lighter(wall, 0.5))
    canvas.rect(left - 20, 696, right + 20, 726, (196, 186, 170))
    _waiting(canvas, left, right)
    for x in range(-20, 1640, 90):
        if not 560 < x < 1120:
            bush(canvas, x + rng.uniform(-16, 16), 1004, rng.uniform(40, 64))


def _waiting(canvas, left, right):
    """Put people, some with children, and benches before the health station."""
    rng = canvas.rng
    for x in (left + 150, right - 260):
        canvas.rect(x, 706, x + 180, 718, (138, 100, 72))
        for side in (14, 156):
            canvas.rect(x + side, 718, x + side + 10, 748, (112, 82, 60))
    for number in range(rng.randint(4, 6)):
        x = 330 + number * 190 + rng.uniform(-40, 40)
        y = rng.uniform(790, 900)
        standing(canvas, x, y, 190, hat=rng.choice(("", "", "cone")))
        if rng.random() < 0.5:
            standing(canvas, x + 62, y + 4, 112, hair=YOUNG[0])
    standing(canvas, (left + right) / 2 + rng.uniform(-40, 40), 740, 182, (246, 248, 248))
