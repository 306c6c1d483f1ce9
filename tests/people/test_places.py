"""Names of places with and without their tier word."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from people.places import bare_name, full_name, inline_name, split_name, tier_of


@pytest.mark.parametrize(
    ("name", "word", "bare"),
    [
        ("Huyện Mường Khương", "huyện", "Mường Khương"),
        ("huyện Mường Khương", "huyện", "Mường Khương"),
        ("HUYỆN Mường Khương", "huyện", "Mường Khương"),
        ("Thị trấn Mường Khương", "thị trấn", "Mường Khương"),
        ("Thị xã Sa Pa", "thị xã", "Sa Pa"),
        ("Xã Pha Long", "xã", "Pha Long"),
        ("Đặc khu Phú Quốc", "đặc khu", "Phú Quốc"),
        ("Huyện đảo Lý Sơn", "huyện", "Lý Sơn"),
        ("Thủ đô Hà Nội", "thành phố", "Hà Nội"),
        ("TX Hoài Nhơn", "thị xã", "Hoài Nhơn"),
        ("TP. Quy Nhơn", "thành phố", "Quy Nhơn"),
        ("TP.Quy Nhơn", "thành phố", "Quy Nhơn"),
        ("Tp. Quy Nhơn", "thành phố", "Quy Nhơn"),
        ("Tp Quy Nhơn", "thành phố", "Quy Nhơn"),
        ("TP.HCM", "thành phố", "Hồ Chí Minh"),
        ("TP HCM", "thành phố", "Hồ Chí Minh"),
        ("TT. Phong Hải", "thị trấn", "Phong Hải"),
        ("Q.1", "quận", "1"),
        ("Q 12", "quận", "12"),
        ("P. Tân Định", "phường", "Tân Định"),
        ("H. Bát Xát", "huyện", "Bát Xát"),
        ("Lào Cai", "", "Lào Cai"),
        ("P Thắng", "", "P Thắng"),
        ("Xã", "", "Xã"),
        ("Thị xã", "", "Thị xã"),
        ("Tỉnh", "", "Tỉnh"),
        ("  Huyện   Bát  Xát ", "huyện", "Bát Xát"),
        ("", "", ""),
        ("TP.", "", "TP."),
        ("Xã xã", "xã", "xã"),
    ],
)
def test_name_is_split(name, word, bare):
    assert split_name(name) == (word, bare)


@pytest.mark.parametrize(
    ("name", "full", "inline", "bare"),
    [
        ("TX Hoài Nhơn", "Thị xã Hoài Nhơn", "thị xã Hoài Nhơn", "Hoài Nhơn"),
        ("đặc khu Phú Quốc", "Đặc khu Phú Quốc", "đặc khu Phú Quốc", "Phú Quốc"),
        ("Lào Cai", "Lào Cai", "Lào Cai", "Lào Cai"),
    ],
)
def test_name_is_written_in_full_within_a_sentence_and_bare(name, full, inline, bare):
    assert (full_name(name), inline_name(name), bare_name(name)) == (full, inline, bare)


@pytest.mark.parametrize(
    ("name", "tier"),
    [
        ("Tỉnh Lào Cai", "province"),
        ("Thành phố Đà Nẵng", "province"),
        ("TP.HCM", "province"),
        ("thủ đô Hà Nội", "province"),
        ("Thành phố Lào Cai", "huyen"),
        ("Thành phố Thủ Đức", "huyen"),
        ("Quận 1", "huyen"),
        ("Thị xã Sa Pa", "huyen"),
        ("Huyện Bát Xát", "huyen"),
        ("Phường 7", "commune"),
        ("Thị trấn Phong Hải", "commune"),
        ("Đặc khu Lý Sơn", "commune"),
        ("Lào Cai", ""),
        ("", ""),
    ],
)
def test_tier_is_told_by_the_word(name, tier):
    assert tier_of(name) == tier


@given(st.text())
def test_any_text_may_be_given_and_the_full_name_is_its_own(name):
    assert full_name(full_name(name)) == full_name(name)
    assert tier_of(name) in {"province", "huyen", "commune", ""}
