"""Texts that try to break the reader: each is read or refused in plain words, and in time linear in its length."""

import unicodedata

import pytest

from articles.intake import UnreadableFile, read
from articles.intake.readers.limits import MAX_LETTERS, TEXT_TOO_LARGE
from tests.growth import MOST_GROWTH, growth

CAPTION = "Đồng chí Lù Văn Páo, Bí thư Huyện ủy trao quà cho bà con tại hội nghị\n"
HOSTILE = {
    "one word a line": "Xã\nLùng\nVầu\nhọp\nbàn\nlàm\nđường\n" * 60,
    "one letter a line": "x\n" * 3000,
    "ten thousand cues": "đồng chí " * 10_000,
    "ten thousand names": "Nguyễn Văn A " * 10_000,
    "a list without an end": "các xã " + "Lùng Vầu, " * 5_000,
    "titles without a name": "Phó Chủ tịch UBND huyện, Bí thư Huyện ủy - " * 2_000,
    "only captions": CAPTION * 500,
    "only credits": "Ảnh: N.H\n" * 2000,
    "only blank lines": "\n \n\t\n" * 2000 + "x",
    "brackets that never close": "(" * 20_000,
    "quotes that never close": "“Lùng Vầu " * 5_000,
    "right to left marks": "\u202e\u200fĐồng chí\u202c Lù \u200bVăn Páo, \u2066Bí thư Huyện ủy\u2069 phát biểu.\n" * 50,
    "decomposed letters": unicodedata.normalize("NFD", CAPTION) * 100,
    "a hundred marks on one letter": "a" + "\u0301\u0323" * 100 + " Huyện ủy",
    "emoji headline": "🎉🎊 KHAI MẠC 🎊🎉 LỄ HỘI XÃ LÙNG VẦU 🌾🌾\n" + CAPTION,
    "flags and families": "🇻🇳👨‍👩‍👧‍👦" * 2000,
    "all capitals": CAPTION.upper() * 300,
    "dates that are none": "ngày 31/2/2021, 99/99/9999, 0/0, 1/1/0001, 12/13 " * 500,
    "dates in a row": "1/1/2021-2/1/2021-3/1/2021-" * 2000,
    "numbers": "1." * 20_000,
    "hashtags": "#tin" * 10_000,
    "mathematical letters": "𝐁í 𝐭𝐡ư 𝐇𝐮𝐲ệ𝐧 ủ𝐲 " * 500,
    "controls": "Bí\x00 thư\x07 Huyện\x1b[31m ủy\x7f\ufffe\n" * 200,
    "markup": "<script>alert(1)</script><p onclick=x>Xã Lùng Vầu</p>\n" * 200,
    "formulas": "=cmd|' /C calc'!A0\n" * 200,
}


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE.keys())
def test_a_hostile_text_is_read_or_refused(text):
    try:
        reading = read(text.encode(), "x.txt")
    except UnreadableFile:
        return
    original = "".join(reading.document.text.split())
    assert "".join("".join(block.text for block in reading.blocks).split()) == original
    for find in reading.finds:
        assert reading.blocks[find.block].text[find.start : find.end] == find.text


def test_five_megabytes_in_one_line_are_refused_by_their_size():
    with pytest.raises(UnreadableFile) as refusal:
        read(b"x" * 5_000_000, "x.txt")
    assert str(refusal.value) == TEXT_TOO_LARGE


@pytest.mark.parametrize("text", ["từ " * (MAX_LETTERS // 3 - 1), "Lùng Vầu họp bàn. " * (MAX_LETTERS // 18 - 1)])
def test_the_longest_line_that_is_taken_is_read(text):
    assert read(text.encode(), "x.txt").blocks


@pytest.mark.parametrize("name", sorted(HOSTILE.keys() - {"only blank lines", "controls"}))
def test_the_work_grows_with_the_length(name):
    piece = HOSTILE[name][:200].rsplit("\n", 1)[0] + "\n"
    assert growth(lambda text: read(text.encode(), "x"), piece, 2_000) < MOST_GROWTH
