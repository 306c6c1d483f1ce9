"""A place made from a text is told from its namesakes by the days and the places of its news."""

import pytest

from people.gazetteer.files import Unit
from people.gazetteer.loading import load
from people.models import District
from tests.factories import make_article

pytestmark = pytest.mark.django_db
LAST, FIRST = "2025-06-30", "2025-07-01"
UNITS = {
    unit.key: unit
    for unit in (
        Unit("10", "", "", "", "Tỉnh Sơn Lĩnh", "tinh-son-linh", ""),
        Unit("15", "", "", "", "Tỉnh Đông Hà", "tinh-dong-ha", ""),
        Unit("083", "", LAST, "10", "Huyện Nậm Thượng", "huyen-nam-thuong", ""),
        Unit("84201", "", LAST, "083", "Xã Tà Sín", "xa-ta-sin-son-linh-2025", ""),
        Unit("84201", FIRST, "", "10", "Xã Tà Sín", "xa-ta-sin-son-linh", ""),
        Unit("84305", FIRST, "", "15", "Xã Tà Sín", "xa-ta-sin-dong-ha", ""),
    )
}


@pytest.fixture
def place():
    """Return a place that a text named."""
    return District.objects.create(name="Xã Tà Sín", tier="commune", is_provisional=True)


def unit_of(place):
    """Load the map; return (code, first day) that the place has then."""
    load(UNITS, [], UNITS)
    place.refresh_from_db()
    return place.code, str(place.starts_on or "")


def test_the_days_of_its_news_tell_which_of_two_times_is_meant(place):
    make_article(districts=[place], event_on="2022-03-09")
    assert unit_of(place) == ("84201", "")


def test_the_places_beside_it_tell_which_of_two_provinces_is_meant(place):
    other = District.objects.create(name="Tỉnh Đông Hà", tier="province", is_provisional=True)
    make_article(districts=[place, other], event_on="2025-09-02")
    assert unit_of(place) == ("84305", FIRST)


def test_news_of_both_times_leaves_it_open(place):
    make_article(districts=[place], event_on="2022-03-09")
    make_article(districts=[place], event_on="2025-09-02")
    assert unit_of(place) == ("", "")


def test_without_news_it_stays_open(place):
    assert unit_of(place) == ("", "")
