"""Personal names and names of places: runs of capitalised syllables, and where one ends and the next begins."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import IntEnum
from functools import lru_cache

from articles.intake.gazetteer import COMMON_FAMILIES, FAMILIES, HISTORIC, PROVINCE_KEYS
from articles.intake.syllables import MARKS, is_likely_person, is_person_mark, marked_person
from articles.intake.title_words import TITLES
from articles.intake.tokens import Token, comparable, starts, words
from articles.intake.unit_names import unit_names
from articles.intake.vocabulary import COMPLETE_BODIES, PERSON_CUES, RANKS, TIERS

LONGEST_NAME = 5
LONGEST_RUN = 8
LONGEST_PLACE = 4
ROMAN = {"I", "II", "III", "IV", "V", "X", "L"}
# Written large at the head of a clause, they are no syllables of a name.
NO_SYLLABLES = set(words("khóa|khoá|nhiệm|lần|ngày|và|với|tại|theo|trong|ngoài|sau|của|các|do|là|ở|về|cùng"))


OTHERS = starts(TITLES, RANKS, TIERS, COMPLETE_BODIES, PERSON_CUES)


@dataclass
class Known:
    """What a text has already told: names of places and people, as tuples of comparable syllables."""

    places: set[tuple[str, ...]] = field(default_factory=set)
    people: set[tuple[str, ...]] = field(default_factory=set)


def is_syllable(token: Token) -> bool:
    """Whether a token can be a syllable of a name: "Giàng", "A", "K'Brếu", but not "UBND" or "XIII"."""
    return token.is_capital and is_syllable_word(token.text)


@lru_cache(maxsize=20_000)
def is_syllable_word(text: str) -> bool:
    """The same for a capital word; the few words of names come again and again."""
    if text in ROMAN or comparable(text) in NO_SYLLABLES:
        return False
    if any(mark in text for mark in MARKS):
        return True
    return len(text) == 1 or (text[1:].isalpha() and text[1:].islower())


def is_family(token: Token) -> bool:
    """Whether a name may begin with this token."""
    return token.key in FAMILIES or any(mark in token.text for mark in MARKS)


def run_end(tokens: Sequence[Token], start: int) -> int:
    """Return the index after the run of name syllables that begins at `start`."""
    index = start
    for token in tokens[start : start + LONGEST_RUN]:
        if not is_syllable(token) or (token.key in OTHERS and begins_other(tokens, index)):
            break
        index += 1
    return index


def begins_other(tokens: Sequence[Token], index: int) -> bool:
    """Whether a title, a rank, a tier word, a body or "Đồng chí" begins here, and the run of a name ends."""
    if any(table.match(tokens, index)[1] for table in (TITLES, RANKS, TIERS)):
        return True
    if COMPLETE_BODIES.match(tokens, index)[0] > index + 1:
        return True
    return PERSON_CUES.match(tokens, index)[0] > index + 1


def person_end(tokens: Sequence[Token], start: int, known: Known, end: int | None = None) -> int:
    """Return the index after a person's name beginning at `start` without any cue, or `start` if there is none.

    `end` is the end of the run of syllables, where the caller has it.
    """
    end = run_end(tokens, start) if end is None else end
    keys = tuple(token.key for token in tokens[start:end])
    for length in range(len(keys), 1, -1):
        if keys[:length] in known.people:
            return start + length
    if not 2 <= len(keys) <= LONGEST_NAME or not is_family(tokens[start]) or is_public_name(keys, known):
        return start
    return end


def is_public_name(keys: tuple[str, ...], known: Known) -> bool:
    """Whether a run that looks like a person's name is a province, a place of this text or a man of history."""
    name = " ".join(keys)
    return name in PROVINCE_KEYS or name in HISTORIC or keys in known.places


class Next(IntEnum):
    """What may follow a place's name at once, without any sign between."""

    TEXT = 0
    END_OF_TITLE = 1  # the title is printed after its person, so that its last words name the place
    PERSON = 2


def place_length(tokens: Sequence[Token], start: int, end: int, known: Known, following: Next = Next.TEXT) -> int:
    """Return how many syllables of a run after a tier word ("huyện Suối Mơ Giàng A Sềnh") name the place.

    Within a title the run may also be, from its first syllable on, the person whose title goes before.
    """
    run = tokens[start:end]
    keys = tuple(token.key for token in run)
    for cut in range(len(keys)):
        if keys[cut:] in known.people:
            return cut
    for cut in (3, 2, 1):
        if is_known_place(keys[:cut], known) and (len(keys) - cut != 1 or is_person_mark(run[cut])):
            return min(cut, len(keys))
    if following == Next.TEXT:
        return min(len(keys), LONGEST_PLACE)
    official = official_length(run, keys)
    if official:
        return official
    marked = marked_person(run)
    if marked is not None:
        return marked
    if following == Next.END_OF_TITLE and len(keys) < LONGEST_PLACE:
        return len(keys)
    return length_before_person(run, tokens[end] if end < len(tokens) else None)


def official_length(run: Sequence[Token], keys: tuple[str, ...]) -> int:
    """How many syllables are the name of a unit on the map, with nothing or a person's name after them; 0 for none."""
    for cut in range(min(len(keys), LONGEST_PLACE + 1), 0, -1):
        rest = run[cut:]
        if rest and not (1 < len(rest) <= LONGEST_NAME and (is_family(rest[0]) or is_person_mark(rest[0]))):
            continue
        if (cut > 1 or not rest) and " ".join(keys[:cut]) in unit_names():
            return cut
    return 0


def length_before_person(run: Sequence[Token], after: Token | None) -> int:
    """The same for an unknown run at the end of a title whose person is due."""
    count = len(run)
    if 3 <= count <= LONGEST_NAME and is_family(run[0]):
        return 2 if count == LONGEST_NAME and is_family(run[2]) else 0
    if is_likely_person(run, after):
        return 0
    cuts = [cut for cut in (2, 3, 1, 4) if 2 <= count - cut <= LONGEST_NAME and is_family(run[cut])]
    return max(cuts, key=lambda cut: likelihood(cut, count - cut, run[cut].key), default=count)


def likelihood(place: int, person: int, family: str) -> float:
    """How well a run parts into so many syllables of a place and so many of a person of this family."""
    return {1: 0.3, 2: 1, 3: 0.5}.get(place, 0) + {2: 0.5, 3: 2, 4: 1.5}.get(person, 0) + (family in COMMON_FAMILIES)


def is_known_place(keys: tuple[str, ...], known: Known) -> bool:
    """Whether the syllables are a province or a place that the text names elsewhere."""
    return keys in known.places or " ".join(keys) in PROVINCE_KEYS
