"""Officials, agencies and places as linked data: what their pages show, no more."""

import pytest

from cms.dates import PartialDate
from people.models import Official
from tests.factories import (
    make_agency,
    make_appointment,
    make_district,
    make_holder,
    make_mention,
    make_official,
    make_position,
    make_published,
)
from tests.linked import linked

pytestmark = pytest.mark.django_db


def data_of(client, row, kind, before=""):
    response = client.get(before + row.get_absolute_url())
    assert response.status_code == 200
    return linked(response.content.decode())[kind]


def test_an_official_is_told_with_the_posts_of_today(client):
    agency = make_agency()
    official = make_holder("Vàng A Sình", agency, "2020-01-01")
    make_appointment(official, make_position("Bí thư", agency), end=PartialDate.of_year(2019))
    data = data_of(client, official, "Person")
    assert data["jobTitle"] == ["Giám đốc"]
    assert [(one["name"], one["url"]) for one in data["worksFor"]] == [
        (agency.name, f"http://testserver{agency.get_absolute_url()}")
    ]


def test_who_is_acting_is_told_so_and_an_agency_stands_there_once(client):
    agency = make_agency()
    official = make_holder("Vàng A Sình", agency, "2020-01-01", is_acting=True)
    make_appointment(official, make_position("Ủy viên", agency), start=PartialDate.of_year(2020))
    data = data_of(client, official, "Person")
    assert sorted(data["jobTitle"]) == ["Quyền Giám đốc", "Ủy viên"]
    assert len(data["worksFor"]) == 1


def test_posts_of_the_past_and_what_was_only_read_are_no_posts_of_today(client):
    official, agency = make_official(), make_agency()
    make_appointment(official, make_position("Giám đốc", agency), end=PartialDate.of_year(2019))
    make_appointment(official, make_position("Chủ tịch", agency), is_confirmed=False)
    make_mention(make_published(), official, "Chủ tịch")
    assert not {"jobTitle", "worksFor"} & set(data_of(client, official, "Person"))


def test_official_contact_is_told_where_the_page_shows_it(client):
    official = make_holder("Vàng A Sình", make_agency(), "2020-01-01")
    Official.objects.filter(pk=official.pk).update(email="so@vidu.vn", phone="0214 000 000")
    data = data_of(client, official, "Person")
    assert (data["email"], data["telephone"]) == ("so@vidu.vn", "0214 000 000")


def test_an_agency_is_told_with_its_life_its_place_and_what_it_is_part_of(client):
    place = make_district("Xã Lùng Vầu", tier="commune", starts_on="2025-07-01")
    parent = make_agency("UBND xã Lùng Vầu", kind="peoples_committee", district=place)
    agency = make_agency("Phòng Kinh tế xã Lùng Vầu", district=place, parent=parent, starts_on="2025-07-01")
    make_published(agencies=[agency, parent])
    data = data_of(client, agency, "GovernmentOrganization")
    assert data["foundingDate"] == "2025-07-01"
    assert data["parentOrganization"]["name"] == "UBND xã Lùng Vầu"
    assert data["areaServed"]["name"] == "Xã Lùng Vầu"


def test_a_place_is_told_with_its_code_and_the_place_it_lies_in(client):
    province = make_district("Tỉnh Sơn Lĩnh", tier="province")
    place = make_district("Huyện Nậm Thượng", parent=province, code="083")
    make_published(districts=[place])
    data = data_of(client, place, "AdministrativeArea")
    assert (data["identifier"], data["containedInPlace"]["name"]) == ("083", "Tỉnh Sơn Lĩnh")


def test_english_pages_tell_the_same_addresses(client):
    official = make_holder("Vàng A Sình", make_agency(), "2020-01-01")
    here, there = (data_of(client, official, "Person", before)["url"] for before in ("", "/en"))
    assert here == there == f"http://testserver{official.get_absolute_url()}"
