"""Names that are known before a text is read: of officials in the database, and words that an editor said are none."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from articles.intake.tokens import Token, comparable

SHORTEST, LONGEST = 2, 6


@dataclass(frozen=True)
class Gazetteer:
    """Names, each as the tuple of its compared words.

    A look-up by whole words needs no automaton: a run of capital words has few parts, and each is one look-up.
    """

    people: frozenset[tuple[str, ...]] = frozenset()
    not_people: frozenset[tuple[str, ...]] = frozenset()

    def named_in(self, blocks: Iterable[Sequence[Token]]) -> set[tuple[str, ...]]:
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


def parts(tokens: Sequence[Token], start: int) -> list[tuple[str, ...]]:
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


def gazetteer_of(people: Iterable[str], not_people: Iterable[str] = ()) -> Gazetteer:
    """Return the Gazetteer of names as they are written."""
    return Gazetteer(
        frozenset(tuple(comparable(name).split()) for name in people),
        frozenset(tuple(comparable(name).split()) for name in not_people),
    )


EMPTY = Gazetteer()
