"""Records of officials in a real browser: merged, parted, told apart; every page fits and all has a name."""

import pytest
from playwright.sync_api import expect

from people.models import ChangeSet, Official
from tests import factories as make
from tests.browser.test_desk import assert_nothing_blocked, desk, faults, press, settled_width
from tests.people.merge.merging import two_records

__all__ = ["desk"]
pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]


@pytest.fixture(params=[360, 1280])
def wide(desk, request):
    """The desk's page at one of both widths."""
    desk.set_viewport_size({"width": request.param, "height": 900})
    desk.width = request.param
    return desk


def assert_in_order(page):
    """Assert that a page is whole: nothing blocked, nothing without a name, nothing beyond the edge."""
    assert_nothing_blocked(page)
    assert (page.url, settled_width(page, page.width)) == (page.url, page.width)
    assert (page.url, faults(page)) == (page.url, [])
    page.complaints.clear()  # axe tries style sheets of its own, which the policy blocks


def test_two_ticked_records_become_one_and_are_two_again(wide):
    stays, goes = two_records()
    Official.objects.filter(pk__in=[stays.pk, goes.pk]).update(phone="0200 000 002", portrait="portraits/a.webp")
    Official.objects.filter(pk=goes.pk).update(phone="0200 000 003")
    wide.goto("/admin/people/official/")
    assert_in_order(wide)
    for official in (stays, goes):
        wide.locator(f"input[name=_selected_action][value='{official.pk}']").check()
    wide.locator("select[name=action]").select_option("merge_ticked")
    press(wide, "button[name=index]")
    wide.complaints.clear()  # the portraits of this test have no file
    assert_in_order(wide)
    wide.locator("input[name=phone][value=goes]").check()
    press(wide, "button.default")
    assert Official.objects.get().phone == "0200 000 003"
    expect(wide.locator(".messagelist a")).to_be_visible()
    press(wide, ".messagelist a")
    wide.goto(f"/admin/people/changeset/{ChangeSet.objects.get().pk}/undo/")
    press(wide, "button.default")
    assert Official.objects.count() == 2


def test_a_record_is_parted(wide):
    stays, _goes = two_records()
    wide.goto(f"/admin/people/official/{stays.pk}/change/")
    press(wide, ".object-tools a[href$='/split/']")
    assert_in_order(wide)
    wide.locator("label", has_text="Giám đốc Sở").locator("input").check()
    wide.locator("#id_distinction").fill("xã Pha Đán")
    press(wide, "[name=go][value=look]")
    assert_in_order(wide)
    press(wide, "[name=go][value=apply]")
    assert Official.objects.filter(distinction="xã Pha Đán").get().appointments.count() == 1


def test_namesakes_are_told_apart(wide):
    for _number in range(2):
        make.make_official("Lò Văn Ánh")
    wide.goto("/admin/people/official/")
    press(wide, ".object-tools a[href$='/duplicates/']")
    assert_in_order(wide)
    press(wide, "a[href*='/apart/']")
    assert_in_order(wide)
    for number, line in enumerate(("Sở Y tế", "xã Pha Đán")):
        wide.locator("form input[type=text]").nth(number).fill(line)
    press(wide, "button.default")
    assert set(Official.objects.values_list("distinction", flat=True)) == {"Sở Y tế", "xã Pha Đán"}


def test_the_form_says_who_has_the_same_name_and_the_other_record_is_sought(wide):
    official = make.make_official("Lò Văn Ánh")
    make.make_appointment(official)
    make.make_official("Lò Văn Ánh")
    wide.goto(f"/admin/people/official/{official.pk}/change/")
    expect(wide.locator(".field-same_name a")).to_be_visible()
    assert_in_order(wide)
    press(wide, ".object-tools a[href$='/merge/']")
    assert_in_order(wide)
    wide.locator("#id_q").fill("lo van")
    press(wide, ".record-search button")
    expect(wide.locator(".record-rows a")).to_have_count(1)


def test_a_merge_needs_no_script(browser, live_server, desk):
    stays, goes = two_records()
    cookies = desk.context.cookies()
    context = browser.new_context(base_url=live_server.url, java_script_enabled=False)
    context.add_cookies(cookies)
    page = context.new_page()
    page.goto(f"/admin/people/official/{stays.pk}/merge/{goes.pk}/")
    page.locator("button.default").click()
    expect(page.locator(".messagelist")).to_be_visible()
    context.close()
    assert Official.objects.count() == 1
