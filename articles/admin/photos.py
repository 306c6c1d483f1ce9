"""Photos within the form of their article."""

from django import forms
from django.contrib import admin
from django.template.loader import render_to_string
from django.utils.translation import gettext_lazy as _

from articles.admin.rights import PartOfArticle
from articles.admin.uploads import PictureUploadField
from articles.models import Photo
from articles.pictures import rendition_size
from cms.desk.forms import PlainForm
from cms.desk.options import StackedInline


class PhotoForm(PlainForm):
    """One photo: the picture is sent as a file, its words are typed."""

    upload = PictureUploadField(label=_("Picture file"))

    class Meta:
        model = Photo
        fields = ["caption", "alt", "is_decorative", "credit", "officials", "order"]
        widgets = {"caption": forms.Textarea(attrs={"rows": 2})}

    def save(self, commit=True):
        """Put the new picture in; who follows photos learns which picture it takes the place of."""
        if picture := self.cleaned_data.get("upload"):
            self.instance.picture_before = self.instance.picture_id
            self.instance.picture = picture
        return super().save(commit)


class PhotoInline(PartOfArticle, StackedInline):
    """The photos of an article, with previews."""

    model = Photo
    form = PhotoForm
    template = "admin/articles/article/photos.html"
    autocomplete_fields = ["officials"]
    readonly_fields = ["preview"]
    fields = ["preview", "upload", "caption", "alt", "is_decorative", ("credit", "order"), "officials"]

    def get_queryset(self, request):
        """Fetch pictures and officials with the photos."""
        return super().get_queryset(request).select_related("picture").prefetch_related("officials")

    @admin.display(description=_("Preview"))
    def preview(self, photo):
        """Show the picture, or say that it is missing."""
        return preview_of(photo.picture)


def preview_of(picture, size="card"):
    """Return the picture as HTML, whether published or not; a quiet frame where there is none."""
    width, height = rendition_size(picture, size) if picture else (0, 0)
    context = {"picture": picture, "size": size, "width": width, "height": height}
    return render_to_string("admin/articles/preview.html", context)


def add_photos(article, pictures):
    """Add a photo for each picture (a list), after those that the article has."""
    last = article.photos.order_by("order").last()
    for place, picture in enumerate(pictures, (last.order if last else 0) + 1):
        Photo.objects.create(article=article, picture=picture, order=place)
