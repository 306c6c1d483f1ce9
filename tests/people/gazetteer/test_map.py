"""The official map agrees with itself: every unit, every link."""

import unicodedata
from collections import defaultdict
from datetime import timedelta

import pytest

from cms.text import slugify, title_key
from people.gazetteer.addresses import slugs
from people.gazetteer.build.by_hand import read_by_hand
from people.gazetteer.counting import census
from people.gazetteer.files import read_links, read_units
from people.places import split_name, tier_of

UNITS, LINKS = read_units(), read_links()
AFTER, BEFORE = defaultdict(set), defaultdict(set)
for link in LINKS:
    AFTER[link.predecessor].add(link.successor)
    BEFORE[link.successor].add(link.predecessor)


def names(keys):
    """Return the names of units."""
    return {UNITS[key].name for key in keys}


def test_it_has_as_many_units_as_the_country():
    counted = census(UNITS, LINKS)
    assert counted.today == {"province": 34, "commune": 3321}
    assert counted.before == {"province": 63, "huyen": 696, "commune": 10051}
    assert len(UNITS) == 34 + 3321 + 63 + 696 + 10051 - 11  # eleven provinces went on as they were
    assert len({(link.predecessor, link.successor) for link in LINKS}) == len(LINKS) == 14291


def test_every_unit_that_ended_leads_to_units_of_today_and_back():
    for key, unit in UNITS.items():
        assert bool(AFTER[key]) == bool(unit.ends_on), unit
        for successor in AFTER[key]:
            assert not UNITS[successor].ends_on
            assert key in BEFORE[successor]


def test_every_unit_of_today_that_began_came_from_somewhere():
    assert [unit for key, unit in UNITS.items() if unit.starts_on and not BEFORE[key]] == []


def test_no_successor_lives_on_a_day_of_its_predecessor():
    for link in LINKS:
        last, first = UNITS[link.predecessor].last_day, UNITS[link.successor].first_day
        assert last + timedelta(days=1) == first


def test_no_two_units_have_one_code_on_one_day():
    for key, unit in UNITS.items():
        if unit.starts_on and unit.code in UNITS:
            assert UNITS[unit.code].ends_on < unit.starts_on, key


def test_units_lie_in_units_of_the_tier_above_that_live_with_them():
    for unit in UNITS.values():
        assert bool(unit.parent) == (unit.tier != "province")
        if unit.parent:
            above = UNITS[unit.parent]
            assert above.tier == ("huyen" if unit.tier == "commune" and unit.ends_on else "province")
            assert not above.ends_on or above.ends_on == unit.ends_on


def test_a_province_is_followed_by_one_of_today_and_a_commune_stays_in_it():
    for link in LINKS:
        before, after = UNITS[link.predecessor], UNITS[link.successor]
        if before.tier == "province":
            assert len(AFTER[link.predecessor]) == 1
        else:
            province = root(before)
            assert root(after).key in (AFTER[province.key] or {province.key}), link


def root(unit):
    """Return the province that a unit lies in."""
    while unit.parent:
        unit = UNITS[unit.parent]
    return unit


def test_a_district_is_followed_by_every_commune_that_took_over_a_part_of_it():
    taken_over = defaultdict(set)
    for unit in UNITS.values():
        if unit.tier == "commune" and unit.ends_on:
            taken_over[unit.parent] |= AFTER[unit.key]
    islands = {key for key, unit in UNITS.items() if unit.tier == "huyen" and key not in taken_over}
    assert len(islands) == 5
    assert all(AFTER[key] == successors for key, successors in taken_over.items())


def test_names_are_composed_and_carry_their_tier_word():
    for unit in UNITS.values():
        assert unicodedata.is_normalized("NFC", unit.name)
        word, bare = split_name(unit.name)
        assert word and all(part[0].isupper() or not part[0].isalpha() for part in bare.split()), unit
        assert tier_of(unit.name) in {unit.tier, "huyen"}


def test_other_spellings_differ_by_more_than_tone_marks():
    for unit in UNITS.values():
        assert all(title_key(name) != title_key(unit.name) for name in unit.other_names)


def test_slugs_are_what_the_rule_says_and_all_different():
    computed = slugs(UNITS)
    assert {key: unit.slug for key, unit in UNITS.items()} == computed
    assert len(set(computed.values())) == len(UNITS)
    assert all(slug.startswith(slugify(UNITS[key].name)) for key, slug in computed.items())


def test_the_bare_slug_goes_to_the_unit_of_today():
    assert UNITS["15@2025-07-01"].slug == "tinh-lao-cai"
    assert UNITS["10"].slug == "tinh-lao-cai-2025"
    assert UNITS["02761@2025-07-01"].slug == "xa-muong-khuong"
    assert UNITS["083"].slug == "huyen-muong-khuong"


def test_muong_khuong_became_four_communes_and_each_leads_back():
    successors = AFTER["083"]
    assert names(successors) == {"Xã Pha Long", "Xã Mường Khương", "Xã Cao Sơn", "Xã Bản Lầu"}
    assert all("083" in BEFORE[key] for key in successors)


def test_every_link_names_its_resolution():
    assert {link.predecessor for link in LINKS if not link.resolution} == set()
    assert {link.resolution for link in LINKS if link.successor == "15@2025-07-01"} == {"202/2025/QH15"}


@pytest.mark.parametrize("kind", ["communes", "districts"])
def test_what_was_filled_in_by_hand_is_in_the_map(kind):
    for old, new in getattr(read_by_hand(), kind):
        assert f"{new}@2025-07-01" in AFTER[old]
