"""The page of the API for people who write programs."""

from dataclasses import dataclass

from django.conf import settings
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import get_language
from django.views.decorators.http import conditional_page, require_safe

from articles.api.describing.document import document
from articles.api.describing.outline import outline
from articles.api.describing.schema import PROBLEMS
from articles.api.problems import KINDS
from cms.addresses import site_address, whole


@dataclass(frozen=True)
class Told:
    """A kind of problem as the page shows it."""

    status: int
    anchor: str
    title: str
    told: str


@require_safe
@conditional_page
def page(request):
    """Show what the API answers, made of its own description."""
    root = whole(site_address(request), reverse("api"))
    context = {
        "outline": outline(document(get_language()), root),
        "problems": [Told(kind.status, kind.anchor, kind.title, PROBLEMS[kind.status]) for kind in KINDS.values()],
        "root": root,
        "limit": limit(),
    }
    return render(request, "articles/api.html", context)


def limit():
    """Return how often one client may ask in a minute, or None where that is not how the limit is set."""
    number, _slash, period = settings.API_RATE.partition("/")
    return number if period.startswith("m") else None
