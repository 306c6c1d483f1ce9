"""What the database and the editors know beforehand."""

import pytest

from articles.intake import gazetteer_of, read

TEXT = "Tin địa phương\n{}"


def reading(sentence, **known):
    return read(TEXT.format(sentence).encode(), "tin.txt", gazetteer_of(known.pop("people", ()), **known))


def test_a_known_official_needs_no_title():
    (person,) = reading("Chiều qua, Lâm Văn Tẩu đã thăm bà con.", people=["Lâm Văn Tẩu"]).people
    assert (person.name, person.titles) == ("Lâm Văn Tẩu", [])


def test_what_an_editor_says_is_no_person_is_none():
    sentence = "Dự có ông Lâm Văn Tẩu, Bí thư Huyện ủy."
    assert reading(sentence, not_people=["Lâm Văn Tẩu"]).people == []


@pytest.mark.parametrize(
    "printed", ["Tổ Công nghệ số cộng đồng", "tổ Công nghệ số cộng đồng", "tổ công nghệ số cộng đồng"]
)
def test_a_taught_agency_is_found_in_any_case(printed):
    found = reading(f"Sáng nay, {printed} ra quân.", agencies=["Tổ công nghệ số cộng đồng"])
    assert found.agencies == [printed]
    assert [find.confidence > 0.9 for find in found.finds] == [True]


def test_a_taught_agency_is_whole_words():
    assert reading("Ban Mai Xanhh ra quân.", agencies=["Ban Mai Xanh"]).agencies == []


def test_a_taught_agency_takes_the_place_of_what_is_found_within_it():
    sentence = "Trung tâm Nghiên cứu giống lúa cạn Sở Công thương làm việc."
    taught = "Trung tâm Nghiên cứu giống lúa cạn Sở Công thương"
    assert reading(sentence, agencies=[taught]).agencies == [taught]


def test_a_taught_agency_is_one_though_its_head_is_a_firm():
    assert reading("Công ty Thủy lợi họp.", agencies=["Công ty Thủy lợi"]).agencies == ["Công ty Thủy lợi"]


def test_a_taught_agency_in_a_title_belongs_to_the_title():
    found = reading("Dự có ông Lâm Văn Tẩu, Giám đốc Sở Công thương.", agencies=["Sở Công thương"])
    assert found.agencies == []


def test_what_an_editor_says_is_no_agency_is_none():
    sentence = "Sở Công thương làm việc với UBND huyện."
    assert reading(sentence, not_agencies=["sở Công thương"]).agencies == ["UBND huyện"]


def test_a_taught_place_is_found_without_a_tier_word():
    assert reading("Đường vào Khe Lếch đã thông.", places=["Khe Lếch"]).districts == ["Khe Lếch"]
    assert reading("Đường vào khe lếch đã thông.", places=["Khe Lếch"]).districts == []


def test_a_taught_place_is_no_person_and_a_person_no_place():
    found = reading("Ông Lâm Khe Lếch, Bí thư Đảng ủy dự. Khe Lếch, Phó Chủ tịch.", places=["Khe Lếch"])
    assert [person.name for person in found.people] == ["Lâm Khe Lếch"]
    assert found.districts == ["Khe Lếch"]


def test_a_taught_place_adds_nothing_to_a_longer_one():
    assert reading("Đoàn thăm xã Khe Lếch.", places=["Khe Lếch"]).districts == ["xã Khe Lếch"]


def test_what_an_editor_says_is_no_place_is_none():
    assert reading("Đoàn thăm huyện Suối Mơ và Hòa Bình.", not_places=["Hòa Bình"]).districts == ["huyện Suối Mơ"]
