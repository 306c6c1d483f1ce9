"""What is typed into the search, taken apart."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from articles.wanted import MOST_WORDS, wanted


@pytest.mark.parametrize(
    ("typed", "phrases", "words", "beginning"),
    [
        ("Vùng chè", (), ("vung",), "che"),
        ("“hội nghị” chè", ("hoi nghi",), (), "che"),
        ('chè "an toàn hồ đập"', ("an toan ho dap",), (), "che"),
        ('"hội nghị', (), ("hoi",), "nghi"),
        ("45/QĐ-UBND", (), ("45", "qd"), "ubnd"),
        ("", (), (), ""),
        ('""', (), (), ""),
        ("?!", (), (), ""),
    ],
)
def test_a_search_is_phrases_words_and_the_beginning_of_a_word(typed, phrases, words, beginning):
    asked = wanted(typed)
    assert (asked.phrases, asked.words, asked.beginning) == (phrases, words, beginning)


def test_a_phrase_alone_has_no_open_end():
    assert wanted('"vùng chè"').patterns == [" vung che "]
    assert wanted("vùng chè").patterns == [" vung ", " che"]


def test_a_last_word_that_stands_whole_in_a_text_is_no_beginning_there():
    assert wanted("hội nghị").settled(" hoi nghi ban ").patterns == [" hoi ", " nghi "]
    assert wanted("hội nghị").settled(" nong nghiep hoi ").patterns == [" hoi ", " nghi"]


@given(st.text())
def test_any_string_can_be_typed(typed):
    assert len(wanted(typed).all_words) <= 2 * MOST_WORDS


def test_blanks_ask_for_nothing_and_signs_for_what_there_is_not():
    assert wanted("  ").is_blank
    assert not wanted("?").is_blank
    assert wanted("?").is_empty
