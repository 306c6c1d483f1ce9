"""Everything that is refused, as RFC 9457 problem details: one shape, in plain words."""

import logging
import math
from dataclasses import dataclass
from http import HTTPStatus

from django.db import InterfaceError, OperationalError
from django.http import Http404
from django.urls import reverse
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from rest_framework.exceptions import APIException, MethodNotAllowed, Throttled
from rest_framework.response import Response

from cms.addresses import site_address, whole
from cms.parameters import ParameterError

MEDIA_TYPE = "application/problem+json"
RETRY_AFTER = 120  # seconds, where the database does not answer
log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Kind:
    """A kind of problem: its status, the anchor of its explanation on the API's page, what it is called."""

    status: int
    anchor: str
    title: str


MALFORMED = Kind(400, "problem-parameter", _("The address is not written properly"))
NOTHING = Kind(404, "problem-nothing", _("Nothing stands at this address"))
READ_ONLY = Kind(405, "problem-read-only", _("The API can only be read"))
WITHDRAWN = Kind(410, "problem-withdrawn", _("This article was withdrawn"))
TOO_OFTEN = Kind(429, "problem-too-often", _("Too many requests"))
RESTING = Kind(503, "problem-resting", _("The database does not answer at the moment"))
KINDS = {kind.status: kind for kind in (MALFORMED, NOTHING, READ_ONLY, WITHDRAWN, TOO_OFTEN, RESTING)}


class Withdrawn(APIException):
    """An article was public once and is no longer; `notice` is what the public is told (or "")."""

    status_code = HTTPStatus.GONE

    def __init__(self, withdrawn_at, notice):
        super().__init__()
        self.withdrawn_at, self.notice = withdrawn_at, notice


def problem_for(exception, context):
    """Return the answer to an exception of a view, or None where it is a fault of ours."""
    request = context["request"]
    if isinstance(exception, ParameterError):
        return problem(request, exception.status, exception.explanation, parameter=exception.parameter)
    if isinstance(exception, Http404):
        return problem(request, 404, gettext("What you are looking for is not here, or not public."))
    if isinstance(exception, Withdrawn):
        return _withdrawn(request, exception)
    if isinstance(exception, Throttled):
        seconds = max(1, math.ceil(exception.wait or 1))
        told = gettext("You have asked very often. Please ask again in %(seconds)d seconds.") % {"seconds": seconds}
        return problem(request, 429, told, {"Retry-After": str(seconds)})
    if isinstance(exception, MethodNotAllowed):
        return problem(request, 405, gettext("Only GET, HEAD and OPTIONS are answered."))
    if isinstance(exception, OperationalError | InterfaceError):
        log.exception("The database does not answer")
        told = gettext("Please ask again in a few minutes.")
        return problem(request, 503, told, {"Retry-After": str(RETRY_AFTER)})
    return None


def _withdrawn(request, exception):
    day = exception.withdrawn_at
    told = exception.notice or gettext("The article that stood here was withdrawn by its publisher.")
    return problem(request, 410, told, withdrawn_at=day and day.isoformat())


def problem(request, status, detail, headers=None, **more):
    """Return a Response that says what was wrong; `more` are further members of the document."""
    kind = KINDS[status]
    document = {
        "type": whole(site_address(request), f"{reverse('api')}#{kind.anchor}"),
        "title": str(kind.title),
        "status": status,
        "detail": str(detail),
        "instance": request.get_full_path(),
        **more,
    }
    return Response(document, status, headers={"Cache-Control": "no-store", **(headers or {})}, content_type=MEDIA_TYPE)
