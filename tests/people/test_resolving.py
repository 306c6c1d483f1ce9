"""Printed words mean exactly one row, or they are a question."""

from datetime import date

import pytest

from cms.dates import PartialDate
from people.models import Agency, Alias, District, Official
from people.resolving import (
    OpenQuestion,
    Surroundings,
    find_agency,
    find_appointment,
    find_district,
    find_official,
    find_position,
)
from people.titles import parse_agency, parse_title
from tests.factories import make_agency, make_appointment, make_district, make_official, make_position

pytestmark = pytest.mark.django_db
BEFORE, AFTER = date(2022, 3, 9), date(2026, 3, 9)


@pytest.fixture
def world():
    """One province before and after the reform, one huyện, two communes of one name."""
    old = make_district("Tỉnh Sơn Lĩnh", "province", ends_on=date(2025, 6, 30))
    new = make_district("Tỉnh Sơn Lĩnh", "province", starts_on=date(2025, 7, 1))
    huyen = make_district("Huyện Nậm Thượng", parent=old, ends_on=date(2025, 6, 30))
    other = make_district("Tỉnh Đông Hà", "province")
    near = make_district("Xã Lùng Vầu", "commune", parent=huyen, ends_on=date(2025, 6, 30))
    far = make_district("Xã Lùng Vầu", "commune", parent=other)
    return {"old": old, "new": new, "huyen": huyen, "near": near, "far": far}


def test_a_name_means_the_unit_that_lived_on_the_day(world):
    assert find_district("tỉnh Sơn Lĩnh", Surroundings(BEFORE)) == world["old"]
    assert find_district("tỉnh Sơn Lĩnh", Surroundings(AFTER)) == world["new"]


def test_a_place_that_ended_before_the_day_is_a_question(world):
    with pytest.raises(OpenQuestion):
        find_district("huyện Nậm Thượng", Surroundings(AFTER))
    assert District.objects.filter(is_provisional=True).count() == 0


def test_of_two_places_of_one_name_the_one_in_the_texts_province_is_meant(world):
    assert find_district("xã Lùng Vầu", Surroundings(BEFORE, [world["huyen"]])) == world["near"]
    with pytest.raises(OpenQuestion):
        find_district("xã Lùng Vầu", Surroundings(BEFORE))


def test_marks_tell_places_apart():
    make_district("Xã Tân Thành", "commune")
    assert find_district("xã Tấn Thành", Surroundings(BEFORE)).is_provisional


def test_short_forms_and_other_names_find_the_place():
    town = make_district("Thị xã Hoài Sơn")
    Alias.objects.create(text="Thị xã Hoài Xuân", district=town)
    assert find_district("TX Hoài Sơn", Surroundings(BEFORE)) == town
    assert find_district("thị xã Hoài Xuân", Surroundings(BEFORE)) == town


def test_a_bare_name_is_a_province_or_a_question(world):
    assert find_district("Sơn Lĩnh", Surroundings(BEFORE)) == world["old"]
    with pytest.raises(OpenQuestion):
        find_district("Pha Đán", Surroundings(BEFORE))


def test_marks_tell_bare_names_apart(world):
    with pytest.raises(OpenQuestion):
        find_district("Sơn Linh", Surroundings(BEFORE))


def test_a_title_without_a_place_belongs_to_the_texts_one_unit_of_its_tier(world):
    position = find_position(parse_title("Bí thư Huyện ủy"), Surroundings(BEFORE, [world["near"]]))
    assert (position.title, position.agency.name) == ("Bí thư", "Huyện ủy Nậm Thượng")
    assert position.agency.district == world["huyen"]


def test_two_units_of_the_tier_leave_the_title_open(world):
    second = make_district("Huyện Bản Cầu", parent=world["old"])
    with pytest.raises(OpenQuestion):
        find_position(parse_title("Bí thư Huyện ủy"), Surroundings(BEFORE, [world["huyen"], second]))
    assert not Agency.objects.exists()


def test_an_agency_is_found_by_its_long_and_short_name(world):
    known = make_agency("Ủy ban nhân dân huyện Nậm Thượng", district=world["huyen"])
    around = Surroundings(BEFORE, [world["huyen"]])
    for printed in ("UBND huyện", "Uỷ ban nhân dân huyện Nậm Thượng", "UBND huyện Nậm Thượng"):
        assert find_agency(parse_agency(printed), around) == known


def test_a_central_body_has_no_place():
    agency = find_agency(parse_agency("Bộ GTVT"), Surroundings(BEFORE))
    assert (agency.name, agency.district) == ("Bộ Giao thông vận tải", None)


def test_of_namesakes_the_one_in_the_post_is_meant():
    position = make_position()
    make_official("Nguyễn Văn An", distinction="Bắc")
    right = make_official("Nguyễn Văn An", distinction="Nam")
    make_appointment(right, position)
    assert find_official("Nguyễn Văn An", [position], Surroundings(BEFORE)) == right


def test_namesakes_without_a_telling_post_are_a_question():
    make_official("Nguyễn Văn An", distinction="Bắc")
    make_official("Nguyễn Văn An", distinction="Nam")
    with pytest.raises(OpenQuestion):
        find_official("Nguyễn Văn An", [], Surroundings(BEFORE))


def test_a_namesake_of_another_province_is_not_taken(world):
    elsewhere = make_position("Giám đốc", make_agency("Sở Y tế tỉnh Đông Hà", district=world["far"].parent))
    make_appointment(make_official("Nguyễn Văn An"), elsewhere)
    with pytest.raises(OpenQuestion):
        find_official("Nguyễn Văn An", [], Surroundings(BEFORE, [world["huyen"]]))


def test_an_unknown_name_makes_a_provisional_official():
    official = find_official("Giàng A Páo", [], Surroundings(BEFORE))
    assert official.is_provisional and Official.objects.get() == official


def test_a_confirmed_post_of_the_day_comes_before_a_sighting():
    official, position = make_official(), make_position()
    held = make_appointment(official, position, start=PartialDate.of_year(2020))
    assert find_appointment(official, position, BEFORE) == held
    assert find_appointment(official, position, date(2019, 3, 9)) != held


def test_a_sighting_is_made_once_a_day_and_confirms_nothing():
    official, position = make_official(), make_position()
    sightings = [find_appointment(official, position, day) for day in (BEFORE, BEFORE, AFTER, None, None)]
    assert len(set(sightings)) == 3
    assert {one.is_confirmed for one in sightings} == {False}
