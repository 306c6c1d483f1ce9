"""Documents that come in through the desk's forms."""

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from articles.admin.uploads import SeveralFilesField
from articles.attaching import MOST_BYTES, UnsafeDocument
from articles.attaching.naming import title_of
from articles.attaching.refusal import TOO_LARGE
from articles.models import SentDocument

ACCEPTED = ".pdf,.docx,.xlsx"
SEVERAL_HELP = gettext_lazy(
    "PDF, Word (.docx) or Excel (.xlsx), up to 20 MB each. The file's name becomes its title; change it once saved."
)


def document_of(upload):
    """Return the SentDocument of an uploaded file; ValidationError with what is wrong in plain words.

    A file that is too large is not even read.
    """
    if upload.size > MOST_BYTES:
        raise ValidationError(_(TOO_LARGE), code="too_large")
    try:
        return SentDocument.of(upload, title_of(upload.name))
    except UnsafeDocument as error:
        raise ValidationError(_(error.message), code="unsafe") from error


class DocumentUploadField(forms.FileField):
    """One uploaded document; the value is its SentDocument, or None where nothing was sent."""

    def __init__(self, **options):
        super().__init__(**{"required": False, "widget": forms.FileInput(attrs={"accept": ACCEPTED}), **options})

    def clean(self, data, initial=None):
        """Return the SentDocument of the upload."""
        upload = super().clean(data, None)
        return document_of(upload) if upload else None


class SeveralDocumentsField(SeveralFilesField):
    """Several uploaded documents at once; the value is a list of SentDocuments."""

    accepted = ACCEPTED

    def made_of_one(self, upload):
        """Return the SentDocument of an upload."""
        return document_of(upload)
