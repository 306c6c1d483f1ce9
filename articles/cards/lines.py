"""A title broken into lines: at words, of like length, in the largest size that fits, at last shortened."""

from collections.abc import Callable
from typing import NamedTuple

from articles.cards.letters import BOLD, clusters, height, width

MORE = "…"
LEADING = 1.34  # of the size, from line to line
CLEAR = 0.04  # of the size, at least, between the lowest mark of a line and the topmost of the next
_ENDS = " ,;:.–—-“‘(" + '"'

Measure = Callable[[str], float]


class Step(NamedTuple):
    """One way to try: the size of the letters, and how wide lines may be and how high all of them, in pixels."""

    size: int
    width: int
    height: int


class Block(NamedTuple):
    """Lines of text in the size in which they fit; `leading` is the distance from line to line, in pixels."""

    lines: list[str]
    step: Step
    leading: int

    @property
    def height(self) -> int:
        """Return the height of all lines, in pixels."""
        return len(self.lines) * self.leading


def fit(text: str, steps: list[Step], weight: int = BOLD) -> Block:
    """Return the lines of a text at the first of `steps` (the largest first) at which it fits whole.

    No word is broken before the last step; what does not even fit there ends in "…".
    """
    for step in steps:
        measure, leading = _measure(step, weight), leading_of(text, step.size, weight)
        words, most = text.split(), max(1, step.height // leading)
        lines = broken(words, step.width, measure)
        if len(lines) <= most and all(measure(word) <= step.width for word in words):
            return Block(balanced(words, step.width, measure), step, leading)
    return Block(shortened(text, step.width, most, measure), step, leading)


def leading_of(text: str, size: int, weight: int) -> int:
    """Return the distance from line to line at which no mark touches one of the line above."""
    return round(max(LEADING * size, height(text, size, weight) + CLEAR * size))


def broken(words: list[str], most: float, measure: Measure) -> list[str]:
    """Return words in as few lines as they fit into that are at most so wide; a word that is wider stands alone."""
    lines = []
    for word in words:
        longer = f"{lines[-1]} {word}" if lines else ""
        if longer and measure(longer) <= most:
            lines[-1] = longer
        else:
            lines.append(word)
    return lines


def balanced(words: list[str], most: int, measure: Measure) -> list[str]:
    """Return words in as few lines as `broken`, the longest of them as short as it can be."""
    count, least = len(broken(words, most, measure)), max(map(measure, words), default=0)
    low, high = int(least), most
    while low < high:
        middle = (low + high) // 2
        low, high = (low, middle) if len(broken(words, middle, measure)) <= count else (middle + 1, high)
    return broken(words, max(low, least), measure)


def shortened(text: str, wide: int, most: int, measure: Measure) -> list[str]:
    """Return at most `most` lines, the last ending in "…" where there were more; words that are too long are cut."""
    words = [part for word in text.split() for part in cut(word, wide, measure)]
    lines = broken(words, wide, measure)
    if len(lines) <= most:
        return lines
    last = lines[most - 1]
    while last and measure(last.rstrip(_ENDS) + MORE) > wide:
        head, _space, _word = last.rpartition(" ")
        last = head or "".join(clusters(last)[:-1])
    return [*lines[: most - 1], last.rstrip(_ENDS) + MORE]


def cut(word: str, most: float, measure: Measure) -> list[str]:
    """Return a word in parts that are at most so wide; a letter stays with its marks."""
    parts = [""]
    for cluster in clusters(word):
        if parts[-1] and measure(parts[-1] + cluster) > most:
            parts.append("")
        parts[-1] += cluster
    return parts


def _measure(step: Step, weight: int) -> Measure:
    return lambda text: width(text, step.size, weight)
