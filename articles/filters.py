"""The one set of filters by which news is asked for: list, sections, feed and the news on detail pages."""

from functools import cached_property

import django_filters
from django.utils.translation import gettext_lazy as _

from articles.meant import meant
from articles.models import Article, Section
from articles.wanted import wanted
from cms.parameters import NoField, OrderField, WordsField
from people.filters import DayFilter, OfferFilterSet, RowsFilter, public
from people.models import Agency, District, Official

REPEATABLE = ("district", "agency", "official", "section")
CONDITIONS = (*REPEATABLE, "since", "until", "q", "before")
SINGLE = ("since", "until", "q", "before", "page", "order", "find_district", "find_agency", "find_official")


def sections(slugs):
    """Return the sections with these slugs; all are public."""
    return Section.objects.filter(slug__in=slugs)


def verb(name):
    """Return a filter method that says the verb `name` of ArticleQuerySet; it is not called for empty values."""
    return lambda articles, field_name, value: getattr(articles, name)(value)


class WordsFilter(django_filters.Filter):
    """Words to search for."""

    field_class = WordsField


class PredecessorsFilter(django_filters.Filter):
    """Whether a place has the news of what came before it."""

    field_class = NoField


class OrderFilter(django_filters.Filter):
    """In which order: the newest first, or what fits the words best."""

    field_class = OrderField


class ArticleFilter(OfferFilterSet):
    """Published articles by place, agency, official, section, day and words; all can be combined.

    Places, agencies, officials and sections are slugs, days YYYY-MM-DD; `before=no` leaves out what was filed
    under the predecessors of a place; `order=relevance` puts first what fits the words best.
    """

    district = RowsFilter(label=_("place"), rows=public(District), method="in_districts")
    before = PredecessorsFilter(label=_("places that came before"), method="unchanged")
    agency = RowsFilter(label=_("agency"), rows=public(Agency), method=verb("by_agencies"))
    official = RowsFilter(label=_("official"), rows=public(Official), method=verb("naming"))
    section = RowsFilter(label=_("section"), rows=sections, method=verb("in_sections"))
    since = DayFilter(label=_("from day"), method=verb("since"))
    until = DayFilter(label=_("to day"), method=verb("until"))
    q = WordsFilter(label=_("words"), method="with_words")
    order = OrderFilter(label=_("order"), method="unchanged")

    class Meta:
        model = Article
        fields = []

    def without(self, *names):
        """Return the articles by every condition but those of the parameters `names`, in no order."""
        found = self.queryset.order_by()
        for other, value in self.form.cleaned_data.items():
            if other not in names:
                found = self.filters[other].filter(found, value)
        return found

    @cached_property
    def meant(self):
        """Return the articles.meant.Meant of the words; looked up once, whatever is counted with them."""
        return meant(wanted(self.form.cleaned_data["q"]))

    def with_words(self, articles, name, words):
        """Keep news with the words."""
        return articles.search(words, self.meant)

    def in_districts(self, articles, name, districts):
        """Keep news of any of the places."""
        return articles.in_districts(districts, with_predecessors=self.form.cleaned_data["before"])

    def unchanged(self, articles, name, value):
        """Leave the rows to whoever looks at this one."""
        return articles
