"""Partial dates as people type them, and as we write them."""

import unicodedata
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cms.dates import (
    FIRST_YEAR,
    LAST_YEAR,
    PartialDate,
    UnreadableDate,
    format_partial,
    parse_partial,
)

DAYS = st.dates(date(FIRST_YEAR, 1, 1), date(LAST_YEAR, 12, 31))
THE_DAY = PartialDate.of_day(date(2019, 5, 17))


@pytest.mark.parametrize(
    "text",
    [
        "17/5/2019",
        "17-5-2019",
        "17.5.2019",
        "17/05/2019",
        " 17 / 5 / 2019 ",
        "17 - 5 - 2019",
        "2019-05-17",
        "ngày 17/5/2019",
        "17 tháng 5 năm 2019",
        "Ngày 17 tháng 5, 2019",
        unicodedata.normalize("NFD", "Ngày 17 tháng 05 năm 2019"),
        "17\u00a0tháng\u00a05 năm 2019",
    ],
)
def test_a_day(text):
    assert parse_partial(text) == THE_DAY


@pytest.mark.parametrize(
    "text", ["5/2019", "05/2019", "5-2019", "5.2019", "2019-05", "tháng 5/2019", "Tháng 5 năm 2019"]
)
def test_a_month(text):
    assert parse_partial(text) == PartialDate(date(2019, 5, 1), date(2019, 5, 31))


@pytest.mark.parametrize("text", ["2019", " 2019 ", "năm 2019", "NĂM 2019"])
def test_a_year(text):
    assert parse_partial(text) == PartialDate(date(2019, 1, 1), date(2019, 12, 31))


@pytest.mark.parametrize(
    ("text", "earliest", "latest"),
    [
        ("2019 – 2020", date(2019, 1, 1), date(2020, 12, 31)),
        ("2019-2020", date(2019, 1, 1), date(2020, 12, 31)),
        ("5/2019 - 17/6/2019", date(2019, 5, 1), date(2019, 6, 17)),
        ("3/5/2019—9/5/2019", date(2019, 5, 3), date(2019, 5, 9)),
    ],
)
def test_a_range(text, earliest, latest):
    assert parse_partial(text) == PartialDate(earliest, latest)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "unreadable"),
        ("hôm qua", "unreadable"),
        ("17/5/19", "unreadable"),
        ("5/17", "unreadable"),
        ("17/5-2019", "unreadable"),
        ("٢٠١٩", "unreadable"),
        ("2019 – 2020 – 2021", "unreadable"),
        ("2019 –", "unreadable"),
        ("17/5/2019\x00", "unreadable"),
        ("31/2/2019", "no_such_day"),
        ("5/17/2019", "no_such_day"),
        ("0/2019", "no_such_day"),
        ("29/2/1900", "no_such_day"),
        ("17/5/0219", "year"),
        ("1899", "year"),
        ("2201", "year"),
        ("2020 – 2019", "reversed"),
    ],
)
def test_what_is_no_date_is_refused(text, code):
    with pytest.raises(UnreadableDate) as refused:
        parse_partial(text)
    assert refused.value.code == code


@pytest.mark.parametrize("text", ["17/5/2019", "5/2019", "2019", "3/5/2019 – 9/5/2019"])
def test_format(text):
    assert format_partial(parse_partial(text)) == str(parse_partial(text)) == text


@given(DAYS, DAYS)
def test_what_is_written_is_read_back(one, other):
    day, month = PartialDate.of_day(one), PartialDate.of_month(one.year, one.month)
    year, stretch = PartialDate.of_year(one.year), PartialDate(min(one, other), max(one, other))
    for partial in (day, month, year, stretch):
        assert parse_partial(format_partial(partial)) == partial


@given(DAYS)
def test_a_month_has_all_its_days(day):
    month = PartialDate.of_month(day.year, day.month)
    assert month.earliest <= day <= month.latest
    assert month.earliest.month == month.latest.month
    assert (month.latest.toordinal() + 1 - month.earliest.toordinal()) in (28, 29, 30, 31)
    assert date.fromordinal(month.latest.toordinal() + 1).day == 1


@given(st.text(st.characters()) | st.text("0123456789/.-– thángnăm"))
def test_any_text_is_a_date_or_is_refused(text):
    try:
        partial = parse_partial(text)
    except UnreadableDate:
        return
    assert FIRST_YEAR <= partial.earliest.year <= partial.latest.year <= LAST_YEAR
