"""A whole text read, and what holds for any bytes."""

from contextlib import suppress
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from articles.intake import UnreadableFile, read
from cms.text import clean
from tests.growth import MOST_GROWTH, growth

ARTICLE = """\
Huyện Suối Mơ gặp mặt đại biểu trí thức
Thứ Sáu, 03/02/2023, 10:15
(suoimo.gov.vn) - Sáng 02/2, Ban Thường vụ Huyện ủy Suối Mơ tổ chức gặp mặt đại biểu
trí thức nhân dịp đầu xuân. Dự buổi gặp mặt có đồng chí Lâm Văn Tẩu, Tỉnh uỷ viên,
Bí thư Huyện uỷ; đồng chí Tẩn Mỹ Lai - Phó Chủ tịch UBND huyện.
Bí thư Huyện ủy Lâm Văn Tẩu phát biểu tại buổi gặp mặt
Phát biểu tại buổi gặp mặt, đồng chí Lâm Văn Tẩu mong muốn đội ngũ trí thức ở các
xã Nà Phát và Bản Hốc tiếp tục đóng góp ý kiến cho huyện, nhất là trong việc giữ
gìn tiếng nói và nghề thủ công của các dân tộc.
Thu Trà
"""
PIECES = st.sampled_from(
    ["đồng chí ", "Lâm Văn Tẩu", ", ", " - ", "Bí thư Huyện ủy ", "ngày 12/3", "\n", "  ", "(", ")", "Ảnh: ", "#tin ",
     "xã ", "Nà Phát ", "các ", "UBND ", "năm 2022 ", "1. ", "- ", "UỶ BAN ", "Văn phòng HĐND và ", "31/2/2021 ", "; "]
)  # fmt: skip


def words_of(text):
    return "".join(text.split())


def test_all_parts_of_an_article_are_found():
    reading = read(ARTICLE.encode(), "tin.txt")
    found = reading.as_dict()
    assert {find["text"] for find in found.pop("finds")} >= {
        "Lâm Văn Tẩu",
        "Bí thư Huyện uỷ",
        "xã Nà Phát",
        "Sáng 02/2",
    }
    assert found == {
        "file": "tin.txt",
        "shape": "txt",
        "title": "Huyện Suối Mơ gặp mặt đại biểu trí thức",
        "summary": None,
        "event_date": "2023-02-02",
        "event_date_end": None,
        "event_date_raw": "Sáng 02/2",
        "year_basis": "dateline",
        "paragraphs": reading.texts("paragraph"),
        "captions": ["Bí thư Huyện ủy Lâm Văn Tẩu phát biểu tại buổi gặp mặt"],
        "photos": [
            {"picture": None, "caption": "Bí thư Huyện ủy Lâm Văn Tẩu phát biểu tại buổi gặp mặt", "credit": ""}
        ],
        "byline": ["Thu Trà"],
        "source": [],
        "officials": [
            {"name": "Lâm Văn Tẩu", "titles": ["Tỉnh uỷ viên", "Bí thư Huyện uỷ"]},
            {"name": "Tẩn Mỹ Lai", "titles": ["Phó Chủ tịch UBND huyện"]},
        ],
        "agencies": ["Ban Thường vụ Huyện ủy Suối Mơ"],
        "districts": ["Huyện Suối Mơ", "xã Nà Phát", "Bản Hốc"],
        "blocks": [{"kind": block.kind, "text": block.text} for block in reading.blocks],
        "warnings": [],
    }
    assert [block.kind for block in reading.blocks] == [
        "title", "dateline", "paragraph", "caption", "paragraph", "byline",
    ]  # fmt: skip
    assert reading.dateline_on == date(2023, 2, 3)


@pytest.mark.parametrize("codec", ["utf-8-sig", "utf-16"])
def test_the_encoding_and_line_ends_change_nothing(codec):
    expected = read(ARTICLE.encode(), "tin.txt")
    assert read(ARTICLE.replace("\n", "\r\n").encode(codec), "tin.txt") == expected


def test_a_year_that_is_only_inferred_is_a_question():
    text = "Tin xã\nNgày 9/3, xã họp bàn việc làm đường. Đến hết năm 2021, xã có 12 km đường bê tông."
    reading = read(text.encode(), "tin.txt")
    assert (reading.year_basis, len(reading.warnings)) == ("inferred", 1)


def test_a_day_that_does_not_exist_is_no_date():
    reading = read("Tin xã\nNgày 31/2/2021, xã họp bàn việc làm đường.".encode(), "tin.txt")
    assert (reading.event_on, reading.year_basis, reading.event_date_raw) == (None, "none", "Ngày 31/2/2021")


def test_today_in_the_lead_is_the_day_of_the_dateline():
    text = (
        "Tin xã\n12/03/2024, 16:00\nSáng nay, xã ra quân làm đường bê tông ở các thôn. Có hơn một trăm người tham gia."
    )
    reading = read(text.encode(), "tin.txt")
    assert (reading.event_on, reading.year_basis) == (date(2024, 3, 12), "dateline")


@given(st.binary(max_size=3000))
@settings(max_examples=150, deadline=None)
def test_any_bytes_are_read_or_refused(raw):
    with suppress(UnreadableFile):
        read(raw, "x").as_dict()


@given(st.lists(st.one_of(PIECES, st.text(max_size=12)), max_size=60).map("".join))
@settings(max_examples=200, deadline=None)
def test_nothing_of_the_text_is_lost(text):
    try:
        reading = read(text.encode("utf-8", "ignore"), "x")
    except UnreadableFile:
        return
    cleaned = clean(text.encode("utf-8", "ignore").decode())
    assert words_of("".join(block.text for block in reading.blocks)) == words_of(cleaned)
    for block in reading.blocks:
        assert words_of(reading.document.text[block.start : block.end]) == words_of(block.text)
    for person in reading.people:
        for printed in person.printed:
            assert reading.blocks[printed.block].text[printed.start : printed.end] == printed.text


@pytest.mark.parametrize(
    "piece", ["đồng chí ", "Nguyễn ", "Văn phòng HĐND và ", "các xã A, ", "#a ", "Xa\n", "1/", "Chủ tịch, "]
)
def test_the_work_for_a_repetitive_text_grows_with_its_length(piece):
    assert growth(lambda text: read(text.encode(), "x"), piece, 3_000) < MOST_GROWTH
