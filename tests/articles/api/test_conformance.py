"""The API answers as its own description says, whatever is asked: schemathesis asks."""

import pytest
import schemathesis
from django.core import signals
from django.db import close_old_connections
from hypothesis import HealthCheck, settings

from cms.wsgi import application
from tests.articles.api.small_site import small_site

pytestmark = pytest.mark.django_db
api = schemathesis.openapi.from_wsgi("/api/v1/openapi.json", application)


@pytest.fixture
def site(settings):
    """Make a small site that answers as often as it is asked, always within the transaction of the test."""
    settings.API_RATE = ""
    for signal in (signals.request_started, signals.request_finished):
        signal.disconnect(close_old_connections)
    yield small_site()
    for signal in (signals.request_started, signals.request_finished):
        signal.connect(close_old_connections)


@api.parametrize()
@settings(max_examples=15, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
def test_every_answer_is_as_described(case, site):
    case.call_and_validate(headers={"Accept-Encoding": "identity"})  # no client in between that would unpack it
