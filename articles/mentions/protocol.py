"""The order in which delegates are listed: the higher tier first, on a tier by the protocol order of their posts."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

TIERS = ("central", "province", "huyen", "commune")
FEWEST = 3  # who stand in a list


@dataclass(frozen=True)
class Delegate:
    """One person of a list: the tier of their agency and the protocol order of their first post (None: not known)."""

    name: str
    tier: str
    precedence: int | None

    @property
    def rank(self) -> tuple[int, int] | None:
        """What sorts delegates; None where the record does not tell."""
        if self.precedence is None or self.tier not in TIERS:
            return None
        return TIERS.index(self.tier), self.precedence


def out_of_order(delegates: Sequence[Delegate]) -> list[tuple[Delegate, Delegate]]:
    """Return (who stands too early, who stands behind them) for each neighbours in a list that are the wrong way round.

    Nothing is said of lists of fewer than three, nor of people whose post has no place in the protocol.
    """
    known = [one for one in delegates if one.rank is not None]
    if len(delegates) < FEWEST:
        return []
    return [(before, after) for before, after in pairwise(known) if before.rank > after.rank]
