"""Agencies end with their place unless told otherwise: in Python and in the database alike."""

from datetime import date, timedelta

import pytest

from cms.dates import PartialDate
from people.models import Agency, Appointment
from people.templatetags.records import life
from tests.factories import make_agency, make_appointment, make_district, make_position

pytestmark = pytest.mark.django_db
DAY = date(2025, 6, 30)
DAYS = [DAY + timedelta(days=days) for days in (-400, -31, -30, -1, 0, 1, 30, 31, 400)]


@pytest.mark.parametrize(
    ("fields", "last_day"),
    [
        ({}, DAY),
        ({"ends_on": date(2025, 2, 28)}, date(2025, 2, 28)),
        ({"ends_on": date(2025, 12, 31)}, date(2025, 12, 31)),
        ({"outlives_district": True}, None),
        ({"outlives_district": True, "ends_on": date(2025, 12, 31)}, date(2025, 12, 31)),
    ],
)
def test_an_agency_ends_with_its_place_unless_told_otherwise(fields, last_day):
    assert make_agency(district=make_district(ends_on=DAY), **fields).last_day == last_day


def test_an_agency_of_a_living_place_or_of_none_goes_on():
    assert make_agency("Sở Y tế", district=make_district()).last_day is None
    assert make_agency("Bộ Y tế").last_day is None


def test_the_database_and_the_row_say_the_same_of_every_day():
    places = [None, make_district(), make_district("Huyện Nậm Thượng", ends_on=DAY)]
    lives = [{}, {"starts_on": DAY - timedelta(days=30)}, {"ends_on": DAY + timedelta(days=30)}]
    for number, (place, fields) in enumerate((place, fields) for place in places for fields in lives):
        make_agency(f"Sở {number}", district=place, **fields)
        if place:
            make_agency(f"Ban {number}", district=place, outlives_district=True, **fields)
    agencies = list(Agency.objects.select_related("district"))
    for day in DAYS:
        assert set(Agency.objects.living_on(day)) == {one for one in agencies if one.existed_on(day)}
        ended = {one for one in agencies if one.last_day and one.last_day < day}
        assert set(Agency.objects.ended_before(day)) == ended


def test_lists_say_until_when_an_agency_lived_that_ended_with_its_place():
    assert "30/6/2025" in life(make_agency(district=make_district(ends_on=DAY)))


def test_nobody_holds_a_post_of_an_agency_that_ended_with_its_place():
    position = make_position(agency=make_agency(district=make_district(ends_on=DAY)))
    post = make_appointment(position=position, start=PartialDate.of_year(2020))
    assert list(Appointment.objects.held_on(DAY)) == [post]
    assert list(Appointment.objects.held_on(DAY + timedelta(days=1))) == []
