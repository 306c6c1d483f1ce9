"""A reader without a mouse: past the header, through the filters, over the chips, to the next page."""

import pytest
from playwright.sync_api import expect

from tests.browser.public.walking import press_until

pytestmark = pytest.mark.browser


@pytest.fixture(params=[360, 1280])
def page(new_page, paths, request):
    """Return the list of news on a phone and on a desk."""
    return new_page(paths["list"], request.param, reduced_motion="reduce")


def unfold(page):
    """Open the filters, which a phone keeps folded."""
    if page.viewport_size["width"] < 960:
        expect(page.locator("form.facets")).to_be_hidden()
        press_until(page, "Tab", ".facets-fold > summary")
        page.keyboard.press("Enter")
    expect(page.locator("form.facets")).to_be_visible()


def test_the_first_stop_leads_past_the_header(page):
    page.keyboard.press("Tab")
    skip = page.locator(".skip:focus")
    expect(skip).to_be_in_viewport(ratio=1)
    page.keyboard.press("Enter")
    expect(page.locator("main:focus")).to_be_visible()
    page.keyboard.press("Tab")
    expect(page.locator("main .crumbs a:focus")).to_be_visible()


def test_words_are_sought_from_the_header_or_by_its_link(page):
    if page.viewport_size["width"] < 768:
        press_until(page, "Tab", ".search-link")
        page.keyboard.press("Enter")
        expect(page.locator("#tim")).to_be_visible()
        expect(page.locator("#tim")).to_be_focused()
    else:
        press_until(page, "Tab", ".site-head input[name=q]", most=3)
    page.keyboard.type("che xuan")
    page.keyboard.press("Enter")
    page.wait_for_url("**q=che+xuan*")
    expect(page.locator(".row")).to_have_count(1)


def test_a_long_group_is_opened_searched_and_chosen_from(page):
    unfold(page)
    group = page.locator(".facets details:has([name=find_official])")
    press_until(page, "Tab", ".facets details:has([name=find_official]) > summary")
    page.keyboard.press("Enter")
    expect(group.locator(".options")).to_be_visible()
    press_until(page, "Tab", "[name=find_official]", most=1)
    page.keyboard.type("pao 7")
    expect(group.locator(".options li:visible")).to_have_count(1)
    press_until(page, "Tab", "[name=official]", most=2)
    page.keyboard.press("Space")
    press_until(page, "Tab", ".facets .go button")
    page.keyboard.press("Enter")
    page.wait_for_url("**official=lu-pao-7*")
    expect(page.locator(".row")).to_have_count(1)
    expect(page.locator(".sentence").first).to_contain_text("Lù Páo 7")
    press_until(page, "Tab", ".row h2 a")
    page.keyboard.press("Enter")
    expect(page.locator("h1")).to_have_text("Vụ chè xuân")


def test_where_a_choice_was_made_the_first_stop_leads_to_what_is_shown(page, paths):
    page.goto(f"{paths['filtered']}&utm_source=zalo")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    press_until(page, "Tab", ".chips a", most=2)
    page.keyboard.press("Enter")
    page.wait_for_url("**/tin-tuc/?since=2022-01-01")
    press_until(page, "Tab", ".chips a")
    expect(page.locator(".chips a:focus")).to_contain_text("Từ 1/1/2022")
    page.keyboard.press("Enter")
    page.wait_for_url("**/tin-tuc/")


def test_the_next_page_is_reached_and_left_again(page):
    press_until(page, "Shift+Tab", ".pager [rel=next]")
    page.keyboard.press("Enter")
    page.wait_for_url("**page=2*")
    expect(page.locator(".pager [aria-current]")).to_contain_text("2")
    press_until(page, "Shift+Tab", ".pager [rel=prev]")
    page.keyboard.press("Enter")
    page.wait_for_url("**/tin-tuc/")


def test_searching_needs_no_script(new_page, paths):
    page = new_page(paths["front"], java_script_enabled=False)
    page.locator(".site-head input[name=q]").fill("vu che xuan")
    page.keyboard.press("Enter")
    page.wait_for_url("**q=vu+che+xuan&order=relevance")
    expect(page.locator(".row h2")).to_have_text("Vụ chè xuân")
