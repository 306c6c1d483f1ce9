"""The Atom feed (RFC 4287) of the list: same filters, whole articles."""

from datetime import UTC, datetime

from django.db.models import Prefetch
from django.http import HttpResponse
from django.urls import reverse
from django.utils.feedgenerator import Atom1Feed
from django.utils.html import escape
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views.decorators.http import conditional_page, require_safe

from articles.filters import REPEATABLE, SINGLE, ArticleFilter
from articles.models import Article, Photo, SiteProfile
from articles.rendering import body_html
from articles.sentence import chips
from cms.addresses import authority, site_address
from cms.parameters import Parameters, chosen, page_of

ENTRIES = 20
BEFORE_ALL_NEWS = datetime(2000, 1, 1, tzinfo=UTC)  # when an empty feed was "updated"


class FullAtomFeed(Atom1Feed):
    """Atom with the whole text in each entry, and a link to the older entries (RFC 5005)."""

    content_type = "application/atom+xml; charset=utf-8"

    def root_attributes(self):
        """Say against which address the links in the texts are meant."""
        return {**super().root_attributes(), "xml:base": self.feed["base"]}

    def add_root_elements(self, handler):
        """Add the link to older entries."""
        super().add_root_elements(handler)
        if self.feed["next"]:
            handler.addQuickElement("link", "", {"rel": "next", "href": self.feed["next"]})

    def item_attributes(self, item):
        """Say in which language the entry is written: not every article has an English edition."""
        return {"xml:lang": item["language"]}

    def add_item_elements(self, handler, item):
        """Add the whole text."""
        super().add_item_elements(handler, item)
        handler.addQuickElement("content", item["content"], {"type": "html"})

    def latest_post_date(self):
        """Return when the newest change was; an empty feed gives the same answer each time."""
        return max((item["updateddate"] for item in self.items), default=BEFORE_ALL_NEWS)


@require_safe
@conditional_page
def feed(request):
    """Answer with the feed of the published articles that the address asks for; 304 to who has it already.

    By its ETag alone: after a withdrawal the newest change is older than before, which no day would tell.
    """
    parameters = Parameters(request.GET, REPEATABLE, SINGLE)
    filters = ArticleFilter(parameters.data, Article.objects.published())
    conditions = chosen(filters.form)
    photos = Prefetch("photos", Photo.objects.select_related("picture"))
    rows = filters.qs.newest().select_related("section").prefetch_related(photos)
    page = page_of(rows, parameters, ENTRIES)
    here = site_address(request)
    document = FullAtomFeed(**_head(here, request.path, parameters, page, conditions))
    for article in page:
        document.add_item(**_entry(article, here))
    return HttpResponse(document.writeString("utf-8"), content_type=document.content_type)


def _head(here, path, parameters, page, conditions):
    site = SiteProfile.current()
    names = [chip.label for chip in chips(parameters, conditions)]
    older = parameters.link(page=str(page.number + 1)) if page.has_next() else ""
    return {
        "title": f"{site.name} – {', '.join(names) or _('News')}",
        "link": here + reverse("articles") + parameters.link(),
        "description": None,
        "language": get_language(),
        "feed_url": here + path + parameters.link(page=parameters.value("page")),
        "author_name": site.owner or site.name,
        "feed_copyright": site.licence or None,
        "feed_guid": f"tag:{authority()},2026:{path}{parameters.link()}",
        "base": here + "/",
        "next": older and here + path + older,
    }


def _entry(article, here):
    return {
        "title": article.shown_title,
        "language": article.shown_language,
        "link": here + article.get_absolute_url(),
        "description": escape(article.teaser),
        "content": body_html(article, "articles/_feed_photo.html"),
        "unique_id": f"tag:{authority()},{article.published_at:%Y-%m-%d}:article/{article.pk}",
        "pubdate": article.published_at,
        "updateddate": article.changed_at,
        "author_name": article.byline or None,
        "categories": [article.section.name],
    }
