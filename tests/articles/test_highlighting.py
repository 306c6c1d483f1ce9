"""Marks around what was sought, at the right letters."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from articles.highlighting import excerpt, marked
from articles.wanted import wanted
from cms.text import fold
from tests.growth import MOST_GROWTH, growth


@pytest.mark.parametrize(
    ("text", "typed", "html"),
    [
        ("Đường lên vùng chè", "duong", "<mark>Đường</mark> lên vùng chè"),
        ("Đường lên vùng chè", "Đường che", "<mark>Đường</mark> lên vùng <mark>chè</mark>"),
        ("Huyện Nậm Thượng", "nam thuong", "Huyện <mark>Nậm Thượng</mark>"),
        ("Giữ nguồn nước thủy lợi", "thuỷ", "Giữ nguồn nước <mark>thủy</mark> lợi"),
        ("Làm đường, mở chợ", '"duong mo cho"', "Làm <mark>đường, mở chợ</mark>"),
        ("Trồng chè, trồng chanh", "xa ch", "Trồng <mark>chè</mark>, trồng <mark>chanh</mark>"),
        ("Chợ phiên <b>vùng cao</b>", "b", "Chợ phiên &lt;<mark>b</mark>&gt;vùng cao&lt;/<mark>b</mark>&gt;"),
        ("Kế hoạch số 45/QĐ-UBND", "45/qđ-ubnd", "Kế hoạch số <mark>45</mark>/<mark>QĐ</mark>-<mark>UBND</mark>"),
        ("Không có gì", "khác", "Không có gì"),
        ("Không có gì", "", "Không có gì"),
    ],
)
def test_what_was_sought_is_marked_at_the_right_letters(text, typed, html):
    assert marked(text, wanted(typed)) == html


def test_decomposed_letters_are_marked_whole():
    text = unicodedata.normalize("NFD", "Lễ hội ở bản")
    assert unicodedata.normalize("NFC", marked(text, wanted("hoi"))) == "Lễ <mark>hội</mark> ở bản"


@given(st.text(max_size=80), st.text(max_size=20))
def test_marks_change_nothing_but_themselves(text, typed):
    html = marked(text, wanted(typed)).replace("<mark>", "").replace("</mark>", "")
    assert html == marked(text, wanted(""))


@given(st.text(alphabet="aáàâđ bcd.,", max_size=300), st.text(alphabet="aâd b", max_size=6))
def test_an_excerpt_is_short_and_has_what_was_sought(text, typed):
    found = excerpt(text, wanted(typed), length=100)
    assert len(found.replace("<mark>", "").replace("</mark>", "")) <= 100 + 4
    assert ("<mark>" in found) == ("<mark>" in marked(text, wanted(typed)))


def test_an_excerpt_shows_where_most_of_the_words_stand():
    text = "Đường xa. " * 40 + "Đường lên vùng chè đã mở. " + "Mưa to. " * 40
    found = excerpt(text, wanted("đường vùng chè"))
    assert "vùng chè" in found
    assert found.startswith("… ")
    assert found.endswith(" …")
    assert fold("đường") in fold(found)


def test_the_work_for_a_text_that_has_the_words_very_often_grows_with_its_length():
    asked = wanted("chè lúa")
    assert growth(lambda text: excerpt(text, asked), "chè và lúa, ", 6_000) < MOST_GROWTH
