"""What may follow an agency, and what it may be part of."""

from datetime import date

import pytest

from people.models import Agency
from people.successors import is_part_of_itself, predecessor_faults, successor_faults
from tests.factories import make_agency, make_district

pytestmark = pytest.mark.django_db
DAY, NEXT_DAY = date(2025, 6, 30), date(2025, 7, 1)


def merged(**fields):
    return make_agency("Sở Xây dựng", ends_on=DAY, end_state="merged", **fields)


def faults(agency, *successors):
    return list(successor_faults(agency, list(successors)))


@pytest.mark.parametrize(
    ("life", "fits"),
    [
        ({}, True),
        ({"starts_on": NEXT_DAY}, True),
        ({"starts_on": date(2019, 1, 1)}, True),
        ({"starts_on": date(2025, 7, 2)}, False),
        ({"ends_on": NEXT_DAY}, True),
        ({"ends_on": DAY}, False),
    ],
)
def test_a_successor_lives_on_the_day_after_the_last_day(life, fits):
    assert (faults(merged(), make_agency("Sở Xây dựng mới", **life)) == []) == fits


def test_a_successor_that_ended_with_its_place_does_not_live_any_more():
    place = make_district(ends_on=DAY)
    assert faults(merged(), make_agency("Ban Xây dựng", district=place))
    assert faults(merged(), make_agency("Ban Giao thông", district=place, outlives_district=True)) == []


def test_a_last_day_at_the_end_of_all_time_is_no_error():
    agency = make_agency("Sở Xây dựng", ends_on=date.max, end_state="merged")
    assert faults(agency, make_agency("Sở mới")) == []


def test_an_agency_does_not_follow_itself():
    agency = merged()
    assert len(faults(agency, agency)) == 2  # nor does it live on the day after


def test_an_agency_does_not_follow_itself_by_way_of_others():
    first, second, third = (make_agency(f"Sở {number}") for number in range(3))
    first.successors.add(second)
    second.successors.add(third)
    third.ends_on, third.end_state = DAY, "merged"
    assert len(faults(third, first)) == 1
    assert faults(Agency(name="Sở mới", ends_on=DAY, end_state="merged"), first) == []


def test_a_circle_made_behind_our_back_is_walked_once():
    first, second = (make_agency(f"Sở {number}") for number in range(2))
    first.successors.add(second)
    second.successors.add(first)
    assert faults(merged(), first) == []


def test_what_an_agency_follows_binds_its_own_first_day():
    old, new = merged(), make_agency("Sở Xây dựng mới", starts_on=NEXT_DAY)
    old.successors.add(new)
    assert list(predecessor_faults(new)) == []
    new.starts_on = date(2025, 8, 1)
    assert len(list(predecessor_faults(new))) == 1


def test_an_agency_is_not_part_of_itself_by_way_of_others():
    top = make_agency("Ủy ban nhân dân tỉnh")
    middle = make_agency("Sở Y tế", parent=top)
    below = make_agency("Trung tâm Y tế", parent=middle)
    assert is_part_of_itself(top, top)
    assert is_part_of_itself(top, below)
    assert not is_part_of_itself(below, top)
    assert not is_part_of_itself(Agency(), below)
