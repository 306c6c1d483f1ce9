"""Old addresses lead to where their object stands today."""

from django.http import HttpResponsePermanentRedirect
from django.urls import reverse
from django.utils.http import escape_leading_slashes

from articles.models import Redirect
from cms.languages import without_prefix
from cms.parameters.reading import MOST_VALUES, SLUG

BY_SLUG = {"official", "agency", "district"}  # parameters; each is also the name of the row's own page
LONGEST_PATH = 300


class RedirectMiddleware:
    """Where a page is not found, look the path up among the old addresses before saying so."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        response = self.get_response(request)
        if response.status_code != 404 or request.method not in {"GET", "HEAD"}:
            return response
        target = target_of(request.path)
        if target and request.GET:
            target = f"{target}?{request.GET.urlencode()}"
        target = target or list_of(request)
        return HttpResponsePermanentRedirect(target) if target else response


def target_of(path):
    """Return the present address of the object that once stood at `path`, or None."""
    target = rows_of([without_prefix(path)]).get(without_prefix(path))
    address = target and target.get_absolute_url()
    return address if address != path else None


def rows_of(paths):
    """Return {old path: the object that answers for it today}; one query, and two for each path that is known.

    An object that is gone or not public is left out: a redirect must not tell that a draft exists.
    """
    asked = [path for path in paths if "\x00" not in path and len(path) <= LONGEST_PATH]
    redirects = Redirect.objects.filter(old_path__in=asked).select_related("content_type") if asked else []
    found = {redirect.old_path: _target(redirect) for redirect in redirects}
    return {path: row for path, row in found.items() if row}


def _target(redirect):
    """Return the public row to which a redirect leads, or None."""
    model = redirect.content_type.model_class()
    if not hasattr(model, "get_absolute_url") or not hasattr(model._default_manager, "public_rows"):
        return None
    return model._default_manager.public_rows().filter(pk=redirect.object_id).first()


def list_of(request):
    """Return the address of a list whose parameters name rows by old addresses, with those of today; None: by none.

    Feeds that people follow, and links to lists, go on working when a record has become one with another.
    """
    query = request.GET.copy()
    named = {name: query.getlist(name) for name in sorted(BY_SLUG.intersection(query))}
    today = slugs_today({(name, slug) for name, slugs in named.items() for slug in slugs[:MOST_VALUES]})
    for name, slugs in named.items():
        query.setlist(name, [today.get((name, slug), slug) for slug in slugs])
    return f"{escape_leading_slashes(request.path)}?{query.urlencode()}" if query != request.GET else None


def slugs_today(named):
    """Return {(name, slug): the slug under which that row is found today} for those that had another slug once."""
    old_paths = {
        without_prefix(reverse(name, args=[slug])): (name, slug) for name, slug in named if SLUG.fullmatch(slug)
    }
    return {old_paths[path]: row.slug for path, row in rows_of(old_paths).items()}
