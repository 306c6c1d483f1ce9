"""Readers with narrow windows and large letters lose nothing on any kind of page."""

import pytest

from tests.browser.public import axe, reflow, site

pytestmark = pytest.mark.browser


def test_nothing_is_lost_in_a_narrow_window_nor_with_text_of_twice_the_size_nor_with_wide_spaces(new_page, paths):
    page = new_page("/", bypass_csp=True)  # for a style sheet of our own
    found = {}
    for name in [name for name in paths if name not in site.TWINS]:
        page.goto(paths[name])
        page.evaluate(axe.OPEN)
        if wrong := reflow.faults(page):
            found[name] = wrong
    assert found == {}
