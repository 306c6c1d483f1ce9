"""What is refused before the site starts."""

import pytest

from articles.api.checks import rate_can_be_read


@pytest.mark.parametrize("rate", ["120/minute", "1/s", "5000/day", ""])
def test_a_rate_that_can_be_read_is_taken(settings, rate):
    settings.API_RATE = rate
    assert rate_can_be_read(None) == []


@pytest.mark.parametrize("rate", ["120", "x/minute", "0/minute", "1/week", "-1/s"])
def test_a_rate_that_cannot_be_read_is_an_error(settings, rate):
    settings.API_RATE = rate
    assert [error.id for error in rate_can_be_read(None)] == ["api.E001"]
