"""Posts as bars on an axis."""

from datetime import date

import pytest

from cms.dates import PartialDate
from people.models import Agency, Appointment, Position
from people.tenure import Vacancy
from people.timeline import LEAST_WIDTH, STEPS, Timeline

TODAY = date(2026, 7, 1)
YEAR = PartialDate.of_year


def post(start=None, end=None, agency_ends_on=None, **fields):
    agency = Agency(name="Sở Y tế", ends_on=agency_ends_on)
    appointment = Appointment(position=Position(title="Giám đốc", agency=agency), **fields)
    appointment.start, appointment.end = start, end
    return appointment


def percent(text):
    return float(text.removesuffix("%"))


def test_the_axis_has_four_equal_steps_of_whole_years_and_reaches_past_today():
    timeline = Timeline([post(YEAR(2013))], TODAY)
    years = [year for year, place, anchor in timeline.axis]
    assert len(years) == STEPS + 1
    assert len({later - sooner for sooner, later in zip(years, years[1:], strict=False)}) == 1
    assert years[0] <= 2013
    assert years[-1] > TODAY.year


def test_without_posts_there_are_no_rows():
    assert Timeline([], TODAY).rows == []


@pytest.mark.parametrize(
    ("start", "end", "look"),
    [(YEAR(2020), None, "now"), (YEAR(2020), YEAR(2022), "past"), (YEAR(2020), YEAR(2030), "now")],
)
def test_what_is_held_today_looks_so(start, end, look):
    assert Timeline([post(start, end)], TODAY).rows[0].look == look


def test_an_acting_post_looks_so_whether_held_or_not():
    assert Timeline([post(YEAR(2020), is_acting=True)], TODAY).rows[0].look == "acting"


def test_nobody_holds_a_post_of_an_agency_that_has_ended():
    timeline = Timeline([post(YEAR(2020), agency_ends_on=date(2025, 6, 30))], TODAY)
    assert timeline.held == []
    row = timeline.rows[0]
    axis = timeline.last - timeline.first
    assert percent(row.x) + percent(row.width) == pytest.approx(100 * (2025.5 - timeline.first) / axis, abs=0.2)


def test_a_post_without_any_date_has_no_bar():
    assert not Timeline([post()], TODAY).rows[0].has_bar


def test_bars_lie_within_the_axis():
    for row in Timeline([post(YEAR(1990), YEAR(1991)), post(None, YEAR(2001)), post(YEAR(2026))], TODAY).rows:
        assert 0 <= percent(row.x) <= 100
        assert percent(row.x) + percent(row.width) <= 100.01


def test_a_very_short_post_can_still_be_seen():
    days = PartialDate.of_day(date(2026, 6, 29)), PartialDate.of_day(date(2026, 6, 30))
    rows = Timeline([post(*days), post(YEAR(1985), YEAR(1990))], TODAY).rows
    assert percent(rows[0].width) == LEAST_WIDTH


@pytest.mark.parametrize("is_acting", [False, True])
def test_what_is_announced_and_has_not_begun_is_not_held(is_acting):
    timeline = Timeline([post(PartialDate.of_day(date(2026, 9, 1)), is_acting=is_acting), post(YEAR(2020))], TODAY)
    row = timeline.rows[0]
    assert (row.look, row.is_announced) == ("future", True)
    assert timeline.announced == [row.post]
    assert timeline.held == [timeline.rows[1].post]
    assert percent(row.x) + percent(row.width) == pytest.approx(100)


def test_what_may_have_begun_is_not_called_announced():
    assert not Timeline([post(YEAR(2026))], TODAY).rows[0].is_announced


def test_a_vacancy_is_a_row_that_nobody_holds():
    timeline = Timeline([Vacancy(date(2020, 1, 1), date(2026, 12, 31))], TODAY)
    assert timeline.rows[0].look == "vacant"
    assert timeline.held == []
    assert (timeline.rows[0].start, timeline.rows[0].end) == ("1/1/2020", "31/12/2026")


def test_the_legend_names_only_what_is_drawn():
    assert Timeline([post(YEAR(2020)), post()], TODAY).looks == {"now"}
