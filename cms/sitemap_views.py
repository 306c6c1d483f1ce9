"""sitemap.xml, its parts, and the sitemap of news: who has one already gets 304.

By its ETag alone: after a withdrawal the newest change is older than before, which no day would tell.
"""

from django.core.paginator import InvalidPage
from django.http import Http404
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import conditional_page, require_safe

from cms.addresses import site_address, whole
from cms.sitemaps import SITEMAPS, newest_news


@require_safe
@conditional_page
def sitemap(request):
    """Answer with sitemap.xml: the list of the pages of all parts, each with when it was last changed."""
    here = site_address(request)
    pages = [page for name, part in SITEMAPS.items() for page in _pages(whole(here, _path(name)), part)]
    return _answer(request, "sitemaps/index.xml", pages=pages)


@require_safe
@conditional_page
def sitemap_part(request, section):
    """Answer with one part; `p` is its page."""
    part, here = SITEMAPS.get(section), site_address(request)
    if part is None:
        raise Http404
    try:
        items = part.paginator.page(request.GET.get("p", 1)).object_list
    except InvalidPage as error:
        raise Http404 from error
    entries = ((whole(here, part.location(item)), part.lastmod(item), item) for item in items)
    return _answer(request, "sitemaps/part.xml", entries=entries)


@require_safe
@conditional_page
def news_sitemap(request):
    """Answer with the news of the last two days."""
    return _answer(request, "sitemaps/news.xml", articles=newest_news())


def _path(name):
    return reverse("sitemap_part", args=[name])


def _pages(address, part):
    """Yield (address, last change) of each page of a part."""
    for number, changed_at in enumerate(part.changes(), 1):
        yield address if number == 1 else f"{address}?p={number}", changed_at


def _answer(request, template, **context):
    """Return a sitemap; it is for robots to read and not a page to find."""
    response = render(request, template, context, content_type="application/xml")
    response["X-Robots-Tag"] = "noindex"
    return response
