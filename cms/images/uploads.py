"""Uploaded pictures in forms: what the tools for pictures refuse, in words for the person who sent it."""

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from cms.images.refusal import MOST_BYTES, TOO_LARGE_A_FILE, UnsafeImage


def made_of(upload, make):
    """Return what `make` makes of the bytes of an uploaded file; a file that is too large is not even read.

    Raises ValidationError where `make` raises UnsafeImage.
    """
    if upload.size > MOST_BYTES:
        raise ValidationError(_(TOO_LARGE_A_FILE), code="too_large")
    try:
        return make(upload.read())
    except UnsafeImage as error:
        raise ValidationError(_(error.message), code="unsafe") from error
