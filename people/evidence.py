"""What makes a place, an agency, an official or a sighting public, told by rooms that `people` must not import.

A row that was made from a text (`is_provisional`, or an unconfirmed appointment) may come from a draft.
It is shown only where another room vouches for it: `articles` registers "a published article names it".
"""

from collections import defaultdict

from django.db.models import Q

_sources = defaultdict(list)


def shows(kind):
    """Register a function that returns, for rows of `kind` ("district", "agency" ...), a queryset of public ids."""

    def register(function):
        _sources[kind].append(function)
        return function

    return register


def evident(kind):
    """Return the condition (Q on `pk`) under which a row of `kind` stands in something published."""
    condition = Q(pk__in=[])
    for function in _sources[kind]:
        condition |= Q(pk__in=function())
    return condition


_filings = []


def files(function):
    """Register a function that yields, for ids of places, (place's id, day or None, id of a place beside it or None).

    One row for each text that is filed under the place, drafts among them: this is for telling which official
    unit a place is, not for showing.
    """
    _filings.append(function)
    return function


def filings(places):
    """Return what all registered functions yield for `places` (a list of ids)."""
    return [row for function in _filings for row in function(places)] if places else []
