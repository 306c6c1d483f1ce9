"""A reader without a mouse and without scripts: list, filter, article."""

import pytest
from playwright.sync_api import expect

from tests.factories import make_agency, make_district, make_photo, make_picture, make_published

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]


@pytest.fixture
def news():
    """Publish news of two places."""
    here, there = make_district("Huyện Nậm Thượng"), make_district("Xã Tà Sín", tier="commune")
    article = make_published("Vụ chè xuân", districts=[here], agencies=[make_agency()])
    make_photo(article, picture=make_picture())
    make_published("Đường mới", districts=[there])
    return {"here": here, "there": there, "article": article}


def press_until(page, key, selector, most=60):
    """Press a key until the focus stands on the element."""
    for _ in range(most):
        page.keyboard.press(key)
        if page.evaluate("selector => document.activeElement.matches(selector)", selector):
            return
    pytest.fail(f"{selector} was not reached by {key}")


@pytest.mark.parametrize("width", [360, 1280])
def test_the_list_is_filtered_and_an_article_read_by_keyboard_alone(new_page, news, width):
    page = new_page("/tin-tuc/", width)
    if width < 960:
        expect(page.locator("form.facets")).to_be_hidden()
        press_until(page, "Tab", ".facets-fold > summary")
        page.keyboard.press("Enter")
    expect(page.locator("form.facets")).to_be_visible()
    press_until(page, "Tab", f'input[name="district"][value="{news["here"].slug}"]')
    page.keyboard.press("Space")
    press_until(page, "Tab", "form.facets button")
    page.keyboard.press("Enter")
    page.wait_for_url("**district=*")
    expect(page.locator(".row")).to_have_count(1)
    expect(page.locator(".chips")).to_contain_text("Huyện Nậm Thượng")
    press_until(page, "Tab", ".row h2 a")
    page.keyboard.press("Enter")
    page.wait_for_url(f"**{news['article'].get_absolute_url()}")
    expect(page.locator("h1")).to_have_text("Vụ chè xuân")


def test_a_chip_takes_its_condition_away(new_page, news):
    page = new_page(f"/tin-tuc/?district={news['here'].slug}&utm_source=zalo")
    page.locator(".chips a").first.click()
    page.wait_for_url("**/tin-tuc/")
    expect(page.locator(".row")).to_have_count(2)


def test_the_way_past_the_header_is_the_first_stop(new_page, news):
    page = new_page("/tin-tuc/")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "skip"
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "noi-dung"


def test_searching_needs_no_script(new_page, news):
    page = new_page("/", java_script_enabled=False)
    page.locator(".site-head input[name=q]").fill("vu che xuan")
    page.keyboard.press("Enter")
    page.wait_for_url("**q=vu+che+xuan&order=relevance")
    expect(page.locator(".row h2")).to_have_text("Vụ chè xuân")


def test_on_a_phone_the_search_link_opens_the_form(new_page, news):
    page = new_page("/", 360)
    page.locator(".search-link").click()
    page.wait_for_url("**/tin-tuc/#tim")
    expect(page.locator("#tim")).to_be_visible()


def test_pictures_of_published_news_are_loaded(new_page, news):
    page = new_page(news["article"].get_absolute_url())
    page.wait_for_load_state("networkidle")
    # Of a picture chosen by its width the browser tells the width of the place that it fills.
    assert page.evaluate("document.querySelector('.photo img').naturalWidth") == 720
    assert page.evaluate("document.querySelector('.photo img').currentSrc").endswith(".avif")
