"""A unit's name or a person's after a bare tier word, and what syllables tell about it."""

import pytest

from articles.intake import read
from articles.intake.syllables import is_highland, marked_person
from articles.intake.tokens import tokenize


def people_and_places(sentence):
    reading = read(f"Tin từ huyện\n{sentence}".encode(), "tin.txt")
    return {person.name: person.titles for person in reading.people}, reading.districts


@pytest.mark.parametrize("word", ["Kbuôr", "Zơrâm", "H'Bia", "Jrang", "Lieng", "Ating", "Chamaléa"])
def test_spellings_of_the_highlands_are_told_apart(word):
    assert is_highland(tokenize(word)[0])


@pytest.mark.parametrize("word", ["Nghiêm", "Khuyến", "Quyết", "Giàng", "Thuở", "Xuyên", "Ngoèo", "Yên", "Già", "Ưởng"])
def test_vietnamese_syllables_are_vietnamese(word):
    assert not is_highland(tokenize(word)[0])


@pytest.mark.parametrize(
    ("run", "start"),
    [
        ("Liêu Văn Thảnh", 0),
        ("Suối Mơ Kà Văn Mởn", 2),
        ("K'Yơn", 0),
        ("Ksor H'Bia", 0),
        ("Suối Mơ K'Lanh", 2),
        ("Suối Mơ", None),
        ("Cư M'gar", None),
        ("Ea H'leo", None),
        ("A Roàng", None),
        ("Tân Văn", None),
        ("Văn Bàn", None),
    ],
)
def test_middle_words_and_apostrophes_mark_a_person(run, start):
    assert marked_person(tokenize(run)) == start


@pytest.mark.parametrize(
    ("sentence", "name", "title"),
    [
        ("Phó Chủ tịch UBND huyện Liêu Văn Thảnh phát biểu.", "Liêu Văn Thảnh", "Phó Chủ tịch UBND huyện"),
        ("Trưởng phòng Dân tộc huyện K'Yơn cho biết, xã đã xong.", "K'Yơn", "Trưởng phòng Dân tộc huyện"),
        ("Phó Chủ tịch HĐND huyện Chamaléa Diễm đề nghị các xã.", "Chamaléa Diễm", "Phó Chủ tịch HĐND huyện"),
        ("Chủ tịch UBND huyện Ksiêng nhấn mạnh.", "Ksiêng", "Chủ tịch UBND huyện"),
        ("Phó Chủ tịch UBND huyện Lieng Jrang Ha Cương dự.", "Lieng Jrang Ha Cương", "Phó Chủ tịch UBND huyện"),
        ("Chủ tịch Hội Nông dân xã Tơ Ngôl Vình dự.", "Tơ Ngôl Vình", "Chủ tịch Hội Nông dân xã"),
        ("Phó Chủ tịch UBND tỉnh Tuấn Minh Khôi trao quà.", "Tuấn Minh Khôi", "Phó Chủ tịch UBND tỉnh"),
        ("Giám đốc Sở Y tế Lìm Thị Tung cùng dự.", "Lìm Thị Tung", "Giám đốc Sở Y tế"),
        ("Bí thư Đảng ủy phường Tiều Văn Hợi dự.", "Tiều Văn Hợi", "Bí thư Đảng ủy phường"),
    ],
)
def test_a_person_after_a_bare_tier_word_is_no_place(sentence, name, title):
    assert people_and_places(sentence) == ({name: [title]}, [])


@pytest.mark.parametrize(
    ("sentence", "name", "place"),
    [
        ("Phó Chủ tịch UBND huyện Suối Mơ Pinăng Thị Sen tặng quà.", "Pinăng Thị Sen", "huyện Suối Mơ"),
        ("Phó Chủ tịch UBND huyện Suối Mơ K'Lanh tặng quà.", "K'Lanh", "huyện Suối Mơ"),
        ("Phó Chủ tịch UBND huyện Cư M'gar Trần Thị Bé dự.", "Trần Thị Bé", "huyện Cư M'gar"),
        ("Ông Lâm Văn Tẩu, Chủ tịch UBND xã Phan Rí Cửa nói.", "Lâm Văn Tẩu", "xã Phan Rí Cửa"),
        ("Ông Lâm Văn Tẩu (giữa), Bí thư Huyện ủy, Chủ tịch HĐND huyện Kbang nói.", "Lâm Văn Tẩu", "huyện Kbang"),
    ],
)
def test_a_place_before_a_person_or_after_one_stays_whole(sentence, name, place):
    people, places = people_and_places(sentence)
    assert (list(people), places) == ([name], [place])


def test_a_place_that_the_text_names_elsewhere_is_no_person():
    people, places = people_and_places("Chủ tịch UBND huyện Jrai Mơ trao quà. Dân huyện Jrai Mơ, các xã phấn khởi.")
    assert (people, places) == ({}, ["huyện Jrai Mơ"])


def test_a_place_hidden_behind_one_letter_is_none():
    assert people_and_places("Đoàn thăm xã P., huyện Q. trong ngày.") == ({}, [])
