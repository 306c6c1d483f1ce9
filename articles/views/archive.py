"""The archive: every year with its months as a chart, a year, and the news of a month."""

from datetime import date, timedelta

from django.http import Http404
from django.views.generic import TemplateView

from articles.finder import PAGE_SIZE
from articles.models import Article
from articles.months import BAR, GAP, HEIGHT, around, counts, months
from cms.parameters import Pages, Parameters, page_of

DRAWING = {"height": HEIGHT, "bar": BAR, "width": 12 * (BAR + GAP) - GAP}


class Archive(TemplateView):
    """All years, or one of them; 404 for a year without news."""

    template_name = "articles/archive.html"
    extra_context = {"area": "articles", "drawing": DRAWING}

    def get_context_data(self, year=None, **kwargs):
        """Add the years, the newest first, each with its twelve months."""
        found = counts(Article.objects.published())
        if year is not None and year not in found:
            raise Http404
        most = max((max(numbers.values()) for numbers in found.values()), default=1)
        shown = [year] if year is not None else list(found)
        years = [(each, sum(found[each].values()), months(each, found[each], most)) for each in shown]
        return super().get_context_data(years=years, year=year, **kwargs)


class ArchiveMonth(TemplateView):
    """The news of one month, newest first; 404 for a month without news."""

    template_name = "articles/archive_month.html"
    extra_context = {"area": "articles"}

    def get_context_data(self, year, month, **kwargs):
        """Add the page of articles, and the months with news before and after."""
        found = counts(Article.objects.published())
        if month not in found.get(year, ()):
            raise Http404
        first = date(year, month, 1)
        next_month = date(year + month // 12, month % 12 + 1, 1)
        rows = Article.objects.published().since(first).until(next_month - timedelta(days=1)).newest().for_cards()
        parameters = Parameters(self.request.GET, (), ("page",))
        page = page_of(rows, parameters, PAGE_SIZE)
        earlier, later = around(found, year, month)
        return super().get_context_data(
            first_day=first,
            total=found[year][month],
            page=page,
            pages=Pages(self.request.path, parameters, page),
            earlier=earlier and date(*earlier, 1),
            later=later and date(*later, 1),
            **kwargs,
        )
