"""The addresses of the site, and one for each thing that may go wrong while it answers."""

from django.core.exceptions import BadRequest, PermissionDenied
from django.db import OperationalError
from django.urls import path

from cms import urls, views
from cms.urls import handler400, handler403, handler404, handler429, handler500

__all__ = ["handler400", "handler403", "handler404", "handler429", "handler500"]


def raising(error):
    """Return a view that raises an error."""

    def view(request):
        raise error

    return view


urlpatterns = [
    path("loi/400/", raising(BadRequest())),
    path("loi/403/", raising(PermissionDenied())),
    path("loi/429/", views.too_many),
    path("loi/500/", raising(ValueError("On purpose"))),
    path("loi/503/", raising(OperationalError("On purpose"))),
    path("loi/csrf/", views.csrf_failure),
    *urls.urlpatterns,
]
