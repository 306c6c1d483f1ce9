"""Ways of printing titles, agencies and places, each read as it is meant; people and units are invented."""

import pytest

from articles.intake import read


def reading(sentence):
    return read(f"Tin huyện Nậm Thượng\nSáng 9/3/2023, {sentence}".encode(), "tin.txt")


@pytest.mark.parametrize(
    ("printed", "titles"),
    [
        ("Phó BT TT Huyện ủy, Chủ tịch HĐND huyện", ["Phó BT TT Huyện ủy", "Chủ tịch HĐND huyện"]),
        ("UV.BTV Thị ủy", ["UV.BTV Thị ủy"]),
        ("Ủy viên T.Ư Đảng, Bí thư Tỉnh ủy", ["Ủy viên T.Ư Đảng", "Bí thư Tỉnh ủy"]),
        (
            "Phó Chỉ huy trưởng kiêm Tham mưu trưởng Bộ CHQS tỉnh",
            ["Phó Chỉ huy trưởng kiêm Tham mưu trưởng Bộ CHQS tỉnh"],
        ),
        (
            "Trưởng ban Tác huấn thuộc Phòng Tham mưu Bộ CHQS tỉnh",
            ["Trưởng ban Tác huấn thuộc Phòng Tham mưu Bộ CHQS tỉnh"],
        ),
        ("Phó Tư lệnh Quân khu 9", ["Phó Tư lệnh Quân khu 9"]),
        ("Phó Lữ đoàn trưởng Lữ đoàn 942", ["Phó Lữ đoàn trưởng Lữ đoàn 942"]),
        ("Chi cục trưởng Chi cục Dân số - KHHGĐ tỉnh", ["Chi cục trưởng Chi cục Dân số - KHHGĐ tỉnh"]),
        ("Giám đốc Trung tâm Khuyến nông - Khuyến ngư tỉnh", ["Giám đốc Trung tâm Khuyến nông - Khuyến ngư tỉnh"]),
        ("Phó Chủ nhiệm Ủy ban Pháp luật của Quốc hội", ["Phó Chủ nhiệm Ủy ban Pháp luật của Quốc hội"]),
        ("Bí thư Quận ủy quận 5, TP. Hồ Chí Minh", ["Bí thư Quận ủy quận 5, TP. Hồ Chí Minh"]),
        ("Giám đốc Học viện Chính trị Quốc gia Hồ Chí Minh", ["Giám đốc Học viện Chính trị Quốc gia Hồ Chí Minh"]),
    ],
)
def test_a_title_is_read_as_printed(printed, titles):
    people = reading(f"đồng chí Lù Văn Páo - {printed} đã dự lễ khởi công.").people
    assert [(person.name, person.titles) for person in people] == [("Lù Văn Páo", titles)]


def test_a_post_to_which_several_were_elected_is_each_ones():
    people = reading("đại hội bầu các đồng chí Lù Văn Páo, Sầm Thị Hoài tái đắc cử Phó Bí thư Huyện ủy.").people
    assert [(person.name, person.titles) for person in people] == [
        ("Lù Văn Páo", ["Phó Bí thư Huyện ủy"]),
        ("Sầm Thị Hoài", ["Phó Bí thư Huyện ủy"]),
    ]


@pytest.mark.parametrize(
    ("sentence", "agency"),
    [
        ("Đảng bộ phường Lùng Vầu khai mạc đại hội.", "Đảng bộ phường Lùng Vầu"),
        ("Bộ Tư lệnh Quân khu 9 trao quyết định.", "Bộ Tư lệnh Quân khu 9"),
        ("Bộ Tư lệnh Vùng 7 Hải quân tặng quà.", "Bộ Tư lệnh Vùng 7 Hải quân"),
        ("Hội đồng nghĩa vụ quân sự huyện giao quân.", "Hội đồng nghĩa vụ quân sự huyện"),
        ("Trung tâm Dân số - KHHGĐ huyện ra quân.", "Trung tâm Dân số - KHHGĐ huyện"),
    ],
)
def test_an_agency_is_read_in_full(sentence, agency):
    assert agency in reading(sentence).agencies


def test_words_with_a_small_letter_in_front_name_no_agency():
    assert reading("bà con học ở trung tâm Khuyến nông và các phòng Kinh tế.").agencies == []


@pytest.mark.parametrize(
    ("sentence", "places"),
    [
        ("đoàn đến các xã: Lùng Vầu, Pha Đán và thị trấn Sơn Lĩnh.", ["Lùng Vầu", "Pha Đán", "thị trấn Sơn Lĩnh"]),
        ("gộp 3 xã, thị trấn là Lùng Vầu, Pha Đán và Nà Phát.", ["Lùng Vầu", "Pha Đán", "Nà Phát"]),
        (
            "có 2 xã Lùng Vầu (Mường Lạn), Nà Phát (Pha Đán) đạt chuẩn.",
            ["xã Lùng Vầu", "Mường Lạn", "Nà Phát", "Pha Đán"],
        ),
        ("đoàn ra huyện đảo Hòn Mây.", ["huyện đảo Hòn Mây"]),
        ("các xã Lùng Vầu, Nà Phát họp; tại xã Nà Phát có mưa.", ["xã Lùng Vầu", "xã Nà Phát"]),
    ],
)
def test_places_of_a_list_are_read(sentence, places):
    assert reading(sentence).districts == ["huyện Nậm Thượng", *places]


def test_a_post_that_is_given_to_one_is_not_the_next_one_s_title():
    text = "đồng chí Lù Thị Mây giữ chức Chủ tịch UBND xã, đồng chí Nông Thị Chi giữ chức Phó Chủ tịch UBND xã."
    people = reading(text).people
    assert [(person.name, [(title.text, title.is_given) for title in person.printed]) for person in people] == [
        ("Lù Thị Mây", [("Chủ tịch UBND xã", True)]),
        ("Nông Thị Chi", [("Phó Chủ tịch UBND xã", True)]),
    ]
