"""What all answers of the API have in common: read only, for everybody, no cookie, one ETag each."""

from django.http import Http404, HttpResponse, HttpResponsePermanentRedirect
from django.urls import reverse
from django.utils.cache import get_conditional_response, patch_cache_control, set_response_etag
from rest_framework.negotiation import BaseContentNegotiation
from rest_framework.renderers import JSONRenderer
from rest_framework.response import Response
from rest_framework.views import APIView

from articles.api.describing.schema import Describing
from articles.api.paging import PAGING, as_list, page_size
from articles.api.problems import problem_for
from articles.api.throttling import ClientThrottle
from articles.redirects import slugs_today
from cms.parameters import Parameters, page_of

FRESH = 60  # seconds for which a cache may answer by itself


class AlwaysJson(BaseContentNegotiation):
    """Answers with JSON whatever was asked for."""

    def select_renderer(self, request, renderers, format_suffix=None):
        """Return the one renderer and its media type."""
        return renderers[0], renderers[0].media_type


class Answer(APIView):
    """Answers GET, HEAD and OPTIONS; who has the answer already gets 304 and no bytes."""

    http_method_names = ["get", "head", "options"]
    authentication_classes = []
    permission_classes = []
    parser_classes = []
    renderer_classes = [JSONRenderer]
    content_negotiation_class = AlwaysJson
    throttle_classes = [ClientThrottle]
    schema = Describing()

    tag = ""  # the resource, as the documentation groups them
    summary = explanation = ""
    serializer_class = None
    parameters = ()  # as the documentation describes them
    example = None

    def dispatch(self, request, *args, **kwargs):
        """Return the answer with its ETag, or 304 to who has it."""
        response = super().dispatch(request, *args, **kwargs)
        if not isinstance(response, Response):
            return response
        response.render()
        if response.status_code != 200:
            return response
        set_response_etag(response)
        patch_cache_control(response, public=True, max_age=FRESH)
        return get_conditional_response(request, etag=response.headers.get("ETag"), response=response)

    def options(self, request, *args, **kwargs):
        """Say which methods there are; the middleware adds what browsers ask before they ask."""
        return HttpResponse(status=204)

    def get_exception_handler(self):
        """Return the function that makes problem details of exceptions."""
        return problem_for

    def data_of(self, rows, many=False):
        """Return a row or rows as data."""
        return self.serializer_class(rows, many=many, context={"request": self.request}).data


class ListAnswer(Answer):
    """A page of the public rows that the parameters ask for."""

    is_list = True
    repeatable = ()
    single = ()

    def rows(self, parameters):
        """Return the rows asked for (a queryset, in a fixed order). Raises ParameterError."""
        raise NotImplementedError

    def shown(self, rows):
        """Return the rows of the page (a list) with what the answer needs beside them."""
        return rows

    def get(self, request):
        """Answer with a page."""
        parameters = Parameters(request.GET, self.repeatable, (*self.single, *PAGING))
        size = page_size(parameters)
        page = page_of(self.rows(parameters), parameters, size)
        data, links = as_list(request, parameters, page)
        data["results"] = self.data_of(self.shown(page.object_list), many=True)
        return Response(data, headers={"Link": links} if links else None)


class RowAnswer(Answer):
    """One public row by its slug; under the slug of a record that became one with another it leads there."""

    is_list = False
    kind = ""  # the name of the row's page among the addresses; that of its answer has "api_" before it

    def row(self, slug):
        """Return the row. Raises Http404."""
        raise NotImplementedError

    def get(self, request, slug):
        """Answer with the row."""
        try:
            row = self.row(slug)
        except Http404:
            today = slugs_today([(self.kind, slug)]).get((self.kind, slug), slug)
            if today == slug:
                raise
            return HttpResponsePermanentRedirect(reverse(f"api_{self.kind}", args=[today]))
        return Response(self.data_of(row))
