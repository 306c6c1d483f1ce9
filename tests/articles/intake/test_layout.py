"""What the layout of a file, and what stands around an article, says of its lines."""

import pytest

from articles.intake.blocks import classify
from articles.intake.documents import Mark, PictureFile, Piece, assemble, plain
from articles.intake.parting import parted
from articles.intake.photographs import find_photos

TITLE = Piece("Huyện Suối Mơ tổ chức ngày hội làm đường", frozenset({Mark.BOLD}))
LEAD = Piece(
    "Sáng 9/3/2023, huyện Suối Mơ tổ chức ngày hội làm đường lên vùng chè với sự tham gia của đông đảo bà con các xã."
)
MORE = Piece(
    "Tại ngày hội, bà con các bản đã góp hơn bốn trăm ngày công, đào đắp gần hai cây số đường lên vùng chè mới trồng."
)


def lines_of(*pieces):
    pictures = [PictureFile(f"{number}.jpg") for number in range(4)]
    document = assemble(pieces, pictures, "docx")
    return parted(document.lines, document.text)


def kinds(*pieces):
    return [block.kind for block in classify(lines_of(*pieces))]


def words(text, *marks):
    return Piece(text, frozenset(marks))


def test_a_centred_line_in_italics_under_a_picture_is_its_caption():
    line = words("Đường lên vùng chè mới", Mark.CENTRED, Mark.ITALIC)
    assert kinds(TITLE, LEAD, Piece(picture=0), line, MORE)[2:4] == ["picture", "caption"]


def test_a_caption_may_stand_above_its_picture_and_then_not_below_it():
    above, below = words("Đường lên vùng chè mới", Mark.ITALIC), words("Góp công, góp của", Mark.BOLD)
    assert kinds(TITLE, LEAD, above, Piece(picture=0), below, MORE)[2:5] == ["caption", "picture", "subhead"]


def test_a_paragraph_under_a_picture_stays_one():
    told = words("Đoàn đề nghị huyện quy hoạch lại vùng chè, gắn với đường giao thông đến từng thôn.")
    assert kinds(TITLE, LEAD, Piece(picture=0), told, MORE)[3] == "paragraph"


def test_a_bold_line_between_paragraphs_is_a_heading():
    assert kinds(TITLE, LEAD, words("Góp công, góp của", Mark.BOLD), MORE)[2] == "subhead"


@pytest.mark.parametrize(
    ("mark", "kind"),
    [
        (Mark.OUTSIDE, "outside"),
        (Mark.SUMMARY, "summary"),
        (Mark.HEADING, "subhead"),
        (Mark.ITEM, "item"),
        (Mark.CAPTION, "caption"),
        (Mark.NOTE, "note"),
        (Mark.BYLINE, "byline"),
    ],
)
def test_a_mark_says_what_a_line_is(mark, kind):
    assert kinds(TITLE, LEAD, words("Góp công làm đường", mark), MORE)[2] == kind


def test_the_pages_own_heading_is_the_title_wherever_it_stands():
    heading = words("Suối Mơ làm đường", Mark.TITLE)
    assert kinds(words("Trang tin huyện", Mark.OUTSIDE), words("Tin tức"), heading, LEAD)[2] == "title"


def test_a_paragraph_that_stands_twice_is_taken_once():
    assert kinds(TITLE, LEAD, MORE, MORE)[2:] == ["paragraph", "repeat"]


def test_a_letterhead_is_no_part_of_the_article():
    head = ["UBND HUYỆN SUỐI MƠ", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"]
    assert kinds(*map(Piece, head), TITLE, LEAD)[:4] == ["outside", "outside", "outside", "title"]


@pytest.mark.parametrize(
    "line",
    ["Hotline: 0200 000 000", "Lượt xem: 1.204", "In bài viết", "Trang chủ » Tin tức", "Xem với cỡ chữ", "Chia sẻ:"],
)
def test_buttons_and_counters_of_a_portal_are_outside(line):
    assert kinds(TITLE, LEAD, Piece(line), MORE)[2] == "outside"


def test_other_news_at_the_end_is_outside():
    others = [Piece("Các tin khác"), Piece("Bí thư Huyện ủy Lù Văn Nháp thăm mô hình nuôi cá")]
    assert kinds(TITLE, LEAD, MORE, *others)[3:] == ["outside", "outside"]


def test_a_rubric_above_a_title_with_its_day_is_outside():
    rubric, day = Piece("Kinh tế nông thôn"), Piece("Thứ Năm, 09/03/2023, 10:15")
    assert kinds(rubric, Piece("Suối Mơ làm đường lên vùng chè mới"), day, LEAD)[:3] == ["outside", "title", "dateline"]


def test_an_author_above_the_title_signs():
    assert kinds(Piece("Thu Trà"), Piece("Suối Mơ làm đường lên vùng chè mới trồng"), LEAD)[:2] == ["byline", "title"]


@pytest.mark.parametrize(
    ("line", "label"),
    [
        ("Ảnh 2: Bà con góp công làm đường", "Ảnh 2:"),
        ("Chú thích ảnh 1: Bà con góp công làm đường", "Chú thích ảnh 1:"),
        ("[Ảnh: IMG_0231.JPG] Bà con góp công làm đường", "[Ảnh: IMG_0231.JPG]"),
        ("(ảnh 1) Bà con góp công làm đường", "(ảnh 1)"),
        ("IMG_12: Bà con góp công làm đường", "IMG_12:"),
    ],
)
def test_a_mark_that_says_which_picture_is_meant_parts_from_the_caption(line, label):
    blocks = classify(lines_of(TITLE, LEAD, Piece(line)))[2:]
    assert [(block.kind, block.text) for block in blocks] == [
        ("label", label),
        ("caption", "Bà con góp công làm đường"),
    ]


def test_numbers_of_captions_choose_among_the_pictures_of_a_package():
    captions = [Piece("Ảnh 2: Bà con góp công làm đường"), Piece("Ảnh 1: Toàn cảnh ngày hội ở xã Nà Phát")]
    blocks = classify(lines_of(TITLE, LEAD, *captions, Piece(picture=0), Piece(picture=1)))
    photos = find_photos(blocks, [PictureFile("a.jpg"), PictureFile("b.jpg")])
    assert [(photo.picture, blocks[photo.caption].text) for photo in photos] == [
        (1, "Bà con góp công làm đường"),
        (0, "Toàn cảnh ngày hội ở xã Nà Phát"),
    ]


def test_names_of_files_choose_their_captions():
    captions = [words("Lãnh đạo huyện tặng quà bà con", Mark.CAPTION), words("Lễ khai mạc ngày hội", Mark.CAPTION)]
    blocks = classify(lines_of(TITLE, LEAD, *captions))
    photos = find_photos(blocks, [PictureFile("le-khai-mac.jpg"), PictureFile("lanh-dao-huyen-tang-qua.jpg")])
    assert [(photo.picture, photo.caption) for photo in photos] == [(1, 2), (0, 3)]


@pytest.mark.parametrize(
    ("line", "parts"),
    [
        ("Suối Mơ làm đường lên vùng chè 09/03/2023 18:13", ["Suối Mơ làm đường lên vùng chè", "09/03/2023 18:13"]),
        ("date 2023-03-09 Suối Mơ làm đường lên vùng chè", ["date 2023-03-09", "Suối Mơ làm đường lên vùng chè"]),
        ("Bà con góp công làm đường. |", ["Bà con góp công làm đường.", "|"]),
        ("| Bà con góp công làm đường.", ["|", "Bà con góp công làm đường."]),
        ("Cập nhật lúc: 09/03/2023", ["Cập nhật lúc: 09/03/2023"]),
        ("Suối Mơ làm đường, xong trước ngày 30/4/2023", ["Suối Mơ làm đường, xong trước ngày 30/4/2023"]),
    ],
)
def test_a_day_or_a_bar_parts_from_the_words_it_is_glued_to(line, parts):
    document = plain(line)
    found = parted(document.lines, document.text)
    assert [one.text for one in found] == parts
    assert [document.text[one.start : one.end] for one in found] == parts
