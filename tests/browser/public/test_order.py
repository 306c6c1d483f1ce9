"""In what order a screen reader tells a page, on a phone and on a desk alike."""

import pytest

from tests.browser.public.outline import heard

pytestmark = [pytest.mark.browser, pytest.mark.parametrize("width", [360, 1280])]
ARTICLE = [
    ("navigation", "Đường dẫn"),
    ("h1", "Vụ chè xuân"),
    ("paragraph", "Ba thôn hái chè sớm."),
    ("time", "Thứ Sáu, 11/3/2022"),
    ("time", "12/3/2022, 08:00"),
    ("complementary", "Tin cũ"),
    ("figure", "Ảnh số 1 Ảnh: Lý Páo"),
    ("h2", "Ba việc"),
    ("region", "Bảng"),
    ("columnheader", "Thôn"),
    ("columnheader", "Số hộ"),
    ("h2", "Còn lại"),
    ("paragraph", "Đoạn cuối."),
    *[("figure", f"Ảnh số {number} Ảnh: Lý Páo") for number in range(2, 11)],
    ("paragraph", "Hà Vi"),
    ("h2", "Tệp kèm"),
    ("h2", "Đính chính"),
    ("group", "Chia sẻ và in"),
    ("h2", "Cán bộ được nhắc đến"),
    ("h2", "Địa bàn"),
    ("h2", "Cơ quan"),
    ("h2", "Tin liên quan"),
    ("h3", "Bài số 23"),
    ("h3", "Bài số 22"),
    ("h3", "Bài số 21"),
]
LIST = [
    ("navigation", "Đường dẫn"),
    ("h1", "Tin tức"),
    ("list", "Đang lọc theo"),
    ("link", "Huyện Nậm Thượng (bỏ)"),
    ("link", "Từ 1/1/2022 (bỏ)"),
    ("link", "Bỏ tất cả"),
    ("button", "Xem tin"),
    ("region", "Kết quả"),
    ("h2", "Vụ chè xuân"),
    *[("h2", f"Bài số {number}") for number in range(23, 4, -1)],
    ("navigation", "Các trang"),
    ("link", "Trang 2"),
    ("link", "Trang sau"),
]
FRAME = ["link", "banner", "search", "navigation", "region", "region", "region", "main", "contentinfo"]


def open_filters(page):
    """Unfold what is folded on a phone."""
    page.evaluate("for (const one of document.querySelectorAll('.facets-fold')) one.open = true")


def test_an_article_is_told_from_its_title_to_what_is_related(new_page, paths, width):
    said = heard(new_page(paths["article"], width), "main")
    assert [one for one in said if one in ARTICLE] == ARTICLE


def test_each_photo_says_what_it_shows_and_then_its_caption(new_page, paths, width):
    said = heard(new_page(paths["article"], width), ".prose")
    start = said.index(("figure", "Ảnh số 2 Ảnh: Lý Páo"))
    assert said[start + 1 : start + 4] == [
        ("link", "Nương chè 2"),
        ("img", "Nương chè 2"),
        ("text", "Ảnh số 2 Ảnh: Lý Páo"),
    ]


def test_a_list_says_what_it_shows_then_how_to_choose_then_the_news(new_page, paths, width):
    page = new_page(paths["filtered"], width)
    open_filters(page)
    said = heard(page, "main")
    assert [one for one in said if one in LIST] == LIST
    title = said.index(("h1", "Tin tức"))
    assert said[title + 1][1].startswith("25 bài ở huyện Nậm Thượng, đăng từ 1/1/2022, mới nhất trước.")


def test_the_way_past_the_header_comes_first_and_the_footer_last(new_page, paths, width):
    said = [role for role, _words in heard(new_page(paths["list"], width))]
    main, footer = said.index("main"), said.index("contentinfo")
    before = [role for role in said[:main] if role in FRAME and role != "link"]
    wanted = [role for role in FRAME if width > 360 or role != "search"]  # a link on a phone
    assert said[0] == "link"
    assert [*before, "main", said[footer]] == wanted[1:]
    assert {"main", "banner", "h1", "article"}.isdisjoint(said[footer:])
