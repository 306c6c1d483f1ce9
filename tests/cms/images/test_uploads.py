"""An uploaded file that is no picture is refused in plain words."""

import pytest
from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import SimpleUploadedFile

from cms.images.refusal import DAMAGED, MOST_BYTES, UnsafeImage
from cms.images.uploads import made_of


def refuse(data):
    raise UnsafeImage(DAMAGED)


def test_what_is_made_of_the_bytes_comes_back():
    assert made_of(SimpleUploadedFile("a.jpg", b"abc"), bytes.upper) == b"ABC"


def test_a_refusal_is_an_error_of_the_form():
    with pytest.raises(ValidationError) as error:
        made_of(SimpleUploadedFile("a.jpg", b"abc"), refuse)
    assert error.value.code == "unsafe"


def test_a_file_that_is_too_large_is_not_read():
    upload = SimpleUploadedFile("a.jpg", b"abc")
    upload.size = MOST_BYTES + 1
    with pytest.raises(ValidationError) as error:
        made_of(upload, refuse)
    assert error.value.code == "too_large"
