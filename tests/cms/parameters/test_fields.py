"""Values of parameters: rows by slug, days, words."""

from dataclasses import dataclass
from datetime import date

import pytest
from django import forms
from django.utils.datastructures import MultiValueDict
from hypothesis import given
from hypothesis import strategies as st

from cms.parameters import BadParameter, DayField, NothingThere, RowsField, WordsField, chosen
from cms.parameters.fields import LONGEST_SEARCH, MOST_VALUES


@dataclass(frozen=True)
class Row:
    slug: str


class Form(forms.Form):
    place = RowsField(required=False, rows=lambda slugs: [Row("xa-ban-lau"), Row("xa-pha-long")])
    day = DayField(required=False)
    words = WordsField(required=False)


def read(**values):
    data = MultiValueDict({name: value if isinstance(value, list) else [value] for name, value in values.items()})
    return chosen(Form(data))


def test_nothing_given_is_nothing_chosen():
    assert read() == {"place": [], "day": None, "words": ""}


def test_slugs_become_rows_in_the_order_given():
    assert read(place=["xa-pha-long", "xa-ban-lau"])["place"] == [Row("xa-pha-long"), Row("xa-ban-lau")]


@pytest.mark.parametrize("slug", ["khong-co", "a b", "a\x00", "xã", "x" * 300, "<b>", "../x"])
def test_a_slug_that_names_nothing_is_not_found(slug):
    with pytest.raises(NothingThere) as refusal:
        read(place=slug)
    assert refusal.value.status == 404
    assert refusal.value.parameter == "place"
    assert len(refusal.value.explanation) < 300


def test_more_values_than_anybody_chooses_are_refused():
    with pytest.raises(BadParameter):
        read(place=[f"x-{number}" for number in range(MOST_VALUES + 1)])


def test_a_day_is_written_year_month_day():
    assert read(day="2022-03-09")["day"] == date(2022, 3, 9)


@pytest.mark.parametrize(
    "text",
    ["31-02-2022", "2022-02-31", "09/03/2022", "2022-3-9", "20220309", "2022-W10-3", "0000-01-01", "2022-03-09T00:00"]
    + ["２０２２-03-09", "hôm nay", "\x00", " 2022-03-09", "2022-03-09 "],
)
def test_what_is_no_day_is_refused(text):
    with pytest.raises(BadParameter) as refusal:
        read(day=text)
    assert refusal.value.parameter == "day"


def test_words_lose_what_cannot_be_seen():
    assert read(words=" vùng\x00  ch\u200bè\ud800 ")["words"] == "vùng chè"


def test_endless_words_are_cut():
    assert len(read(words="chè " * 5000)["words"]) <= LONGEST_SEARCH


@given(st.text(alphabet=st.characters()), st.text(alphabet=st.characters()))
def test_any_string_is_answered_or_refused(first, second):
    try:
        answer = read(day=first, words=second)
    except BadParameter:
        return
    assert isinstance(answer["words"], str)
