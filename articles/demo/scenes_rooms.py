"""Pictures of rooms: meetings, a library, the counter of an office."""

from articles.demo.canvas import Light, darker, lighter
from articles.demo.figures import BRIGHT, SHIRT, bust, from_behind, head, reader, standing
from articles.demo.props import pot_plant, window

INDOORS = (
    Light((238, 228, 208), (248, 240, 224), (200, 190, 170), (255, 240, 214), 0.04),
    Light((226, 230, 228), (242, 242, 236), (190, 196, 196), (240, 246, 250), 0.04),
    Light((232, 222, 206), (246, 236, 216), (196, 186, 168), (255, 226, 190), 0.08),
)
WOOD = ((150, 104, 72), (134, 90, 64), (168, 122, 84), (120, 84, 66))
CLOTH = ((140, 46, 46), (42, 92, 104), (54, 74, 116), (122, 70, 52), (62, 96, 78))


def meeting_hall(canvas):
    """Draw a meeting: a presidium before an audience, or two sides at one table."""
    canvas.light = canvas.rng.choice(INDOORS)
    canvas.gradient(0, 1000, canvas.light.sky, canvas.light.horizon)
    canvas.rect(0, 0, 1600, 96, darker(canvas.light.sky, 0.12))
    for number in range(6):
        canvas.rect(120 + number * 250, 30, 230 + number * 250, 52, (255, 250, 232), 10)
    for left in (60, 1430):
        window(canvas, left, 210, 110, 300, (168, 204, 212))
    _backdrop(canvas, canvas.rng.choice(CLOTH))
    canvas.rng.choice((_presidium, _one_table))(canvas)


def _backdrop(canvas, colour):
    """Draw a curtain of folds behind the table with a border of lighter cloth."""
    rng = canvas.rng
    left, right, bottom = 300, 1300, rng.uniform(400, 450)
    canvas.rect(left - 16, 124, right + 16, bottom + 60, darker(colour, 0.3), 6)
    folds = rng.choice((14, 20, 25))
    wide = (right - left) / folds
    for step in range(folds):
        canvas.rect(
            left + step * wide, 140, left + (step + 1) * wide, bottom + 60, colour if step % 2 else darker(colour, 0.12)
        )
    canvas.rect(left - 16, 124, right + 16, 158, lighter(colour, 0.18), 6)
    canvas.rect(left - 16, 156, right + 16, 164, (222, 184, 106))


def _flowers(canvas, x, y, size):
    """Draw a low bunch of flowers on a table."""
    rng = canvas.rng
    for _ in range(9):
        canvas.ellipse(
            x + rng.uniform(-1, 1) * size, y - rng.uniform(0.1, 0.6) * size, size * 0.26, colour=(98, 138, 88)
        )
    for _ in range(11):
        shade = rng.choice(((214, 92, 84), (238, 190, 96), (246, 236, 222), (222, 140, 150)))
        canvas.ellipse(x + rng.uniform(-1, 1) * size, y - rng.uniform(0.2, 0.8) * size, size * 0.17, colour=shade)


def _papers(canvas, x, y):
    """Draw papers and a bottle of water before a seat."""
    canvas.polygon([(x - 40, y + 10), (x + 16, y + 10), (x + 22, y + 30), (x - 44, y + 30)], (248, 244, 234))
    canvas.rect(x + 36, y - 30, x + 50, y + 20, (196, 222, 230), 5)
    canvas.rect(x + 39, y - 40, x + 47, y - 28, (84, 134, 170), 2)


def _presidium(canvas):
    """Draw leaders behind a covered table, a speaker at the lectern, delegates from behind."""
    rng = canvas.rng
    count, cloth, wood = rng.randint(4, 6), rng.choice(CLOTH), rng.choice(WOOD)
    canvas.rect(0, 640, 1600, 1000, (176, 150, 122))
    canvas.rect(180, 620, 1420, 690, (196, 172, 142))
    at_left = rng.random() < 0.5
    middle = 880 if at_left else 720
    for number in range(count):
        bust(canvas, middle + (number - (count - 1) / 2) * (880 / count), 500, 112)
    edge = 470
    canvas.rect(middle - edge, 492, middle + edge, 516, lighter(cloth, 0.14), 4)
    canvas.rect(middle - edge + 8, 516, middle + edge - 8, 640, cloth)
    for step in range(18):
        x = middle - edge + 20 + step * (edge * 2 - 40) / 18
        canvas.polygon([(x, 516), (x + 16, 516), (x + 20, 640), (x - 4, 640)], darker(cloth, 0.1))
    for number in range(count):
        _papers(canvas, middle + (number - (count - 1) / 2) * (880 / count), 484)
    _flowers(canvas, middle, 500, 46)
    stand = 260 if at_left else 1340
    bust(canvas, stand, 486, 122)
    canvas.polygon([(stand - 82, 470), (stand + 82, 470), (stand + 66, 650), (stand - 66, 650)], wood)
    canvas.rect(stand - 92, 460, stand + 92, 482, darker(wood, 0.2), 4)
    canvas.line([(stand + 26, 462), (stand + 12, 420)], (50, 50, 56), 4)
    pot_plant(canvas, 120 if at_left else 1480, 680, 170)
    for row, (y, size) in enumerate(((800, 112), (896, 138), (1010, 168))):
        for number in range(15 - row * 2):
            from_behind(canvas, (number + 0.5 * (row % 2)) * size * 1.16 + rng.uniform(-8, 8), y, size)


def _one_table(canvas):
    """Draw a long table with people facing us behind it and others from behind in front."""
    rng = canvas.rng
    count, wood = rng.randint(6, 8), rng.choice(WOOD)
    for number in range(count):
        bust(canvas, 800 + (number - (count - 1) / 2) * (1180 / count), 590, 138)
    canvas.rect(0, 800, 1600, 1000, (184, 158, 130))
    canvas.polygon([(210, 572), (1390, 572), (1530, 780), (70, 780)], wood)
    canvas.polygon([(70, 780), (1530, 780), (1514, 900), (86, 900)], darker(wood, 0.26))
    canvas.polygon([(500, 640), (1100, 640), (1150, 710), (450, 710)], lighter(wood, 0.16))
    for number in range(count):
        _papers(canvas, 800 + (number - (count - 1) / 2) * (1180 / count), 586)
    for number in range(3):
        _flowers(canvas, 800 + (number - 1) * 210, 690, 48)
    for number in range(6):
        from_behind(canvas, 130 + number * 268 + rng.uniform(-14, 14), 1010, 216)
    pot_plant(canvas, 60, 800, 190)
    pot_plant(canvas, 1540, 800, 190)


def library(canvas):
    """Draw children reading before shelves of books."""
    rng = canvas.rng
    canvas.light = rng.choice(INDOORS)
    canvas.gradient(0, 1000, canvas.light.sky, canvas.light.horizon)
    at_left = rng.random() < 0.5
    left, right = (110, 1180) if at_left else (420, 1490)
    window(canvas, 1290 if at_left else 120, 150, 190, 330, (174, 210, 216))
    wood = rng.choice(WOOD)
    canvas.rect(left - 20, 90, right + 20, 720, darker(wood, 0.1), 6)
    canvas.rect(left, 110, right, 720, darker(wood, 0.42))
    for shelf in range(4):
        base = 250 + shelf * 148
        _books(canvas, left + 10, right - 10, base)
        canvas.rect(left, base, right, base + 16, wood)
    canvas.rect(0, 770, 1600, 1000, (188, 148, 108))
    for x in range(0, 1600, 160):
        canvas.line([(x, 770), (x - 60, 1000)], (172, 132, 94), 3)
    rug = rng.choice(BRIGHT)
    canvas.ellipse(800, 930, 700, 96, lighter(rug, 0.4))
    canvas.ellipse(800, 930, 640, 80, lighter(rug, 0.55))
    count = rng.randint(4, 6)
    for number in range(count):
        x = 800 + (number - (count - 1) / 2) * (1200 / count)
        reader(canvas, x, 930 + 24 * (number % 2), rng.uniform(170, 196), rng.choice(BRIGHT))
    pot_plant(canvas, 1390 if at_left else 220, 790, 200)


def _books(canvas, left, right, base):
    """Fill one shelf with books that stand on `base`, here and there a gap or one that leans."""
    rng = canvas.rng
    x = left
    while x < right - 40:
        wide, tall = rng.uniform(15, 34), rng.uniform(84, 122)
        colour = rng.choice((*BRIGHT, (206, 196, 176), (150, 52, 50), (60, 78, 108)))
        chance = rng.random()
        if chance < 0.08:
            x += rng.uniform(24, 60)
        elif chance < 0.13:
            canvas.polygon([(x, base), (x + wide, base), (x + wide + 26, base - tall), (x + 26, base - tall)], colour)
            x += wide + 28
        else:
            canvas.rect(x, base - tall, x + wide, base, colour, 2)
            canvas.rect(x, base - tall * 0.86, x + wide, base - tall * 0.8, lighter(colour, 0.45))
            canvas.rect(x, base - tall * 0.24, x + wide, base - tall * 0.2, darker(colour, 0.3))
            x += wide + 2


def office_counter(canvas):
    """Draw a counter where clerks serve people."""
    rng = canvas.rng
    canvas.light = rng.choice(INDOORS)
    canvas.gradient(0, 1000, canvas.light.sky, canvas.light.horizon)
    accent = rng.choice(((64, 118, 136), (142, 56, 52), (76, 120, 92), (84, 92, 140)))
    canvas.rect(0, 120, 1600, 300, lighter(accent, 0.1))
    canvas.rect(0, 300, 1600, 312, darker(accent, 0.2))
    for number in range(4):
        x = 250 + number * 370
        canvas.rect(x - 70, 150, x + 70, 262, lighter(accent, 0.75), 12)
        canvas.ellipse(x, 206, 30, colour=accent)
    for number in range(7):
        canvas.rect(60 + number * 230, 30, 200 + number * 230, 56, (255, 252, 240), 8)
    canvas.rect(0, 312, 1600, 640, lighter(canvas.light.sky, 0.3))
    _notice_boards(canvas)
    for number in range(4):
        _clerk(canvas, 250 + number * 370 + rng.uniform(-20, 20), accent)
    canvas.rect(0, 640, 1600, 668, (236, 222, 198))
    canvas.rect(0, 668, 1600, 800, accent)
    canvas.rect(0, 786, 1600, 800, darker(accent, 0.3))
    for number in range(4):
        canvas.rect(430 + number * 370, 668, 436 + number * 370, 786, darker(accent, 0.2))
    canvas.rect(0, 800, 1600, 1000, (206, 196, 180))
    for x in range(-200, 1800, 180):
        canvas.line([(x, 1000), (800 + (x - 800) * 0.7, 800)], (194, 183, 166), 3)
    _citizens(canvas)


def _notice_boards(canvas):
    """Draw boards along the wall, with three notices each."""
    colours = ((206, 196, 176), (190, 206, 204), (216, 190, 160))
    for x in range(40, 1600, 260):
        canvas.rect(x, 340, x + 190, 470, (236, 228, 212), 4)
        for y in (356, 394, 432):
            canvas.rect(x + 14, y, x + 176, y + 26, canvas.rng.choice(colours), 3)


def _clerk(canvas, x, accent):
    """Draw a clerk behind a screen."""
    canvas.rect(x - 74, 500, x + 74, 650, canvas.rng.choice(SHIRT), 46)
    canvas.polygon([(x - 20, 500), (x + 20, 500), (x, 560)], lighter(accent, 0.6))
    head(canvas, x, 452, 42, is_woman=canvas.rng.random() < 0.6)
    side = canvas.rng.choice((-1, 1))
    canvas.rect(x + side * 96 - 52, 556, x + side * 96 + 52, 630, (58, 64, 72), 6)
    canvas.rect(x + side * 96 - 10, 630, x + side * 96 + 10, 644, (78, 84, 92))


def _citizens(canvas):
    """Put people at the counter, some served, some waiting with a child, and plants at the sides."""
    rng = canvas.rng
    for number in rng.sample(range(4), k=rng.randint(2, 4)):
        x = 250 + number * 370 + rng.uniform(-50, 50)
        colour = rng.choice(BRIGHT)
        for side in (-1, 1):
            canvas.rect(x + side * 30 - 24, 820, x + side * 30 + 24, 985, (62, 66, 80), 10)
        from_behind(canvas, x, 810, 150, colour)
    standing(
        canvas,
        rng.choice((430, 800, 1170)) + rng.uniform(-30, 30),
        980,
        rng.uniform(330, 350),
        hat=rng.choice(("", "cone")),
    )
    pot_plant(canvas, 60, 960, 220)
    pot_plant(canvas, 1540, 960, 220)
