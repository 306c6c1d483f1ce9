"""One site for all tests of this folder, which only read it."""

import shutil

import pytest
from django.conf import settings
from django.core.management import call_command
from django.test import override_settings
from pytest_django.live_server_helper import LiveServer

from tests.browser.public import site


@pytest.fixture(scope="package")
def live_server(django_db_setup, django_db_blocker):
    """Serve the site, built once; `paths` are those of its pages by name."""
    server = LiveServer("localhost")
    with django_db_blocker.unblock(), override_settings(ROOT_URLCONF="tests.browser.public.urls"):
        try:
            server.paths = site.build()
            yield server
        finally:
            server.stop()
            call_command("flush", verbosity=0, interactive=False)
            shutil.rmtree(settings.MEDIA_ROOT, ignore_errors=True)


@pytest.fixture
def transactional_db():
    """Empty no table after a test, as there would be otherwise where there is a server."""


@pytest.fixture(autouse=True)
def empty_media():
    """Keep the pictures from one test to the next."""


@pytest.fixture
def paths(live_server):
    """Return the paths of all kinds of pages by name."""
    return live_server.paths
