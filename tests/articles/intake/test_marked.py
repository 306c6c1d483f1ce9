"""What the layout of a file says of its lines, weighed against their words."""

import pytest

from articles.intake.blocks import classify
from articles.intake.documents import Mark, Piece, assemble

TITLE = "Suối Mơ triển khai công tác phòng cháy, chữa cháy rừng"
LEAD = (
    "Sáng 12/3, UBND huyện Suối Mơ tổ chức hội nghị triển khai công tác phòng cháy, chữa cháy rừng mùa khô. Hội nghị "
    "có sự tham gia của đại diện các phòng, ban, các chủ rừng và lực lượng kiểm lâm địa bàn trong toàn huyện."
)
BODY = (
    "Tại hội nghị, người dự đã nghe báo cáo về nguy cơ cháy rừng, phương án huy động lực lượng tại chỗ và việc ký "
    "cam kết với từng hộ sống gần rừng. Nhiều ý kiến đề nghị bổ sung phương tiện cho các tổ đội ở bản."
)
PICTURE = Piece(picture=0)


def piece(text, *marks):
    return Piece(text, frozenset(marks))


def kinds(*pieces):
    pieces = [each if isinstance(each, Piece) else Piece(each) for each in pieces]
    return [block.kind for block in classify(assemble(pieces, [], "html").lines)]


def kind_between(*pieces):
    """The kind of the first of these that stand between two paragraphs."""
    found = kinds(TITLE, LEAD, *pieces, BODY)
    return next(kind for kind in found[2:] if kind != "picture")


@pytest.mark.parametrize("text", [TITLE, LEAD, "Quang cảnh hội nghị", "Thu Trà"])
def test_what_is_outside_stays_outside(text):
    assert kinds(piece(text, Mark.OUTSIDE), "Bản Hốc có nước sạch về tận nhà", BODY)[:2] == ["outside", "title"]


def test_the_marked_title_is_the_title_and_lines_above_it_are_outside():
    assert kinds("Tin của huyện nhà", piece(TITLE, Mark.TITLE), LEAD) == ["outside", "title", "paragraph"]


def test_a_dateline_glued_to_the_marked_title_is_no_part_of_it():
    assert kinds(piece(f"{TITLE} 14/03/2023 09:20", Mark.TITLE), LEAD)[:2] == ["title", "dateline"]


def test_a_bold_first_line_may_be_a_title_with_a_stop():
    text = "Đồng chí Lò Văn Pành, Phó Chủ tịch UBND huyện chủ trì hội nghị."
    assert kinds(piece(text, Mark.BOLD), LEAD)[0] == "title"
    assert kinds(text, LEAD)[0] == "paragraph"


@pytest.mark.parametrize(
    ("mark", "text", "kind"),
    [
        (Mark.SUMMARY, "Huyện ký cam kết với các chủ rừng.", "summary"),
        (Mark.HEADING, "Giữ rừng từ gốc", "subhead"),
        (Mark.ITEM, "Tuần tra ban đêm.", "item"),
        (Mark.CAPTION, "Bàn việc giữ rừng, giữ bản.", "caption"),
        (Mark.DATELINE, "Thứ Ba, 14/03/2023", "dateline"),
        (Mark.BYLINE, "Thu Trà (Trung tâm Văn hóa)", "byline"),
    ],
)
def test_marks_tell_the_kind(mark, text, kind):
    assert kind_between(piece(text, mark)) == kind


def test_marks_that_cannot_be_right_tell_nothing():
    assert kind_between(piece(BODY.replace("Tại", "Ở"), Mark.BYLINE)) == "paragraph"
    assert kind_between(piece("Nhiều ý kiến hay được nêu ra.", Mark.DATELINE)) == "paragraph"


def test_a_short_line_right_below_a_picture_is_its_caption():
    assert kind_between(PICTURE, "Bàn việc giữ rừng, giữ bản.") == "caption"
    assert kind_between("Bàn việc giữ rừng, giữ bản.") == "paragraph"


def test_a_paragraph_right_below_a_picture_stays_one():
    assert kind_between(PICTURE, "Tại hội nghị, Hạt Kiểm lâm huyện đã tặng giấy khen cho 5 tập thể.") == "paragraph"
    assert kind_between(PICTURE, LEAD.replace("Sáng 12/3", "Trước đó")) == "paragraph"


def test_centred_italics_are_captions():
    assert kind_between(piece("Bàn việc giữ rừng, giữ bản.", Mark.CENTRED, Mark.ITALIC)) == "caption"
    assert kind_between(PICTURE, piece("Nơi rừng đã xanh", Mark.CENTRED)) == "caption"


def test_a_short_bold_line_between_paragraphs_is_a_subhead():
    assert kind_between(piece("Bà con thôn Nà Phát giữ rừng", Mark.BOLD)) == "subhead"


def test_a_line_at_the_right_of_the_end_is_a_byline():
    assert kinds(TITLE, LEAD, BODY, piece("Thu Trà và cộng sự ở bản", Mark.RIGHT))[-1] == "byline"
