"""Addresses are made once and stand."""

from datetime import date

import pytest
from django.db import connection

from people.models import Agency, District, Official
from people.slugs import free_slug
from tests.factories import make_agency, make_district, make_official

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    ("name", "slug"),
    [
        ("Đặng Đức Đạt", "dang-duc-dat"),
        ("Nguyễn Thị Ước", "nguyen-thi-uoc"),
        ("Y B'Krông Niê", "y-b-krong-nie"),
        ("Ðỗ Văn Ðông", "do-van-dong"),
        ("李", "official"),
    ],
)
def test_address_is_folded_and_keeps_the_d_of_d(name, slug):
    assert make_official(name).slug == slug


def test_equal_names_get_numbers():
    assert [make_official("Lù Văn Sủ").slug for _ in range(3)] == ["lu-van-su", "lu-van-su-2", "lu-van-su-3"]


def test_a_longer_name_takes_no_number_away():
    make_official("Lù Văn Sủ Hai")
    assert make_official("Lù Văn Sủ").slug == "lu-van-su"


def test_address_stands_when_the_name_changes():
    official = make_official("Lù Văn Sủ")
    official.name = "Lù Văn Sử Mới"
    official.save()
    official.refresh_from_db()
    assert official.slug == "lu-van-su"


def test_a_save_of_one_column_still_fills_the_address():
    official = make_official("Lù Văn Sủ")
    official.slug = ""
    official.name = "Lù Văn Páo"
    official.save(update_fields=["name"])
    official.refresh_from_db()
    assert (official.name, official.slug) == ("Lù Văn Páo", "lu-van-pao")


def test_reserved_addresses_are_not_given():
    assert free_slug(Official, "feed", reserved={"feed", "feed-2"}) == "feed-3"


@pytest.mark.parametrize(
    ("name", "place", "slug"),
    [
        ("Huyện ủy Nậm Thượng", "Huyện Nậm Thượng", "huyen-uy-huyen-nam-thuong"),
        ("Ủy ban nhân dân huyện Nậm Thượng", "Huyện Nậm Thượng", "uy-ban-nhan-dan-huyen-nam-thuong"),
        ("Sở Công Thương tỉnh Sơn Lĩnh", "Tỉnh Sơn Lĩnh", "so-cong-thuong-tinh-son-linh"),
        ("Sở Công Thương", "Tỉnh Sơn Lĩnh", "so-cong-thuong-tinh-son-linh"),
        ("Hội Nậm Thượng huyện Nậm Thượng", "Huyện Nậm Thượng", "hoi-nam-thuong-huyen-nam-thuong"),
        ("Huyện Nậm Thượng", "Huyện Nậm Thượng", "huyen-nam-thuong"),
        ("李", "Huyện Nậm Thượng", "huyen-nam-thuong"),
    ],
)
def test_agency_address_is_its_name_without_its_place_and_its_places_address(name, place, slug):
    assert make_agency(name, district=make_district(place)).slug == slug


def test_central_body_has_its_name_as_address():
    assert make_agency("Bộ Công Thương", kind="central").slug == "bo-cong-thuong"


def test_longest_names_fit_their_columns_with_a_number_behind():
    place = make_district("Xã " + "Đ" * 117)
    make_agency("Ủy ban " + "Đ ăn " * 38, district=place, ends_on=date(2025, 6, 30))
    make_district("Xã " + "Đ" * 117)
    make_official("Ễ" * 120)
    rows = [place, make_agency("Ủy ban " + "Đ ăn " * 38, district=place), make_official("Ễ" * 120)]
    for row in rows:
        row.full_clean()
        assert len(row.slug) + 4 <= type(row)._meta.get_field("slug").max_length


def test_long_agency_names_are_cut_between_words_of_name_and_place():
    agency = make_agency("Ban Quản lý " + "dự án " * 30, district=make_district("Huyện Nậm Thượng"))
    assert agency.slug.endswith("-du-an-huyen-nam-thuong")


@pytest.mark.parametrize("model", [District, Agency, Official])
def test_address_column_is_unique_in_the_database(model):
    column = model._meta.get_field("slug").column
    with connection.cursor() as cursor:
        found = connection.introspection.get_constraints(cursor, model._meta.db_table)
    assert any(one["unique"] and one["columns"] == [column] for one in found.values())
