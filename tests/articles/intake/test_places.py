"""Places of local government, at their first full form."""

import pytest

from articles.intake import read


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
