"""A list of news that can be filtered: what is asked for, what is found, and every link that changes it.

The list, the sections and the news on the pages of officials, agencies and places all are one of these.
"""

from functools import cached_property

from django.utils.http import urlencode
from django.utils.translation import gettext as _

from articles.counting import count
from articles.facets import FIND, facets, offers, years
from articles.filters import CONDITIONS, REPEATABLE, SINGLE, ArticleFilter
from articles.models import Section
from articles.searching import Search
from articles.sentence import chips, drops, sentence
from cms.parameters import Pages, Parameters, chosen, page_of
from people.models import Agency, District, Official

PAGE_SIZE = 20
OWN_PARAMETER = {District: "district", Agency: "agency", Official: "official", Section: "section"}


class Finder:
    """News among `articles` (a queryset), as the query part of `request`'s address asks for it.

    `own` is the row whose page it is (its articles are given), `keep` names parameters of that page which
    links must keep.
    Raises cms.parameters.ParameterError where the address asks for what cannot be answered.
    """

    def __init__(self, request, articles, own=None, keep=()):
        self.path = request.path
        self.own = own
        self.keep = keep
        self.parameters = Parameters(request.GET, REPEATABLE, (*SINGLE, *keep))
        if isinstance(own, District) and self.parameters.value("before") == "no":
            articles = articles.in_districts([own], with_predecessors=False)
        offered = offers(articles, self.parameters, own)
        filters = ArticleFilter(self.parameters.data, articles, offered)
        self.chosen = chosen(filters.form)
        counts = count(filters, offered)
        self.facets = facets(offered, self.chosen, counts, self.parameters)
        self.years = years(self.parameters, self.chosen, counts)
        rows = filters.qs.newest()
        rows = rows.for_cards() if own is None else rows.without_text()
        self.search = self._search(articles, filters) if self.chosen["q"] and own is None else None
        rows = self.search.ordered(rows) if self.search else rows
        self.filters = filters
        self.page = page_of(rows, self.parameters, PAGE_SIZE)
        self.pages = Pages(self.path, self.parameters, self.page)

    def _search(self, articles, filters):
        return Search(self.chosen["q"], self.chosen["order"] == "relevance", articles, filters.meant)

    @property
    def drops(self):
        """Return (condition, link that drops it, number of articles that are found then); one query each."""
        return drops(self.filters, self.parameters, self.chosen)

    @property
    def articles(self):
        """Return the articles of this page of the list (a list)."""
        return self.page.object_list

    @property
    def total(self):
        """Return how many articles are found."""
        return self.page.paginator.count

    @cached_property
    def sentence(self):
        """Return in words what is shown (safe HTML)."""
        return sentence(self.total, self.chosen, is_by_relevance=self.is_by_relevance)

    @cached_property
    def chips(self):
        """Return the conditions, each with the link that drops it."""
        return chips(self.parameters, self.chosen)

    @property
    def is_by_relevance(self):
        """Tell whether what fits the words best stands first."""
        return bool(self.search and self.search.is_by_relevance)

    @property
    def link_to_other_order(self):
        """Return the link to the same search in the other of its two orders."""
        return self.path + self.parameters.link(order="newest" if self.is_by_relevance else "relevance")

    @property
    def link_to_suggestion(self):
        """Return the link to the search that may have been meant, all other conditions dropped."""
        return f"{self.path}?{urlencode({'q': self.search.suggestion, 'order': 'relevance'})}"

    @property
    def places(self):
        """Return the places whose news it is: those chosen, else the one whose page it is."""
        return self.chosen["district"] or [self.own] * isinstance(self.own, District)

    @property
    def says_reach(self):
        """Tell whether to say that the news of parts and predecessors is there: not where nothing is found."""
        return bool(self.places) and (self.total > 0 or not self.chosen["before"])

    @property
    def link_without_predecessors(self):
        """Return the link to the same list without the news of what came before its places, or "".

        A place that has ended is asked for as it was; only of those that go on can the past be left out.
        """
        can_leave_out = self.chosen["before"] and any(place.ends_on is None for place in self.places)
        return self.path + self.parameters.link(before="no") if can_leave_out else ""

    @property
    def title(self):
        """Return the conditions as the title of a page."""
        return ", ".join([_("News"), *(chip.label for chip in self.chips)])

    @property
    def feed_query(self):
        """Return the query part under which the feed has the same list."""
        name = OWN_PARAMETER.get(type(self.own))
        pairs = [pair for pair in self.kept if pair[0] != name]
        if name:
            pairs.insert(0, (name, self.own.slug))
        return f"?{urlencode(pairs)}" if pairs else ""

    @cached_property
    def link_to_all(self):
        """Return the link that drops every condition."""
        return self.path + self.parameters.link(without=CONDITIONS)

    @cached_property
    def hidden(self):
        """Return the (name, value) pairs that the form keeps without showing them."""
        return [(name, value) for name, value in self.parameters.pairs if name in {"before", "order", *self.keep}]

    @cached_property
    def kept(self):
        """Return the (name, value) pairs of the list that another form of the page must keep."""
        return [(name, value) for name, value in self.parameters.pairs if name in CONDITIONS]

    @property
    def is_filtered(self):
        """Tell whether any condition is set."""
        return bool(self.kept)

    @property
    def is_for_search_engines(self):
        """Tell whether the page may be indexed: no search, at most one condition, none beside a page's own.

        Search pages that echo what was typed fill with other people's advertisements.
        """
        others = [name for name, value in self.parameters.pairs if name not in {"page", *self.keep}]
        if {"q", "order", *FIND.values()}.intersection(others):
            return False
        return len(others) + (self.own is not None and bool(others)) <= 1
