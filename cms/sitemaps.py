"""The one list of public addresses. sitemap.xml and the crawl of the tests read it."""

from datetime import timedelta

from django.contrib.sitemaps import Sitemap
from django.contrib.sitemaps.views import index
from django.contrib.sitemaps.views import sitemap as sitemap_view
from django.db.models import Prefetch
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import conditional_page, require_safe

from articles.models import Article, Page, Photo, Section, SiteProfile
from articles.months import counts
from people.models import Agency, District, Official

NEWS_AGE, MOST_NEWS = timedelta(days=2), 1000  # what sitemaps of news may hold


class Fixed(Sitemap):
    """Pages that always exist."""

    def items(self):
        """Return the names of their addresses."""
        return ["front", "articles", "archive", "officials", "agencies", "districts", "api"]

    def location(self, name):
        """Return the path."""
        return reverse(name)


class Articles(Sitemap):
    """Published articles with their pictures, newest first."""

    def items(self):
        """Return the articles with what an entry needs."""
        pictured = Photo.objects.filter(picture__isnull=False).select_related("picture")
        rows = Article.objects.published().newest().only("slug", "title", "updated_at", "published_at")
        return rows.prefetch_related(Prefetch("photos", pictured))

    def lastmod(self, article):
        """Return when the article was last changed."""
        return max(article.updated_at, article.published_at)


class Sections(Sitemap):
    """Sections that have news."""

    def items(self):
        """Return the sections, in their own order."""
        published = Article.objects.published().order_by()
        return Section.objects.filter(pk__in=published.values("section"))

    def location(self, section):
        """Return the path."""
        return reverse("section", args=[section.slug])


class Months(Sitemap):
    """Years and months of the archive that have news."""

    def items(self):
        """Return (year,) and (year, month), the newest year first."""
        found = counts(Article.objects.published())
        return [one for year, numbers in found.items() for one in [(year,), *((year, month) for month in numbers)]]

    def location(self, one):
        """Return the path."""
        return reverse("archive_month" if len(one) > 1 else "archive_year", args=one)


class Pages(Sitemap):
    """Plain pages."""

    def items(self):
        """Return the public ones."""
        return Page.objects.public_rows()

    def lastmod(self, page):
        """Return when the page was last changed."""
        return page.updated_at


class Listed(Sitemap):
    """Officials, agencies or places that have news or people, or lead to one that has."""

    def __init__(self, model):
        self.model = model

    def items(self):
        """Return the rows that lists show."""
        return self.model.objects.listed().order_by("pk").only("slug")


SITEMAPS = {
    "fixed": Fixed(),
    "articles": Articles(),
    "sections": Sections(),
    "months": Months(),
    "pages": Pages(),
    "officials": Listed(Official),
    "agencies": Listed(Agency),
    "districts": Listed(District),
}


def public_paths():
    """Yield every public path that a reader may come to, lists first."""
    for part in SITEMAPS.values():
        for item in part.items():
            yield part.location(item)


class News(Articles):
    """What was published in the last two days, as sitemaps of news tell it."""

    def items(self):
        """Return the articles of two days, a thousand at most."""
        since = timezone.now() - NEWS_AGE
        return super().items().filter(published_at__gte=since)[:MOST_NEWS]


@require_safe
@conditional_page
def sitemap(request):
    """Answer with sitemap.xml: the list of its parts, each with when it was last changed."""
    return index(request, SITEMAPS, sitemap_url_name="sitemap_part")


@require_safe
@conditional_page
def sitemap_part(request, section):
    """Answer with one part; `p` is its page."""
    return sitemap_view(request, SITEMAPS, section, template_name="sitemap.xml")


@require_safe
@conditional_page
def news_sitemap(request):
    """Answer with the news of the last two days."""
    response = sitemap_view(request, {"news": News()}, template_name="news_sitemap.xml")
    response.context_data |= {"site": SiteProfile.current()}
    return response
