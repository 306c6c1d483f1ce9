"""A reader without a mouse: through an article, its photos and what one may do with it."""

import pytest
from playwright.sync_api import expect

from tests.browser.public.walking import arrive, press_until, stops

pytestmark = pytest.mark.browser
WAY = [
    "Trang chủ",
    "Tin tức",
    "Kinh tế",
    "xã Lùng Vầu",
    "xã Tà Sín",
    "liên kết",
    "Nương chè 1",
    "Bảng",
    *[f"Nương chè {number}" for number in range(2, 10)],
    "Kế hoạch số 12",
    "Gửi qua thư điện tử",
    "Chia sẻ",
    "Chép địa chỉ",
    "In bài",
    "Lù Páo 1",
]
WITHOUT_WINDOWS = """() => {
    window.print = () => { window.printed = true; };
    navigator.share = async (what) => { window.shared = what; };
}"""  # the browser's own would stay open


@pytest.fixture
def page(new_page, paths):
    """Return an article whose reader lets its scripts write to the clipboard."""
    granted = ["clipboard-read", "clipboard-write"]
    page = new_page(paths["article"], reduced_motion="reduce", permissions=granted)
    page.evaluate(WITHOUT_WINDOWS)
    return page


def test_links_come_as_they_stand_in_the_text_then_what_one_may_do_then_the_officials(page):
    names = [one["name"] for one in stops(page)]
    start = names.index("Trang chủ")
    assert names[start : start + len(WAY)] == WAY


def test_an_article_is_copied_printed_and_shared_by_key(page):
    press_until(page, "Tab", "[data-act=share]")
    page.keyboard.press("Enter")
    assert page.evaluate("window.shared.title") == "Vụ chè xuân"
    press_until(page, "Tab", "[data-act=copy]", most=1)
    page.keyboard.press("Space")
    expect(page.get_by_role("status")).to_have_text("Đã chép địa chỉ.")
    expect(page.locator("[data-act=copy]:focus")).to_be_visible()
    assert page.evaluate("navigator.clipboard.readText()") == page.url
    press_until(page, "Tab", "[data-act=print]", most=1)
    page.keyboard.press("Enter")
    assert page.evaluate("window.printed")


def test_an_official_is_reached_from_the_article(page):
    press_until(page, "Tab", ".mention a")
    page.keyboard.press("Enter")
    page.wait_for_url("**/can-bo/lu-pao-1/")
    expect(page.locator("h1")).to_have_text("Lù Páo 1")


def test_a_photo_is_opened_taken_along_and_left_for_the_next(page):
    press_until(page, "Tab", "a[href$='/anh/1/']")
    page.keyboard.press("Enter")
    page.wait_for_url("**/anh/1/")
    press_until(page, "Tab", "a[download]")
    with page.expect_download() as download:
        page.keyboard.press("Enter")
    assert download.value.url.endswith("-wide-720.jpg")
    press_until(page, "Shift+Tab", ".pager [rel=next]")
    page.keyboard.press("Enter")
    arrive(page, "/anh/2/#anh")
    press_until(page, "Tab", ".pager [rel=prev]", most=1)  # not through the whole page again
    page.keyboard.press("Enter")
    arrive(page, "/anh/1/#anh")
    press_until(page, "Tab", ".pager a:last-child")
    page.keyboard.press("Enter")
    page.wait_for_url("**/vu-che-xuan/")


def test_a_wide_table_is_a_stop_of_its_own(page):
    press_until(page, "Tab", ".table-scroll")
    expect(page.get_by_role("region", name="Bảng")).to_be_focused()
