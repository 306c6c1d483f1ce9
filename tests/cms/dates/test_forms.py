"""The form field for partial dates."""

from datetime import date

import pytest
from django import forms
from django.core.exceptions import ValidationError

from cms.dates import PartialDate
from cms.dates.forms import PartialDateField

MAY = PartialDate.of_month(2019, 5)


class PostForm(forms.Form):
    start = PartialDateField(required=False)


def test_text_becomes_a_partial_date():
    form = PostForm({"start": " tháng 5/2019 "})
    assert form.is_valid()
    assert form.cleaned_data["start"] == MAY


@pytest.mark.parametrize("text", ["", "   "])
def test_nothing_typed_is_none(text):
    form = PostForm({"start": text})
    assert form.is_valid()
    assert form.cleaned_data["start"] is None


def test_a_required_field_asks_for_a_date():
    with pytest.raises(ValidationError) as refused:
        PartialDateField().clean(" ")
    assert refused.value.code == "required"


@pytest.mark.parametrize(
    ("text", "code"),
    [("hôm qua", "unreadable"), ("31/2/2019", "no_such_day"), ("0219", "year"), ("2020 – 2019", "reversed")],
)
def test_a_slip_is_named_and_shown_again(text, code):
    form = PostForm({"start": text})
    assert not form.is_valid()
    assert form.errors.as_data()["start"][0].code == code
    assert "%(" not in form.errors["start"][0]
    assert f'value="{text}"' in str(form["start"])


@pytest.mark.parametrize(
    ("initial", "shown"),
    [(MAY, "5/2019"), (PartialDate(date(2019, 5, 3), date(2019, 5, 9)), "3/5/2019 – 9/5/2019")],
)
def test_initial_is_shown_as_it_would_be_typed(initial, shown):
    assert f'value="{shown}"' in str(PostForm(initial={"start": initial})["start"])


@pytest.mark.parametrize(
    ("initial", "data", "has_changed"),
    [
        (MAY, "05/2019", False),
        (MAY, "5/2019", False),
        (MAY, "", True),
        (MAY, "17/5/2019", True),
        (MAY, "?", True),
        (None, " ", False),
        (None, "2019", True),
    ],
)
def test_has_changed_compares_dates_not_spellings(initial, data, has_changed):
    assert PartialDateField().has_changed(initial, data) is has_changed
