"""Whose name was typed into the search: officials, agencies and places that are public."""

from dataclasses import dataclass, field

from django.db.models import Q

from cms.text import folded_words
from people.models import Agency, District, Official
from people.places import TIER_OF_WORD

MOST_WORDS = 10  # of a search that are looked through for names
LONGEST = {"official": 6, "agency": 10, "place": 5}  # words of a name
MOST = 3  # of one kind


@dataclass(frozen=True)
class Meant:
    """The rows whose names stand in what was typed; `is_name` tells that nothing else was typed."""

    officials: list = field(default_factory=list)
    agencies: list = field(default_factory=list)
    places: list = field(default_factory=list)

    @property
    def rows(self):
        """Return all of them, officials first."""
        return [*self.officials, *self.agencies, *self.places]


def meant(wanted):
    """Return the Meant of a search (articles.wanted.Wanted); three queries, none where nothing was typed."""
    words = wanted.all_words[:MOST_WORDS]
    if not words:
        return Meant()
    return Meant(
        _called(Official, _runs(words, LONGEST["official"])),
        _called(Agency, _runs(words, LONGEST["agency"])),
        _called(District, [name for run in _runs(words, LONGEST["place"]) for name in _with_tiers(run)]),
    )


def _runs(words, longest):
    """Return the runs of two words or more, and the only word, as folded names."""
    lengths = range(1 if len(words) == 1 else 2, longest + 1)
    runs = (words[start : start + length] for length in lengths for start in range(len(words) - length + 1))
    return [f" {' '.join(run)} " for run in runs]


def _with_tiers(name):
    return [name, *(f"{folded_words(word).rstrip()}{name}" for word in TIER_OF_WORD)]


def _called(model, names):
    """Return the public rows that have one of the folded names, or an alias that is one."""
    rows = model.objects.public_rows().filter(Q(folded__in=names) | Q(aliases__folded__in=names))
    return sorted(set(rows), key=lambda row: (-len(row.folded), row.folded, row.pk))[:MOST]
