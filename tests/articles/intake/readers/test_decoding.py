"""From bytes to text: which encodings are taken, and what is refused with which words."""

import unicodedata

import pytest

from articles.intake import UnreadableFile
from articles.intake.readers.limits import MAX_TEXT, TEXT_TOO_LARGE
from articles.intake.readers.text import BINARY, EMPTY, UNDECODABLE, decode

SENTENCE = "Sáng 12/3, Huyện ủy Suối Mơ tổ chức hội nghị sơ kết quý I, đề ra nhiệm vụ trọng tâm của quý tới."


@pytest.mark.parametrize("codec", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
def test_unicode_encodings_are_read(codec):
    assert decode(SENTENCE.encode(codec)) == SENTENCE


def test_windows_1258_is_read_into_composed_letters():
    half_composed = "".join(
        unicodedata.normalize("NFC", letter[:-1]) + letter[-1]
        if letter[-1] in "\u0300\u0301\u0303\u0309\u0323"
        else unicodedata.normalize("NFC", letter)
        for letter in (unicodedata.normalize("NFD", character) for character in SENTENCE)
    )
    assert "\u0323" in half_composed
    assert decode(half_composed.replace("\u0302\u0323", "\u0323").encode("cp1258", "ignore"))


def test_tcvn_like_bytes_that_make_no_vietnamese_are_refused():
    with pytest.raises(UnreadableFile) as refusal:
        decode(b"H\xa7\xa9\xac \xb5\xb6\xb7 \xf7\xd7\xbf\xa1 " * 20)
    assert str(refusal.value) == UNDECODABLE


def test_text_of_a_font_of_old_is_converted_from_its_bytes_and_from_its_letters():
    tcvn3 = "S¸ng nay, UBND x· tæ chøc héi nghÞ triÓn khai nhiÖm vô ph¸t triÓn kinh tÕ - x· héi n¨m 2024."
    meant = "Sáng nay, UBND xã tổ chức hội nghị triển khai nhiệm vụ phát triển kinh tế - xã hội năm 2024."
    assert decode(tcvn3.encode()) == decode(tcvn3.encode("cp1252")) == meant


@pytest.mark.parametrize(
    ("raw", "message"),
    [
        (b"", EMPTY),
        (b" \r\n\t ", EMPTY),
        (b"\xef\xbb\xbf", EMPTY),
        (b"a\x00b", BINARY),
        ("Tin huyện".encode()[:-2] + b"\xff", UNDECODABLE),
        (b"a" * (MAX_TEXT + 1), TEXT_TOO_LARGE),
    ],
)
def test_what_is_no_text_is_refused_with_its_reason(raw, message):
    with pytest.raises(UnreadableFile) as refusal:
        decode(raw)
    assert str(refusal.value) == message
