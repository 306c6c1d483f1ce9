"""Nothing is wrong with any kind of page, on a phone and on a desk, in the light and in the dark."""

import pytest

from tests.browser.public import axe, outline, site
from tests.browser.public.quiet import Ear

pytestmark = pytest.mark.browser


@pytest.mark.parametrize("width", [360, 1280])
def test_every_page_is_quiet_still_and_in_order_and_axe_finds_nothing(new_page, paths, width):
    page = new_page("/", width)
    page.wait_for_load_state("networkidle")  # going on too early gives up pictures of this first page
    ear = Ear(page)
    found = {}
    for name, path in paths.items():
        if width > 360 and name in site.TWINS:
            continue
        page.goto(path)
        if wrong := ear.faults() + outline.faults(page) + axe.faults(page):
            found[name] = wrong
        ear.heard.clear()  # axe tries style sheets of its own, which the policy blocks
    assert found == {}
