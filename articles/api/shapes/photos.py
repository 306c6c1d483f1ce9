"""Photos and documents of an article."""

from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from drf_spectacular.utils import extend_schema_field
from rest_framework import serializers

from articles.api.shapes.addresses import AddressField, PageField
from articles.api.shapes.officials import SelfField
from articles.pictures import rendition_size, rendition_url
from cms.images import RENDITIONS

MEDIA_TYPES = {
    "pdf": "application/pdf",
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
}


class RenditionSerializer(serializers.Serializer):
    """A picture file in one size."""

    size = serializers.ChoiceField(
        [(name, name) for name in RENDITIONS],
        help_text=_("Its name: a card is cut to 16:9, wide shows all of the picture."),
    )
    url = AddressField(help_text=_("The address of the file."))
    width = serializers.IntegerField(help_text=_("The width in pixels."))
    height = serializers.IntegerField(help_text=_("The height in pixels."))
    media_type = serializers.CharField(help_text=_("The type of the file."))


@extend_schema_field(RenditionSerializer(many=True))
class RenditionsField(serializers.Field):
    """The renditions of a photo, without opening a file; none where the picture is missing."""

    def to_representation(self, photo):
        """Return the renditions as data."""
        if not photo.picture_id:
            return []
        rows = [self.rendition(photo, size) for size in RENDITIONS]
        return RenditionSerializer(rows, many=True, context=self.context).data

    def rendition(self, photo, size):
        """Return one rendition of a photo."""
        width, height = rendition_size(photo.picture, size)
        url = rendition_url(photo, size, kind="webp")
        return {"size": size, "url": url, "width": width, "height": height, "media_type": "image/webp"}


class PhotoPage(AddressField):
    """The page of one photo."""

    def to_representation(self, photo):
        """Return the address."""
        return super().to_representation(reverse("photo", args=[photo.article.slug, photo.key]))


class PhotoSerializer(serializers.Serializer):
    """A photo of an article with its words."""

    key = serializers.IntegerField(help_text=_("Its number within the article; it never changes."))
    url = PhotoPage(source="*", help_text=_("The page for readers."))
    caption = serializers.CharField(help_text=_("The caption as printed."))
    alt = serializers.CharField(
        source="alt_text", help_text=_("What it shows, for those who cannot see it; empty: it only decorates.")
    )
    credit = serializers.CharField(source="credit_line", help_text=_("Who made the photo."))
    video_url = serializers.CharField(help_text=_("The address of the video for which it stands; empty: none."))
    renditions = RenditionsField(source="*", help_text=_("The files, one a size; none while the picture is missing."))


class AttachmentSerializer(serializers.Serializer):
    """A document of an article."""

    title = serializers.CharField(source="readable_name", help_text=_("What the document is called."))
    url = PageField(help_text=_("The address of the file."))
    media_type = SelfField(lambda row: MEDIA_TYPES[row.kind], help_text=_("The type of the file."))
    size = serializers.IntegerField(help_text=_("The size in bytes."))
    sha256 = serializers.CharField(help_text=_("The SHA-256 of the file, in hexadecimal."))
