"""Which rows are offered beside a list: never more than 60 of one kind, what is chosen always among them."""

from dataclasses import dataclass

from django.db.models import Case, Count, Max, Min, Q, Value, When

from cms.text import folded_words
from people.models import Agency, District, Official, Position

MOST_OPTIONS = 60  # others are found by words, and by way of their own list
TIER_ORDER = Case(When(tier="province", then=0), When(tier="huyen", then=1), default=2)


@dataclass(frozen=True)
class Title:
    """What a post is called, whatever its agency; found by its folded words."""

    name: str
    folded: str

    @property
    def slug(self):
        """Return the folded words as they stand in an address."""
        return "-".join(self.folded.split())


def offered_places(wanted, slugs, own=None, words=""):
    """Return the places of `wanted` (a queryset of ids) and those they lie in, as a list; one query.

    The public ones among `slugs`, which are chosen, come first and are never cut off. `own` is a place whose
    page it is: neither it nor what it lies in needs a box there. `words` keeps those whose name holds them.
    """
    filed = District.objects.filter(pk__in=wanted).order_by()
    columns = ["pk"] if isinstance(own, District) else ["pk", "parent", "parent__parent"]
    rows = _chosen_first(District, [filed.values_list(column) for column in columns], slugs, own, words)
    rows = rows.order_by("is_other", TIER_ORDER, "folded", "pk")
    return list(rows.select_related("parent__parent")[:MOST_OPTIONS])


def offered_agencies(wanted, slugs, own=None, words="", recent=None):
    """Return the agencies of `wanted` (a queryset of ids) as a list, chosen ones first; one query.

    Where there are too many, those of `recent` (a queryset of ids) are kept before the others.
    """
    offered = Agency.objects.filter(pk__in=wanted).order_by().values_list("pk")
    rows = _chosen_first(Agency, [offered], slugs, own, words, recent)
    found = rows.select_related("district").order_by("is_other", "folded", "pk")[:MOST_OPTIONS]
    return sorted(found, key=lambda agency: (agency.is_other > 0, agency.folded, agency.pk))


def offered_officials(wanted, slugs, own=None, words=""):
    """Return the officials of `wanted` (a queryset of ids) as a list, chosen ones first, then by name; one query."""
    offered = Official.objects.filter(pk__in=wanted).order_by().values_list("pk")
    rows = _chosen_first(Official, [offered], slugs, own, words)
    return list(rows.order_by("is_other", "sort_key", "pk")[:MOST_OPTIONS])


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


def _chosen_first(model, offered, slugs, own, words="", recent=None):
    # One union of ids, not conditions joined by OR: for each of those PostgreSQL may run its query again for
    # every row, and the walk through the history of places is one of them.
    chosen = model.objects.public_rows().filter(slug__in=slugs).order_by().values_list("pk")
    rows = model.objects.filter(pk__in=chosen.union(*offered))
    if isinstance(own, model) and own.slug not in slugs:
        rows = rows.exclude(pk=own.pk)
    if words:
        rows = rows.filter(Q(slug__in=slugs) | Q(pk__in=model.objects.matching(words).order_by().values("pk")))
    first = [When(slug__in=slugs, then=Value(0)), *([When(pk__in=recent, then=Value(1))] if recent is not None else [])]
    return rows.annotate(is_other=Case(*first, default=Value(2)))
