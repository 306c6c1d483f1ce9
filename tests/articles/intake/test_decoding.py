"""From bytes to text: which encodings are taken, and what is refused with which words."""

import unicodedata

import pytest

from articles.intake import UnreadableFile
from articles.intake.readers.text import BINARY, EMPTY, IMAGE, MAX_BYTES, PDF, TOO_LARGE, UNDECODABLE, WORD, decode

SENTENCE = "Sáng 12/3, Huyện ủy Suối Mơ tổ chức hội nghị sơ kết quý I, đề ra nhiệm vụ trọng tâm của quý tới."


@pytest.mark.parametrize("codec", ["utf-8", "utf-8-sig", "utf-16"])
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


@pytest.mark.parametrize(
    ("raw", "message"),
    [
        (b"", EMPTY),
        (b" \r\n\t ", EMPTY),
        (b"\xef\xbb\xbf", EMPTY),
        (b"%PDF-1.7 ...", PDF),
        (b"PK\x03\x04word/document.xml", WORD),
        (b"\xd0\xcf\x11\xe0\xa1\xb1", WORD),
        (b"\x89PNG\r\n", IMAGE),
        (b"\xff\xd8\xff\xe0", IMAGE),
        (b"RIFF\x00\x00\x00\x00WEBPVP8 ", IMAGE),
        (b"a\x00b", BINARY),
        ("Tin huyện".encode()[:-2] + b"\xff", UNDECODABLE),
        (b"a" * (MAX_BYTES + 1), TOO_LARGE),
    ],
)
def test_what_is_no_text_is_refused_with_its_reason(raw, message):
    with pytest.raises(UnreadableFile) as refusal:
        decode(raw)
    assert str(refusal.value) == message
