"""The archive: every year with its months as a chart, a year, and the news of a month."""

from django.http import Http404
from django.views.generic import TemplateView

from articles.finder import PAGE_SIZE
from articles.models import Article
from articles.months import BAR, GAP, HEIGHT, around, counts, days_of, months
from cms.parameters import Pages, Parameters, page_of

DRAWING = {"height": HEIGHT, "bar": BAR, "width": 12 * (BAR + GAP) - GAP}


class Archive(TemplateView):
    """All years, the newest first, each with its twelve months."""

    template_name = "articles/archive.html"
    extra_context = {"area": "articles", "drawing": DRAWING}

    def get_context_data(self, **kwargs):
        """Add the years; the bars of all are drawn to one measure."""
        return super().get_context_data(years=_years(Article.objects.published()), **kwargs)


class ArchiveYear(TemplateView):
    """One year; 404 for a year without news."""

    template_name = "articles/archive.html"
    extra_context = {"area": "articles", "drawing": DRAWING}

    def get_context_data(self, year, **kwargs):
        """Add the year, and the years with news before and after."""
        articles, (first, last) = Article.objects.published(), days_of(year)
        years = _years(articles.since(first).until(last))
        if not years:
            raise Http404
        earlier, later = around(articles, first, last)
        return super().get_context_data(years=years, year=year, earlier=earlier, later=later, **kwargs)


def _years(articles):
    """Return (year, how many articles, its Months) for the years of some articles."""
    found = counts(articles)
    most = max((max(numbers.values()) for numbers in found.values()), default=1)
    return [(year, sum(numbers.values()), months(year, numbers, most)) for year, numbers in found.items()]


class ArchiveMonth(TemplateView):
    """The news of one month, newest first; 404 for a month without news."""

    template_name = "articles/archive_month.html"
    extra_context = {"area": "articles"}

    def get_context_data(self, year, month, **kwargs):
        """Add the page of articles, and the months with news before and after."""
        articles, (first, last) = Article.objects.published(), days_of(year, month)
        parameters = Parameters(self.request.GET, (), ("page",))
        page = page_of(articles.since(first).until(last).newest().for_cards(), parameters, PAGE_SIZE)
        if not page.paginator.count:
            raise Http404
        earlier, later = around(articles, first, last)
        return super().get_context_data(
            first_day=first,
            page=page,
            pages=Pages(self.request.path, parameters, page),
            earlier=earlier,
            later=later,
            **kwargs,
        )
