"""Tables in and out in a real browser: nothing blocked, nothing without a name, nothing too wide."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

from people.models import Appointment
from tests import factories as make
from tests.people.exchange.tables import xlsx

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

HEADINGS = ["Họ tên", "Chức vụ", "Cơ quan", "Từ", "Đến", "Số quyết định"]
AGENCY = "Sở Công Thương tỉnh Sơn Lĩnh"


@pytest.fixture(params=[360, 1280])
def desk(new_page, live_server, request):
    """A page signed in at the desk, in a narrow and in a wide window, that notes complaints of the console."""
    make.make_chief("phuong-thao")
    page = new_page("/admin/", request.param, base_url=live_server.url)
    page.complaints = []
    page.on("console", lambda line: page.complaints.append(line.text))
    page.on("pageerror", lambda error: page.complaints.append(str(error)))
    page.locator("#id_login").fill("phuong-thao")
    page.locator("#id_password").fill("Mat-khau-thu-9")
    page.locator(".submit-row [type=submit]").click()
    expect(page.locator("#user-tools")).to_be_visible()
    return page


def assert_sound(page):
    """Assert that axe finds nothing, that nothing was blocked, and that the page fits its window."""
    assert page.complaints == []
    with_script = page.context.browser.new_context(bypass_csp=True, viewport=page.viewport_size)
    copy = with_script.new_page()
    copy.goto(page.url)  # for its style sheets; the answer to a POST has no address of its own
    copy.set_content(page.content(), wait_until="networkidle")
    violations = Axe().run(copy).response["violations"]
    with_script.close()
    assert [(fault["id"], [node["html"][:200] for node in fault["nodes"]]) for fault in violations] == []
    assert not page.evaluate("document.documentElement.scrollWidth > window.innerWidth")


def send(page, *rows):
    """Send a table from the import page, and wait for its preview."""
    file = {"name": "bang.xlsx", "mimeType": "application/vnd.ms-excel", "buffer": xlsx(HEADINGS, *rows)}
    page.locator("#id_import_file").set_input_files(file)
    with page.expect_navigation():
        page.locator("#content .submit-row .default").click()


def test_a_table_is_sent_corrected_stored_and_taken_out(desk):
    official = make.make_official("Vũ Thu Hiền")
    make.make_appointment(official, make.make_position(agency=make.make_agency(AGENCY)))
    desk.goto("/admin/people/appointment/")
    desk.locator(".object-tools a", has_text="Nhập từ bảng").click()
    assert_sound(desk)
    row = ["Vũ Thu Hiền", "Giám đốc", AGENCY, "5/2019", "2021", "12/QĐ-UBND"]
    send(desk, [*row[:3], "31/2/2019", *row[4:]])
    expect(desk.locator(".faults")).to_contain_text("Dòng 2, cột Từ: “31/2/2019”")
    assert_sound(desk)
    send(desk, row)
    expect(desk.locator(".lines ins")).to_have_text(["5/2019", "2021", "12/QĐ-UBND"])
    assert_sound(desk)
    with desk.expect_navigation():
        desk.locator("#content .submit-row .default").click()
    expect(desk.locator(".messagelist")).to_contain_text("1 dòng thay đổi")
    assert str(Appointment.objects.get().start) == "5/2019"
    desk.locator(".object-tools a", has_text="Xuất ra bảng").click()
    assert_sound(desk)
    with desk.expect_download() as download:
        desk.locator("#content .submit-row .default").click()
    assert download.value.suggested_filename.endswith(".xlsx")
    assert desk.complaints == []
