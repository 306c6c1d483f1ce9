"""Whoever walks by Tab sees where they are, in the order of reading, and comes out at the end."""

import pytest

from tests.browser.public.walking import faults, stops

pytestmark = pytest.mark.browser
PHONE = ["front", "list", "article", "photo", "officials", "agency", "archive", "follow mine", "missing"]
DESK = ["front", "filtered", "article", "place", "post"]


@pytest.mark.parametrize(("width", "scheme", "names"), [(360, "light", PHONE), (1280, "dark", DESK)])
def test_each_stop_is_seen_and_ringed_and_follows_the_one_before(new_page, paths, width, scheme, names):
    # No gentle scrolling that is still under way.
    page = new_page("/", width, color_scheme=scheme, reduced_motion="reduce")
    found = {}
    for name in names:
        page.goto(paths[name])
        met = stops(page)
        assert len(met) > 10
        if wrong := faults(met, is_one_column=width == 360):
            found[name] = wrong
    assert found == {}


def test_the_way_back_is_the_same(new_page, paths):
    page = new_page(paths["list"], reduced_motion="reduce")
    there = [one["name"] for one in stops(page)]
    back = [one["name"] for one in stops(page, "Shift+Tab")]
    assert back[::-1] == there
