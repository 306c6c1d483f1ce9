"""Old addresses lead to where their object stands today."""

from django.http import HttpResponsePermanentRedirect
from django.urls import reverse

from articles.models import Redirect
from cms.languages import without_prefix
from cms.parameters.reading import MOST_VALUES, SLUG

BY_SLUG = {"official", "agency", "district"}  # parameters; each is also the name of the row's own page


class RedirectMiddleware:
    """Where a page is not found, look the path up among the old addresses before saying so."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        response = self.get_response(request)
        if response.status_code != 404 or request.method not in {"GET", "HEAD"}:
            return response
        target = target_of(request.path) or list_of(request)
        return HttpResponsePermanentRedirect(target) if target else response


def target_of(path):
    """Return the present address of the object that once stood at `path`, or None."""
    target = row_of(without_prefix(path))
    address = target and target.get_absolute_url()
    return address if address != path else None


def row_of(path):
    """Return the object that answers today for an old path, or None.

    An object that is gone or not public keeps the answer 404: a redirect must not tell that a draft exists.
    """
    if "\x00" in path or len(path) > 300:
        return None
    redirect = Redirect.objects.filter(old_path=path).select_related("content_type").first()
    model = redirect and redirect.content_type.model_class()
    if not hasattr(model, "get_absolute_url") or not hasattr(model._default_manager, "public_rows"):
        return None
    return model._default_manager.public_rows().filter(pk=redirect.object_id).first()


def list_of(request):
    """Return the address of a list whose parameters name rows by old addresses, with those of today; None: by none.

    Feeds that people follow, and links to lists, go on working when a record has become one with another.
    """
    query = request.GET.copy()
    for name in BY_SLUG.intersection(query):
        slugs = query.getlist(name)
        query.setlist(name, [*(slug_today(name, slug) for slug in slugs[:MOST_VALUES]), *slugs[MOST_VALUES:]])
    return f"{request.path}?{query.urlencode()}" if query != request.GET else None


def slug_today(name, slug):
    """Return the slug under which a row is found today that had `slug` once; else the same."""
    row = row_of(without_prefix(reverse(name, args=[slug]))) if SLUG.fullmatch(slug) else None
    return row.slug if row else slug
