"""Whatever stands in an address or a form of the desk, the answer is a page and no error of ours."""

import pytest
from django.contrib import admin
from django.urls import reverse

from tests import factories as make
from tests.articles.admin.posting import send

pytestmark = pytest.mark.django_db

LISTS = [f"admin:{model._meta.app_label}_{model._meta.model_name}_changelist" for model in admin.site._registry]
TOO_LARGE = "9" * 23
YEARS = ["0", "9999", TOO_LARGE, "-1", "²", "\x00"]


@pytest.mark.parametrize("name", LISTS)
@pytest.mark.parametrize("value", ["\x00", "a\x00b", TOO_LARGE, "²", "x" * 5000])
def test_a_list_with_odd_conditions_is_a_list_without_them(desk, name, value):
    for parameter in ("q", "o", "p", "e", "id", "pk", "state__exact", "action", "no_such_column"):
        assert desk.get(reverse(name), {parameter: value}, follow=True).status_code in {200, 400}


@pytest.mark.parametrize(
    ("name", "column"),
    [
        ("articles_article", "published_at"),
        ("articles_transition", "at"),
        ("articles_source", "arrived_at"),
        ("people_appointment", "start_earliest"),
    ],
)
@pytest.mark.parametrize("value", YEARS)
def test_a_list_of_an_impossible_day_is_a_list_without_it(desk, name, column, value):
    address = reverse(f"admin:{name}_changelist")
    for part in (
        {f"{column}__year": value},
        {f"{column}__year": 2022, f"{column}__month": value},
        {f"{column}__year": 9999, f"{column}__month": 12, f"{column}__day": value},
        {f"{column}__year": 9999, f"{column}__month": 12, f"{column}__day": 31},
    ):
        assert desk.get(address, part, follow=True).status_code == 200


@pytest.mark.parametrize("lookup", ["title__regex", "title__iregex", "section__name__regex"])
def test_nobody_searches_by_patterns(desk, lookup):
    response = desk.get(reverse("admin:articles_article_changelist"), {lookup: "(a+)+$"})
    assert response.status_code == 400


@pytest.mark.parametrize("key", ["x", "²", "\x00", "1,2"])
def test_an_action_on_rows_without_a_number_is_refused(desk, key):
    make.make_section()
    form = {"action": "delete_selected", "_selected_action": key}
    assert desk.post(reverse("admin:articles_section_changelist"), form).status_code == 400


@pytest.mark.parametrize("value", ["x", "²", "\x00", "x,y", TOO_LARGE, "-1"])
def test_a_new_form_ignores_choices_in_its_address_that_are_none(desk, value):
    names = ("section", "districts", "agencies", "publisher", "parent", "official")
    for page in ("articles_article_add", "people_alias_add", "people_agency_add"):
        assert desk.get(reverse(f"admin:{page}"), dict.fromkeys(names, value)).status_code == 200


@pytest.mark.parametrize("value", ["x", "²", "\x00", TOO_LARGE, "-1"])
@pytest.mark.parametrize("name", ["section", "districts", "publisher"])
def test_a_choice_that_is_none_is_refused_at_its_field(desk, name, value):
    article = make.make_article()
    response = send(desk, article, **{name: value})
    assert response.status_code == 200
    assert name in response.context["adminform"].form.errors


def test_a_choice_in_an_address_is_taken(desk):
    place = make.make_district()
    html = desk.get(reverse("admin:articles_article_add"), {"districts": place.pk}).content.decode()
    assert f'<option value="{place.pk}" selected>' in html
