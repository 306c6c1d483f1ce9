"""The map in numbers. Pure Python."""

from collections import Counter
from dataclasses import dataclass


@dataclass(frozen=True)
class Census:
    """How many units of each tier there are today and were on the day before the reform, and links between them."""

    today: Counter
    before: Counter
    links: int


def census(units, links):
    """Return the Census of {key: Unit} and links; a province that the reform left alone counts in both."""
    return Census(
        today=Counter(unit.tier for unit in units.values() if not unit.ends_on),
        before=Counter(unit.tier for unit in units.values() if not unit.starts_on),
        links=len(links),
    )
