"""Portraits of officials: re-encoded on the way in like every uploaded picture."""

from django.core.files.base import ContentFile
from django.db import models
from django.forms import FileField as FileFormField
from django.forms import FileInput

from cms.images import rendition, sanitise
from cms.images.uploads import made_of

SIZE = (400, 500)  # px, 4:5


class PortraitFormField(FileFormField):
    """Reads an uploaded picture by its content and gives back a clean one; the name given is not kept."""

    widget = FileInput

    def clean(self, data, initial=None):
        """Return the re-encoded picture, or raise ValidationError with what to do."""
        upload = super().clean(data, initial)
        if not upload or upload is initial:
            return upload
        return made_of(upload, portrait_file)


def portrait_file(data):
    """Return uploaded bytes as a 4:5 portrait named by its content. Raises UnsafeImage."""
    image = rendition(sanitise(data).data, width=SIZE[0], ratio=(4, 5), focal=(0.5, 0.35))
    return ContentFile(image.data, name=f"{image.sha256[:32]}.webp")


class PortraitField(models.FileField):
    """A file column whose form re-encodes what is uploaded."""

    def __init__(self, *args, **options):
        super().__init__(*args, **{**options, "upload_to": "portraits", "max_length": 120})

    def deconstruct(self):
        """Leave out what the constructor sets by itself."""
        name, path, args, options = super().deconstruct()
        for option in ("upload_to", "max_length"):
            options.pop(option, None)
        return name, path, args, options

    def formfield(self, **options):
        """Use the form field that re-encodes; how long a name is that is not kept does not matter."""
        return super().formfield(**{"form_class": PortraitFormField, "max_length": None, **options})
