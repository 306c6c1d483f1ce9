"""The page of the API for people who write programs."""

from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import get_language
from django.views.decorators.http import conditional_page, require_safe

from articles.api.describing.document import document
from articles.api.describing.outline import outline
from articles.api.problems import KINDS


@require_safe
@conditional_page
def page(request):
    """Show what the API answers, made of its own description."""
    root = request.build_absolute_uri(reverse("api"))
    context = {"outline": outline(document(get_language()), root), "problems": KINDS.values(), "root": root}
    return render(request, "articles/api.html", context)
