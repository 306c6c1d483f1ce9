"""What all tests share."""

import shutil

import pytest
from django.conf import settings


@pytest.fixture(autouse=True)
def empty_media():
    """Leave no file of one test to the next."""
    yield
    shutil.rmtree(settings.MEDIA_ROOT, ignore_errors=True)
    shutil.rmtree(settings.STORAGES["private"]["OPTIONS"]["location"], ignore_errors=True)
