"""Places of local government, at their first full form."""

import pytest

from articles.intake import read
from articles.intake.unit_names import names_on_map, unit_names


def places(sentence):
    return read(f"Tin địa phương\n{sentence}".encode(), "tin.txt").districts


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Đoàn kiểm tra tại xã Nà Phát và xã Bản Hốc, huyện Suối Mơ.", ["xã Nà Phát", "xã Bản Hốc", "huyện Suối Mơ"]),
        ("Đoàn kiểm tra tại các xã Nà Phát, Bản Hốc và Tả Sìn.", ["xã Nà Phát", "Bản Hốc", "Tả Sìn"]),
        ("UBND TX Sông Mây, UBND TP. Cần Thơ cùng dự.", ["TX Sông Mây", "TP. Cần Thơ"]),
        ("Tỉnh đón khách từ Lạng Sơn và thành phố Huế.", ["thành phố Huế", "Lạng Sơn"]),
        ("UBND TP. Buôn Ma Thuột, UBND thị xã Ngã Năm cùng dự.", ["TP. Buôn Ma Thuột", "thị xã Ngã Năm"]),
        ("Phường 5, Quận 3 ra quân.", ["Phường 5", "Quận 3"]),
        ("Đồng chí Lâm Văn Tẩu, Chủ tịch UBND xã Nà Phát phát biểu.", ["xã Nà Phát"]),
        ("Tỉnh Bà Rịa - Vũng Tàu họp.", ["Tỉnh Bà Rịa - Vũng Tàu"]),
        ("Đoàn đến các xã: Nà Phát, Bản Hốc và thị trấn Chờ.", ["Nà Phát", "Bản Hốc", "thị trấn Chờ"]),
        ("Sáp nhập 4 xã, thị trấn là Nà Phát, Bản Hốc và Tả Sìn.", ["Nà Phát", "Bản Hốc", "Tả Sìn"]),
        ("Đoàn đến các quận 2, 9 và Thủ Đức; 4 xã đã xong.", ["quận 2", "9", "Thủ Đức"]),
        ("Đoàn đến huyện Núi Thành, Phú Ninh và TP.Tam Kỳ.", ["huyện Núi Thành", "Phú Ninh", "TP.Tam Kỳ"]),
        ("Quà đến các xã Nà Phát, Bản Hốc, Trung tâm Y tế và Công an huyện.", ["xã Nà Phát", "Bản Hốc"]),
        ("Đoàn đến xã Tam Xuân II và xã Nà Phát - huyện Suối Mơ.", ["xã Tam Xuân II", "xã Nà Phát", "huyện Suối Mơ"]),
        ("Hội LHPN TPHCM tặng quà.", ["TPHCM"]),
        ("TPHCM, sau đó TP. Hồ Chí Minh và Thành phố Hồ Chí Minh.", ["TPHCM"]),
        ("UBND T.P Cần Thơ và đặc khu Vân Sơn cùng dự.", ["T.P Cần Thơ", "đặc khu Vân Sơn"]),
    ],
)
def test_places_are_found(sentence, expected):
    assert sorted(places(sentence)) == sorted(expected)


@pytest.mark.parametrize(
    "sentence",
    [
        "Tình hình kinh tế - xã hội ở cấp tỉnh, cấp huyện, cấp xã.",
        "Công ty Cổ phần Cơ khí Ninh Bình trúng thầu.",
        "Hợp tác xã Nông nghiệp trồng chè ở thôn Khe Mạ, tổ dân phố số 4.",
        "Công ty tặng phường 20 máy tính và 5 xã 100 suất quà.",
        "Thượng tọa Thích Tĩnh Triết thăm bà con.",
        "Chủ tịch UBND tỉnh Trịnh Gia Hoài Lam dự.",
        "Ông Nguyễn Thái Bình đi học theo tư tưởng Hồ Chí Minh.",
    ],
)
def test_what_only_looks_like_a_place_is_left_out(sentence):
    assert places(sentence) == []


def test_a_bare_province_adds_nothing_to_its_full_form():
    assert places("Lạng Sơn mời gọi đầu tư. Tỉnh Lạng Sơn có hai cửa khẩu.") == ["Tỉnh Lạng Sơn"]


def test_a_district_and_its_town_of_the_same_name_are_two():
    assert places("Huyện Suối Mơ họp tại thị trấn Suối Mơ.") == ["Huyện Suối Mơ", "thị trấn Suối Mơ"]


def test_a_place_of_a_list_stands_at_its_full_form():
    sentence = "Đoàn đến các xã Nà Phát, Bản Hốc và Tả Sìn. Xã Bản Hốc đón đoàn tại xã Tả Sìn."
    assert places(sentence) == ["xã Nà Phát", "Xã Bản Hốc", "xã Tả Sìn"]


def test_the_names_of_units_are_those_of_the_map():
    assert sorted(unit_names()) == names_on_map()
