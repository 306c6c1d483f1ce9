"""Search on the desk and in its pickers finds names with and without marks."""

import json

import pytest
from django.urls import reverse

from tests import factories as make

pytestmark = pytest.mark.django_db


def names_found(desk, term):
    response = desk.get(reverse("admin:people_official_changelist"), {"q": term})
    return [official.name for official in response.context["cl"].result_list]


@pytest.mark.parametrize("term", ["hien", "HIỀN", "hiền", "Hiê\u0300n", "thu hien", "hien thu"])
def test_a_name_is_found_however_it_is_typed(desk, term):
    make.make_official("Vũ Thu Hiền")
    make.make_official("Lò Văn Hải")
    assert names_found(desk, term) == ["Vũ Thu Hiền"]


@pytest.mark.parametrize("term", ["đặng", "dang", "Ðặng"])
def test_a_crossed_d_is_found_as_d(desk, term):
    make.make_official("Đặng Quốc Thưởng")
    assert names_found(desk, term) == ["Đặng Quốc Thưởng"]


def test_a_word_is_sought_from_its_beginning(desk):
    make.make_official("Vũ Thu Hiền")
    assert names_found(desk, "iền") == []


@pytest.mark.parametrize("term", ["%", "''", "…", "\x00", "*"])
def test_odd_characters_are_an_ordinary_search(desk, term):
    make.make_official("Vũ Thu Hiền")
    assert desk.get(reverse("admin:people_official_changelist"), {"q": term}).status_code == 200


def test_an_official_is_found_once_by_several_other_names(desk):
    official = make.make_official("Vũ Thu Hiền")
    official.aliases.create(text="Thu Hiền")
    official.aliases.create(text="Cô Hiền")
    assert names_found(desk, "hien") == ["Vũ Thu Hiền"]


def options(desk, model, field, term):
    parameters = {"app_label": "articles", "model_name": model, "field_name": field, "term": term}
    response = desk.get(reverse("admin:autocomplete"), parameters)
    return [option["text"] for option in json.loads(response.content)["results"]]


def test_a_picker_finds_without_marks(desk):
    make.make_official("Vũ Thu Hiền", distinction="xã Lùng Vầu")
    assert options(desk, "mention", "official", "hien") == ["Vũ Thu Hiền (xã Lùng Vầu)"]


def test_a_picker_of_places_tells_tier_unit_above_and_years(desk):
    province = make.make_district("Tỉnh Sơn Lĩnh", "province")
    make.make_district("Huyện Nậm Thượng", "huyen", parent=province, starts_on="2004-01-01", ends_on="2025-06-30")
    (text,) = options(desk, "article", "districts", "nam thuong")
    assert text.startswith("Huyện Nậm Thượng – ")
    assert text.endswith(", Tỉnh Sơn Lĩnh (2004–2025)")


def test_a_place_is_found_by_its_code_and_by_the_unit_above(desk):
    province = make.make_district("Tỉnh Sơn Lĩnh", "province")
    make.make_district("Xã Lùng Vầu", "commune", parent=province, code="02761")
    assert len(options(desk, "article", "districts", "02761")) == 1
    assert len(options(desk, "article", "districts", "lung vau son linh")) == 1
    assert len(options(desk, "article", "districts", "son linh")) == 2


def test_what_is_chosen_already_has_the_label_of_the_picker(desk):
    place = make.make_district("Huyện Nậm Thượng", "huyen", starts_on="2004-01-01", ends_on="2025-06-30")
    article = make.make_article(districts=[place])
    html = desk.get(reverse("admin:articles_article_change", args=[article.pk])).content.decode()
    assert "(2004–2025)" in html


def test_a_picker_answers_nobody_who_may_not_see_the_rows(client):
    client.force_login(make.make_user())
    parameters = {"app_label": "articles", "model_name": "mention", "field_name": "official", "term": "a"}
    assert client.get(reverse("admin:autocomplete"), parameters).status_code == 403
