"""Pictures on the desk, published or not: shown to accounts that may see them, straight from private storage."""

from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404
from django.urls import path

from articles import policy
from articles.admin.rights import may_see_pictures, visible_pictures
from articles.models import Photo
from articles.pictures import rendition_bytes
from cms.images import RENDITIONS


class ShowsPreviews:
    """Adds to a ModelAdmin the address of one row's picture in one size; `preview` answers there."""

    def get_urls(self):
        """Add the address."""
        name = f"articles_{self.opts.model_name}_preview"
        return [path("<int:pk>/preview/<slug:size>/", self.admin_site.admin_view(self.preview_view), name=name)] + (
            super().get_urls()
        )

    def preview_view(self, request, pk, size):
        """Answer with the picture (WebP) in a size of RENDITIONS."""
        if not may_see_pictures(request.user):
            raise PermissionDenied
        if size not in RENDITIONS:
            raise Http404
        try:
            data = self.rendition(request, pk, size)
        except FileNotFoundError as error:
            raise Http404 from error
        return HttpResponse(data, content_type="image/webp", headers={"X-Content-Type-Options": "nosniff"})


class ShowsPictures(ShowsPreviews):
    """For pictures: cut at their own focal point."""

    def rendition(self, request, pk, size):
        """Return the bytes of a picture. Raises Http404 where the account may not see it."""
        return rendition_bytes(get_object_or_404(visible_pictures(request.user), pk=pk), size)


class ShowsPhotos(ShowsPreviews):
    """For photos: cut as the photo asks."""

    def rendition(self, request, pk, size):
        """Return the bytes of a photo's picture. Raises Http404 where it has none or the account may not see it."""
        photos = policy.visible(request.user, Photo.objects.filter(picture__isnull=False), "article")
        photo = get_object_or_404(photos.select_related("picture"), pk=pk)
        return rendition_bytes(photo.picture, size, photo.focal)
