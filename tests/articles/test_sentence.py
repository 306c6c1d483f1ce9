"""The list said in one sentence, and its conditions as chips."""

from datetime import date

import pytest
from django.http import QueryDict
from django.utils.translation import override

from articles.filters import REPEATABLE, SINGLE
from articles.sentence import chips, days, sentence
from cms.parameters import Parameters
from tests.factories import make_agency, make_district

NOTHING = {
    "district": [],
    "agency": [],
    "official": [],
    "section": [],
    "since": None,
    "until": None,
    "q": "",
    "before": True,
}


@pytest.fixture(autouse=True)
def in_english():
    with override("en"):
        yield


@pytest.mark.parametrize(
    ("since", "until", "said"),
    [
        (None, None, ""),
        (date(2022, 3, 9), date(2022, 3, 9), "on 9/3/2022"),
        (date(2022, 3, 1), date(2022, 3, 31), "in 3/2022"),
        (date(2022, 1, 1), date(2022, 12, 31), "in the year 2022"),
        (date(2022, 3, 1), date(2022, 4, 2), "from 1/3/2022 until 2/4/2022"),
        (date(2022, 3, 1), None, "from 1/3/2022"),
        (None, date(2022, 3, 1), "until 1/3/2022"),
        (date(2022, 4, 1), date(2022, 3, 1), "from 1/4/2022 until 1/3/2022"),
    ],
)
def test_days_are_named_as_people_name_them(since, until, said):
    assert days(since, until) == said


@pytest.mark.django_db
def test_every_condition_is_said():
    place, agency = make_district("Huyện Nậm Thượng"), make_agency("Sở Y tế")
    asked = {**NOTHING, "district": [place], "agency": [agency, agency], "q": "vùng chè", "since": date(2022, 3, 1)}
    assert sentence(12, asked) == (
        "<b>12 articles</b> about <b>Sở Y tế</b> or <b>Sở Y tế</b> in <b>huyện Nậm Thượng</b>, "
        "with the words <b>“vùng chè”</b>, published from 1/3/2022, newest first."
    )


def test_one_article_has_no_order():
    assert sentence(1, NOTHING) == "<b>1 article</b>."
    assert sentence(0, NOTHING) == "<b>No article</b>."


def test_what_was_typed_is_escaped():
    assert "<script>" not in sentence(1, {**NOTHING, "q": "<script>"})


def test_a_span_of_days_is_one_chip():
    parameters = Parameters(QueryDict("since=2022-01-01&until=2022-12-31&q=x"), REPEATABLE, SINGLE)
    asked = {**NOTHING, "since": date(2022, 1, 1), "until": date(2022, 12, 31), "q": "x"}
    assert [(chip.label, chip.link) for chip in chips(parameters, asked)] == [
        ("“x”", "?since=2022-01-01&until=2022-12-31"),
        ("In the year 2022", "?q=x"),
    ]
