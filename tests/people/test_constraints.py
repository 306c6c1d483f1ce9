"""What the database itself refuses: every test goes round `clean()`."""

from datetime import date

import pytest
from django.db.models import F

from people.models import Agency, AgencySuccession, Alias, Appointment, District, Official, Position, Succession
from tests.database import refused
from tests.factories import (
    make_agency,
    make_appointment,
    make_district,
    make_official,
    make_position,
    make_succession,
)

pytestmark = pytest.mark.django_db
DAY, NEXT_DAY = date(2025, 6, 30), date(2025, 7, 1)


# ---- places


def test_two_places_with_one_code_and_first_day_are_refused():
    make_district(code="02647", starts_on=NEXT_DAY)
    other = make_district("Xã Lùng Vầu", "commune")
    refused(
        "district_unique_by_code_and_first_day",
        lambda: District.objects.filter(pk=other.pk).update(code="02647", starts_on=NEXT_DAY),
    )


def test_a_code_may_be_used_again_by_a_later_unit():
    make_district(code="02647", starts_on=date(2000, 1, 1), ends_on=DAY)
    make_district(code="02647", starts_on=NEXT_DAY)
    assert District.objects.filter(code="02647").count() == 2


def test_two_places_with_one_code_and_no_first_day_are_refused():
    make_district(code="02647")
    refused(
        "district_unique_by_code_without_first_day",
        lambda: District.objects.bulk_create([District(name="Xã A", tier="commune", code="02647", slug="xa-a")]),
    )


def test_any_number_of_places_may_have_no_code():
    for name in ("Xã Lùng Vầu", "Xã Tả Nhìn"):
        make_district(name, "commune", code="", is_provisional=True)
    assert District.objects.filter(code="").count() == 2


def test_a_place_does_not_end_before_it_starts():
    place = make_district(starts_on=NEXT_DAY)
    refused("district_ends_after_it_starts", lambda: District.objects.filter(pk=place.pk).update(ends_on=DAY))
    District.objects.filter(pk=place.pk).update(ends_on=NEXT_DAY)


def test_a_place_is_not_part_of_itself():
    place = make_district()
    refused("district_is_not_its_own_parent", lambda: District.objects.filter(pk=place.pk).update(parent=F("pk")))


@pytest.mark.parametrize("values", [{"name": ""}, {"name": " \u200b"}, {"slug": ""}])
def test_a_place_has_a_name_and_an_address(values):
    place = make_district()
    refused("district_has_a_name_and_an_address", lambda: District.objects.filter(pk=place.pk).update(**values))


def test_a_place_stands_on_a_known_tier():
    place = make_district()
    refused("district_stands_on_a_known_tier", lambda: District.objects.filter(pk=place.pk).update(tier="thon"))


def test_a_succession_is_told_once_and_between_two_units():
    old, new = make_district(), make_district("Xã Lùng Vầu", "commune")
    make_succession(old, new)
    again = [Succession(predecessor=old, successor=new)]
    refused("succession_is_told_once", lambda: Succession.objects.bulk_create(again))
    refused("succession_is_between_two_units", lambda: Succession.objects.update(successor=old))


# ---- agencies


def test_an_agency_lives_once_in_a_place():
    place = make_district()
    make_agency("Huyện ủy Nậm Thượng", district=place)
    twin = Agency(name="HUYỆN UỶ NẬM THƯỢNG", district=place, slug="twin")
    refused("agency_lives_once_in_a_place", lambda: Agency.objects.bulk_create([twin]))


def test_an_agency_lives_once_in_the_country():
    make_agency("Bộ Công Thương", kind="central")
    twin = Agency(name="Bộ Công thương", slug="twin")
    refused("agency_lives_once_in_the_country", lambda: Agency.objects.bulk_create([twin]))


def test_a_name_may_be_used_again_when_the_agency_before_has_ended():
    place = make_district()
    first = make_agency("Sở Nội vụ tỉnh Sơn Lĩnh", district=place, ends_on=DAY, end_state="merged")
    second = make_agency("Sở Nội vụ tỉnh Sơn Lĩnh", district=place, starts_on=NEXT_DAY)
    assert {first.slug, second.slug} == {first.slug, f"{first.slug}-2"}


def test_an_agency_does_not_end_before_it_starts():
    agency = make_agency(starts_on=NEXT_DAY)
    refused("agency_ends_after_it_starts", lambda: Agency.objects.filter(pk=agency.pk).update(ends_on=DAY))


def test_an_agency_that_ended_somehow_has_a_last_day():
    agency = make_agency()
    refused(
        "agency_with_an_end_state_has_a_last_day",
        lambda: Agency.objects.filter(pk=agency.pk).update(end_state="merged"),
    )


def test_an_agency_ends_in_one_of_the_known_ways():
    agency = make_agency(ends_on=DAY)
    refused("agency_ended_in_a_known_way", lambda: Agency.objects.filter(pk=agency.pk).update(end_state="vanished"))


def test_only_an_agency_with_a_place_outlives_its_place():
    agency = make_agency()
    refused(
        "agency_that_outlives_its_place_has_one",
        lambda: Agency.objects.filter(pk=agency.pk).update(outlives_district=True),
    )
    Agency.objects.filter(pk=agency.pk).update(outlives_district=True, district=make_district())


def test_a_succession_of_agencies_is_told_once_and_between_two():
    old, new = make_agency(), make_agency("Sở Y tế")
    old.successors.add(new)
    again = [AgencySuccession(predecessor=old, successor=new)]
    refused("agency_succession_is_told_once", lambda: AgencySuccession.objects.bulk_create(again))
    refused("agency_succession_is_between_two_agencies", lambda: AgencySuccession.objects.update(successor=old))


def test_an_agency_is_not_part_of_itself():
    agency = make_agency()
    refused("agency_is_not_its_own_parent", lambda: Agency.objects.filter(pk=agency.pk).update(parent=F("pk")))


@pytest.mark.parametrize("values", [{"name": ""}, {"slug": ""}])
def test_an_agency_has_a_name_and_an_address(values):
    agency = make_agency()
    refused("agency_has_a_name_and_an_address", lambda: Agency.objects.filter(pk=agency.pk).update(**values))


# ---- posts and their holders


def test_a_post_is_one_row_whatever_its_spelling():
    agency = make_agency()
    make_position("Phó Chủ tịch", agency)
    refused(
        "position_unique_by_title_and_agency",
        lambda: Position.objects.bulk_create([Position(title="PHÓ CHỦ TỊCH", agency=agency)]),
    )


def test_a_post_has_a_title_and_at_least_one_seat():
    position = make_position()
    refused("position_has_at_least_one_seat", lambda: Position.objects.filter(pk=position.pk).update(seats=0))
    refused("position_has_a_title", lambda: Position.objects.filter(pk=position.pk).update(title=" "))


@pytest.mark.parametrize("values", [{"name": ""}, {"slug": ""}])
def test_an_official_has_a_name_and_an_address(values):
    official = make_official()
    refused("official_has_a_name_and_an_address", lambda: Official.objects.filter(pk=official.pk).update(**values))


HALVES = [
    ("start", {"start_earliest": DAY}),
    ("start", {"start_latest": DAY}),
    ("start", {"start_earliest": NEXT_DAY, "start_latest": DAY}),
    ("end", {"end_earliest": DAY}),
    ("end", {"end_latest": DAY}),
    ("end", {"end_earliest": NEXT_DAY, "end_latest": DAY}),
]


@pytest.mark.parametrize(("which", "values"), HALVES)
def test_a_partial_date_is_a_pair_in_order(which, values):
    row = make_appointment()
    refused(f"appointment_{which}_is_a_pair_in_order", lambda: Appointment.objects.filter(pk=row.pk).update(**values))


def test_a_post_can_start_before_it_ends():
    row = make_appointment(start_earliest=NEXT_DAY, start_latest=NEXT_DAY)
    refused(
        "appointment_can_start_before_it_ends",
        lambda: Appointment.objects.filter(pk=row.pk).update(end_earliest=DAY, end_latest=DAY),
    )
    Appointment.objects.filter(pk=row.pk).update(end_earliest=DAY, end_latest=NEXT_DAY)


@pytest.mark.parametrize("which", ["start", "end"])
def test_a_sighting_has_no_dates(which):
    row = make_appointment(is_confirmed=False, attested_on=DAY)
    values = {f"{which}_earliest": DAY, f"{which}_latest": DAY}
    refused("appointment_sighting_has_no_dates", lambda: Appointment.objects.filter(pk=row.pk).update(**values))


@pytest.mark.parametrize("day", [DAY, None])
def test_one_sighting_a_day(day):
    row = make_appointment(is_confirmed=False, attested_on=day)
    again = Appointment(official=row.official, position=row.position, is_confirmed=False, attested_on=day)
    name = "appointment_sighting_once_a_day" if day else "appointment_undated_sighting_once"
    refused(name, lambda: Appointment.objects.bulk_create([again]))


def test_one_official_holds_a_post_without_an_end_only_once():
    row = make_appointment()
    again = Appointment(official=row.official, position=row.position)
    refused("appointment_without_an_end_once", lambda: Appointment.objects.bulk_create([again]))


@pytest.mark.parametrize("values", [{"decision_number": "12/QĐ-UBND"}, {"decision_on": DAY}])
def test_what_has_a_decision_is_confirmed(values):
    row = make_appointment(is_confirmed=False, attested_on=DAY)
    refused(
        "appointment_with_a_decision_is_confirmed",
        lambda: Appointment.objects.filter(pk=row.pk).update(**values),
    )


def test_somebody_may_hold_a_post_twice_and_several_at_once():
    row = make_appointment(start_earliest=DAY, start_latest=DAY, end_earliest=DAY, end_latest=DAY)
    make_appointment(row.official, row.position, start_earliest=NEXT_DAY, start_latest=NEXT_DAY)
    make_appointment(row.official, make_position("Bí thư", row.position.agency))
    assert row.official.appointments.count() == 3


# ---- other names


def targets():
    """Return one row of each kind that can have another name."""
    position = make_position(agency=make_agency(district=make_district()))
    return {
        "official": make_official(),
        "agency": position.agency,
        "position": position,
        "district": position.agency.district,
    }


@pytest.mark.parametrize("names", [[], ["official", "agency"], ["official", "agency", "position", "district"]])
def test_another_name_is_of_exactly_one_thing(names):
    rows = targets()
    alias = Alias(text="Tên khác", **{name: rows[name] for name in names})
    refused("alias_names_exactly_one_thing", lambda: Alias.objects.bulk_create([alias]))


@pytest.mark.parametrize("name", ["official", "agency", "position", "district"])
def test_another_name_is_told_once_of_each_thing(name):
    target = targets()[name]
    Alias.objects.create(text="Tên khác", **{name: target})
    again = Alias(text="Tên  khác ", **{name: target})
    refused(f"alias_once_for_each_{name}", lambda: Alias.objects.bulk_create([again]))


def test_another_name_has_letters():
    official = make_official()
    refused("alias_has_letters", lambda: Alias.objects.bulk_create([Alias(text=" ", official=official)]))
