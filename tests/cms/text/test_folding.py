"""Folding for search, and the way back from a folded text to the original."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cms.text import fold, fold_with_map, folded_words

ANY_TEXT = st.text(st.characters())


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Mường Khương", "muong khuong"),
        ("ĐỒNG, Ðồng, ðồng", "dong, dong, dong"),
        ("thuỷ thủy Uỷ Ủy", "thuy thuy uy uy"),
        ("ưỡn ẹo ỹ Ặ", "uon eo y a"),
        ("Straße Łódź Ørsted", "strasse lodz orsted"),
        ("K'Brếu", "k'breu"),
        ("", ""),
    ],
)
def test_fold(text, folded):
    assert fold(text) == folded
    assert fold(unicodedata.normalize("NFD", text)) == folded


@given(ANY_TEXT)
def test_fold_is_idempotent(text):
    assert fold(fold(text)) == fold(text)


@given(ANY_TEXT)
def test_fold_does_not_depend_on_how_letters_are_composed(text):
    assert fold(unicodedata.normalize("NFD", text)) == fold(text)
    assert fold(unicodedata.normalize("NFC", text)) == fold(text)


@given(ANY_TEXT)
def test_map_has_a_place_for_every_folded_character(text):
    folded, positions = fold_with_map(text)
    assert folded == fold(text)
    assert len(positions) == len(folded) + 1
    assert positions == sorted(positions)
    assert positions[-1] == len(text)
    assert all(folded[i] in fold(text[positions[i]]) for i in range(len(folded)))


@pytest.mark.parametrize("form", ["NFC", "NFD"])
def test_map_leads_back_to_the_words_as_written(form):
    text = unicodedata.normalize(form, "Ông Giàng Seo Dìn ở xã Mường Khương")
    folded, positions = fold_with_map(text)
    start = folded.index("giang seo din")
    end = start + len("giang seo din")
    found = text[positions[start] : positions[end]]
    assert found == unicodedata.normalize(form, "Giàng Seo Dìn")


@pytest.mark.parametrize(
    ("text", "column"),
    [
        ("Giàng  Seo-Dìn", " giang seo din "),
        ("K'Brếu (cũ)", " k breu cu "),
        ("Họp lần thứ 3", " hop lan thu 3 "),
        ("…", ""),
        ("", ""),
    ],
)
def test_folded_words(text, column):
    assert folded_words(text) == column


@given(ANY_TEXT)
def test_folded_words_hold_only_whole_words(text):
    column = folded_words(text)
    assert column == "" or (column[0] == column[-1] == " " and "  " not in column)
    assert set(column) <= set("abcdefghijklmnopqrstuvwxyz0123456789 ")
    assert folded_words(column) == column
