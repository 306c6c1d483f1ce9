"""Pairs of records that may be one official: by name or other name, unless something speaks against it."""

from datetime import date

import pytest

from people.duplicates import possible_duplicates
from people.models import Alias
from tests import factories as make

pytestmark = pytest.mark.django_db
SINCE_2020 = {"start_earliest": date(2020, 1, 1), "start_latest": date(2020, 1, 1)}


def numbers():
    return [pair.numbers for pair in possible_duplicates()]


def two(name="Lò Văn Ánh", other="lò văn ánh"):
    return make.make_official(name), make.make_official(other)


def post_in(official, place, **dates):
    agency = make.make_agency(f"UBND {place}", district=place)
    return make.make_appointment(official, make.make_position("Chủ tịch", agency), **dates)


def test_equal_names_are_a_pair_and_other_marks_are_not():
    one, other = two()
    make.make_official("Lò Văn Anh")
    assert numbers() == [(one.pk, other.pk)]


def test_an_other_name_that_is_somebody_s_name_makes_a_pair():
    one, other = two("Vũ Thu Hiền", "Vũ Thị Hiền")
    Alias.objects.create(text="Vũ Thị Hiền", official=one)
    (pair,) = possible_duplicates()
    assert (pair.numbers, pair.alias) == ((one.pk, other.pk), "Vũ Thị Hiền")


@pytest.mark.parametrize(("lines", "is_settled"), [(("A", "B"), True), (("A", ""), False), (("A", "a"), False)])
def test_two_public_lines_settle_it(lines, is_settled):
    for official, line in zip(two(), lines, strict=True):
        official.distinction = line
        official.save()
    assert bool(numbers()) is not is_settled


@pytest.mark.parametrize(("printed", "is_pair"), [("Lò Văn Ánh", False), ("Ánh", True)])
def test_one_article_that_names_both_by_the_same_words_speaks_against_it(printed, is_pair):
    one, other = two()
    article = make.make_article()
    make.make_mention(article, one)
    make.make_mention(article, other, printed_name=printed)
    assert bool(numbers()) is is_pair


@pytest.mark.parametrize(
    ("dates", "is_pair"),
    [
        (SINCE_2020, False),
        ({}, True),
        ({"end_earliest": date(2019, 1, 1), "end_latest": date(2019, 1, 1), "start_latest": date(2018, 1, 1),
          "start_earliest": date(2018, 1, 1)}, True),
    ],
)  # fmt: skip
def test_posts_in_two_provinces_at_once_speak_against_it(dates, is_pair):
    one, other = two()
    here = make.make_district("Huyện Nậm Thượng", parent=make.make_district("Tỉnh Sơn Lĩnh", "province"))
    post_in(one, here, **SINCE_2020)
    post_in(other, make.make_district("Tỉnh Hải Lâm", "province"), **dates)
    assert bool(numbers()) is is_pair


def test_posts_in_one_province_do_not():
    one, other = two()
    province = make.make_district("Tỉnh Sơn Lĩnh", "province")
    post_in(one, make.make_district("Huyện Nậm Thượng", parent=province), **SINCE_2020)
    post_in(other, province, **SINCE_2020)
    assert numbers()


def test_pairs_cost_the_same_for_few_and_many(django_assert_num_queries):
    for number in range(20):
        two(f"Lò Văn Ánh {number}", f"Lò Văn Ánh {number}")
    with django_assert_num_queries(4):
        assert len(possible_duplicates()) == 20
