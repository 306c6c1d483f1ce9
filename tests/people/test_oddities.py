"""Posts that can hardly be true are pointed out, and nothing is claimed that the dates do not say."""

from datetime import date

import pytest
from django.urls import reverse

from cms.dates import parse_partial
from people.oddities import oddities
from tests import factories as make

pytestmark = pytest.mark.django_db


def post(official, agency, title, start=None, end=None, **fields):
    """Give an official a post; start and end are written as an editor types them ("5/2019")."""
    dates = {name: parse_partial(text) if text else None for name, text in (("start", start), ("end", end))}
    return make.make_appointment(official, make.make_position(title, agency), **dates, **fields)


def told(official):
    return oddities(official.appointments.select_related("position__agency__district").by_time())


@pytest.fixture
def official():
    return make.make_official("Vũ Văn Út")


@pytest.fixture
def two():
    """Two bodies of one kind."""
    return [make.make_agency(f"UBND huyện {name}", "peoples_committee") for name in ("Nậm Thượng", "Nậm Hạ")]


def test_the_heads_of_two_bodies_of_one_kind_at_once_are_pointed_out(official, two):
    post(official, two[0], "Chủ tịch", "5/2019")
    post(official, two[1], "Chủ tịch", "17/6/2021")
    assert told(official) == [
        "Cùng lúc Chủ tịch UBND huyện Nậm Thượng (5/2019 – …) và Chủ tịch UBND huyện Nậm Hạ (17/6/2021 – …). "
        "Có chức nào đã thôi chưa?"
    ]


def test_one_after_the_other_is_as_it_should_be(official, two):
    post(official, two[0], "Chủ tịch", "5/2019", "17/6/2021")
    post(official, two[1], "Chủ tịch", "17/6/2021")
    assert told(official) == []


def test_a_year_that_leaves_room_for_a_hand_over_stays_silent(official, two):
    post(official, two[0], "Chủ tịch", "2019", "2021")
    post(official, two[1], "Chủ tịch", "2021")
    assert told(official) == []


def test_party_and_government_are_led_together(official, two):
    post(official, make.make_agency("Huyện ủy Nậm Thượng", "party_board"), "Bí thư", "5/2019")
    post(official, two[0], "Chủ tịch", "5/2019")
    assert told(official) == []


def test_the_party_boards_of_a_province_and_of_its_army_are_led_together(official):
    province = make.make_district("Tỉnh Sơn Lĩnh", tier="province")
    for name in ("Tỉnh ủy Sơn Lĩnh", "Đảng ủy Quân sự tỉnh Sơn Lĩnh"):
        post(official, make.make_agency(name, "party_board", district=province), "Bí thư", "5/2019")
    assert told(official) == []


def test_who_stands_in_for_another_is_not_pointed_out(official, two):
    post(official, two[0], "Chủ tịch", "5/2019")
    post(official, two[1], "Chủ tịch", "5/2020", is_acting=True)
    assert told(official) == []


def test_many_may_hold_a_post_of_several_seats(official, two):
    for agency in two:
        make.make_appointment(official, make.make_position("Chủ tịch", agency, seats=2), start=parse_partial("2019"))
    assert told(official) == []


@pytest.mark.parametrize(
    ("start", "end", "sentence"),
    [
        ("5/2014", "", "nhưng cơ quan có từ 1/6/2015"),
        ("5/2024", "", "nhưng cơ quan đã kết thúc ngày 28/2/2023"),
        ("5/2016", "5/2024", "nhưng cơ quan đã kết thúc ngày 28/2/2023"),
        ("2015", "2023", None),
    ],
)
def test_a_post_outside_the_life_of_its_agency_is_pointed_out(official, start, end, sentence):
    agency = make.make_agency("Sở Cũ", starts_on=date(2015, 6, 1), ends_on=date(2023, 2, 28), end_state="merged")
    post(official, agency, "Phó Giám đốc", start, end)
    assert [sentence in one for one in told(official)] == ([True] if sentence else [])


def test_the_form_shows_it_and_saving_says_it(desk, official, two):
    post(official, two[0], "Chủ tịch", "5/2019")
    post(official, two[1], "Chủ tịch", "17/6/2021")
    page = desk.get(reverse("admin:people_official_change", args=[official.pk]))
    assert "Có chức nào đã thôi chưa?" in page.content.decode()
