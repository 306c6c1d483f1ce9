"""Photos within the form of their article."""

import json

from django import forms
from django.contrib import admin
from django.db.models import Prefetch
from django.template.loader import render_to_string
from django.utils.text import capfirst
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from articles import policy
from articles.admin.in_order import InOrderField
from articles.admin.rights import PartOfArticle
from articles.admin.uploads import PictureUploadField
from articles.checking.photos import is_small
from articles.models import Photo, Shown
from articles.pictures import rendition_size
from cms.desk.forms import PlainForm
from cms.desk.odd_requests import SeveralPicker
from cms.desk.options import StackedInline
from people.models import Official

CREDITS, LATEST = 30, 500  # how many names of photographers are offered, and of how many of the latest photos
FROM_LEFT = gettext_lazy("In the order in which they stand, from left to right.")


class PhotoForm(PlainForm):
    """One photo: the picture is sent as a file, its words are typed, its focal point is clicked."""

    upload = PictureUploadField(label=gettext_lazy("Picture file"))
    officials_shown = InOrderField(Official.objects.none(), required=False)

    class Meta:
        model = Photo
        fields = ["caption", "alt", "is_decorative", "credit", "order", "focal_x", "focal_y", "video_url"]
        widgets = {
            "caption": forms.Textarea(attrs={"rows": 2}),
            "credit": forms.TextInput(attrs={"list": "photo-credits", "autocomplete": "off"}),
            "focal_x": forms.HiddenInput,
            "focal_y": forms.HiddenInput,
        }

    def __init__(self, *args, **options):
        super().__init__(*args, **options)
        rows = list(self.instance.shown.all()) if self.instance.pk else []
        self.initial["officials_shown"] = [row.official_id for row in rows]
        self.fields["officials_shown"].widget.known = {str(row.official_id): row.official for row in rows}

    def clean(self):
        """Take a focal point as a whole or not at all."""
        data = super().clean()
        if None in (data.get("focal_x"), data.get("focal_y")):
            data["focal_x"] = data["focal_y"] = None
        return data

    def save(self, commit=True):
        """Put the new picture in; who follows photos learns which picture it takes the place of."""
        if picture := self.cleaned_data.get("upload"):
            self.instance.picture_before = self.instance.picture_id
            self.instance.picture = picture
            self.instance.focal_x = self.instance.focal_y = None  # it was a place in another picture
        return super().save(commit)

    def _save_m2m(self):
        super()._save_m2m()
        self.instance.show([official.pk for official in self.cleaned_data["officials_shown"]])


class PhotoInline(PartOfArticle, StackedInline):
    """The photos of an article, with previews."""

    model = Photo
    form = PhotoForm
    template = "admin/articles/article/photos.html"
    readonly_fields = ["preview"]
    fields = [
        "preview",
        "upload",
        "caption",
        "alt",
        "is_decorative",
        ("credit", "order"),
        "officials_shown",
        "video_url",
        ("focal_x", "focal_y"),
    ]

    def get_queryset(self, request):
        """Fetch pictures and officials with the photos."""
        shown = Prefetch("shown", Shown.objects.select_related("official"))
        return super().get_queryset(request).select_related("picture").prefetch_related(shown)

    def get_formset(self, request, obj=None, **options):
        """Return the formset class, with what the template and its scripts tell besides."""
        formset = super().get_formset(request, obj, **options)
        formset.form.base_fields["officials_shown"] = self.field_of_officials()
        formset.credits = known_credits(request.user)
        formset.words = json.dumps({"up": _("Move up"), "down": _("Move down")})
        formset.reuse_words = json.dumps(reuse_words())
        return formset

    def field_of_officials(self):
        """Return the field that picks who is shown; what is picked last stands last."""
        widget = SeveralPicker(Photo._meta.get_field("officials"), self.admin_site, attrs={"data-in-order": ""})
        return InOrderField(
            Official.objects.all(),
            required=False,
            widget=widget,
            label=capfirst(Photo._meta.get_field("officials").verbose_name),
            help_text=FROM_LEFT,
        )

    def get_fields(self, request, obj=None):
        """Leave the figures of the focal point to those who can move it."""
        return self.fields if self.has_change_permission(request, obj) else self.fields[:-1]

    @admin.display(description=gettext_lazy("officials shown"))
    def officials_shown(self, photo):
        """Show who is in the photo to those who may only look."""
        return ", ".join(str(row) for row in photo.shown.all()) or "–"

    @admin.display(description=gettext_lazy("Preview"))
    def preview(self, photo):
        """Show the whole picture with its focal point and how lists cut it, or say that it is missing."""
        if photo.picture is None:
            return preview_of(None)
        width, height = rendition_size(photo.picture, "wide")
        context = {"photo": photo, "picture": photo.picture, "width": width, "height": height}
        context |= {"is_small": is_small(photo.picture), "is_mute": not photo.is_decorative and not photo.alt.strip()}
        context |= {"focal": [f"{share:.4f}" for share in photo.focal]}
        return render_to_string("admin/articles/article/photo_preview.html", context)


def reuse_words():
    """Return the words of the dialog in which pictures of other articles are chosen."""
    return {
        "open": _("Choose from pictures that are here"),
        "title": _("Pictures of other articles"),
        "search": _("Words of a caption, a headline, or a photographer"),
        "none": _("No picture fits these words."),
        "more": _("Show more"),
        "chosen": _("These pictures are added when you save:"),
        "remove": _("Take out"),
        "photo_by": _("Photo: %s"),
        "failed": _("The pictures cannot be fetched now. Try again in a moment."),
        "close": _("Done"),
    }


def preview_of(picture, size="card"):
    """Return the picture as HTML, whether published or not; a quiet frame where there is none."""
    width, height = rendition_size(picture, size) if picture else (0, 0)
    context = {"picture": picture, "size": size, "width": width, "height": height}
    return render_to_string("admin/articles/preview.html", context)


def known_credits(user):
    """Return the photographers named in the latest photos that an account may see, each once, the latest first."""
    photos = policy.visible(user, Photo.objects.exclude(credit=""), "article").order_by("-pk")
    return list(dict.fromkeys(photos.values_list("credit", flat=True)[:LATEST]))[:CREDITS]


def add_photos(article, pictures, user):
    """Add a photo for each picture (a list), after those that the article has.

    Who made a picture and what it shows stay the same wherever it stands: they come from its latest photo that the
    account may see. A caption tells of the day, and is new.
    """
    last = article.photos.order_by("order").last()
    for place, picture in enumerate(pictures, (last.order if last else 0) + 1):
        before = policy.visible(user, picture.photos, "article").order_by("-pk").first()
        told = {"alt": before.alt, "credit": before.credit} if before else {}
        Photo.objects.create(article=article, picture=picture, order=place, **told)
