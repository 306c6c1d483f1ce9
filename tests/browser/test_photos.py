"""Photos in the form of an article, in real browsers: order, focal point, pictures used once more."""

import re

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

from tests import factories as make
from tests.browser.newsroom import form, press
from tests.browser.test_desk import assert_nothing_blocked

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]
GRAVE = {"serious", "critical"}
DRAG = """([from, to]) => {
  const send = (place, type) => document.querySelector(place).dispatchEvent(
    new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer: new DataTransfer() }));
  send(from, "dragstart");
  send(to, "dragover");
  send(to, "drop");
  send(from, "dragend");
}"""


def test_photos_are_put_in_order_by_keys_and_by_dragging(sign_in, agency):
    article = make.make_article("Một", publisher=agency)
    for number in range(3):
        make.make_photo(article, f"Ảnh {number}", order=number + 1)
    page = sign_in("an", "editor")
    page.goto(form(article))
    page.locator("#photos-2 .photo-move").first.focus()
    page.keyboard.press("Enter")
    page.keyboard.press("Enter")
    page.evaluate(DRAG, ["#photos-0 h3", "#photos-1"])
    press(page, "[name=_continue]")
    assert [photo.caption for photo in article.photos.all()] == ["Ảnh 2", "Ảnh 1", "Ảnh 0"]
    assert_nothing_blocked(page)


def test_a_focal_point_is_clicked_and_moved_by_keys_and_the_cut_follows(sign_in, agency):
    article = make.make_article("Một", publisher=agency)
    photo = make.make_photo(article, "Ảnh", picture=make.make_picture(), alt="Một cây cầu")
    page = sign_in("an", "editor")
    page.goto(form(article))
    stage = page.locator("#photos-0 .focal-stage img")
    edge = stage.bounding_box()
    stage.click(position={"x": edge["width"] * 0.25, "y": edge["height"] * 0.5})
    page.locator("#photos-0 .focal-point").focus()
    page.keyboard.press("ArrowLeft")
    cut = page.locator("#photos-0 .focal-cut img")
    assert cut.evaluate("image => image.style.objectPosition") != "50% 50%"
    press(page, "[name=_continue]")
    photo.refresh_from_db()
    assert (round(photo.focal_x, 1), round(photo.focal_y, 1)) == (0.2, 0.5)
    assert_nothing_blocked(page)


def test_a_picture_of_another_article_is_found_chosen_and_put_in(sign_in, agency):
    before = make.make_photo(
        make.make_article("Mùa gặt sớm", publisher=agency), "Máy gặt", picture=make.make_picture(), alt="Máy gặt đỏ"
    )
    make.make_photo(make.make_article("Khác", publisher=agency), "Cây cầu", picture=make.make_picture())
    article = make.make_article("Hai", publisher=agency)
    page = sign_in("an", "editor")
    page.goto(form(article))
    page.locator(".reuse-open").click()
    expect(page.locator(".reuse-found li")).to_have_count(2)
    page.locator("#reuse-search").fill("mua gat")
    expect(page.locator(".reuse-found li")).to_have_count(1)
    page.locator(".reuse-found button").click()
    assert [one for one in Axe().run(page).response["violations"] if one["impact"] in GRAVE] == []
    page.locator(".reuse-dialog > button").last.click()
    expect(page.locator(".reused li")).to_have_count(1)
    press(page, "[name=_continue]")
    photo = article.photos.get()
    assert (photo.picture_id, photo.alt) == (before.picture_id, "Máy gặt đỏ")
    assert_nothing_blocked(page)


def test_who_is_shown_stands_in_the_order_of_choice(sign_in, agency):
    article = make.make_article("Một", publisher=agency)
    photo = make.make_photo(article, "Ảnh", picture=make.make_picture(), alt="Hai người")
    for name in ("Vũ Văn Út", "An Thị Ba"):
        make.make_official(name)
    page = sign_in("an", "editor")
    page.goto(form(article))
    box = page.locator("#photos-0 .field-officials_shown .select2-search__field")
    for typed, name in (("vu van", "Vũ Văn Út"), ("an thi", "An Thị Ba")):
        box.click()
        box.fill(typed)
        page.locator(".select2-results__option", has_text=name).click()
    press(page, "[name=_continue]")
    assert [row.official.name for row in photo.shown.all()] == ["Vũ Văn Út", "An Thị Ba"]


def test_the_length_of_a_headline_is_told_while_it_is_typed(sign_in, agency):
    page = sign_in("an", "editor")
    page.goto(form(make.make_article("Một", publisher=agency)))
    page.locator("#id_title").fill("Một tiêu đề")
    expect(page.locator("#id_title_length")).to_have_text("11 trên 100 chữ cái")
    page.locator("#id_title").fill("Dài " * 40)
    expect(page.locator("#id_title_length")).to_have_class("length is-long")


def test_a_correction_box_is_put_into_the_text_with_its_day(sign_in, agency):
    article = make.make_article("Hai", body="<p>Số cũ là 11.</p><p>Sau.</p>", publisher=agency)
    page = sign_in("an", "editor")
    page.goto(form(article))
    page.locator(".ProseMirror[contenteditable=true] p").first.click()
    page.keyboard.press("Home")
    page.keyboard.press("ArrowRight")  # in the middle of the paragraph, which stays whole
    page.locator(".prose-menubar [data-name=correction]").click()
    page.keyboard.type("số đúng là 12.")
    press(page, "[name=_continue]")
    article.refresh_from_db()
    before, box, after = re.split("<aside>|</aside>", article.body)
    assert (before, after) == ("<p>Số cũ là 11.</p>", "<p>Sau.</p>")
    assert re.fullmatch(r"<p><strong>Đính chính \(\d+/\d+/\d{4}\): ?</strong> ?số đúng là 12\.</p>", box)
    assert_nothing_blocked(page)
