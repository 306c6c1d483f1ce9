"""The files of the typeface."""

import re
from unicodedata import normalize

import pytest
from django.conf import settings
from PIL import ImageFont

PAGES = settings.BASE_DIR / "cms" / "static" / "site" / "fonts"
PICTURES = settings.BASE_DIR / "articles" / "cards" / "fonts"
FILES = sorted([*PAGES.glob("*.woff2"), *PICTURES.glob("*.ttf")])
VOWELS, TONES = "aăâeêioôơuưy", ["", "\u0300", "\u0309", "\u0303", "\u0301", "\u0323"]
VIETNAMESE = {normalize("NFC", vowel + tone) for vowel in VOWELS for tone in TONES} | set("đbcdghklmnpqrstvxfjwz")
WRITTEN = VIETNAMESE | {letter.upper() for letter in VIETNAMESE} | set("0123456789.,:;!?()/%&+-–—“”‘’…«»₫€²°×·")
MOST = 15_000  # bytes of a file that pages load


def test_there_are_two_weights_for_pages_and_for_pictures():
    assert [file.name for file in FILES] == [
        *("be-vietnam-pro-400.ttf", "be-vietnam-pro-600.ttf", "be-vietnam-pro-400.woff2", "be-vietnam-pro-600.woff2")
    ]


def opened(file):
    """Return a file as a font of 100 px."""
    return ImageFont.truetype(file, 100)


def shape(font, letter):
    """Return the bytes of a letter as it is drawn."""
    return bytes(font.getmask(letter))


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_each_file_has_all_letters_of_vietnamese_and_what_stands_between_words(file):
    font = opened(file)
    unknown = shape(font, "\ue000")
    assert {letter for letter in WRITTEN if shape(font, letter) == unknown} == set()


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_each_file_has_the_marks_that_follow_their_letter(file):
    font = opened(file)
    plain = shape(font, "a")
    assert all(shape(font, f"a{mark}") not in (plain, shape(font, "a\ue000")) for mark in TONES[1:])


def test_the_files_of_pages_are_small():
    assert all(file.stat().st_size <= MOST for file in PAGES.glob("*.woff2"))


@pytest.mark.parametrize("folder", [PAGES, PICTURES], ids=["pages", "pictures"])
def test_the_licence_lies_beside_the_files(folder):
    assert "SIL OPEN FONT LICENSE" in (folder / "OFL.txt").read_text(encoding="utf-8")


def test_the_fallback_is_as_tall_as_the_typeface():
    css = (PAGES.parent / "tokens.css").read_text(encoding="utf-8")
    faces = re.findall(r"size-adjust: ([0-9.]+)%;\s*ascent-override: ([0-9.]+)%;\s*descent-override: ([0-9.]+)%", css)
    up, down = opened(PAGES / "be-vietnam-pro-400.woff2").getmetrics()
    assert len(faces) == 3
    for size, ascent, descent in ([float(number) for number in face] for face in faces):
        assert ascent * size / 100 == pytest.approx(up, abs=1)
        assert descent * size / 100 == pytest.approx(down, abs=1)
