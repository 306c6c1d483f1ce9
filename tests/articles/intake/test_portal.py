"""What a page prints around an article and is copied with it: kept as blocks, but no part of the article."""

import pytest

from articles.intake.blocks import classify
from articles.intake.lines import unwrap

TITLE = "Suối Mơ triển khai công tác phòng cháy, chữa cháy rừng"
LEAD = (
    "Sáng 12/3, UBND huyện Suối Mơ tổ chức hội nghị triển khai công tác phòng cháy, chữa cháy rừng mùa khô. Hội nghị "
    "có sự tham gia của đại diện các phòng, ban, các chủ rừng và lực lượng kiểm lâm địa bàn trong toàn huyện."
)
BODY = (
    "Tại hội nghị, người dự đã nghe báo cáo về nguy cơ cháy rừng, phương án huy động lực lượng tại chỗ và việc ký "
    "cam kết với từng hộ sống gần rừng. Nhiều ý kiến đề nghị bổ sung phương tiện cho các tổ đội ở bản."
)


def blocks(*lines):
    return [(block.kind, block.text) for block in classify(unwrap("\n".join(lines)))]


def kinds(*lines):
    return [kind for kind, _ in blocks(*lines)]


@pytest.mark.parametrize(
    "line",
    [
        "Hotline: 0999.000.111",
        "Trang chủ » Tin tức » Tin huyện",
        "Chính trị » Xã hội",
        "Xem với cỡ chữ",
        "Lượt xem: 123",
        "1.234 lượt xem",
        "In bài viết | Gửi email",
        "Xuất bản thông tin",
        "Page Content",
        "Chi tiết bài viết Tin tức",
        "CHÀO MỪNG QUÝ VỊ ĐẾN VỚI WEBSITE CỦA UBND HUYỆN SUỐI MƠ",
        "Hôm nay: 12",
        "anh-02.jpg",
        "17",
    ],
)
def test_furniture_above_the_title_is_outside(line):
    assert kinds(line, TITLE, LEAD, BODY) == ["outside", "title", "paragraph", "paragraph"]


def test_other_news_at_the_end_is_outside():
    other = ["Các tin khác", "Nà Phát làm đường vào bản (12/02/2023)", "Bản Hốc có nước sạch"]
    assert kinds(TITLE, LEAD, BODY, *other)[3:] == ["outside"] * 3


def test_an_author_s_name_above_other_news_is_a_byline():
    assert kinds(TITLE, LEAD, BODY, "Thu Trà", "Tin cùng chuyên mục", "Bản Hốc có nước sạch", LEAD)[3] == "byline"


def test_a_box_of_other_news_ends_with_the_next_paragraph():
    assert kinds(TITLE, LEAD, "Tin liên quan", "Bản Hốc có nước sạch", BODY)[2:] == ["outside", "outside", "paragraph"]


def test_the_names_of_neighbours_are_outside():
    assert (
        kinds(TITLE, LEAD, BODY, "Bài trướcNà Phát làm đường", "Bài tiếp theo: Bản Hốc có nước")[3:] == ["outside"] * 2
    )


@pytest.mark.parametrize("line", ["Bất động sản", "Văn hóa - Xã hội", "Quốc phòng, an ninh", "Hà Nội"])
def test_sections_and_kickers_stand_above_the_title(line):
    assert kinds(line, TITLE, LEAD, BODY)[:2] == ["outside", "title"]


def test_a_field_of_work_is_a_section_where_the_next_line_has_the_dateline():
    assert kinds("Công tác Mặt trận", TITLE, "Ngày cập nhật: 14/03/2023", LEAD)[:3] == ["outside", "title", "dateline"]
    assert kinds("Công tác Mặt trận ở Suối Mơ", LEAD, BODY)[0] == "title"


def test_a_section_below_the_title_is_outside():
    assert kinds(TITLE, "Xã hội", LEAD)[:2] == ["title", "outside"]


def test_the_letterhead_of_a_paper_is_outside():
    head = ["UBND HUYỆN SUỐI MƠ", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "Số: 12/BC-UBND"]
    assert kinds(*head, TITLE, LEAD) == ["outside"] * 4 + ["title", "paragraph"]


def test_addresses_within_an_article_stay():
    assert (
        kinds(TITLE, LEAD, "Điện thoại: 0999.000.111, gặp bà Vi Thị Huê trong giờ hành chính.", BODY)[2] == "paragraph"
    )


@pytest.mark.parametrize(
    ("line", "parts"),
    [
        (f"date 2023-03-14 {TITLE}", [("dateline", "date 2023-03-14"), ("title", TITLE)]),
        (f"date 2023-03 {TITLE}", [("dateline", "date 2023-03"), ("title", TITLE)]),
        (f"14/03/2023 09:20 {TITLE}", [("dateline", "14/03/2023 09:20"), ("title", TITLE)]),
        (f"{TITLE} 14/03/2023 09:20", [("title", TITLE), ("dateline", "14/03/2023 09:20")]),
        (f"{TITLE} 14/03/2023", [("title", TITLE), ("dateline", "14/03/2023")]),
        (f"null {TITLE}", [("outside", "null"), ("title", TITLE)]),
        (f"| {TITLE} |", [("tags", "|"), ("title", TITLE), ("tags", "|")]),
        (
            f"date 2023-03-14 Quốc phòng - An ninh {TITLE}",
            [("dateline", "date 2023-03-14"), ("outside", "Quốc phòng - An ninh"), ("title", TITLE)],
        ),
    ],
)
def test_what_is_glued_to_the_title_is_taken_off(line, parts):
    assert blocks(line, LEAD, BODY) == [*parts, ("paragraph", LEAD), ("paragraph", BODY)]


@pytest.mark.parametrize("lead", [LEAD, f"(SMO) - {LEAD}"])
def test_a_lead_in_the_title_s_line_is_a_paragraph(lead):
    assert blocks(f"{TITLE} {lead}", BODY)[:2] == [("title", TITLE), ("paragraph", lead)]


@pytest.mark.parametrize(
    "title",
    ["Lịch tiếp công dân của huyện từ ngày 14/03/2023", "Kết quả họp ngày 14/03/2023", "TP. Suối Mơ họp bàn về rừng"],
)
def test_a_date_of_the_title_s_own_stays_in_it(title):
    assert blocks(title, LEAD, BODY)[0] == ("title", title)


def test_the_letters_of_a_glued_line_keep_their_places():
    text = "  date  2023-03-14   Suối Mơ  giữ rừng từ gốc \n" + LEAD
    parts = unwrap(text)[:2]
    assert [" ".join(text[part.start : part.end].split()) for part in parts] == [part.text for part in parts]


def test_a_blank_line_within_a_sentence_does_not_end_it():
    half = LEAD[:150].rsplit(" ", 1)[0]
    assert blocks(TITLE, BODY, "", half, "", LEAD[len(half) + 1 :])[2] == ("paragraph", LEAD)


@pytest.mark.parametrize("line", ["Chú thích ảnh", "anh-07.jpg", "![](anh.jpg) |"])
def test_below_what_stands_for_a_picture_is_its_caption(line):
    found = [kind for kind in kinds(TITLE, LEAD, line, "Bàn việc giữ rừng, giữ bản.", BODY) if kind != "tags"]
    assert found[2:4] == ["outside", "caption"]


@pytest.mark.parametrize(
    "line",
    [
        "Xem: 332 | Cập nhật: 7/15/2020 8:14:48 AM | RSS",
        "2 tháng 2 tuần trước",
        "[ Điểm đánh giá 5/5 ] 1 người đã bình chọn",
    ],
)
def test_counters_below_the_title_are_outside(line):
    assert kinds(TITLE, line, LEAD, BODY)[1] == "outside"
