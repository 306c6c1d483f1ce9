"""The places of the demonstration are a whole part of the official map."""

from collections import Counter

from people.demo import HUYEN
from people.gazetteer.files import read_links
from tests.articles.demo.data import DISTRICTS, MAP

LINKS = read_links()


def test_it_has_four_districts_with_all_that_lay_in_them():
    assert set(HUYEN) <= DISTRICTS.keys()
    assert {key for key, unit in MAP.items() if unit.parent in HUYEN} <= DISTRICTS.keys()


def test_what_became_of_each_is_there():
    assert all(link.successor in DISTRICTS for link in LINKS if link.predecessor in DISTRICTS)


def test_all_that_became_a_province_of_today_is_there():
    names = {row["name"] for row in DISTRICTS.values() if row["tier"] == "province" and row["ends_on"]}
    assert names == {"Tỉnh Lào Cai", "Tỉnh Yên Bái", "Tỉnh Bình Định", "Tỉnh Gia Lai"}


def test_it_is_small():
    assert Counter(row["tier"] for row in DISTRICTS.values()) == {"province": 6, "huyen": 4, "commune": 85}
