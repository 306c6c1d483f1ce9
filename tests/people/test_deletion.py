"""What something else refers to cannot be deleted."""

import pytest
from django.db.models import ProtectedError

from people.models import Alias
from tests.factories import (
    make_agency,
    make_appointment,
    make_district,
    make_official,
    make_position,
    make_succession,
)

pytestmark = pytest.mark.django_db


def test_a_place_with_parts_stays():
    place = make_district()
    make_district("Xã Lùng Vầu", "commune", parent=place)
    with pytest.raises(ProtectedError):
        place.delete()


def test_a_place_that_followed_another_or_was_followed_stays():
    old, new = make_district(), make_district("Xã Lùng Vầu", "commune")
    make_succession(old, new)
    for place in (new, old):
        with pytest.raises(ProtectedError):
            place.delete()


def test_a_place_with_an_agency_stays():
    agency = make_agency(district=make_district())
    with pytest.raises(ProtectedError):
        agency.district.delete()


def test_an_agency_with_a_part_or_a_post_stays():
    agency = make_position().agency
    parent = make_agency("Ủy ban nhân dân tỉnh Sơn Lĩnh")
    make_agency("Văn phòng tỉnh Sơn Lĩnh", parent=parent)
    for kept in (agency, parent):
        with pytest.raises(ProtectedError):
            kept.delete()


def test_an_agency_that_followed_another_stays():
    old, new = make_agency("Sở Xây dựng"), make_agency("Sở Giao thông - Xây dựng")
    old.successors.add(new)
    with pytest.raises(ProtectedError):
        new.delete()


def test_a_post_and_an_official_with_an_appointment_stay():
    row = make_appointment()
    for kept in (row.official, row.position):
        with pytest.raises(ProtectedError):
            kept.delete()


def test_other_names_go_with_what_they_name():
    official = make_official()
    Alias.objects.create(text="Thưởng Đen", official=official)
    official.delete()
    assert not Alias.objects.exists()
