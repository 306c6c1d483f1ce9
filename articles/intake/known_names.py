"""Names that are known before a text is read: of officials in the database, and words that an editor said are none."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from articles.intake.tokens import Token, tokenize

Words = tuple[str, ...]
SHORTEST, LONGEST = 2, 6


@dataclass(frozen=True)
class Gazetteer:
    """Names, each as the tuple of its compared words.

    A look-up by whole words needs no automaton: a run of capital words has few parts, and each is one look-up. What
    `not_...` holds is never reported as such a name.
    """

    people: frozenset[Words] = frozenset()
    not_people: frozenset[Words] = frozenset()
    agencies: frozenset[Words] = frozenset()
    not_agencies: frozenset[Words] = frozenset()
    places: frozenset[Words] = frozenset()
    not_places: frozenset[Words] = frozenset()

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


def spans_of(tokens: Sequence[Token], names: frozenset[Words]) -> list[tuple[int, int]]:
    """Return (first token, token after the last) of each place where one of the names stands, the longest first."""
    if not names:
        return []
    lengths = sorted({len(name) for name in names}, reverse=True)
    heads = {name[0] for name in names}
    found: list[tuple[int, int]] = []
    for start, token in enumerate(tokens):
        if token.key not in heads or (found and start < found[-1][1]):
            continue
        keys = tuple(one.key for one in tokens[start : start + lengths[0]])
        length = next((length for length in lengths if keys[:length] in names), 0)
        if length:
            found.append((start, start + length))
    return found


def words_of(name: str) -> Words:
    """The compared words of a name as the tokens of a text have them."""
    return tuple(token.key for token in tokenize(name))


def gazetteer_of(people: Iterable[str], not_people: Iterable[str] = (), **others: Iterable[str]) -> Gazetteer:
    """Return the Gazetteer of names as they are written; `others` are its further sets by name."""
    sets = {"people": people, "not_people": not_people, **others}
    return Gazetteer(
        **{key: frozenset(words for name in names if (words := words_of(name))) for key, names in sets.items()}
    )


EMPTY = Gazetteer()
