"""Word files: what stands in a document as its reader sees it, and what its layout says."""

import pytest

from articles.intake.documents import Mark
from articles.intake.readers.docx import read_docx
from articles.intake.readers.docx.pictures import NOT_INSIDE, VECTORS
from articles.intake.readers.limits import FIRST_PICTURES
from tests.articles.intake.readers.word_files import PNG, paragraph, part, picture, run, table, word_file

OLD_FONT = '<w:rFonts w:ascii="{0}" w:hAnsi="{0}"/>'
LONG = "Sáng 12/3, Huyện ủy Suối Mơ tổ chức hội nghị sơ kết quý I và đề ra nhiệm vụ trọng tâm của quý tới. " * 4


def texts(raw):
    return [f"[{line.picture}]" if line.picture is not None else line.text for line in read_docx(raw).lines]


def marks(raw):
    return {line.text: set(line.marks) for line in read_docx(raw).lines}


def test_paragraphs_come_in_order():
    assert texts(word_file(paragraph("Lễ khởi công", " cầu") + paragraph("Sáng 12/3."))) == [
        "Lễ khởi công cầu",
        "Sáng 12/3.",
    ]


def test_tabs_breaks_and_hyphens_are_written_out():
    inner = "<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:softHyphen/><w:t>c</w:t><w:noBreakHyphen/><w:t>d</w:t></w:r>"
    assert texts(word_file(paragraph(inner))) == ["a bc-d"]
    assert read_docx(word_file(paragraph("<w:r><w:t>A.</w:t><w:br/><w:t>B.</w:t></w:r>"))).text == "A.\nB."


def test_insertions_are_read_and_deletions_are_not():
    body = paragraph(
        "Ông ",
        f"<w:ins>{run('Lò Văn Thắng')}</w:ins>",
        "<w:del><w:r><w:delText>cũ</w:delText><w:t>xưa</w:t></w:r></w:del>",
        f"<w:moveFrom>{run('đi')}</w:moveFrom>",
        f"<w:moveTo>{run(' phát biểu')}</w:moveTo>",
    )
    assert texts(word_file(body)) == ["Ông Lò Văn Thắng phát biểu"]


def test_a_deleted_paragraph_end_joins_two_paragraphs():
    body = paragraph("Trước ", properties="<w:rPr><w:del/></w:rPr>") + paragraph("sau", style="u1")
    assert marks(word_file(body)) == {"Trước sau": {Mark.HEADING}}


def test_a_deleted_row_is_left_out():
    row = "<w:tr><w:trPr><w:del/></w:trPr><w:tc>" + paragraph("xóa") + "</w:tc></w:tr>"
    assert texts(word_file(f"<w:tbl>{row}<w:tr><w:tc>{paragraph('giữ')}</w:tc></w:tr></w:tbl>")) == ["giữ"]


def test_hidden_text_is_left_out():
    body = paragraph("hiện", run(" ẩn", "<w:vanish/>"), run(" rõ", '<w:vanish w:val="0"/>'))
    assert texts(word_file(body)) == ["hiện rõ"]


def test_fields_show_their_result_and_not_their_code():
    body = paragraph(
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>HYPERLINK "x"</w:instrText></w:r>',
        run("lạc"),
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r>',
        run("cổng tin"),
        '<w:r><w:fldChar w:fldCharType="end"/></w:r>',
        f'<w:fldSimple w:instr="DATE">{run(" 12/3")}</w:fldSimple>',
        f"<w:hyperlink>{run(' xem')}</w:hyperlink>",
    )
    assert texts(word_file(body)) == ["cổng tin 12/3 xem"]


def test_content_controls_are_read_without_their_placeholders():
    body = (
        f"<w:sdt><w:sdtPr/><w:sdtContent>{paragraph('Lời')}</w:sdtContent></w:sdt>"
        f"<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>{paragraph('Bấm vào đây')}</w:sdtContent></w:sdt>"
    )
    assert texts(word_file(body)) == ["Lời"]


def test_one_of_two_alternatives_is_read():
    box = "<w:txbxContent>" + paragraph("Hộp") + "</w:txbxContent>"
    choice = f"<mc:Choice><w:drawing><wps:txbx>{box}</wps:txbx></w:drawing></mc:Choice>"
    fallback = f"<mc:Fallback><w:pict><v:textbox>{box}</v:textbox></w:pict></mc:Fallback>"
    both = f"<w:r><mc:AlternateContent>{choice}{fallback}</mc:AlternateContent></w:r>"
    alone = f"<w:r><mc:AlternateContent>{fallback}</mc:AlternateContent></w:r>"
    assert texts(word_file(paragraph("Trên ", both))) == ["Trên", "Hộp"]
    assert texts(word_file(paragraph(alone, "Dưới"))) == ["Hộp", "Dưới"]


def test_notes_stand_at_the_end_in_the_order_of_their_marks():
    mark = '<w:r><w:footnoteReference w:id="{}"/></w:r>'
    notes = "".join(f'<w:footnote w:id="{id}">{paragraph(f"Chú {id}")}</w:footnote>' for id in (0, 1, 2))
    raw = word_file(
        paragraph("A", mark.format(2)) + paragraph("B", mark.format(1)),
        more={"word/footnotes.xml": part("footnotes", notes)},
    )
    assert texts(raw) == ["A", "B", "Chú 2", "Chú 1"]


def test_symbols_are_signs():
    body = paragraph('<w:r><w:sym w:font="Wingdings" w:char="F0E0"/><w:sym w:font="Arial" w:char="0111"/></w:r>')
    assert texts(word_file(body)) == ["→đ"]


def test_styles_and_layout_give_marks():
    raw = word_file(
        paragraph("Tên bài", style="Tiu")
        + paragraph("Phần", style="Muc")
        + paragraph("Ảnh", style="Chuthich")
        + paragraph("Cấp", properties='<w:outlineLvl w:val="1"/>')
        + paragraph("Điểm", properties='<w:numPr><w:numId w:val="3"/></w:numPr>')
        + paragraph("Bỏ số", properties='<w:numPr><w:numId w:val="0"/></w:numPr>')
        + paragraph("Ký tên", properties='<w:jc w:val="right"/>')
        + paragraph(run("Đậm", "<w:b/>"), run(" hết.", "<w:b/>"))
        + paragraph(run("Nửa", "<w:b/>"), " đậm")
        + paragraph("Vòng", style="Vong")
    )
    assert marks(raw) == {
        "Tên bài": {Mark.TITLE, Mark.CENTRED, Mark.BOLD},
        "Phần": {Mark.HEADING},
        "Ảnh": {Mark.CAPTION},
        "Cấp": {Mark.HEADING},
        "Điểm": {Mark.ITEM},
        "Bỏ số": set(),
        "Ký tên": {Mark.RIGHT},
        "Đậm hết.": {Mark.BOLD},
        "Nửa đậm": set(),
        "Vòng": set(),
    }


def test_italic_comes_through_styles_and_emphasis_within_it_is_upright():
    body = paragraph("Nghiêng", style="Nghieng") + paragraph(
        run("đứng", '<w:rStyle w:val="Nhan"/>'), " nghiêng", style="Nghieng"
    )
    assert marks(word_file(body)) == {"Nghiêng": {Mark.ITALIC}, "đứng nghiêng": set()}


def test_old_fonts_are_converted_by_run_and_by_style():
    tcvn, vni = OLD_FONT.format(".VnTimeH"), OLD_FONT.format("VNI-Times")
    raw = word_file(
        paragraph(run("huyÖn", tcvn), " Mường")
        + paragraph("X· M\xadêng", style="Cu")
        + paragraph(run("Ña", vni), run("ûng", vni))
        + paragraph(run("Đảng ủy", vni))
    )
    assert texts(raw) == ["HUYỆN Mường", "Xã Mường", "Đảng", "Đảng ủy"]


def test_tables_are_read_row_by_row_with_those_inside_them():
    inner = table([paragraph("3"), paragraph("4")])
    body = table([paragraph("1"), paragraph("2")], [inner + paragraph("5"), paragraph("6")])
    assert texts(word_file(body)) == ["1", "2", "3", "4", "5", "6"]


def test_pictures_stand_before_or_after_the_letters_of_their_paragraph():
    raw = word_file(
        paragraph(picture("p1"), "Dưới ảnh") + paragraph("Trên ảnh", picture("p2")),
        pictures=[("p1", "a.png", PNG), ("p2", "b.jpeg", PNG + b"2")],
    )
    assert texts(raw) == ["[0]", "Dưới ảnh", "Trên ảnh", "[1]"]
    assert [(file.name, file.data) for file in read_docx(raw).pictures] == [("a.png", PNG), ("b.jpeg", PNG + b"2")]


def test_old_drawings_are_pictures_too():
    body = paragraph("x", '<w:r><w:pict><v:shape alt="Cầu Suối Mơ"><v:imagedata r:id="p"/></v:shape></w:pict></w:r>')
    assert read_docx(word_file(body, pictures=[("p", "a.png", PNG)])).pictures[0].description == "Cầu Suối Mơ"


@pytest.mark.parametrize(
    ("alt", "description"),
    [
        ("Lãnh đạo huyện trao quà", "Lãnh đạo huyện trao quà"),
        ("A group of people, Description automatically generated", ""),
        ("Ảnh có chứa người, Mô tả được tạo tự động", ""),
        ("IMG_2031.JPG", ""),
        ("Ảnh khai mạc.jpg", ""),
        ("Picture 2", ""),
        (r"D:\anh\1.jpg", ""),
    ],
)
def test_only_a_description_that_somebody_wrote_is_kept(alt, description):
    raw = word_file(paragraph("x", picture("p", alt)), pictures=[("p", "a.png", PNG)])
    assert read_docx(raw).pictures[0].description == description


@pytest.mark.parametrize(
    ("pictures", "warning"),
    [([("p", "a.emf", b"x")], VECTORS), ([("p", "a.png", b"\xd7\xcd\xc6\x9a")], VECTORS), ([], NOT_INSIDE)],
)
def test_a_picture_that_cannot_be_shown_is_left_out_with_a_word(pictures, warning):
    document = read_docx(word_file(paragraph("x", picture("p"), picture("p")), pictures=pictures))
    assert (document.pictures, document.warnings) == ([], [warning])


def test_sixty_pictures_are_taken():
    files = [(f"p{number}", f"{number}.png", PNG) for number in range(61)]
    document = read_docx(word_file(paragraph("x", *(picture(key) for key, *_ in files)), pictures=files))
    assert (len(document.pictures), document.warnings) == (60, [FIRST_PICTURES])


def test_the_row_under_a_row_of_pictures_holds_captions():
    body = table([paragraph(picture("p")), paragraph(picture("p"))], [paragraph("Trái"), paragraph("Phải")], [
        paragraph("Lời")
    ])  # fmt: skip
    raw = word_file(body, pictures=[("p", "a.png", PNG)])
    found = {line.text: set(line.marks) for line in read_docx(raw).lines if line.text}
    assert found == {"Trái": {Mark.CAPTION}, "Phải": {Mark.CAPTION}, "Lời": set()}


def test_short_words_after_a_picture_in_its_cell_are_its_caption():
    raw = word_file(table([paragraph(picture("p")) + paragraph("Cầu mới")]), pictures=[("p", "a.png", PNG)])
    assert read_docx(raw).lines[1].marks == {Mark.CAPTION}


def test_an_article_laid_in_one_cell_is_not_all_captions():
    cell = paragraph(LONG) * 3 + paragraph(picture("p")) + paragraph("Ảnh 1", properties='<w:jc w:val="center"/>')
    cell += paragraph(LONG) + paragraph("Tin: Hà Vân")
    found = marks(word_file(table([cell]), pictures=[("p", "a.png", PNG)]))
    assert found["Ảnh 1"] == {Mark.CAPTION, Mark.CENTRED}
    assert found["Tin: Hà Vân"] == set()
