"""Slugs, and the key that two writings of the same words share."""

import re
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cms.text import clean, slugify, title_key

ANY_TEXT = st.text(st.characters())


@pytest.mark.parametrize(
    ("text", "slug"),
    [
        ("Huyện Mường Khương", "huyen-muong-khuong"),
        ("Đồng bào – Ðảng bộ", "dong-bao-dang-bo"),
        ("  Sơ kết 6 tháng (đợt 1)!  ", "so-ket-6-thang-dot-1"),
        ("中文", ""),
        ("…", ""),
    ],
)
def test_slugify(text, slug):
    assert slugify(text) == slug


@pytest.mark.parametrize(
    ("text", "limit", "slug"),
    [
        ("một hai ba", 7, "mot-hai"),
        ("một hai ba", 8, "mot-hai"),
        ("một hai ba", 6, "mot"),
        ("một hai ba", 10, "mot-hai-ba"),
        ("nghiêng", 4, "nghi"),
    ],
)
def test_slug_is_cut_at_a_word(text, limit, slug):
    assert slugify(text, limit) == slug


@given(ANY_TEXT, st.integers(1, 120))
def test_slug_is_always_fit_for_an_address(text, limit):
    slug = slugify(text, limit)
    assert re.fullmatch("([a-z0-9]+(-[a-z0-9]+)*)?", slug)
    assert len(slug) <= limit
    assert slugify(slug, limit) == slug


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Uỷ viên Ban Thường vụ", "ủy  viên ban thường vụ"),
        ("Ðảng uỷ", "Đảng ủy"),
        ("Phó Bí thư, Chủ tịch", "Phó Bí thư – Chủ tịch"),
        ("Hoà Bình", "HÒA BÌNH"),
        ("Quyết định (cũ)", "quyết định cũ"),
        ("Sở Văn hoá", unicodedata.normalize("NFD", "Sở Văn hóa")),
    ],
)
def test_two_writings_share_a_key(one, other):
    assert title_key(one) == title_key(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [("Tân", "Tấn"), ("Tần", "Tẩn"), ("Dũng", "Đũng"), ("Phó Chủ tịch", "Chủ tịch"), ("Hoa", "Hoà")],
)
def test_different_words_have_different_keys(one, other):
    assert title_key(one) != title_key(other)


@given(ANY_TEXT)
def test_key_of_a_key_is_the_key(text):
    key = title_key(text)
    assert title_key(key) == key
    assert clean(key) == key
