"""The whole OpenAPI document, made once for each language."""

from functools import lru_cache

from django.urls import include, path
from django.utils.translation import get_language, gettext
from drf_spectacular.generators import SchemaGenerator
from rest_framework.response import Response

from articles.api.answers import Answer
from articles.api.describing.shapes import SHAPES
from articles.api.headers import ROOT

TAGS = ("articles", "officials", "agencies", "places", "sections")


class DocumentAnswer(Answer):
    """The description of the API, for programs."""

    schema = None  # it does not describe itself

    def get(self, request):
        """Answer with the document."""
        return Response(document(get_language()))


@lru_cache(maxsize=4)
def document(language):
    """Return the OpenAPI document (a dict that nobody may change) in a language, which must be the one in force."""
    from articles.api.urls import resources

    patterns = [path(ROOT.lstrip("/"), include(resources))]
    found = SchemaGenerator(patterns=patterns).get_schema(request=None, public=True)
    names = {
        "articles": gettext("News"),
        "officials": gettext("Officials"),
        "agencies": gettext("Agencies"),
        "places": gettext("Places"),
        "sections": gettext("Sections"),
    }
    for name, schema in found["components"]["schemas"].items():
        schema["description"] = str(SHAPES[name])
    return {**found, "tags": [{"name": tag, "description": names[tag]} for tag in TAGS]}
