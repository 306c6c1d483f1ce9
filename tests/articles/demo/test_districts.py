"""Units of the demonstration agree with themselves and with the reform of July 2025."""

import unicodedata

from cms.text import slugify
from people.places import tier_of
from tests.articles.demo.data import DISTRICTS, day, lives

LAST_DAY = day("2025-06-30")


def test_keys_are_made_of_tier_code_and_first_year():
    for key, row in DISTRICTS.items():
        first = row["starts_on"][:4] if row["starts_on"] else "old"
        assert key == f"{row['tier']}:{row['code']}:{first}"


def test_codes_are_as_long_as_their_tier_has_them():
    length = {"province": 2, "huyen": 3, "commune": 5}
    assert all(len(row["code"]) == length[row["tier"]] for row in DISTRICTS.values())


def test_names_are_composed_and_carry_their_tier_word():
    for row in DISTRICTS.values():
        assert unicodedata.is_normalized("NFC", row["name"])
        assert tier_of(row["name"]) == row["tier"]
        assert row["name"][0].isupper()


def test_parents_exist_and_stand_above_at_the_same_time():
    for row in DISTRICTS.values():
        assert (row["parent"] is None) == (row["tier"] == "province")
        if row["parent"]:
            assert DISTRICTS[row["parent"]]["ends_on"] == row["ends_on"]


def test_every_unit_that_ended_has_successors_of_today():
    for row in DISTRICTS.values():
        assert bool(row["successors"]) == bool(row["ends_on"])
        for link in row["successors"]:
            assert DISTRICTS[link["to"]]["starts_on"] == "2025-07-01"
            assert link["resolution"].startswith("Nghị quyết số ")


def test_a_huyen_is_followed_by_every_commune_that_took_over_a_part():
    for key, row in DISTRICTS.items():
        if row["tier"] == "huyen":
            parts = [part for part in DISTRICTS.values() if part["parent"] == key]
            taken = {link["to"] for part in parts for link in part["successors"]}
            assert {link["to"] for link in row["successors"]} == taken


def test_no_huyen_outlives_the_reform():
    assert all(day(row["ends_on"]) == LAST_DAY for row in DISTRICTS.values() if row["tier"] == "huyen")


def test_muong_khuong_became_four_communes():
    names = {DISTRICTS[link["to"]]["name"] for link in DISTRICTS["huyen:083:old"]["successors"]}
    assert names == {"Xã Pha Long", "Xã Mường Khương", "Xã Cao Sơn", "Xã Bản Lầu"}


def test_code_15_was_yen_bai_and_is_lao_cai():
    assert DISTRICTS["province:15:old"]["name"] == "Tỉnh Yên Bái"
    assert DISTRICTS["province:15:2025"]["name"] == "Tỉnh Lào Cai"
    assert not lives(DISTRICTS["province:15:2025"], LAST_DAY)


def test_slugs_are_unique_and_begin_with_the_folded_name():
    slugs = [row["slug"] for row in DISTRICTS.values()]
    assert len(slugs) == len(set(slugs))
    assert all(row["slug"].startswith(slugify(row["name"])) for row in DISTRICTS.values())


def test_the_bare_slug_goes_to_the_only_unit_of_that_name_or_to_that_of_today():
    slugs = {key: row["slug"] for key, row in DISTRICTS.items()}
    assert slugs["huyen:083:old"] == "huyen-muong-khuong"
    assert slugs["commune:02761:2025"] == "xa-muong-khuong"
    assert slugs["commune:02788:2025"] == "xa-ban-lau"
    assert slugs["commune:02788:old"] == "xa-ban-lau-lao-cai"
    assert slugs["province:10:old"] == "tinh-lao-cai-2025"


def test_a_name_shared_in_its_province_takes_the_code():
    assert DISTRICTS["commune:02779:old"]["slug"] == "xa-thanh-binh-lao-cai-2025-02779"
