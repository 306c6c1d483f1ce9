"""Boxes to tick beside a list: places as a tree, agencies by name; never more than 60 of one kind."""

from dataclasses import dataclass, field

from django.db.models import Case, Count, Max, Min, Value, When
from django.utils.translation import gettext as _

from cms.text import folded_words
from people.models import Agency, District, Position

MOST_OPTIONS = 60  # other places are found by way of /dia-ban/
SHORT = 14  # options that need no folding
TIER_ORDER = Case(When(tier="province", then=0), When(tier="huyen", then=1), default=2)


@dataclass
class Option:
    """One box to tick, with the boxes of what lies in it."""

    row: object
    is_checked: bool = False
    parts: list = field(default_factory=list)

    @property
    def is_open(self):
        """Tell whether the boxes below must be in sight because one of them is ticked."""
        return any(part.is_checked or part.is_open for part in self.parts)


@dataclass(frozen=True)
class Facet:
    """One group of boxes; `name` is the parameter that they set, `checked` how many are ticked.

    A short group shows all its boxes; in a long one the parts of a province are folded away.
    """

    name: str
    label: str
    options: list
    checked: int = 0
    is_short: bool = True


@dataclass(frozen=True)
class Title:
    """What a post is called, whatever its agency; found by its folded words."""

    name: str
    folded: str

    @property
    def slug(self):
        """Return the folded words as they stand in an address."""
        return "-".join(self.folded.split())


@dataclass(frozen=True)
class Chip:
    """One condition of a list, and the query part of the same list without it."""

    label: str
    link: str


def offered_places(wanted, slugs, own=None):
    """Return the places of `wanted` (a queryset of ids) and those they lie in, as a list; one query.

    The public ones among `slugs`, which are chosen, come first and are never cut off. `own` is a place whose
    page it is: neither it nor what it lies in needs a box there.
    """
    filed = District.objects.filter(pk__in=wanted).order_by()
    columns = ["pk"] if isinstance(own, District) else ["pk", "parent", "parent__parent"]
    rows = _chosen_first(District, [filed.values_list(column) for column in columns], slugs, own)
    rows = rows.order_by("is_other", TIER_ORDER, "folded", "pk")
    return list(rows.select_related("parent__parent")[:MOST_OPTIONS])


def offered_agencies(wanted, slugs, own=None):
    """Return the agencies of `wanted` (a queryset of ids) as a list, chosen ones first; one query."""
    offered = Agency.objects.filter(pk__in=wanted).order_by().values_list("pk")
    rows = _chosen_first(Agency, [offered], slugs, own)
    return list(rows.select_related("district").order_by("is_other", "folded", "pk")[:MOST_OPTIONS])


def offered_titles(posts, slugs):
    """Return the titles of `posts` (a queryset of appointments) as a list of Title, by protocol; one query.

    Chosen ones are never cut off; of the others the most frequent are kept.
    """
    chosen = [folded_words(slug) for slug in slugs]
    titles = Position.objects.filter(appointments__in=posts.order_by()).order_by().values("folded")
    titles = titles.annotate(
        name=Max("title"),
        rank=Min("precedence"),
        number=Count("pk"),
        is_other=Case(When(folded__in=chosen, then=Value(0)), default=Value(1)),
    )
    rows = sorted(titles.order_by("is_other", "-number", "folded")[:MOST_OPTIONS], key=_by_protocol)
    return [Title(row["name"], row["folded"]) for row in rows]


def _by_protocol(row):
    return row["rank"], row["folded"]


def _chosen_first(model, offered, slugs, own):
    # One union of ids, not conditions joined by OR: for each of those PostgreSQL may run its query again for
    # every row, and the walk through the history of places is one of them.
    chosen = model.objects.public_rows().filter(slug__in=slugs).order_by().values_list("pk")
    rows = model.objects.filter(pk__in=chosen.union(*offered))
    if isinstance(own, model) and own.slug not in slugs:
        rows = rows.exclude(pk=own.pk)
    return rows.annotate(is_other=Case(When(slug__in=slugs, then=Value(0)), default=Value(1)))


def place_facet(rows, chosen):
    """Return the Facet of offered places: each below the nearest place it lies in that is offered as well.

    Places of today stand before those of the past.
    """
    ordered = sorted(rows, key=lambda row: (row.ends_on is not None, row.folded, row.pk))
    options = {row.pk: Option(row, row in chosen) for row in ordered}
    roots = []
    for option in options.values():
        above = next((options[unit.pk] for unit in _ancestors(option.row) if unit.pk in options), None)
        (above.parts if above else roots).append(option)
    return Facet("district", _("Place"), roots, len(chosen), len(rows) <= SHORT)


def _ancestors(district):
    while district.parent_id:
        district = district.parent
        yield district


def flat_facet(name, label, rows, chosen):
    """Return the Facet of rows of which none lies in another."""
    return Facet(name, label, [Option(row, row in chosen) for row in rows], len(chosen))


def agency_facet(rows, chosen):
    """Return the Facet of offered agencies."""
    return flat_facet("agency", _("Agency"), rows, chosen)


def title_facet(rows, chosen):
    """Return the Facet of offered titles."""
    return flat_facet("title", _("Post"), rows, chosen)
