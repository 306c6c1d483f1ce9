"""Joining hard-wrapped lines without gluing blocks together."""

import textwrap

import pytest

from articles.intake.lines import unwrap

PARAGRAPHS = [
    "Sáng 12/3, đoàn kiểm tra của Ủy ban nhân dân huyện Suối Mơ do đồng chí Lường Văn Thoan, Phó Chủ tịch UBND huyện "
    "làm trưởng đoàn đã kiểm tra tiến độ thi công đường liên xã Nà Phát - Bản Hốc và nghe báo cáo về giải phóng mặt "
    "bằng. Cùng đi có lãnh đạo các phòng, ban chuyên môn của huyện và đại diện đơn vị thi công.",
    "Tại buổi kiểm tra, đại diện chủ đầu tư cho biết khối lượng đạt hơn bảy mươi phần trăm; hai cầu bản đã xong phần "
    "mố, còn bốn hộ dân chưa nhận tiền đền bù vì vướng giấy tờ thừa kế.",
    "Kết luận, đồng chí Phó Chủ tịch đề nghị xã họp dân trong tuần này, bàn giao mặt bằng trước mùa mưa.",
]
CAPTION = "Đoàn kiểm tra tại điểm cầu số 2"


def texts(source):
    return [line.text for line in unwrap(source)]


@pytest.mark.parametrize("width", [70, 76, 80])
def test_wrapped_paragraphs_come_back_whole(width):
    source = "\n".join(textwrap.fill(text, width) for text in PARAGRAPHS)
    assert texts(source) == PARAGRAPHS


@pytest.mark.parametrize("width", [70, 76, 80])
def test_a_caption_between_wrapped_paragraphs_stays_a_line_of_its_own(width):
    first, *others = (textwrap.fill(text, width) for text in PARAGRAPHS)
    assert CAPTION in texts("\n".join([first, CAPTION, *others]))


def test_a_paragraph_that_breaks_after_two_words_is_joined():
    wrapped = [textwrap.fill(text, 76) for text in PARAGRAPHS]
    short = textwrap.fill(PARAGRAPHS[1].split(" ", 1)[1], 76)
    assert texts("\n".join([wrapped[0], "Tại", short, wrapped[2]])) == PARAGRAPHS


def test_one_line_paragraphs_are_left_alone():
    assert texts("\n".join(PARAGRAPHS)) == PARAGRAPHS


def test_blank_lines_and_indents_are_no_part_of_a_block():
    assert texts("   Tin huyện\n\n\n \tNgày   12/3, mưa.\n") == ["Tin huyện", "Ngày 12/3, mưa."]


def test_list_items_are_kept_apart():
    source = "Kỳ họp thông qua\n- Nghị quyết về ngân sách;\n- nghị quyết về đất đai.\nKỳ họp bế mạc cùng ngày."
    assert len(texts(source)) == 4


def test_a_wrapped_title_in_capitals_is_one_block():
    source = "HỘI NÔNG DÂN XÃ NÀ PHÁT MỞ LỚP TẬP HUẤN\nVỀ KỸ THUẬT GHÉP CÂY\nNgày 12/3, Hội khai mạc."
    assert texts(source)[0] == "HỘI NÔNG DÂN XÃ NÀ PHÁT MỞ LỚP TẬP HUẤN VỀ KỸ THUẬT GHÉP CÂY"


def test_a_dateline_is_never_joined_to_the_title():
    wrapped = "\n".join(textwrap.fill(text, 76) for text in PARAGRAPHS)
    title = "Huyện Suối Mơ kiểm tra tiến độ đường liên xã Nà Phát đi bản"
    assert texts(f"{title}\nThứ Ba, 14/03/2023, 09:20\n{wrapped}")[:2] == [title, "Thứ Ba, 14/03/2023, 09:20"]


def test_hashtags_and_a_source_with_its_address_are_joined():
    assert texts("Tin.\n#mot #hai\n#ba")[1:] == ["#mot #hai #ba"]
    assert texts("Tin.\nNguồn:\nhttps://example.vn/tin")[1:] == ["Nguồn: https://example.vn/tin"]


@pytest.mark.parametrize("width", [60, 72, 80])
@pytest.mark.parametrize("gap", ["\n", "\n\n"])
def test_nothing_is_joined_to_a_line_that_ends_with_a_credit(width, gap):
    caption = "Đoàn kiểm tra tại điểm cầu số 2. Ảnh: Thu Trà"
    source = gap.join(textwrap.fill(text, width) for text in [PARAGRAPHS[0], caption, PARAGRAPHS[2]])
    assert texts(source) == [PARAGRAPHS[0], caption, PARAGRAPHS[2]]
    assert texts(source.replace("Trà\n\n", "Trà\n")) == [PARAGRAPHS[0], caption, PARAGRAPHS[2]]


@pytest.mark.parametrize("width", [60, 66, 72])
def test_a_credit_that_the_page_breaks_stays_with_its_caption(width):
    caption = "Đồng chí Lường Văn Thoan phát biểu chỉ đạo tại điểm cầu số 2. Ảnh: Trà"
    source = "\n".join(textwrap.fill(text, width) for text in [PARAGRAPHS[0], caption, PARAGRAPHS[2]])
    assert texts(source) == [PARAGRAPHS[0], caption, PARAGRAPHS[2]]


def test_a_name_belongs_to_the_cue_at_the_end_of_the_line_above():
    assert texts("Tin huyện\nTiếp đoàn có đồng chí\nLò Văn Pành, Bí thư Huyện ủy.")[1:] == [
        "Tiếp đoàn có đồng chí Lò Văn Pành, Bí thư Huyện ủy."
    ]


def test_a_line_that_had_room_for_the_next_word_ends_its_block():
    first, second = (textwrap.fill(text, 76) for text in PARAGRAPHS[:2])
    short = "Theo chân đoàn kiểm tra ở bản"
    assert short in texts("\n".join([first, short, "Cầu bản số 1 bắc qua suối Nà Phát còn dang dở", second]))
