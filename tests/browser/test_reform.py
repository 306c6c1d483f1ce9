"""A reform in a real browser, from the list of places to the act and back; every page has its names and fits."""

from datetime import date

import pytest
from playwright.sync_api import expect

from people.models import ChangeSet
from tests import factories as make
from tests.browser.test_desk import assert_nothing_blocked, desk, faults, press, settled_width

__all__ = ["desk"]
pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]
NEXT_DAY = date(2025, 7, 1)


def make_huyen():
    """Return a huyện with a commune, a committee with a chairman, news and a draft; its successor is there."""
    huyen = make.make_district("Huyện Nậm Thượng", parent=make.make_district("Tỉnh Sơn Lĩnh", "province"))
    make.make_district("Xã Lùng Vầu", "commune", parent=huyen)
    committee = make.make_agency("UBND huyện Nậm Thượng", district=huyen)
    make.make_appointment(position=make.make_position("Chủ tịch", committee))
    make.make_published(districts=[huyen], agencies=[committee])
    make.make_article("Bài nháp của huyện", publisher=committee)
    make.make_district("Xã Pha Đán", "commune", starts_on=NEXT_DAY)
    return huyen


def assert_in_order(page, width):
    """Assert that a page is whole: nothing blocked, nothing without a name, nothing beyond the edge."""
    assert_nothing_blocked(page)
    assert (page.url, settled_width(page, width)) == (page.url, width)
    assert (page.url, faults(page)) == (page.url, [])
    page.complaints.clear()  # axe tries style sheets of its own, which the policy blocks


def pick(page, select, term, label):
    """Open a picker, type, and take the option of this label."""
    page.locator(f"{select} + .select2-container .select2-selection").click()
    page.locator(f"{select} + .select2-container .select2-search__field").fill(term)
    page.locator(".select2-results__option", has_text=label).click()


@pytest.mark.parametrize("width", [360, 1280])
def test_a_reform_is_carried_out_and_undone(desk, width):
    huyen = make_huyen()
    desk.set_viewport_size({"width": width, "height": 900})
    desk.goto("/admin/people/district/")
    desk.locator(f"input[name=_selected_action][value='{huyen.pk}']").check()
    desk.locator("select[name=action]").select_option("reform")
    press(desk, "button[name=index]")
    assert_in_order(desk, width)
    desk.locator("#id_last_day").fill("30/6/2025")
    desk.locator("#id_decision_number").fill("Nghị quyết số 12/NQ")
    desk.locator("#id_with_parts").check()
    press(desk, "[name=go][value=follow]")
    assert_in_order(desk, width)
    press(desk, "[name=go][value=look]")
    expect(desk.locator(".errornote")).to_contain_text("Huyện Nậm Thượng")
    assert_in_order(desk, width)
    for row in (huyen, huyen.parts.get()):
        pick(desk, f"#id_unit-{row.pk}-successors", "pha dan", "Xã Pha Đán")
    press(desk, "[name=go][value=look]")
    expect(desk.locator("#content")).to_contain_text("Đặng Quốc Thưởng")
    expect(desk.locator("#content")).to_contain_text("Bài nháp của huyện")
    assert_in_order(desk, width)
    press(desk, "[name=go][value=apply]")
    huyen.refresh_from_db()
    assert huyen.ends_on == date(2025, 6, 30)
    assert_in_order(desk, width)
    undoing = desk.locator(".object-tools a[href$='/undo/']")
    with desk.expect_navigation():
        undoing.click()
    assert_in_order(desk, width)
    press(desk, ".submit-row button")
    expect(undoing).to_have_count(0)
    huyen.refresh_from_db()
    assert huyen.ends_on is None
    assert ChangeSet.objects.get().undone_at is not None
    desk.goto("/admin/people/changeset/")
    assert_in_order(desk, width)
