"""The typeface of cards, and what of a title it shows."""

import unicodedata

import pytest

from articles.cards.letters import BOLD, FONTS, REGULAR, clusters, font, showable
from tests.articles.cards.cmap import characters

TONES = ["", "\u0300", "\u0301", "\u0303", "\u0309", "\u0323"]
LETTERS = [unicodedata.normalize("NFC", vowel + tone) for vowel in "aăâeêioôơuưy" for tone in TONES] + ["đ"]
LETTERS += [letter.upper() for letter in LETTERS]
ACCENTED = [letter for letter in LETTERS if not letter.isascii()]
WEIGHTS = pytest.mark.parametrize("weight", [REGULAR, BOLD])


def drawing(weight, sign):
    """Return what is drawn of a character, in a size at which marks can be told apart."""
    mask = font(48, weight).getmask(sign)
    return mask.size, bytes(mask)


def test_vietnamese_has_134_letters_with_marks():
    assert len(ACCENTED) == len(set(ACCENTED)) == 134


@WEIGHTS
def test_every_vietnamese_letter_has_a_glyph_of_its_own(weight):
    mapped = characters(FONTS / f"be-vietnam-pro-{weight}.ttf")
    assert [letter for letter in LETTERS if letter not in mapped] == []
    assert len({mapped[letter] for letter in LETTERS}) == len(LETTERS)


@WEIGHTS
def test_every_vietnamese_letter_is_drawn_unlike_any_other_and_unlike_what_is_missing(weight):
    missing = drawing(weight, "\uffff")
    pictures = {letter: drawing(weight, letter) for letter in LETTERS}
    assert [letter for letter, picture in pictures.items() if picture == missing] == []
    assert len(set(pictures.values())) == len(LETTERS)


@WEIGHTS
def test_what_is_called_showable_is_in_the_font_file_whole_or_as_a_letter_and_marks(weight):
    mapped = characters(FONTS / f"be-vietnam-pro-{weight}.ttf")
    tried = [*map(chr, range(0x21, 0x180)), *map(chr, range(0x1EA0, 0x20C0)), *"漢字の한글кшعא→✓😀"]
    shown = [sign for sign in tried if not sign.isspace() and showable(sign)]
    assert set("Ớđ“”…–—₫") <= set(shown)
    parts = {sign: set(unicodedata.normalize("NFD", sign)) - mapped.keys() for sign in shown if sign not in mapped}
    assert [sign for sign, lacking in parts.items() if lacking] == []


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("🎉 Khai mạc lễ hội 桃花 năm 2026 🌸", "Khai mạc lễ hội năm 2026"),
        ("Đoàn\u200b viên\ufeff 👩‍🌾️ xã", "Đoàn viên xã"),
        ("  Hai\n dòng\u00a0chữ ", "Hai dòng chữ"),
        ("漢字", ""),
        ("", ""),
    ],
)
def test_what_the_font_lacks_is_left_out_and_not_shown_as_a_box(text, shown):
    assert showable(text) == shown


def test_marks_that_follow_their_letter_become_one_with_it():
    title = "Đường lên vùng chè Ễ ộ ữ"
    assert showable(unicodedata.normalize("NFD", title)) == title


def test_a_letter_and_its_marks_are_one_part():
    assert clusters("ngo\u0323\u0302t \u1e05\u0309") == ["n", "g", "ộ", "t", " ", "\u1e05\u0309"]
