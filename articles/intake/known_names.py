"""Names that are known before a text is read: of officials, and words that an editor said are a name or none."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from articles.intake.tokens import Token, tokenize

SHORTEST, LONGEST = 2, 6

Keys = tuple[str, ...]


@dataclass(frozen=True)
class Gazetteer:
    """Names, each as the tuple of its compared words; those of `not_...` are never reported as such.

    A look-up by whole words needs no automaton: a run of words has few parts, and each is one look-up.
    """

    people: frozenset[Keys] = frozenset()
    not_people: frozenset[Keys] = frozenset()
    agencies: frozenset[Keys] = frozenset()
    not_agencies: frozenset[Keys] = frozenset()
    places: frozenset[Keys] = frozenset()
    not_places: frozenset[Keys] = frozenset()

    def named_in(self, blocks: Iterable[Sequence[Token]]) -> set[Keys]:
        """Return the names of people that stand in blocks of tokens, in capitals as names do."""
        if not self.people:
            return set()
        return {
            keys
            for tokens in blocks
            for start in range(len(tokens))
            if tokens[start].is_capital
            for keys in parts(tokens, start)
            if keys in self.people
        }

    def agencies_in(self, tokens: Sequence[Token]) -> Iterator[tuple[int, int]]:
        """Yield (start, end) of the known agencies of a block, the longest of each start; case does not matter."""
        return occurrences(tokens, self.lengths_of_agencies, self.agencies)

    def places_in(self, tokens: Sequence[Token]) -> Iterator[tuple[int, int]]:
        """Yield the same of the known places, whose last word is written large or is a number."""
        found = occurrences(tokens, self.lengths_of_places, self.places)
        return ((start, end) for start, end in found if not tokens[end - 1].text.islower())

    @cached_property
    def lengths_of_agencies(self) -> dict[str, list[int]]:
        return lengths(self.agencies)

    @cached_property
    def lengths_of_places(self) -> dict[str, list[int]]:
        return lengths(self.places)


def lengths(names: Iterable[Keys]) -> dict[str, list[int]]:
    """Return {first word: how many words the names that begin with it have, from the longest down}."""
    found: dict[str, set[int]] = {}
    for name in names:
        found.setdefault(name[0], set()).add(len(name))
    return {word: sorted(counts, reverse=True) for word, counts in found.items()}


def occurrences(tokens: Sequence[Token], by_first: dict[str, list[int]], names: frozenset[Keys]) -> Iterator:
    """Yield (start, end) where names stand, the longest of each start, none overlapping the one before it."""
    free = 0
    for start, token in enumerate(tokens) if by_first else ():
        if start < free or token.key not in by_first:
            continue
        for count in by_first[token.key]:
            if tuple(token.key for token in tokens[start : start + count]) in names:
                free = start + count
                yield start, free
                break


def parts(tokens: Sequence[Token], start: int) -> list[Keys]:
    """The compared words of each run of capital words that begins at `start`, from two words on."""
    keys: list[str] = []
    found = []
    for token in tokens[start : start + LONGEST]:
        if not token.is_word or not token.is_capital:
            break
        keys.append(token.key)
        if len(keys) >= SHORTEST:
            found.append(tuple(keys))
    return found


def gazetteer_of(people: Iterable[str], not_people: Iterable[str] = (), **others: Iterable[str]) -> Gazetteer:
    """Return the Gazetteer of names as they are written; `others` by the names of its further sets (`agencies=...`)."""
    names = {"people": people, "not_people": not_people, **others}
    return Gazetteer(**{kind: frozenset(filter(None, map(keys_of, written))) for kind, written in names.items()})


def keys_of(name: str) -> Keys:
    """The compared words and signs of a name."""
    return tuple(token.key for token in tokenize(name))


EMPTY = Gazetteer()
