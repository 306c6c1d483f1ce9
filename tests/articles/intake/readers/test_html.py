"""Saved pages: the article among menus and other news, nothing lost, whatever the page is like."""

import base64
from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from articles.intake.documents import Mark
from articles.intake.readers.html import read_html
from articles.intake.refusals import UnreadableFile
from tests.factories import jpeg
from tests.growth import MOST_GROWTH, growth

LEAD = "Sáng 9/3/2023, huyện Suối Mơ tổ chức ngày hội làm đường lên vùng chè, bà con các xã góp hơn bốn trăm ngày công."
MORE = (
    "Theo báo cáo, con đường dài gần hai cây số sẽ xong trước mùa mưa, xe chở chè đi được quanh năm, đỡ công gánh bộ."
)
OTHER = "Bí thư Huyện ủy Trần Văn Nháp thăm mô hình nuôi cá lồng"
MENU = "<ul class='menu'><li><a href='#'>Trang chủ</a></li><li><a href='#'>Tin tức</a></li></ul>"
JPEG = "data:image/jpeg;base64," + base64.b64encode(jpeg(64, 48)).decode()


def page(body, head=""):
    return f"<!doctype html><html><head><meta charset='utf-8'>{head}</head><body>{MENU}{body}</body></html>".encode()


def article(inner):
    return page(f"<h1>Suối Mơ làm đường</h1><div class='article-content'>{inner}</div>")


def lines(raw):
    return read_html(raw).lines


def own(raw):
    return [line.text for line in lines(raw) if Mark.OUTSIDE not in line.marks and line.picture is None]


def marks_of(raw, words):
    return next(line.marks for line in lines(raw) if line.text == words)


def test_the_article_is_found_among_menus_and_nothing_is_lost():
    raw = article(f"<p>{LEAD}</p><p>{MORE}</p>")
    assert own(raw) == ["Suối Mơ làm đường", LEAD, MORE]
    assert "Trang chủ" in read_html(raw).text


@pytest.mark.parametrize("block", ["related", "tinlienquan", "box-tinkhac", "most-read"])
def test_other_news_within_the_article_is_outside(block):
    raw = article(f"<p>{LEAD}</p><div class='{block}'><ul><li><a href='#'>{OTHER}</a></li></ul></div><p>{MORE}</p>")
    assert OTHER not in own(raw) and MORE in own(raw)


def test_a_list_of_links_is_other_news_without_any_name_for_it():
    links = f"<ul><li><a href='/a'>{OTHER}</a></li><li><a href='/b'>{OTHER} ở xã Nà Phát</a></li></ul>"
    assert OTHER not in own(article(f"<p>{LEAD}</p>{links}<p>{MORE}</p>"))


def test_a_list_of_the_article_stays():
    raw = article(f"<p>{LEAD}</p><ul><li>Xã Nà Phát góp đá, cát.</li><li>Xã Pha Đán góp công.</li></ul><p>{MORE}</p>")
    assert "Xã Nà Phát góp đá, cát." in own(raw)
    assert Mark.ITEM in marks_of(raw, "Xã Pha Đán góp công.")


@pytest.mark.parametrize(
    "photo",
    [
        "<figure><img src='a_files/anh1.jpg'><figcaption>Bà con làm đường</figcaption></figure>",
        "<table><tr><td><img src='a_files/anh1.jpg'></td></tr><tr><td>Bà con làm đường</td></tr></table>",
        "<p align=center><img src='a_files/anh1.jpg'></p><p align=center><em>Bà con làm đường</em></p>",
    ],
)
def test_pictures_come_with_their_captions(photo):
    document = read_html(article(f"<p>{LEAD}</p>{photo}<p>{MORE}</p>"))
    assert [picture.name for picture in document.pictures] == ["anh1.jpg"]
    index = next(place for place, line in enumerate(document.lines) if line.picture == 0)
    caption = document.lines[index + 1]
    assert caption.text == "Bà con làm đường" and caption.marks & {Mark.CAPTION, Mark.ITALIC, Mark.CENTRED}


def test_a_picture_in_the_page_itself_brings_its_bytes():
    document = read_html(article(f"<p>{LEAD}</p><img src='{JPEG}'><p>{MORE}</p>"))
    assert document.pictures[0].data.startswith(b"\xff\xd8\xff")


def test_icons_are_no_pictures():
    assert read_html(article(f"<p>{LEAD}<img src='dot.gif' width=5 height=5></p><p>{MORE}</p>")).pictures == []


def test_scripts_and_styles_are_no_text():
    raw = article(f"<script>var a = 'x'</script><style>p {{color: red}}</style><p>{LEAD}</p><!-- lời bình -->")
    assert "var a" not in read_html(raw).text and "lời bình" not in read_html(raw).text


def test_a_break_parts_lines_and_two_part_paragraphs():
    raw = article(f"<div>{LEAD}<br><br>{MORE}</div>")
    assert own(raw)[1:] == [LEAD, MORE]


@pytest.mark.parametrize("codec", ["utf-8", "utf-16"])
def test_encodings_are_told_by_the_page(codec):
    assert LEAD in own(article(f"<p>{LEAD}</p>").decode().encode(codec))


def test_an_old_font_is_told_by_its_name():
    tcvn3 = "HuyÖn uû Suèi M¬ häp bµn viÖc lµm ®­êng lªn vïng chÌ, bµ con c¸c x· gãp h¬n bèn tr¨m ngµy c«ng."
    raw = page(f"<div class=Section1><p class=MsoNormal style='font-family:\".VnTime\"'>{tcvn3}</p></div>")
    assert own(raw)[-1].startswith("Huyện uỷ Suối Mơ họp bàn việc làm đường")


def test_a_page_without_words_is_refused():
    with pytest.raises(UnreadableFile):
        read_html(b"<html><body><img src=a.jpg></body></html>")


@given(
    st.lists(
        st.sampled_from(["<p>", "</p>", "<div>", "</table>", "<td>", "<!--", "-->", "<", "&#x", "a ", "<br>", LEAD])
    ).map("".join)
)
@settings(max_examples=120)
def test_broken_markup_is_read_or_refused_and_nothing_is_lost(markup):
    with suppress(UnreadableFile):
        document = read_html(markup.encode())
        text = "".join("".join(line.text for line in document.lines).split())
        assert text == "".join(document.text.split())


@given(st.binary(max_size=2000))
@settings(max_examples=120)
def test_any_bytes_are_read_or_refused(raw):
    with suppress(UnreadableFile):
        read_html(raw)


SHORT = "<p>Tin</p>"


@pytest.mark.parametrize(
    "piece",
    [
        "<div>",
        "<div><p>chữ",
        "<ul><li>chữ",
        "<p>chữ",
        SHORT,
        "<!--",
        "<a href=x>chữ</a> ",
        "&amp;",
        "<td><img src=a.jpg>",
        "<<<",
        "<p>Tin khác</p><p><a href=x>chữ</a></p>",
        "<b>chữ</b><br>chữ<br>",
        "<style>/*",
        "<style>a",
        "<a b='",
    ],
)
def test_the_work_grows_with_the_page(piece):
    def work(text):
        with suppress(UnreadableFile):
            read_html(f"<html><body><p>{LEAD}</p>{text}</body></html>".encode())

    assert growth(work, piece, 4_000) < MOST_GROWTH


def test_a_page_of_short_lines_without_a_sentence_is_read_in_step_with_its_length():
    def work(text):
        read_html(text.encode())

    assert growth(work, SHORT, 8_000) < MOST_GROWTH


def test_a_long_rule_of_a_style_sheet_is_read_in_step_with_its_length():
    def work(text):
        read_html(f"<style>{text}</style><p>{LEAD}</p>".encode())

    assert growth(work, "a", 20_000) < MOST_GROWTH


def test_a_long_name_of_an_element_is_not_read_again_for_each_block_in_it():
    def work(text):
        read_html(f"<div class='{text}'>{SHORT * (len(text) // 10)}</div>".encode())

    assert growth(work, "abc ", 4_000) < MOST_GROWTH


def test_other_news_in_lines_parted_by_breaks_are_outside():
    raw = page(
        f"<table><tr><td>{MENU}</td><td><b>Suối Mơ làm đường</b><br><i>Ngày đăng: 12/03/2010</i><br><br>{LEAD}<br><br>"
        f"{MORE}<br><br>{LEAD}<br>Bài, ảnh: Vân Hà<br><br><b>Các tin khác</b><br>- <a href=4>{OTHER}</a> (11/03/2010)"
        "<br>- <a href=5>Bà Lý Thị Mảy thăm</a> (10/03/2010)</td></tr></table>"
    )
    found = own(raw)
    assert found[:2] == ["Suối Mơ làm đường", "Ngày đăng: 12/03/2010"]
    assert not [line for line in found if "Trần Văn Nháp" in line or "Lý Thị Mảy" in line or "tin khác" in line]
    assert Mark.DATELINE in marks_of(raw, "Ngày đăng: 12/03/2010")


def test_a_long_heading_above_the_text_is_its_title():
    title = "Huyện Suối Mơ huy động bà con các xã vùng cao góp công làm đường lên vùng chè"
    assert Mark.TITLE in marks_of(page(f"<div><h2>{title}</h2><p>{LEAD}</p><p>{MORE}</p></div>"), title)


def test_a_saved_page_in_one_file_brings_its_pictures():
    parts = (
        "MIME-Version: 1.0\nContent-Type: multipart/related; boundary=b\n\n--b\n"
        "Content-Type: text/html; charset=utf-8\n"
        f"Content-Transfer-Encoding: 8bit\n\n{article(f'<p>{LEAD}</p><img src=cid:anh1><p>{MORE}</p>').decode()}\n"
        f"--b\nContent-Type: image/jpeg\nContent-ID: <anh1>\nContent-Transfer-Encoding: base64\n\n"
        f"{JPEG.partition(',')[2]}\n--b--\n"
    )
    document = read_html(parts.encode())
    assert [picture.data for picture in document.pictures] == [jpeg(64, 48)]
    assert "Suối Mơ làm đường" in document.text


def test_a_font_that_only_a_style_sheet_names_is_told_by_it():
    sheet = '<style><!-- /* Word */ p.MsoNormal, li.MsoNormal {margin:0; font-family:".VnTimeH";} --></style>'
    raw = page(f"<div><p class=MsoNormal>huyÖn</p><p>{LEAD}</p></div>", sheet)
    assert "HUYỆN" in read_html(raw).text
