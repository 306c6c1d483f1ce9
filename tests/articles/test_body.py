"""The body of an article: what HTML it may hold, and how to look into it."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from articles.body import blocks, figure, first_sentence, paragraph, photo_keys, plain_text, sanitise

RELATION = 'rel="noopener nofollow ugc"'
ALLOWED = [
    "<p>Một <strong>hai</strong> <em>ba</em><br>bốn</p>",
    "<h2>Đầu đề</h2><h3>Đầu đề nhỏ</h3>",
    "<ul><li>một</li></ul><ol><li>hai</li></ol><blockquote><p>lời</p></blockquote>",
    '<table><thead><tr><th colspan="2">a</th></tr></thead><tbody><tr><td rowspan="3">b</td></tr></tbody></table>',
    f'<p><a href="https://sonlinh.example/?a=1&amp;b=2" {RELATION}>tin</a></p>',
    f'<p><a href="mailto:vp@sonlinh.example" {RELATION}>thư</a></p>',
    f'<p><a href="/tin-tuc/mot-bai/" {RELATION}>bài</a></p>',
    '<p>trước</p><figure data-photo="12"></figure><p>sau</p>',
    "<p>trước</p><aside><p><strong>Đính chính:</strong> số đúng là 12.</p></aside><p>sau</p>",
    "<p>1 &lt; 2 &amp; 3 &gt; 2</p>",
    "",
]


@pytest.mark.parametrize("html", ALLOWED)
def test_what_a_body_may_hold_is_left_as_it_is(html):
    assert sanitise(html) == html


CHANGED = [
    ("<p>a</p><script>alert(1)</script>", "<p>a</p>"),
    ("<p onclick=alert(1)>a</p>", "<p>a</p>"),
    ('<p style="color:red" class="MsoNormal" id="x">a</p>', "<p>a</p>"),
    ('<img src=x onerror="alert(1)">', ""),
    ("<svg><script>alert(1)</script></svg>", ""),
    ("<iframe src='//evil.example'>a</iframe>", ""),
    ("<style>p{}</style><p>a</p>", "<p>a</p>"),
    ('<a href="javascript:alert(1)">a</a>', f"<a {RELATION}>a</a>"),
    ('<a href=" java\tscript:alert(1)">a</a>', f"<a {RELATION}>a</a>"),
    ('<a href="java&#x200b;script:alert(1)">a</a>', f"<a {RELATION}>a</a>"),
    ('<a href="java\u200bscript:alert(1)">a</a>', f"<a {RELATION}>a</a>"),
    ('<a href="java&#10;script:alert(1)">a</a>', f"<a {RELATION}>a</a>"),
    ('<a href="data:text/html,x">a</a>', f"<a {RELATION}>a</a>"),
    ('<a href="vbscript:x">a</a>', f"<a {RELATION}>a</a>"),
    ("<form action=/x><input name=a><button>gửi</button></form>", "gửi"),
    ("<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>", ""),
    ("<!-- Word --><p>a</p><o:p></o:p>", "<p>a</p>"),
    ("<b>a</b><i>b</i><B >c</B>", "<strong>a</strong><em>b</em><strong>c</strong>"),
    ("<h1>a</h1><h4>b</h4><H6>c</H6>", "<h2>a</h2><h3>b</h3><h3>c</h3>"),
    ("<div>một</div><div>hai</div>", "<p>một</p><p>hai</p>"),
    ("<div><p>một</p><div>hai</div></div>", "<p>một</p><p>hai</p>"),
    ("<p></p><p> &nbsp;</p><p><br></p><p>a</p>", "<p>a</p>"),
    ("<ul><li> </li></ul><blockquote><p></p></blockquote>", ""),
    ('<aside class="ad"><p></p></aside><aside onclick="x()"><p>a</p></aside>', "<aside><p>a</p></aside>"),
    ("<p>a&nbsp;b\u00a0c</p>", "<p>a b c</p>"),
    ("<p>e&#769;&#x200b;&#208;\x00</p>", "<p>éĐ</p>"),
    ('<figure data-photo="0"></figure><figure data-photo="x"></figure><figure></figure>', ""),
    ('<figure data-photo="²"></figure><figure data-photo="999999"></figure>', ""),
    ('<figure data-photo="1"><img src=x>chú thích</figure>', '<figure data-photo="1"></figure>chú thích'),
    ("<figure>chú thích</figure>", "chú thích"),
    ("<p>a<figure data-photo=1></figure>b</p>", '<p>a</p><figure data-photo="1"></figure>b'),
    ('<td colspan="1;x">a</td>', "a"),
    ("<table><caption>tên</caption><tr><td colspan=0>x</td></tr></table>",
     "tên<table><tbody><tr><td>x</td></tr></tbody></table>"),
    ("<u>gạch</u> <span>chữ</span>", "gạch chữ"),
    ("một < hai", "một &lt; hai"),
]  # fmt: skip


@pytest.mark.parametrize(("html", "stored"), CHANGED)
def test_everything_else_goes_and_words_stay(html, stored):
    assert sanitise(html) == stored


PIECES = st.sampled_from(
    [
        "<p>", "</p>", "<b>", "</b>", "<table>", "</table>", "<tr>", "<td>", "<caption>", "<figure data-photo=\"1\">",
        "<figure>", "</figure>", "<a href=\"java&#x200b;script:x\">", "<a href='//x'>", "</a>", "<svg>", "<math>",
        "<style>", "<script>", "<!--", "-->", "<template>", "&nbsp;", "&#768;", "&lt;", "<ul>", "<li>", "<div>", "<br>",
        "chữ", " ", "\n", "\u200b", "e\u0301", "&#xd800;", "<select>", "<noscript>", "<h1>", "<blockquote>", "<form>",
    ]
)  # fmt: skip
TAG = re.compile(r'</?[a-z]+[0-9]?(?: (?:href|rel|data-photo|colspan|rowspan)="[^"<>]*")*>')
HTML = st.one_of(st.text(), st.lists(PIECES, max_size=14).map("".join))


@settings(max_examples=400, deadline=None)
@given(HTML)
def test_sanitising_twice_is_sanitising_once(html):
    once = sanitise(html)
    assert sanitise(once) == once
    assert "<" not in TAG.sub("", once)
    assert "javascript:" not in "".join(TAG.findall(once)).lower()


@settings(max_examples=300, deadline=None)
@given(HTML)
def test_every_letter_of_a_block_knows_where_it_stands(html):
    body = sanitise(html)
    found = blocks(body)
    assert [block.number for block in found] == list(range(len(found)))
    for block in found:
        assert block.text.strip()
        assert len(block.positions) == len(block.text)
        assert block.positions == sorted(block.positions)
        for letter, position in zip(block.text, block.positions, strict=True):
            assert body[position] == letter or body[position] in "&<" or letter == " "


def test_blocks_number_what_holds_text_in_reading_order():
    body = (
        '<h2>Một</h2><p>Hai <strong>ba</strong><br>bốn</p><figure data-photo="1"></figure>'
        "<ul><li>Năm</li><li>Sáu</li></ul><table><tbody><tr><td>Bảy</td><td></td></tr></tbody></table>"
        "<blockquote><p>Tám</p></blockquote>"
    )
    assert [(block.number, block.tag, block.text) for block in blocks(body)] == [
        (0, "h2", "Một"), (1, "p", "Hai ba bốn"), (2, "li", "Năm"), (3, "li", "Sáu"), (4, "td", "Bảy"), (5, "p", "Tám"),
    ]  # fmt: skip


def test_offsets_in_a_block_lead_back_into_the_html():
    body = "<p>A &amp; <strong>Sở</strong> B</p>"
    block = blocks(body)[0]
    assert block.text == "A & Sở B"
    start = block.text.index("Sở")
    assert body[block.positions[start] :].startswith("Sở</strong>")
    assert body[block.positions[2] :].startswith("&amp;")


def test_a_line_end_within_a_block_is_a_space():
    assert plain_text("<p>Đặng Quốc\nThưởng</p>\n<p>hai</p>") == "Đặng Quốc Thưởng\nhai"


def test_photos_with_a_place_are_told_in_order():
    assert photo_keys(f"<p>a</p>{figure(3)}<p>b</p>{figure(1)}") == [3, 1]


def test_plain_text_becomes_a_paragraph_with_its_signs_escaped():
    assert paragraph("1 < 2 & “3”") == "<p>1 &lt; 2 &amp; “3”</p>"


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("Sáng 9/3, đoàn làm việc. Buổi chiều nghỉ.", "Sáng 9/3, đoàn làm việc."),
        ("Chiều 9/3, TP. Sơn Lĩnh họp. Sau đó nghỉ.", "Chiều 9/3, TP. Sơn Lĩnh họp."),
        ("Đoàn do TS. Lù A Páo dẫn đầu. Sau đó nghỉ.", "Đoàn do TS. Lù A Páo dẫn đầu."),
        ("Có chè, lúa, v.v. và ngô. Hết.", "Có chè, lúa, v.v. và ngô."),
        ("Ngày 9.3 họp. Xong.", "Ngày 9.3 họp."),
        ("“Tốt lắm!” Ông nói.", "“Tốt lắm!”"),
        ("Ai đến? Mọi người.", "Ai đến?"),
        ("Không có dấu chấm", "Không có dấu chấm"),
        ("Thưởng 1.000.000 đồng. Hết.", "Thưởng 1.000.000 đồng."),
    ],
)
def test_first_sentence(text, sentence):
    assert first_sentence(f"<h2>Đầu đề.</h2><p>{text}</p>") == sentence


def test_a_long_first_sentence_is_cut_at_a_word():
    cut = first_sentence(f"<p>{'chữ ' * 200}.</p>", limit=50)
    assert len(cut) <= 50
    assert cut.endswith("chữ…")


@pytest.mark.parametrize("body", ["", "<h2>Chỉ có đầu đề</h2>", '<figure data-photo="1"></figure>'])
def test_a_body_without_a_paragraph_has_no_first_sentence(body):
    assert first_sentence(body) == ""


@given(st.text(), st.integers(20, 300))
def test_first_sentence_is_never_longer_than_asked(text, limit):
    assert len(first_sentence(paragraph(text), limit)) <= limit


@pytest.mark.parametrize("depth", [1, 5000])
def test_what_holds_nothing_is_dropped_at_any_depth(depth):
    assert sanitise("<blockquote>" * depth + "<p> <br> </p>" + "</blockquote>" * depth) == ""


@pytest.mark.parametrize(
    ("html", "kept"),
    [
        ("<blockquote><p></p>lời<p><br></p></blockquote>", "<blockquote>lời</blockquote>"),
        ("<ul><li></li><li>một</li></ul><p></p>", "<ul><li>một</li></ul>"),
        ("<table><tr><td><p></p></td></tr></table>", "<table><tbody><tr><td></td></tr></tbody></table>"),
    ],
)
def test_what_stands_beside_it_stays(html, kept):
    assert sanitise(html) == kept


def test_a_block_of_a_million_letters_is_read_in_one_go():
    (block,) = blocks(paragraph("ơ" * 1_000_000))
    assert len(block.text) == len(block.positions) == 1_000_000
