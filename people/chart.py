"""A tree of agencies drawn as boxes from left to right: where each stands, and the lines between.

All numbers are whole: templates would write the others with the reader's decimal comma, which SVG does not know.
"""

from dataclasses import dataclass

BOX, GAP = 200, 40  # width of a box, and between two columns
LINE, PADDING, BETWEEN = 20, 10, 12  # height of a line of text, in a box above and below it, between two boxes
INSIDE = 172  # width of a line of text
BASE = 15  # of the letters in a line, from its top
EDGE = 2  # round the drawing, for thick lines


@dataclass(frozen=True)
class Box:
    """One agency: its place in the drawing, and its name as (x, y, text) of each line."""

    node: object
    x: int
    y: int
    height: int
    lines: list

    @property
    def middle(self):
        """Return where lines meet the box."""
        return self.y + self.height // 2


class Chart:
    """The boxes of a tree and one path of all lines; `width` and `height` are those of the drawing.

    A box stands beside the middle of its parts, or its parts stand beside its own middle where it is the taller.
    """

    width_of_box = BOX

    def __init__(self, root):
        self.boxes, links = [], []
        self.height = EDGE * 2 + self._place(root, EDGE, links)
        self.width = EDGE * 2 + (BOX + GAP) * max(box.node.depth for box in self.boxes) + BOX
        self.path = "".join(_curve(left, right) for left, right in links)

    def _place(self, node, top, links):
        """Draw a node and its parts from `top` on; return the height that they take."""
        lines = wrapped(node.agency.name)
        own, parts = _height_of_box(lines), _height_of_parts(node)
        whole = max(own, parts)
        box = _box(node, lines, top + (whole - own) // 2)
        self.boxes.append(box)
        below = top + (whole - parts) // 2
        for part in node.parts:
            child = len(self.boxes)
            below += self._place(part, below, links) + BETWEEN
            links.append((box, self.boxes[child]))
        return whole


def _height_of_box(lines):
    return LINE * len(lines) + PADDING * 2


def _height_of_parts(node):
    heights = [max(_height_of_box(wrapped(part.agency.name)), _height_of_parts(part)) for part in node.parts]
    return sum(heights) + BETWEEN * max(len(heights) - 1, 0)


def _box(node, lines, y):
    x = EDGE + (BOX + GAP) * node.depth
    texts = [(x + (BOX - INSIDE) // 2, y + PADDING + BASE + LINE * n, line) for n, line in enumerate(lines)]
    return Box(node, x, y, _height_of_box(lines), texts)


def _curve(left, right):
    half = right.x - GAP // 2
    return f"M{left.x + BOX} {left.middle}C{half} {left.middle} {half} {right.middle} {right.x} {right.middle}"


def wrapped(name):
    """Return a name as lines that fit into a box, broken between words; a word too long for one is broken itself."""
    lines = []
    for word in name.split():
        if lines and width(f"{lines[-1]} {word}") <= INSIDE:
            lines[-1] += f" {word}"
            continue
        while width(word) > INSIDE:
            fits = next(length for length in range(len(word), 0, -1) if width(word[:length]) <= INSIDE)
            lines.append(word[:fits])
            word = word[fits:]
        lines.append(word)
    return lines


def width(text):
    """Return about how many pixels a text takes in our font at 14 pixels, rather too many than too few."""
    return sum(
        4.6 if letter in " ijlft.,-'()" else 10.4 if letter.isupper() or letter in "mw" else 8.2 for letter in text
    )
