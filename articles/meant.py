"""Whose name was typed into the search: officials, agencies and places that are public.

An article that is filed under a place, or names a person, need not print the name: what it is linked with stands for
the words of the name.
"""

from dataclasses import dataclass, field

from django.db.models import Q

from cms.text import folded_words
from people.models import Agency, District, Official
from people.places import TIER_OF_WORD

MOST_WORDS = 10  # of a search that are looked through for names
LONGEST = {Official: 6, Agency: 10, District: 5}  # words of a name
MOST = 3  # of one kind


@dataclass(frozen=True)
class Meant:
    """The rows whose names stand in what was typed, each kind as {row: the words of its name that were typed}."""

    named: dict = field(default_factory=dict)
    about: dict = field(default_factory=dict)
    filed: dict = field(default_factory=dict)

    @property
    def officials(self):
        """Return the officials."""
        return list(self.named)

    @property
    def agencies(self):
        """Return the agencies."""
        return list(self.about)

    @property
    def places(self):
        """Return the places."""
        return list(self.filed)

    @property
    def rows(self):
        """Return all of them, officials first."""
        return [*self.named, *self.about, *self.filed]

    @property
    def by_verb(self):
        """Return {verb of ArticleQuerySet that finds what is linked with such rows: the rows with their words}."""
        return {"naming": self.named, "by_agencies": self.about, "filed_under": self.filed}

    def linked(self, articles, word):
        """Return the condition (Q) of `articles` that are linked with a row in whose name the word was typed."""
        condition = Q(pk__in=[])
        for verb, rows in self.by_verb.items():
            fitting = [row for row, words in rows.items() if word in words]
            if fitting:
                condition |= Q(pk__in=getattr(articles, verb)(fitting).values("pk"))
        return condition


def meant(wanted):
    """Return the Meant of a search (articles.wanted.Wanted); three queries, none where nothing was typed."""
    words = wanted.all_words[:MOST_WORDS]
    if not words:
        return Meant()
    return Meant(*(_called(model, words) for model in (Official, Agency, District)))


def _called(model, words):
    """Return {public row: its words} for those with a name or an alias that is a run of the words, longest first."""
    runs = _runs(words, LONGEST[model])
    names = {name: run for run in runs for name in (_with_tiers(run) if model is District else [run])}
    rows = model.objects.public_rows().filter(Q(folded__in=names) | Q(aliases__folded__in=names))
    found = {row: names.get(row.folded, "").split() for row in rows.distinct()}
    for row in [row for row, its in found.items() if not its]:
        aliases = row.aliases.values_list("folded", flat=True)
        found[row] = next((names[name] for name in aliases if name in names), "").split()
    ordered = sorted(found, key=lambda row: (-len(found[row]), row.folded, row.pk))[:MOST]
    return {row: set(found[row]) for row in ordered}


def _runs(words, longest):
    """Return the runs of two words or more, and the only word, as folded names."""
    lengths = range(1 if len(words) == 1 else 2, longest + 1)
    runs = (words[start : start + length] for length in lengths for start in range(len(words) - length + 1))
    return [f" {' '.join(run)} " for run in runs]


def _with_tiers(name):
    return [name, *(f"{folded_words(word).rstrip()}{name}" for word in TIER_OF_WORD)]
