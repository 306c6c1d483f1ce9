"""What the document says of one address, read off its view."""

from django.utils.translation import gettext_lazy as _
from drf_spectacular.openapi import AutoSchema
from drf_spectacular.utils import OpenApiExample, OpenApiParameter, OpenApiResponse

from articles.api.problems import MEDIA_TYPE
from articles.api.shapes.lists import ProblemSerializer, page_of_rows

PROBLEMS = {
    400: _("A parameter is not written as it is written: a day that is none, a page that is no number."),
    404: _("The address or a parameter names nothing that is public, or the list ends before this page."),
    405: _("Only GET, HEAD and OPTIONS are answered."),
    410: _("The article was public once and was withdrawn; the detail is what the public is told."),
    429: _("Too many requests; Retry-After says in how many seconds to come again."),
    503: _("The database does not answer; Retry-After says in how many seconds to come again."),
}
NOT_MODIFIED = _("Nothing has changed since the answer whose ETag was sent as If-None-Match; there is no body.")
MOVED = _("The record became one with another, whose address is in Location.")


class Describing(AutoSchema):
    """Describes a view by its attributes: tag, summary, explanation, parameters, serializer, example."""

    def get_operation_id(self):
        """Return the name of the operation: articles_list, articles_retrieve."""
        return f"{self.view.tag}_{'list' if self.view.is_list else 'retrieve'}"

    def get_summary(self):
        """Return what it is in a few words."""
        return self.view.summary

    def get_description(self):
        """Return what a reader should know besides."""
        return self.view.explanation or self.view.summary

    def get_tags(self):
        """Return the resource."""
        return [self.view.tag]

    def get_auth(self):
        """Return nothing: everybody may read."""
        return []

    def get_override_parameters(self):
        """Return the parameters, and the headers of answers."""
        return [*self.view.parameters, *headers(self.view.is_list)]

    def get_response_serializers(self):
        """Return all answers: the rows, nothing new, another address, and every problem."""
        view = self.view
        shape = page_of_rows(view.serializer_class) if view.is_list else view.serializer_class
        example = OpenApiExample("example", value=view.example, summary=_("Example"), status_codes=["200"])
        answers = {
            200: OpenApiResponse(shape, description=view.summary, examples=[example]),
            301: OpenApiResponse(description=MOVED),
            304: OpenApiResponse(description=NOT_MODIFIED),
        }
        statuses = set(PROBLEMS) - ({410} if view.tag != "articles" or view.is_list else set())
        for status in sorted(statuses - (set() if view.is_list else {400})):
            answers[status, MEDIA_TYPE] = OpenApiResponse(ProblemSerializer, description=PROBLEMS[status])
        return answers


def headers(is_list):
    """Return the headers of answers as parameters of the document."""
    etag = _("A mark of this very answer; sent back as If-None-Match it saves the answer where nothing changed.")
    link = _("The next and the previous page, where there are any (RFC 8288).")
    wait = _("In how many seconds to come again.")
    told = [header("ETag", etag, [200]), header("Retry-After", wait, [429, 503], int)]
    return [*told, header("Link", link, [200])] if is_list else told


def header(name, description, statuses, type=str):
    """Return one header of the answers with these statuses."""
    return OpenApiParameter(name, type, OpenApiParameter.HEADER, description=description, response=statuses)
