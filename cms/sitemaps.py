"""The one list of public addresses. sitemap.xml and the crawl of the tests read it."""

from datetime import timedelta
from itertools import islice

from django.contrib.sitemaps import Sitemap
from django.db.models import Prefetch
from django.urls import reverse
from django.utils import timezone

from articles.models import Article, Page, Photo, Section
from articles.months import counts
from cms.languages import PREFIX
from people.models import Agency, District, Official

NEWS_AGE, MOST_NEWS = timedelta(days=2), 1000  # what sitemaps of news may hold


class Part(Sitemap):
    """A part of the list: its items, the path of each, and when each was last changed where that is known."""

    limit = 5_000  # addresses on a page: about a second of work; 50,000 and 50 MB are allowed

    def lastmod(self, item):
        """Return when the page of an item was last changed, None where that is not known."""
        return None

    def changes(self):
        """Return for each page of the part when something on it was last changed; a part without items has none."""
        paginator = self.paginator
        return [None] * paginator.num_pages if paginator.count else []


class Fixed(Part):
    """Pages that always exist."""

    def items(self):
        """Return their paths; of those in English the front page, which alone says something of its own there."""
        names = ["front", "articles", "archive", "officials", "agencies", "districts", "api"]
        return [*map(reverse, names), PREFIX + reverse("front")]

    def location(self, path):
        """Return the path."""
        return path


class Articles(Part):
    """Published articles with their pictures, the oldest first: what is new changes the last page alone."""

    def rows(self):
        """Return the articles (a queryset)."""
        return Article.objects.published().order_by("published_at", "pk")

    def items(self):
        """Return the articles with what an entry needs."""
        pictured = Photo.objects.filter(picture__isnull=False).select_related("picture")
        photos = Prefetch("photos", pictured, to_attr="pictured")
        return self.rows().only("slug", "updated_at", "published_at").prefetch_related(photos)

    def lastmod(self, article):
        """Return when the article was last changed."""
        return article.changed_at

    def changes(self):
        """Return the last change on each page; one query, and no article is kept in memory."""
        moments = map(max, self.rows().values_list("updated_at", "published_at").iterator())
        pages = iter(lambda: list(islice(moments, self.limit)), [])
        return [max(page) for page in pages]


class English(Articles):
    """Published articles that have an English edition, at its address."""

    def rows(self):
        """Return the articles (a queryset)."""
        return super().rows().exclude(title_en="").exclude(body_en="")

    def location(self, article):
        """Return the path of the edition."""
        return article.english_path


class Sections(Part):
    """Sections that have news."""

    def items(self):
        """Return the sections, in their own order."""
        published = Article.objects.published().order_by()
        return Section.objects.filter(pk__in=published.values("section"))

    def location(self, section):
        """Return the path."""
        return reverse("section", args=[section.slug])


class Months(Part):
    """Years and months of the archive that have news."""

    def items(self):
        """Return (year,) and (year, month), the newest year first."""
        found = counts(Article.objects.published())
        return [one for year, numbers in found.items() for one in [(year,), *((year, month) for month in numbers)]]

    def location(self, one):
        """Return the path."""
        return reverse("archive_month" if len(one) > 1 else "archive_year", args=one)

    def changes(self):
        """Return that it is one page, without counting the articles of each month."""
        return [None] if Article.objects.published().exists() else []


class Pages(Part):
    """Plain pages."""

    def items(self):
        """Return the public ones."""
        return Page.objects.public_rows()

    def lastmod(self, page):
        """Return when the page was last changed."""
        return page.updated_at


class Listed(Part):
    """Officials, agencies or places that have news or people, or lead to one that has."""

    def __init__(self, model):
        self.model = model

    def items(self):
        """Return the rows that lists show."""
        return self.model.objects.listed().order_by("pk").only("slug")


SITEMAPS = {
    "fixed": Fixed(),
    "articles": Articles(),
    "english": English(),
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


def newest_news():
    """Return what was published in the last two days, the newest first and a thousand at most: a sitemap of news."""
    since = timezone.now() - NEWS_AGE
    rows = Article.objects.published().filter(published_at__gte=since).newest()
    return rows.only("slug", "title", "published_at")[:MOST_NEWS]
