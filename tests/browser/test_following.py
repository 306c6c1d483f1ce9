"""The whole way of a follower in a real browser, without scripts: asking, confirming, changing, ending."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from django.core import mail

from articles.models import Follower, Subscription
from tests.articles.following.mailing import path_in
from tests.factories import make_district, make_published

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]


@pytest.mark.parametrize("width", [360, 1280])
def test_a_list_is_followed_changed_and_ended_without_scripts(new_page, width):
    place = make_district()
    make_published(districts=[place])
    page = new_page(f"/tin-tuc/?district={place.slug}", width, java_script_enabled=False)
    page.locator(f'a[href="/theo-doi/?district={place.slug}"]').click()
    page.locator("input[type=email]").fill("lan@vidu.vn")
    page.locator("input[value=daily]").check()
    page.locator("main form button").click()
    page.wait_for_url("**/theo-doi/da-gui/")
    page.goto(path_in(mail.outbox[0], "xac-nhan"))
    assert Subscription.objects.get().confirmed_at is None
    page.locator("main form button").click()
    page.locator('main a[href^="/theo-doi/cua-ban/"]').click()
    page.locator("select").select_option("weekly")
    page.locator("button[value=change]").click()
    assert page.locator("select").input_value() == "weekly"
    page.locator("button[value=forget]").click()
    page.locator("main h1").wait_for()
    assert not Follower.objects.exists()


@pytest.mark.parametrize("width", [360, 1280])
def test_axe_finds_nothing_on_the_form_nor_where_it_is_wrong(new_page, width):
    page = new_page("/theo-doi/", width)
    assert faults(page) == []
    page.locator("input[type=email]").fill("lan@@vidu")
    page.locator("main form button").click()
    page.locator("[role=alert]").wait_for()
    assert faults(page) == []


def faults(page):
    """Return what axe finds on a page."""
    return [(fault["id"], fault["nodes"][0]["html"]) for fault in Axe().run(page).response["violations"]]
