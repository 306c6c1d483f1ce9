"""What every answer of the desk carries: its own Content-Security-Policy, and that nobody keeps or indexes a copy."""

from functools import wraps

from csp.decorators import csp_replace
from django.conf import settings
from django.utils.cache import patch_cache_control

# The rich text editor puts one <style> of fixed text into the page; a test compares it with the library's file.
EDITOR_STYLE = "'sha256-PlumsSlvJ7vvWzjqibGAYKq92O3y/4JTxWWsWJvyUYA='"


def desk_policy():
    """Return the directives of the desk: those of the settings, with the editor's one style sheet allowed."""
    directives = dict(settings.DESK_CONTENT_SECURITY_POLICY)
    directives["style-src"] = [*directives["style-src"], EDITOR_STYLE]
    return directives


def desk_answer(view):
    """Wrap a view of the desk so that its answers carry the desk's policy; no cache and no search engine keeps them."""

    @wraps(view)
    def wrapped(*args, **options):
        response = csp_replace(desk_policy())(view)(*args, **options)
        patch_cache_control(response, private=True, no_store=True)
        response["X-Robots-Tag"] = "noindex, nofollow"
        return response

    return wrapped


def is_for_desk(request):
    """Tell whether a request is for a page of the desk; the public site knows no accounts and stays free of them."""
    return request.path.startswith(f"/{settings.ADMIN_PATH}")
