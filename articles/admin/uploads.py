"""Pictures that come in through the desk's forms."""

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from articles.admin.in_order import InOrderField
from articles.models import Picture
from cms.images.uploads import made_of

ACCEPTED = "image/jpeg,image/png,image/webp"
SEVERAL_HELP = _("JPEG, PNG or WebP, up to 20 MB each. They are added below the photos that are there.")


def picture_of(upload):
    """Return the Picture of an uploaded file, re-encoded; ValidationError with what is wrong in plain words."""
    return made_of(upload, Picture.objects.from_upload)


class PictureUploadField(forms.FileField):
    """One uploaded picture; the value is its Picture, or None where nothing was sent."""

    def __init__(self, **options):
        super().__init__(**{"required": False, "widget": forms.FileInput(attrs={"accept": ACCEPTED}), **options})

    def clean(self, data, initial=None):
        """Return the Picture of the upload."""
        upload = super().clean(data, None)
        return picture_of(upload) if upload else None


class ReusedField(InOrderField):
    """Pictures of other articles, chosen in a dialog that the page's script opens; the value is a list of them."""

    def __init__(self, pictures):
        messages = {"invalid_choice": _("A picture that you chose is not there any more. Choose again.")}
        super().__init__(pictures, required=False, widget=forms.MultipleHiddenInput, error_messages=messages)


class SeveralFilesInput(forms.FileInput):
    """A native input that takes several files at once."""

    allow_multiple_selected = True


class SeveralFilesField(forms.FileField):
    """Several uploaded files at once; the value is a list of what `made_of_one` makes of each.

    If one of them is refused, all are, each with its name: nothing is left half done.
    """

    accepted = ""

    def __init__(self, **options):
        widget = SeveralFilesInput(attrs={"multiple": True, "accept": self.accepted})
        super().__init__(**{"required": False, "widget": widget, **options})

    def made_of_one(self, upload):
        """Return what an upload becomes; ValidationError with what is wrong in plain words."""
        raise NotImplementedError

    def clean(self, data, initial=None):
        """Return what was made of the files, in the order in which they were sent."""
        made, errors = [], []
        for upload in [item for item in data or [] if item]:
            try:
                made.append(self.made_of_one(super().clean(upload)))
            except ValidationError as error:
                errors.append(f"{upload.name}: {' '.join(error.messages)}")
        if errors:
            raise ValidationError(errors)
        return made

    def has_changed(self, initial, data):
        """Tell whether any file was sent."""
        return any(data or [])


class SeveralPicturesField(SeveralFilesField):
    """Several uploaded pictures at once; the value is a list of Pictures."""

    accepted = ACCEPTED

    def made_of_one(self, upload):
        """Return the Picture of an upload."""
        return picture_of(upload)
