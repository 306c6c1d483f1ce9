"""Texts come in in a real browser: sent with a progress list, reviewed by keyboard, lines dragged to photos."""

import pytest
from playwright.sync_api import expect

from articles.importing import reviewing
from articles.models import Article, Proposal
from tests import factories as make
from tests.articles.admin.intake_texts import TEXT, address, illustrated, proposed
from tests.browser.test_desk import LISTEN, assert_nothing_blocked, faults, settled_width
from tests.browser.waiting import becomes_true

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]


@pytest.fixture
def desk(new_page, live_server):
    """A page signed in at the desk that notes what the policy blocks and what the console complains of."""
    make.make_chief("phuong-thao")
    page = new_page("/admin/", base_url=live_server.url)
    page.complaints = []
    page.on("console", lambda line: page.complaints.append(line.text) if line.type == "error" else None)
    page.on("pageerror", lambda error: page.complaints.append(str(error)))
    page.add_init_script(LISTEN)
    page.locator("#id_login").fill("phuong-thao")
    page.locator("#id_password").fill("Mat-khau-thu-9")
    page.locator(".submit-row [type=submit]").click()
    expect(page.locator("#user-tools")).to_be_visible()
    return page


def file(name, text=TEXT):
    return {"name": name, "mimeType": "text/plain", "buffer": text.encode() if isinstance(text, str) else text}


def press(page, value):
    with page.expect_navigation():
        page.locator(f".submit-row [value={value}]").click()


def state(page, name):
    return page.locator(".outcome", has_text=name)


def now(proposal):
    return Proposal.objects.get(pk=proposal.pk)


def test_files_are_sent_one_after_the_other_and_say_what_became_of_them(desk):
    desk.goto("/admin/articles/proposal/send/")
    desk.locator("#id_files").set_input_files(
        [file("mot.txt"), file("ke-hoach.pdf", b"%PDF-1.7"), file("lai.txt")],
    )
    desk.locator("#id_text").fill("Tin vắn\nSáng 02/2/2023, tại huyện Suối Mơ, cầu Bản Cầu được khánh thành.")
    desk.locator("#content .submit-row .default").click()
    expect(desk.locator(".outcome-read")).to_have_count(2)
    expect(state(desk, "ke-hoach.pdf")).to_have_class("outcome outcome-refused")
    expect(state(desk, "lai.txt")).to_have_class("outcome outcome-known")
    assert desk.locator("progress").evaluate("bar => [bar.value, bar.max]") == [4, 4]
    assert_nothing_blocked(desk)
    with desk.expect_navigation():
        state(desk, "mot.txt").locator("a").click()
    expect(desk.locator("#id_title")).to_have_value("Huyện Suối Mơ gặp mặt đại biểu trí thức")


def test_a_file_that_did_not_get_through_is_tried_again(desk):
    desk.goto("/admin/articles/proposal/send/")
    desk.route("**/send/", lambda route: route.abort())
    desk.locator("#id_files").set_input_files([file("mot.txt")])
    desk.locator("#content .submit-row .default").click()
    retry = desk.locator(".outcome-refused button")
    expect(retry).to_be_visible()
    desk.unroute("**/send/")
    retry.focus()
    desk.keyboard.press("Enter")
    expect(desk.locator(".outcome-read")).to_have_count(1)


def test_files_are_dropped_on_the_page(desk):
    desk.goto("/admin/articles/proposal/send/")
    dropped = desk.evaluate_handle(
        """text => {
            const data = new DataTransfer()
            data.items.add(new File([text], "tha.txt", { type: "text/plain" }))
            return data
        }""",
        TEXT,
    )
    desk.dispatch_event(".drop-zone", "drop", {"dataTransfer": dropped})
    expect(state(desk, "tha.txt")).to_have_class("outcome outcome-read")


def test_without_scripts_all_are_sent_at_once(desk, new_page, live_server):
    plain = new_page("/admin/", java_script_enabled=False, base_url=live_server.url)
    plain.context.add_cookies(desk.context.cookies())
    plain.goto("/admin/articles/proposal/send/")
    plain.locator("#id_files").set_input_files([file("mot.txt"), file("ke-hoach.pdf", b"%PDF-1.7")])
    plain.locator("#content .submit-row .default").click()
    expect(plain.locator(".outcome")).to_have_count(2)
    plain.locator(".outcome a").click()
    plain.locator("[name=line-4-kind]").select_option("caption")
    plain.locator(".submit-row [value=update]").click()
    expect(plain.locator(".photo textarea")).to_have_count(2)


def test_names_are_walked_and_decided_by_keyboard(desk):
    proposal = proposed()
    desk.goto(address(proposal))
    desk.locator("h1").click()
    for _time in range(2):  # the day, then the first person
        desk.keyboard.press("j")
    assert becomes_true(desk, "document.activeElement.id === 'person-0'")
    expect(desk.locator(".find-person.is-lit")).to_have_count(2)
    desk.keyboard.press("ArrowDown")
    desk.keyboard.press("r")
    expect(desk.locator("[name=person-0-title-0-keep]")).not_to_be_checked()
    for _time in range(3):
        desk.keyboard.press("j")
    desk.keyboard.press("r")
    expect(desk.locator("[name=person-1-verdict][value=no]")).to_be_checked()
    desk.keyboard.press("a")
    desk.keyboard.press("e")
    desk.keyboard.press("End")
    desk.keyboard.type("ajr")
    expect(desk.locator("[name=person-1-text]")).to_have_value("Tẩn Mỹ Laiajr")
    for _time in range(3):
        desk.keyboard.press("Backspace")
    desk.keyboard.press("Escape")
    desk.keyboard.press("k")
    assert becomes_true(desk, "document.activeElement.id === 'person-0-title-2'")
    assert_nothing_blocked(desk)
    press(desk, "make")
    mention = Article.objects.get().mentions.get(printed_name="Lâm Văn Tẩu")
    assert [title.text for title in mention.titles.all()] == ["Bí thư Huyện ủy", "Bí thư Huyện ủy"]
    expect(desk.locator(".messagelist")).to_be_visible()


def test_keys_can_be_turned_off(desk):
    desk.goto(address(proposed()))
    desk.locator(".keys summary").click()
    desk.locator("#keys-on").uncheck()
    desk.reload()
    desk.keyboard.press("j")
    assert desk.evaluate("document.activeElement === document.body")


def drag(page, handle, target):
    start, end = handle.bounding_box(), target.bounding_box()
    page.mouse.move(start["x"] + start["width"] / 2, start["y"] + start["height"] / 2)
    page.mouse.down()
    page.mouse.move(end["x"] + 20, end["y"] + 20, steps=4)
    page.mouse.up()


def test_a_line_is_dragged_to_a_photo_and_back(desk):
    proposal = illustrated()
    desk.set_viewport_size({"width": 1280, "height": 1600})
    desk.goto(address(proposal))
    line, photo = desk.locator("#line-6"), desk.locator(".photo[data-photo='1']")
    line.scroll_into_view_if_needed()
    drag(desk, line.locator(".handle"), photo)
    expect(photo.locator("textarea")).to_have_value(proposal.plan["lines"][6]["text"])
    drag(desk, line.locator(".handle"), desk.locator("#line-5"))
    expect(photo.locator("textarea")).to_have_count(0)
    expect(desk.locator("[name=line-6-kind]")).to_have_value("paragraph")
    assert desk.locator("#line-5 + #line-6").count() == 1
    drag(desk, line.locator(".handle"), photo)
    photo.locator("textarea").fill("Bà con thu hái chè vụ xuân")
    assert_nothing_blocked(desk)
    press(desk, "make")
    captions = [photo.caption for photo in Article.objects.get().photos.all()]
    assert captions == [
        "Đồng chí Lâm Văn Tẩu trao đổi với các hộ trồng chè tại xã Lùng Vầu",
        "Bà con thu hái chè vụ xuân",
    ]


def test_a_line_is_moved_to_a_photo_by_keyboard_and_each_step_is_said(desk):
    proposal = illustrated()
    desk.goto(address(proposal))
    handle = desk.locator("#line-6 .handle")
    handle.focus()
    desk.keyboard.press("Enter")
    expect(desk.locator("#said")).to_contain_text("Bà con xã Lùng Vầu")
    desk.keyboard.press("ArrowDown")
    expect(desk.locator("#said")).to_contain_text("IMG_0232.jpg")
    desk.keyboard.press("Escape")
    expect(desk.locator("[name=line-6-kind]")).to_have_value("paragraph")
    for key in ("Enter", "ArrowDown", "Enter"):
        desk.keyboard.press(key)
    expect(desk.locator(".photo[data-photo='1'] #line-6")).to_have_count(1)
    expect(handle).to_be_focused()
    press(desk, "update")
    line = now(proposal).plan["lines"][6]
    assert (line["kind"], line["picture"]) == ("caption", 1)


def test_a_line_becomes_a_caption_by_its_list(desk):
    desk.goto(address(illustrated()))
    desk.locator("[name=line-6-kind]").select_option("caption")
    expect(desk.locator(".photo[data-photo='1'] #line-6 textarea")).to_be_visible()
    desk.locator("[name=line-6-picture]").select_option("0")
    expect(desk.locator(".photo[data-photo='0'] #line-6")).to_have_count(1)
    expect(desk.locator("[name=line-4-kind]")).to_have_value("paragraph")


def test_several_missed_names_are_added_at_once(desk):
    proposal = proposed()
    desk.goto(address(proposal))
    desk.locator(".add-row summary", has_text="địa bàn").click()
    rows = desk.locator(".add-row[open]")
    rows.locator("input[type=text]").fill("Xã Bản Cầu")
    rows.locator(".another").click()
    desk.keyboard.type("Xã Lùng Vầu")
    press(desk, "update")
    names = [place["text"] for place in now(proposal).plan["districts"]]
    assert names == ["Huyện Suối Mơ", "Xã Bản Cầu", "Xã Lùng Vầu"]


def test_a_mark_leads_to_its_field(desk):
    desk.goto(address(proposed()))
    desk.locator(".find-title a").first.click()
    assert becomes_true(desk, "document.activeElement.id === 'person-0-title-0'")


@pytest.mark.parametrize("width", [360, 1280])
def test_every_page_of_intake_is_accessible_and_fits(desk, width):
    make.make_official("Tẩn Mỹ Lai", distinction="Sở Y tế")
    make.make_official("Tẩn Mỹ Lai", distinction="Sở Tư pháp")
    proposal, gone = illustrated(), proposed()
    reviewing.dismiss(gone.pk, 1, None)
    step = f"/admin/articles/proposal/{proposal.pk}/step/again/"
    queue = "/admin/articles/proposal/"
    desk.set_viewport_size({"width": width, "height": 900})
    for path in (address(proposal), address(gone), queue, f"{queue}send/", step, "/admin/articles/knownname/"):
        desk.goto(path)
        assert_nothing_blocked(desk)
        assert (path, settled_width(desk, width)) == (path, width)
        desk.eval_on_selector_all("#content details", "all => all.forEach(one => (one.open = true))")
        assert (path, settled_width(desk, width)) == (path, width)
        assert (path, faults(desk)) == (path, [])
        desk.complaints.clear()  # axe tries style sheets of its own, which the policy blocks
    desk.goto(address(proposal))
    desk.locator("[name=person-0-text]").fill("Không Có Ai")
    press(desk, "make")
    expect(desk.locator("[name=person-0-text]")).to_have_value("Không Có Ai")
    assert faults(desk) == []
