"""Pairs of records that may be one official: of one name, or one's other name is the other's name.

A pair is left out where it is settled (each has its own public line) or where something speaks against it: both
hold posts in different provinces at once, or another room says so (`articles`: one article has both names).
"""

from collections import defaultdict
from dataclasses import dataclass
from datetime import date
from itertools import combinations

from django.db.models import Count

from cms.text import title_key
from people.models import Alias, Appointment, Official

_objections = []


@dataclass(frozen=True)
class Pair:
    """Two records, the older first; `alias` is the other name by which they are one ("" where the names are equal)."""

    one: Official
    other: Official
    alias: str = ""

    @property
    def numbers(self):
        """Return the numbers of both."""
        return self.one.pk, self.other.pk

    @property
    def is_settled(self):
        """Tell whether somebody has told them apart by their public lines."""
        lines = {title_key(self.one.distinction), title_key(self.other.distinction)}
        return len(lines) == 2 and "" not in lines


def speaks_against(function):
    """Register a function that takes numbers of officials and returns {(smaller, larger number)} of who are two."""
    _objections.append(function)
    return function


def possible_duplicates():
    """Return the Pairs that somebody should look at, by name."""
    pairs = {pair.numbers: pair for pair in (*pairs_by_alias(), *pairs_by_name()) if not pair.is_settled}
    officials = {number for numbers in pairs for number in numbers}
    two = set().union(*(function(officials) for function in _objections)) if officials else set()
    return sorted(
        (pairs[numbers] for numbers in pairs.keys() - two), key=lambda pair: (pair.one.sort_key, pair.numbers)
    )


def pairs_by_name():
    """Yield the pairs of officials with equal names, all marks the same."""
    repeated = Official.objects.order_by().values("folded").annotate(count=Count("pk")).filter(count__gt=1)
    groups = defaultdict(list)
    for official in Official.objects.filter(folded__in=repeated.values("folded")).order_by("pk"):
        groups[title_key(official.name)].append(official)
    for group in groups.values():
        for one, other in combinations(group, 2):
            yield Pair(one, other)


def pairs_by_alias():
    """Yield the pairs in which an other name of the one is the name of the other."""
    aliases = Alias.objects.filter(official__isnull=False, folded__in=Official.objects.order_by().values("folded"))
    aliases = list(aliases.select_related("official"))
    groups = defaultdict(list)
    for official in Official.objects.called_like([alias.text for alias in aliases]):
        groups[title_key(official.name)].append(official)
    for alias in aliases:
        for official in groups[title_key(alias.text)]:
            if official.pk != alias.official_id:
                yield Pair(*sorted((official, alias.official), key=lambda one: one.pk), alias.text)


@speaks_against
def posts_in_two_provinces(officials):
    """Return the pairs of officials who surely held posts in different provinces on one day."""
    posts = Appointment.objects.confirmed().filter(official__in=officials, start_latest__isnull=False)
    spans = defaultdict(list)  # official: (province, first and last day that are sure)
    for post in posts.select_related("position__agency__district__parent__parent"):
        agency = post.position.agency
        if agency.district:
            last = post.end_earliest or agency.ends_on or date.max
            spans[post.official_id].append((province_of(agency.district), post.start_latest, last))
    return {pair for pair in combinations(sorted(spans), 2) if any_apart(*(spans[number] for number in pair))}


def any_apart(some, others):
    """Tell whether two spans of different provinces share a day."""
    return any(
        here != there and max(first, begin) <= min(last, end)
        for here, first, last in some
        for there, begin, end in others
    )


def province_of(district):
    """Return the number of the unit at the top of what a place lies in."""
    while district.parent:
        district = district.parent
    return district.pk
