"""Posts that nobody ended when their agency, or its place, ended."""

from datetime import date

import pytest

from cms.dates import PartialDate
from people.models import Appointment
from tests.factories import make_agency, make_appointment, make_district, make_position

pytestmark = pytest.mark.django_db
LAST, NEXT = date(2025, 6, 30), date(2025, 7, 1)


def post(agency, **fields):
    return make_appointment(position=make_position("Bí thư", agency), start=PartialDate.of_year(2020), **fields)


@pytest.fixture
def posts():
    """Open posts of an agency that ended, of one whose place ended, of one that lives; and two that are none."""
    ended, place = make_agency("Huyện ủy A", ends_on=LAST), make_district(ends_on=LAST)
    return {
        "agency ended": post(ended),
        "place ended": post(make_agency("Huyện ủy B", district=place)),
        "lives": post(make_agency("Huyện ủy C", district=make_district())),
        "has an end": make_appointment(position=make_position("Phó Bí thư", ended), end=PartialDate.of_year(2023)),
        "sighting": make_appointment(position=make_position("Ủy viên", ended), is_confirmed=False),
    }


def test_open_confirmed_posts_outlive_an_agency_or_its_place(posts):
    found = Appointment.objects.outlived(NEXT)
    assert set(found) == {posts["agency ended"], posts["place ended"]}
    assert {row.agency_ended_on for row in found} == {LAST}


def test_on_the_last_day_nothing_is_outlived_yet(posts):
    assert not Appointment.objects.outlived(LAST).exists()


def test_they_end_on_that_day(posts):
    assert Appointment.objects.filter(pk__in=[posts["agency ended"].pk, posts["place ended"].pk]).end_with_agency() == 2
    for name in ("agency ended", "place ended"):
        posts[name].refresh_from_db()
        assert posts[name].end == PartialDate.of_day(LAST)
    posts["lives"].refresh_from_db()
    assert posts["lives"].end is None
    assert not Appointment.objects.outlived(NEXT).exists()


def test_the_day_of_the_agency_goes_before_that_of_its_place():
    agency = make_agency(district=make_district(ends_on=LAST), ends_on=date(2025, 2, 28))
    post(agency)
    assert Appointment.objects.outlived(NEXT).get().agency_ended_on == date(2025, 2, 28)


def test_what_begins_after_the_end_is_shown_but_cannot_be_ended():
    agency = make_agency(ends_on=LAST)
    make_appointment(position=make_position("Bí thư", agency), start=PartialDate.of_year(2026))
    assert not Appointment.objects.outlived(NEXT).get().can_end_with_agency


def test_announced_are_the_confirmed_posts_that_surely_begin_later():
    agency = make_agency()
    later = make_appointment(position=make_position("Chủ tịch", agency), start=PartialDate.of_day(NEXT))
    post(agency)
    assert list(Appointment.objects.announced(LAST)) == [later]
    assert not Appointment.objects.announced(NEXT).exists()
    assert later.begins_after(LAST)
    assert not later.begins_after(NEXT)
    assert later not in Appointment.objects.held_on(LAST)
