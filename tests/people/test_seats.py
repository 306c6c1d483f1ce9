"""More holders than seats, and one official twice in a post, are refused by the rows themselves."""

import pytest
from django.core.exceptions import ValidationError

from cms.dates import PartialDate, parse_partial
from people.models import Appointment
from tests.factories import make_appointment, make_official, make_position

pytestmark = pytest.mark.django_db
YEAR = PartialDate.of_year


@pytest.fixture
def position():
    """A post for one, held by Lò Văn Ánh since 2019."""
    position = make_position("Bí thư", seats=1)
    make_appointment(make_official("Lò Văn Ánh"), position, start=YEAR(2019))
    return position


def unsaved(position, start, end="", official=None, **fields):
    """Return an unsaved appointment of somebody else."""
    row = Appointment(official=official or make_official("Vũ Thu Hiền"), position=position, **fields)
    row.start, row.end = (parse_partial(text) if text else None for text in (start, end))
    return row


def test_more_holders_at_once_than_seats_are_refused_and_named(position):
    with pytest.raises(ValidationError) as error:
        unsaved(position, "2021").full_clean()
    assert "Lò Văn Ánh (2019 – …)" in str(error.value)


@pytest.mark.parametrize(
    ("start", "end", "fields"),
    [
        ("2015", "2019", {}),
        ("2021", "", {"is_acting": True}),
        ("", "", {"is_confirmed": False}),
        ("", "", {}),
    ],
)
def test_what_does_not_surely_take_a_seat_is_accepted(position, start, end, fields):
    unsaved(position, start, end, **fields).full_clean()


def test_whoever_acts_takes_no_seat_from_the_next(position):
    position.appointments.update(is_acting=True)
    unsaved(position, "2021").full_clean()


def test_a_post_for_two_takes_two_and_one_without_limit_any_number(position):
    position.seats = 2
    position.save()
    second = unsaved(position, "2021")
    second.full_clean()
    second.save()
    with pytest.raises(ValidationError):
        unsaved(position, "2022").full_clean()
    position.seats = None
    position.save()
    unsaved(position, "2022").full_clean()


def test_a_row_is_not_in_its_own_way(position):
    position.appointments.get().full_clean()


@pytest.mark.parametrize("is_acting", [False, True])
def test_an_official_does_not_hold_a_post_twice_at_once(position, is_acting):
    position.seats = None
    position.save()
    row = position.appointments.get()
    with pytest.raises(ValidationError):
        unsaved(position, "2021", "2022", row.official, is_acting=is_acting).full_clean()


def test_an_official_may_hold_a_post_again(position):
    row = position.appointments.get()
    row.end = YEAR(2020)
    row.save()
    unsaved(position, "2021", "", row.official).full_clean()


def test_seats_are_not_lowered_below_who_held_them_at_once(position):
    position.seats = 2
    position.save()
    make_appointment(make_official("Vũ Thu Hiền"), position, start=YEAR(2020))
    position.seats = 1
    with pytest.raises(ValidationError) as error:
        position.full_clean()
    assert "Vũ Thu Hiền" in str(error.value.message_dict["seats"])
    position.seats = 2
    position.full_clean()
