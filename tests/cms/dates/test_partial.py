"""Partial dates: their precision, their order, and what was in force on a day."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cms.dates import PartialDate, certain_days, in_force, parse_partial

DAYS = st.dates(date(2018, 11, 1), date(2019, 2, 28))
PARTIALS = st.tuples(DAYS, DAYS).map(lambda pair: PartialDate(min(pair), max(pair)))


@pytest.mark.parametrize(
    ("earliest", "latest", "precision"),
    [
        (date(2019, 5, 17), date(2019, 5, 17), "day"),
        (date(2019, 5, 1), date(2019, 5, 31), "month"),
        (date(2020, 2, 1), date(2020, 2, 29), "month"),
        (date(2020, 2, 1), date(2020, 2, 28), "range"),
        (date(2019, 1, 1), date(2019, 12, 31), "year"),
        (date(2019, 1, 1), date(2020, 12, 31), "range"),
        (date(2019, 5, 1), date(2019, 5, 1), "day"),
    ],
)
def test_precision_follows_from_the_pair(earliest, latest, precision):
    assert PartialDate(earliest, latest).precision == precision


def test_reversed_pair_is_refused():
    with pytest.raises(ValueError, match="earliest"):
        PartialDate(date(2019, 5, 2), date(2019, 5, 1))


def test_dates_sort_by_their_earliest_day():
    year, month, day = (parse_partial(text) for text in ("2019", "5/2019", "17/5/2019"))
    assert sorted([day, month, year]) == [year, month, day]


@pytest.mark.parametrize(
    ("start", "end", "day", "answer"),
    [
        # Both known to the day, both inclusive.
        ("17/5/2019", "30/6/2025", date(2019, 5, 16), False),
        ("17/5/2019", "30/6/2025", date(2019, 5, 17), True),
        ("17/5/2019", "30/6/2025", date(2025, 6, 30), True),
        ("17/5/2019", "30/6/2025", date(2025, 7, 1), False),
        # Known to the month or the year.
        ("5/2019", "2021", date(2019, 4, 30), False),
        ("5/2019", "2021", date(2019, 5, 1), None),
        ("5/2019", "2021", date(2019, 5, 30), None),
        ("5/2019", "2021", date(2019, 5, 31), True),
        ("5/2019", "2021", date(2021, 1, 1), True),
        ("5/2019", "2021", date(2021, 1, 2), None),
        ("5/2019", "2021", date(2021, 12, 31), None),
        ("5/2019", "2021", date(2022, 1, 1), False),
        # No end: still going.
        ("2019", None, date(2018, 12, 31), False),
        ("2019", None, date(2019, 7, 1), None),
        ("2019", None, date(2100, 1, 1), True),
        # No start: unknown beginning.
        (None, "30/6/2025", date(1950, 1, 1), None),
        (None, "30/6/2025", date(2025, 6, 29), None),
        (None, "30/6/2025", date(2025, 6, 30), True),
        (None, "30/6/2025", date(2025, 7, 1), False),
        (None, "2025", date(2025, 12, 31), None),
        (None, "2025", date(2026, 1, 1), False),
        (None, None, date(2019, 5, 17), None),
        # One end tells about the other.
        ("2019", "31/3/2019", date(2019, 3, 31), True),
        ("2019", "3/2019", date(2019, 3, 15), None),
        ("1/5/2019", "2019", date(2019, 5, 1), True),
        ("2019", "2019", date(2019, 7, 1), None),
        # A start wholly after the end.
        ("2020", "2019", date(2019, 6, 1), False),
        ("2020", "2019", date(2020, 6, 1), False),
    ],
)
def test_in_force(start, end, day, answer):
    start, end = (parse_partial(text) if text else None for text in (start, end))
    assert in_force(start, end, day) is answer


@given(PARTIALS, PARTIALS, DAYS)
def test_in_force_weighs_every_possible_pair_of_days(start, end, day):
    possible = {first <= day <= last for first in _days_of(start) for last in _days_of(end) if first <= last} or {False}
    assert in_force(start, end, day) is (possible.pop() if len(possible) == 1 else None)


def _days_of(partial):
    return [partial.earliest + timedelta(n) for n in range((partial.latest - partial.earliest).days + 1)]


@given(PARTIALS, PARTIALS)
def test_certain_days_are_those_on_which_it_was_surely_in_force(start, end):
    days = {start.earliest, start.latest, end.earliest, end.latest, end.latest + timedelta(1)}
    first, last = certain_days(start, end) or (date.max, date.min)
    assert {day for day in days if in_force(start, end, day)} == {day for day in days if first <= day <= last}


def test_of_two_unknown_ends_no_day_is_certain():
    assert certain_days(None, None) is None
