"""Where things stand on a card, and in which colours: one layout beside a photo, one of type alone.

Messengers show a card whole, 300 pixels wide, or only the square in its middle. Beside a photo the lines of the title
begin within that square; a title alone stands in it whole as long as it can be read there.
"""

from typing import NamedTuple

from articles.cards.lines import Step

WIDTH, HEIGHT = 1200, 630
SQUARE = (WIDTH - HEIGHT) // 2, (WIDTH + HEIGHT) // 2
"""Where the square in the middle begins and ends, from the left."""

# The tokens of cms/static/site/tokens.css; a test holds that they are the same.
PAPER, INK, INK_SOFT, RED, GOLD = "#fff", "#1d1917", "#5a524b", "#981b1e", "#c8952c"

PHOTO = (0, 0, 500, HEIGHT)  # left, top, right, bottom
RULE = 8  # pixels of the gold line


class Layout(NamedTuple):
    """The box of all text (left, top, right, bottom), its colours, and the ways to set a title, the largest first."""

    box: tuple[int, int, int, int]
    is_centred: bool
    ground: str
    title: str
    quiet: str
    brand: str
    steps: list[Step]


def _steps(sizes, width, height):
    return [Step(size, width, height) for size in sizes]


BESIDE_PHOTO = Layout(
    box=(560, 52, 1144, 578),
    is_centred=False,
    ground=PAPER,
    title=INK,
    quiet=INK_SOFT,
    brand=RED,
    steps=_steps((76, 70, 64, 58, 52, 48, 44, 40, 36), 584, 384),
)
TYPE_ALONE = Layout(
    box=(72, 52, 1128, 578),
    is_centred=True,
    ground=RED,
    title=PAPER,
    quiet=PAPER,
    brand=PAPER,
    steps=_steps((84, 76, 68, 62, 56), 600, 384) + _steps((60, 54, 48, 42), 1056, 384),
)
