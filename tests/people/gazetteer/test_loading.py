"""Places are brought in line with the map: made, mended, adopted; a second time changes nothing."""

from datetime import date
from io import StringIO

import pytest
from django.core.management import CommandError, call_command
from django.db import IntegrityError

from people.gazetteer.files import Link, Unit, read_links, read_units
from people.gazetteer.loading import load
from people.gazetteer.selection import NoSuchProvince, of_provinces
from people.models import Alias, District, Succession
from people.scope import scope
from tests.factories import make_agency, make_district

pytestmark = pytest.mark.django_db
LAST, FIRST = "2025-06-30", "2025-07-01"


def as_map(*units):
    """Return units as {key: Unit}."""
    return {unit.key: unit for unit in units}


MAP = as_map(
    Unit("10", "", LAST, "", "Tỉnh Sơn Lĩnh", "tinh-son-linh-2025", ""),
    Unit("15", "", LAST, "", "Tỉnh Đông Hà", "tinh-dong-ha", ""),
    Unit("15", FIRST, "", "", "Tỉnh Sơn Lĩnh", "tinh-son-linh", ""),
    Unit("083", "", LAST, "10", "Huyện Nậm Thượng", "huyen-nam-thuong", "Huyện Nậm Thương"),
    Unit("02761", "", LAST, "083", "Xã Tà Sín", "xa-ta-sin-son-linh", ""),
    Unit("02761", FIRST, "", f"15@{FIRST}", "Xã Tà Sín", "xa-ta-sin", ""),
)
LINKS = [
    Link("10", f"15@{FIRST}", "202/2025/QH15"),
    Link("15", f"15@{FIRST}", "202/2025/QH15"),
    Link("083", f"02761@{FIRST}", "1673/NQ-UBTVQH15"),
    Link("02761", f"02761@{FIRST}", "1673/NQ-UBTVQH15"),
]


def load_map(units=MAP, links=LINKS):
    return load(units, links, MAP)


def test_units_links_and_other_names_are_made():
    load_map()
    commune = District.objects.get(slug="xa-ta-sin")
    assert (commune.code, commune.starts_on, commune.parent.slug) == ("02761", date(2025, 7, 1), "tinh-son-linh")
    assert commune.folded == " xa ta sin "
    assert commune.is_provisional is False
    assert District.objects.filter(pk__in=scope(commune)).count() == 3
    assert Succession.objects.get(predecessor__code="083").resolution == "Nghị quyết số 1673/NQ-UBTVQH15"
    assert Alias.objects.get().text == "Huyện Nậm Thương"


def test_a_second_time_changes_nothing():
    load_map()
    assert load_map().changes == 0
    assert District.objects.count() == len(MAP)


def test_what_differs_from_the_map_is_mended_and_its_address_stands():
    row = make_district("Huyện Năm Thượng", code="083", slug="huyen-cu", ends_on=None)
    outcome = load_map()
    row.refresh_from_db()
    assert outcome.counts["district", "changed"] == 1
    assert (row.name, row.ends_on, row.slug) == ("Huyện Nậm Thượng", date(2025, 6, 30), "huyen-cu")
    assert row.folded == " huyen nam thuong "


def test_a_resolution_that_was_not_known_is_filled_in():
    load_map()
    Succession.objects.filter(predecessor__code="083").update(resolution="")
    assert load_map().counts["succession", "changed"] == 1


def test_a_place_that_is_exactly_one_unit_is_adopted_with_all_that_hangs_on_it():
    place = District.objects.create(name="Huyện Nậm Thượng", tier="huyen", is_provisional=True)
    agency = make_agency("Huyện ủy Nậm Thượng", district=place)
    outcome = load_map()
    place.refresh_from_db()
    assert outcome.counts["district", "adopted"] == 1
    assert (place.code, place.is_provisional, place.parent.code) == ("083", False, "10")
    assert District.objects.get(code="083") == agency.district


def test_a_place_is_adopted_by_another_spelling():
    place = District.objects.create(name="Huyện Nậm Thương", tier="huyen", is_provisional=True)
    load_map()
    place.refresh_from_db()
    assert (place.code, place.name) == ("083", "Huyện Nậm Thượng")


def test_a_place_that_two_units_could_be_is_left_and_gives_way_with_its_address():
    place = District.objects.create(name="Xã Tà Sín", tier="commune", is_provisional=True)
    outcome = load_map()
    place.refresh_from_db()
    assert outcome.left == [place]
    assert (place.is_provisional, place.slug) == (True, "xa-ta-sin-2")
    assert outcome.moved == [(place, "xa-ta-sin")]
    assert District.objects.get(slug="xa-ta-sin").code == "02761"


def test_an_adopted_place_moves_to_its_own_address_where_another_unit_has_the_one_it_stood_at():
    District.objects.create(name="Tỉnh Đông Hà", tier="province", is_provisional=True, slug="tinh-son-linh")
    load_map()
    assert District.objects.get(name="Tỉnh Đông Hà").slug == "tinh-dong-ha"


def test_an_official_place_that_the_map_does_not_know_is_named_and_left():
    row = make_district("Huyện Khe Lếch", code="999")
    assert load_map().unknown == [row]
    assert District.objects.filter(pk=row.pk).exists()


def test_loading_is_all_or_nothing():
    broken = [*LINKS, Link("10", "10", "")]
    with pytest.raises(IntegrityError):
        load_map(links=broken)
    assert not District.objects.exists()


def test_the_part_of_one_province_has_all_that_became_it():
    units, links = of_provinces(["15"], MAP, LINKS)
    assert (units, links) == (MAP, LINKS)


@pytest.mark.parametrize("code", ["15", "10"])
def test_a_province_is_named_by_its_code_of_today_or_by_one_that_ended(code):
    units, links = of_provinces([code], read_units(), read_links())
    assert sum(unit.tier == "commune" and not unit.ends_on for unit in units.values()) == 99
    assert {unit.name for unit in units.values() if unit.tier == "province"} == {"Tỉnh Lào Cai", "Tỉnh Yên Bái"}
    assert all(link.successor in units and link.predecessor in units for link in links)


def test_a_code_that_no_province_has_is_refused():
    with pytest.raises(NoSuchProvince):
        of_provinces(["99"], MAP, LINKS)
    with pytest.raises(CommandError, match="99"):
        call_command("load_districts", "--province", "99", stdout=StringIO())


def test_the_whole_country_is_loaded_twice_and_the_second_time_changes_nothing():
    for changes in ("28630", "0"):
        printed = StringIO()
        call_command("load_districts", "--all", stdout=printed)
        lines = printed.getvalue().splitlines()
        assert "34" in lines[0] and "3321" in lines[0].replace(".", "")
        assert lines[-1].startswith(f"{changes} ")
    assert District.objects.count() == 14154
    assert Succession.objects.count() == 14291
