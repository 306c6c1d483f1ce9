"""The Popolo file on the desk."""

from django.core.exceptions import PermissionDenied
from django.http import StreamingHttpResponse
from django.urls import path, reverse

from cms.addresses import site_address
from people.models import Agency, Appointment, District, Official, Position
from people.popolo import json_pieces

SHOWN = (Official, Agency, Position, Appointment, District)


def may_download(admin_site, request):
    """Tell whether the account may see all that the file has."""
    return all(admin_site.get_model_admin(model).has_view_permission(request) for model in SHOWN)


class PopoloAdmin:
    """Adds the download to a model's pages."""

    def get_urls(self):
        """Add the address of the file."""
        view = self.admin_site.admin_view(self.popolo_view)
        return [path("popolo.json", view, name="people_popolo"), *super().get_urls()]

    def popolo_view(self, request):
        """Answer with what the public may see, piece by piece."""
        if not may_download(self.admin_site, request):
            raise PermissionDenied
        site = site_address(request)
        response = StreamingHttpResponse(json_pieces(site), content_type="application/json")
        response["Content-Disposition"] = 'attachment; filename="popolo.json"'
        return response

    def init_request_context_data(self, request, form):
        """Add the file's address to the page of the export."""
        address = reverse("admin:people_popolo") if may_download(self.admin_site, request) else ""
        return {**super().init_request_context_data(request, form), "popolo_url": address}
