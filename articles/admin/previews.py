"""Pictures on the desk, published or not: shown to accounts that may see them, straight from private storage."""

from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404
from django.urls import path

from articles.admin.rights import may_see_pictures, visible_pictures
from articles.pictures import rendition_bytes
from cms.images import RENDITIONS


class ShowsPreviews:
    """Adds the address of previews to the ModelAdmin of pictures."""

    def get_urls(self):
        """Add the address of one picture in one size."""
        view = self.admin_site.admin_view(preview)
        return [path("<int:pk>/preview/<slug:size>/", view, name="articles_picture_preview"), *super().get_urls()]


def preview(request, pk, size):
    """Answer with a picture (WebP) in a size of RENDITIONS."""
    if not may_see_pictures(request.user):
        raise PermissionDenied
    if size not in RENDITIONS:
        raise Http404
    picture = get_object_or_404(visible_pictures(request.user), pk=pk)
    try:
        data = rendition_bytes(picture, size)
    except FileNotFoundError as error:
        raise Http404 from error
    return HttpResponse(data, content_type="image/webp", headers={"X-Content-Type-Options": "nosniff"})
