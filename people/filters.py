"""The filters of the lists of officials and agencies, and what filters of news share with them."""

from dataclasses import dataclass

import django_filters
from django.utils.text import capfirst
from django.utils.translation import gettext_lazy as _

from cms.parameters import DayField, RowsField
from people.models import Agency, AgencyKind, Appointment, District, Official
from people.offering import offered_titles


def public(model):
    """Return a function that finds the public rows of `model` by their slugs."""
    return lambda slugs: model._default_manager.public_rows().filter(slug__in=slugs)


def titles(slugs):
    """Return the titles of public posts with these slugs."""
    return [title for title in offered_titles(Appointment.objects.public(), slugs) if title.slug in slugs]


class RowsFilter(django_filters.Filter):
    """Any of several rows, named by their slugs."""

    field_class = RowsField


class DayFilter(django_filters.Filter):
    """A day."""

    field_class = DayField


class OfferFilterSet(django_filters.FilterSet):
    """Filters beside which rows are offered: `offers` (lists of rows by parameter) saves looking them up again."""

    def __init__(self, data, queryset, offers=None):
        super().__init__(data, queryset)
        for name, rows in (offers or {}).items():
            self.form.fields[name].rows = lambda slugs, rows=rows: rows


@dataclass(frozen=True)
class Kind:
    """A kind of agency as something to choose: addresses call it by the value that the column holds."""

    slug: str
    name: str

    @classmethod
    def all(cls):
        """Return all kinds, in the order of protocol."""
        return [cls(value, capfirst(label)) for value, label in AgencyKind.choices]


class AgencyFilter(OfferFilterSet):
    """Agencies by place and kind."""

    district = RowsFilter(
        label=_("place"), rows=public(District), method=lambda rows, name, value: rows.in_districts(value)
    )

    kind = RowsFilter(
        label=_("kind"),
        rows=lambda slugs: Kind.all(),
        method=lambda rows, name, value: rows.filter(kind__in=[kind.slug for kind in value]),
    )

    class Meta:
        model = Agency
        fields = []


def unchanged(officials, name, value):
    """Leave the rows to `filter_queryset`, which looks at all conditions together."""
    return officials


class OfficialFilter(OfferFilterSet):
    """Officials by the posts they hold or held: place, agency, title and day, all of one post."""

    district = RowsFilter(label=_("place"), rows=public(District), method=unchanged)
    agency = RowsFilter(label=_("agency"), rows=public(Agency), method=unchanged)
    title = RowsFilter(label=_("post"), rows=titles, method=unchanged)
    on = DayFilter(label=_("day"), method=unchanged)

    class Meta:
        model = Official
        fields = []

    def filter_queryset(self, officials):
        """Keep who has a post that fits every condition."""
        asked = self.form.cleaned_data
        if not any(asked.values()):
            return officials
        posts = Appointment.objects.public()
        if asked["on"]:
            posts = posts.held_on(asked["on"])
        if asked["agency"]:
            posts = posts.filter(position__agency__in=asked["agency"])
        if asked["title"]:
            posts = posts.filter(position__folded__in=[title.folded for title in asked["title"]])
        if asked["district"]:
            posts = posts.filter(position__agency__in=Agency.objects.in_districts(asked["district"]).values("pk"))
        return officials.filter(pk__in=posts.values("official"))
