"""The language of a page stands in its address: English under /en/, Vietnamese without a prefix.

No cookie and no header of the browser is asked: an address shows the same to everybody, and may be kept as a file.
"""

from django.conf import settings
from django.utils import translation
from django.utils.http import escape_leading_slashes
from django.utils.safestring import mark_safe

PREFIX = "/en"
WITHOUT_ENGLISH = ("/api/", "/media/")


def language_of(path):
    """Return the language of a path: "en" for /en/ and what lies under it."""
    return "en" if path == PREFIX or path.startswith(f"{PREFIX}/") else settings.LANGUAGE_CODE


def without_prefix(path):
    """Return the path of the same page in Vietnamese; never one that browsers take for another host ("//host/")."""
    return escape_leading_slashes(path.removeprefix(PREFIX) if language_of(path) == "en" else path)


def canonical(path, is_in_both=False):
    """Return the path under which a page is indexed and shared.

    Pages in English show the same news: unless something on them `is_in_both` languages, it is the Vietnamese page.
    """
    return path if is_in_both else without_prefix(path)


def other_language(path):
    """Return (code, path) of the same page in the other of the two languages, ("", "") where there is none."""
    if path.startswith((*WITHOUT_ENGLISH, f"/{settings.ADMIN_PATH}")):
        return "", ""
    is_english = language_of(path) == "en"
    return (settings.LANGUAGE_CODE, without_prefix(path)) if is_english else ("en", PREFIX + path)


class LanguageMiddleware:
    """Answers each address in its language."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        request.LANGUAGE_CODE = language_of(request.path_info)
        with translation.override(request.LANGUAGE_CODE):
            response = self.get_response(request)
        response.headers.setdefault("Content-Language", request.LANGUAGE_CODE)
        return response


def foreign():
    """Return the attribute for what stays Vietnamese on a page in English, else ""."""
    return _lang(settings.LANGUAGE_CODE) if _is_english() else ""


def domestic():
    """Return the attribute for what is English within what stays Vietnamese on a page in English, else ""."""
    return _lang(translation.get_language()) if _is_english() else ""


def _is_english():
    return translation.get_language() != settings.LANGUAGE_CODE


def _lang(code):
    return mark_safe(f' lang="{code}"')  # noqa: S308 (a code of the settings)
