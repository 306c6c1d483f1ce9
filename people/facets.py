"""Boxes to tick beside a list: places as a tree, agencies by name; never more than 60 of one kind."""

from dataclasses import dataclass

from django.db.models import Case, Q, Value, When
from django.utils.translation import gettext as _

from people.models import Agency, District

MOST_OPTIONS = 60  # other places are found by way of /dia-ban/
TIER_ORDER = Case(When(tier="province", then=0), When(tier="huyen", then=1), default=2)


@dataclass(frozen=True)
class Option:
    """One box to tick. `level` is its depth in a tree, `ended_on` the last day of a thing of the past."""

    value: str
    label: str
    level: int = 0
    ended_on: object = None
    is_checked: bool = False


@dataclass(frozen=True)
class Facet:
    """One group of boxes; `name` is the parameter that they set."""

    name: str
    label: str
    options: list

    @property
    def checked(self):
        """Return how many boxes are ticked."""
        return sum(option.is_checked for option in self.options)


@dataclass(frozen=True)
class Chip:
    """One condition of a list, and the query part of the same list without it."""

    label: str
    link: str


def offered_places(wanted, slugs, own=None):
    """Return the places of `wanted` (a queryset of ids) and those they lie in, as a list; one query.

    The public ones among `slugs`, which are chosen, come first and are never cut off. `own` is a place that
    needs no box because the page is its own.
    """
    filed = District.objects.filter(pk__in=wanted)
    within = Q(pk__in=filed.values("pk")) | Q(pk__in=filed.values("parent")) | Q(pk__in=filed.values("parent__parent"))
    rows = _chosen_first(District, within, slugs, own).order_by("is_other", TIER_ORDER, "folded", "pk")
    return list(rows.select_related("parent__parent")[:MOST_OPTIONS])


def offered_agencies(wanted, slugs, own=None):
    """Return the agencies of `wanted` (a queryset of ids) as a list, chosen ones first; one query."""
    rows = _chosen_first(Agency, Q(pk__in=wanted), slugs, own)
    return list(rows.order_by("is_other", "folded", "pk")[:MOST_OPTIONS])


def _chosen_first(model, wanted, slugs, own):
    chosen = model.objects.public_rows().filter(slug__in=slugs)
    rows = model.objects.filter(wanted | Q(pk__in=chosen.values("pk")))
    if isinstance(own, model) and own.slug not in slugs:
        rows = rows.exclude(pk=own.pk)
    return rows.annotate(is_other=Case(When(slug__in=slugs, then=Value(0)), default=Value(1)))


def place_facet(rows, chosen):
    """Return the Facet of offered places: each below the place it lies in."""
    offered = {district.pk for district in rows}
    paths = {district.pk: _path(district) for district in rows}
    ordered = sorted(rows, key=lambda row: [(unit.folded, unit.pk) for unit in paths[row.pk]])
    options = [option(row, chosen, sum(unit.pk in offered for unit in paths[row.pk][:-1])) for row in ordered]
    return Facet("district", _("Place"), options)


def _path(district):
    path = [district]
    while path[0].parent_id and len(path) < 3:
        path.insert(0, path[0].parent)
    return path


def agency_facet(rows, chosen):
    """Return the Facet of offered agencies."""
    return Facet("agency", _("Agency"), [option(row, chosen) for row in rows])


def option(row, chosen, level=0):
    """Return the box of one row."""
    return Option(row.slug, row.name, level, getattr(row, "ends_on", None), row in chosen)
