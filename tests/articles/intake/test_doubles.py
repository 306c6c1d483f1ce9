"""Lines that stand twice are kept as blocks, and left out of the article."""

from articles.intake.blocks import classify
from articles.intake.lines import unwrap

TITLE = "Suối Mơ triển khai công tác phòng cháy, chữa cháy rừng"
LEAD = "Sáng 12/3, UBND huyện Suối Mơ tổ chức hội nghị triển khai công tác phòng cháy, chữa cháy rừng mùa khô năm nay."
BODY = "Tại hội nghị, người dự đã nghe báo cáo về nguy cơ cháy rừng, phương án huy động lực lượng tại chỗ của các bản."


def kinds(*lines):
    return [block.kind for block in classify(unwrap("\n\n".join(lines)))]


def test_a_paragraph_that_stands_a_second_time_is_a_repeat():
    assert kinds(TITLE, LEAD, LEAD.upper(), BODY) == ["title", "paragraph", "repeat", "paragraph"]


def test_short_paragraphs_may_stand_twice():
    assert kinds(TITLE, LEAD, "Theo đó,", BODY, "Theo đó,")[2::2] == ["paragraph", "paragraph"]


def test_the_title_above_the_lead_again_is_a_repeat():
    assert kinds(TITLE, "14/03/2023", TITLE, LEAD) == ["title", "dateline", "repeat", "paragraph"]


def test_the_title_under_a_photo_after_paragraphs_is_a_caption():
    assert kinds(TITLE, LEAD, TITLE, BODY) == ["title", "paragraph", "caption", "paragraph"]


def test_the_title_with_a_number_stands_for_a_picture_and_the_line_below_is_its_caption():
    lines = [TITLE, LEAD, f"{TITLE} - Ảnh 1.", "Bàn việc giữ rừng.", f"{TITLE} - Ảnh 2.", "Trổ tài nấu ăn."]
    assert kinds(*lines)[2:] == ["repeat", "caption"] * 2


def test_of_two_prints_of_a_caption_the_second_is_a_repeat():
    assert kinds(TITLE, LEAD, "Nghe báo cáo ở bản.", "Nghe báo cáo ở bản.", BODY)[2:4] == ["caption", "repeat"]
