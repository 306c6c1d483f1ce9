"""Pictures of feasts: an open-air stage at nightfall."""

from articles.demo.canvas import Light, darker, lighter, mix
from articles.demo.figures import BRIGHT, dancer, from_behind

DUSK = (
    Light((44, 58, 100), (226, 150, 118), (84, 84, 120), (90, 90, 150), 0.1),
    Light((34, 46, 84), (120, 110, 150), (66, 74, 110), (70, 80, 150), 0.12),
    Light((70, 74, 120), (244, 184, 132), (104, 96, 126), (160, 110, 120), 0.1),
)


def festival_stage(canvas):
    """Draw an open-air stage at nightfall with dancers, lanterns and a crowd."""
    rng = canvas.rng
    light = canvas.light = rng.choice(DUSK)
    canvas.gradient(0, 640, light.sky, light.horizon)
    for _ in range(40):
        canvas.ellipse(rng.uniform(0, 1600), rng.uniform(0, 300), rng.uniform(1, 2.6), colour=(240, 232, 210))
    for height, share in ((470, 0.3), (540, 0.6)):
        canvas.ridge(height, 40, mix(light.far, (40, 50, 70), share))
    canvas.rect(0, 600, 1600, 1000, (58, 58, 80))
    _backdrop(canvas, rng.choice(((126, 60, 92), (60, 92, 134), (150, 76, 70), (52, 108, 110))))
    canvas.rect(280, 190, 1320, 232, (52, 50, 66), 8)
    _lamps(canvas)
    canvas.polygon([(240, 640), (1360, 640), (1420, 716), (180, 716)], (198, 160, 116))
    canvas.rect(180, 716, 1420, 776, (126, 92, 72))
    _dancers(canvas)
    for row, (y, size) in enumerate(((880, 74), (950, 92), (1030, 110))):
        for number in range(20 - row * 3):
            x = (number + 0.5 * (row % 2)) * (size * 1.15) + rng.uniform(-10, 10)
            from_behind(canvas, x, y, size, mix(rng.choice(BRIGHT), (40, 42, 66), 0.55 + 0.1 * row))


def _backdrop(canvas, colour):
    """Draw the back of the stage: a curtain with hills painted on it."""
    canvas.rect(300, 220, 1300, 640, colour, 14)
    for step in range(11):
        canvas.rect(300 + step * 91, 220, 300 + step * 91 + 45, 640, darker(colour, 0.1))
    for step in range(5):
        x = 400 + step * 200
        canvas.polygon(
            [(x - 120, 600), (x - 30, 420 + 50 * (step % 2)), (x + 40, 500), (x + 120, 600)],
            lighter(colour, 0.16 + 0.05 * (step % 2)),
        )


def _dancers(canvas):
    """Draw a row of dancers across the stage."""
    rng = canvas.rng
    count = rng.randint(5, 8)
    for number in range(count):
        x = 800 + (number - (count - 1) / 2) * (900 / count)
        size, dress = rng.uniform(226, 250), BRIGHT[(number + rng.randint(0, 1)) % len(BRIGHT)]
        dancer(canvas, x, 692 - 14 * (number % 2), size, dress)


def _lamps(canvas):
    """Draw beams of light from the truss, and strings of lanterns at both sides."""
    rng = canvas.rng
    for number in range(6):
        x, aim = 360 + number * 176, 800 + (number - 2.5) * rng.uniform(60, 150)
        colour = rng.choice(((255, 236, 190), (255, 210, 220), (200, 230, 255)))
        canvas.glow([(x - 12, 232), (x + 12, 232), (aim + 110, 700), (aim - 110, 700)], colour, 0.2)
        canvas.rect(x - 16, 226, x + 16, 250, (34, 34, 44), 5)
    for side in (0, 1340):
        for number in range(4):
            x, y = side + 40 + number * 62, 300 + (number % 3) * 46
            canvas.line([(x, 150), (x, y)], (210, 200, 180), 2)
            canvas.ellipse(x, y + 26, 24, 29, rng.choice(((240, 168, 72), (226, 92, 74), (246, 202, 110))))
            canvas.rect(x - 11, y - 6, x + 11, y + 2, (130, 80, 50))
