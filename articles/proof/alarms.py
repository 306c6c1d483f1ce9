"""What the proofreader reads and what it says."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property

# Letters of both sizes lie mixed in Unicode, so that no range tells them apart.
LETTERS = [letter for letter in map(chr, range(0x41, 0x1EFA)) if letter.isalpha()]
SMALL, LARGE = (f"[{''.join(filter(size, LETTERS))}]" for size in (str.islower, str.isupper))
WORD = re.compile(r"[^\W\d_]+(?:['’ʼ][^\W\d_]+)*")


@dataclass(frozen=True)
class Part:
    """A piece of an article: `place` ("title", "summary", "block", "caption"), its number there, its tag."""

    place: str
    text: str
    number: int | None = None
    tag: str = "p"


@dataclass(frozen=True)
class House:
    """What a newsroom decided: "old" (hòa, thủy), "new" (hoà, thuỷ) or "" for either; and spellings that are right."""

    tone_style: str = ""
    words: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Word:
    """A word of a text with its place."""

    text: str
    start: int
    end: int

    @property
    def is_capital(self) -> bool:
        """Whether it begins with a capital letter."""
        return self.text[0].isupper()


@dataclass
class Article:
    """What the rules read: all parts, the event's day (None: not known), the house's decisions."""

    parts: Sequence[Part]
    day: date | None = None
    house: House = field(default_factory=House)

    @cached_property
    def words(self) -> list[list[Word]]:
        """The words of each part, in order."""
        return [[Word(found[0], *found.span()) for found in WORD.finditer(part.text)] for part in self.parts]


@dataclass(frozen=True)
class Alarm:
    """One slip: letters `start` to `end` of part number `part`. `message` is a msgid, filled with `values`.

    Each of `remedies` may take the place of the words; none where only a person can say what is right.
    """

    rule: str
    part: int
    start: int
    end: int
    found: str
    message: str
    values: tuple[tuple[str, str], ...] = ()
    remedies: tuple[str, ...] = ()


@dataclass(frozen=True)
class Slip:
    """What a rule finds in a part; `proofread` makes an Alarm of it."""

    part: int
    start: int
    end: int
    message: str
    remedies: tuple[str, ...] = ()
    values: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True)
class Rule:
    """One rule: its id, its name (a msgid), the function that finds slips in an Article."""

    id: str
    name: str
    find: Callable[[Article], Iterator[Slip]]
    is_spelling: bool = False  # editors may say that a word is right


RULES: dict[str, Rule] = {}


def rule(id: str, name: str, is_spelling: bool = False):
    """Register a function as a rule; the order of registration is that of the table."""

    def register(function: Callable[[Article], Iterator[Slip]]):
        RULES[id] = Rule(id, name, function, is_spelling)
        return function

    return register


def begins_sentence(text: str, start: int) -> bool:
    """Whether a word stands at the beginning of a part or sentence, or behind a sign that a capital may follow."""
    before = text[:start].rstrip(" “\"'‘«([")[-1:]
    return not before or before in ".!?…:;-–—•*+/"
