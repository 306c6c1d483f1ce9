"""What `clean` and `clean_line` let through."""

import unicodedata
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cms.text import clean, clean_line, printable

ANY_TEXT = st.text(st.characters())


@pytest.mark.parametrize(
    ("written", "stored"),
    [
        ("Ðảng ủy xã", "Đảng ủy xã"),
        ("Lãnh ðạo", "Lãnh đạo"),
        ("Mươ\u0300ng Khương", "Mường Khương"),
        ("Viê\u0323t Nam", "Việt Nam"),
        ("Lào\u00a0Cai\u202fhôm\u3000nay", "Lào Cai hôm nay"),
        ("\ufeffTin\u200b tức\u00ad", "Tin tức"),
        ("a\x00b\x1bc\x9dd", "abcd"),
        ("một\r\nhai\rba\nbốn", "một\nhai\nba\nbốn"),
        ("dòng một\x0bdòng hai\u2028dòng ba", "dòng một\ndòng hai\ndòng ba"),
        ("cột\tcột", "cột\tcột"),
        ("lẻ \ud800loi", "lẻ loi"),
        ("\u202eđảo", "đảo"),
        ("\uffffhết", "hết"),
        ("thuỷ lợi, thủy lợi", "thuỷ lợi, thủy lợi"),
        ("", ""),
    ],
)
def test_clean(written, stored):
    assert clean(written) == stored


def test_clean_line_has_single_spaces_and_no_ends():
    assert clean_line("  Hội nghị\r\n\t tổng \u00a0 kết ") == "Hội nghị tổng kết"


@given(ANY_TEXT)
def test_clean_is_idempotent_and_normal(text):
    cleaned = clean(text)
    assert clean(cleaned) == cleaned
    assert unicodedata.is_normalized("NFC", cleaned)


@given(ANY_TEXT)
def test_clean_text_can_always_be_encoded_and_stored(text):
    cleaned = clean(text)
    assert "\x00" not in cleaned
    assert "\r" not in cleaned
    assert cleaned.encode("utf-8").decode("utf-8") == cleaned


@given(ANY_TEXT)
def test_clean_line_is_one_line_and_idempotent(text):
    line = clean_line(text)
    assert clean_line(line) == line
    assert line == line.strip()
    assert len(line.splitlines()) <= 1


@given(ANY_TEXT)
def test_composed_and_decomposed_text_are_stored_alike(text):
    assert clean(unicodedata.normalize("NFD", text)) == clean(text)


def test_every_name_of_a_file_can_be_printed():
    assert printable("Tin tức.txt") == "Tin tức.txt"
    assert printable(Path("tin-\udcff.txt")) == "tin-?.txt"
