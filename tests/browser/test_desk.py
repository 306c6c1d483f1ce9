"""An editor at work in a real browser: write, place a photo, publish; nothing is blocked, everything has a name."""

import re

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

from articles.models import Article, SiteProfile
from tests import factories as make
from tests.browser.newsroom import LISTEN
from tests.browser.waiting import becomes_true

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]
DRAWN = "!document.querySelector('[data-django-prose-editor-configurable]:not(.prose-editor *)')"


@pytest.fixture
def desk(new_page, live_server):
    """A page signed in at the desk that notes what the policy blocks and what the console complains of."""
    SiteProfile.objects.create(name="Cổng Tin Sơn Lĩnh")
    make.make_chief("phuong-thao")
    page = new_page("/admin/", base_url=live_server.url)
    page.complaints = []
    page.on("console", lambda line: page.complaints.append(line.text) if line.type == "error" else None)
    page.on("pageerror", lambda error: page.complaints.append(str(error)))
    page.add_init_script(LISTEN)
    page.locator("#id_login").fill("phuong-thao")
    page.locator("#id_password").fill("Mat-khau-thu-9")
    page.locator(".submit-row [type=submit]").click()
    expect(page.locator(".waiting")).to_be_visible()
    return page


def assert_nothing_blocked(page):
    assert page.evaluate("window.violations") == []
    assert page.complaints == []


def make_whole_article():
    """Return a draft with everything that a form can show."""
    province = make.make_district("Tỉnh Sơn Lĩnh", "province")
    place = make.make_district("Huyện Nậm Thượng", parent=province, ends_on="2025-06-30")
    article = make.make_article(
        "Khảo sát vùng chè và làm việc với huyện Nậm Thượng",
        '<p>Ba thôn có đường mới.</p><figure data-photo="1"></figure><h2>Việc cần làm</h2>'
        "<table><tbody><tr><th>Năm</th></tr><tr><td>2021</td></tr></tbody></table>",
        districts=[place],
        agencies=[make.make_agency()],
    )
    make.make_photo(article, "Vùng chè Pha Đán", picture=make.make_picture(), key=1, alt="Đồi chè")
    make.make_photo(article, "Ảnh chưa tìm được", key=2)
    make.make_mention(article, None, "Giám đốc Sở Công Thương", "Tỉnh ủy viên")
    return article


def form(article):
    return f"/admin/articles/article/{article.pk}/change/"


def press(page, selector):
    """Press a button that sends the form, and wait for the page that follows."""
    with page.expect_navigation():
        page.locator(selector).click()


def test_an_article_is_edited_published_and_read(desk):
    article = make_whole_article()
    desk.goto(form(article))
    text = desk.locator(".ProseMirror[contenteditable=true]")
    expect(text.locator("figure[data-photo='1']")).to_contain_text("Vùng chè Pha Đán")
    text.locator("p", has_text="Ba thôn").click()
    desk.keyboard.press("End")
    desk.keyboard.type(" Thêm một câu.")
    desk.locator(".prose-menubar [data-name=photo]").click()
    desk.locator(".photo-dialog button[data-key='2']").click()
    expect(text.locator("figure[data-photo='2']")).to_contain_text("Ảnh chưa tìm được")
    assert_nothing_blocked(desk)
    press(desk, "[name=_continue]")
    article.refresh_from_db()
    assert "Ba thôn có đường mới. Thêm một câu." in article.body
    assert '<figure data-photo="2"></figure>' in article.body
    assert "<table><tbody><tr><th" in article.body
    press(desk, ".move-submit")
    article.transitions.update(by=None)  # else the same account may not publish it
    desk.goto(form(article))
    press(desk, ".move-publish")
    desk.locator(".messagelist a").click()
    expect(desk.locator("h1")).to_contain_text("Khảo sát vùng chè")
    expect(desk.locator("body")).to_contain_text("Thêm một câu.")
    expect(desk.locator("body")).to_contain_text("Ảnh chưa tìm được")


def test_a_body_that_is_only_a_photo_is_kept(desk):
    article = make.make_article(body="<p>Chữ.</p>")
    make.make_photo(article, "Vùng chè", picture=make.make_picture())
    desk.goto(form(article))
    text = desk.locator(".ProseMirror[contenteditable=true]")
    text.click()
    desk.keyboard.press("Control+A")
    desk.keyboard.press("Delete")
    desk.locator(".prose-menubar [data-name=photo]").click()
    desk.locator(".photo-dialog button[data-key='1']").click()
    press(desk, "[name=_continue]")
    article.refresh_from_db()
    assert article.body == '<figure data-photo="1"></figure>'


def test_what_the_editor_shows_and_saves_again_stays_the_same(desk):
    article = make.make_article(
        body='<h2>Một</h2><p>Hai <strong>ba</strong> <em>bốn</em> <a href="https://vidu.vn/">năm</a></p><h3>Sáu</h3>'
        "<ul><li><p>bảy</p></li></ul><ol><li><p>tám</p></li></ol><blockquote><p>chín</p></blockquote>"
        '<figure data-photo="7"></figure><p>mười<br>mười một</p>'
    )
    article.refresh_from_db()
    before = article.body
    desk.goto(form(article))
    text = desk.locator(".ProseMirror[contenteditable=true]")
    text.locator("h2").click()
    desk.keyboard.press("End")
    desk.keyboard.type("x")
    desk.keyboard.press("Backspace")
    press(desk, "[name=_continue]")
    article.refresh_from_db()
    assert re.sub(r' rel="[^"]*"', "", article.body) == re.sub(r' rel="[^"]*"', "", before)
    assert_nothing_blocked(desk)


def test_a_new_article_is_written_with_pickers_and_new_rows(desk):
    make.make_section("Kinh tế")
    make.make_district("Xã Lùng Vầu", "commune")
    make.make_official("Vũ Thu Hiền")
    desk.goto("/admin/articles/article/add/")
    desk.locator("#id_title").fill("Khánh thành cầu Bản Cầu")
    desk.locator(".ProseMirror[contenteditable=true]").click()
    desk.keyboard.type("Cầu dài 40 m.")
    desk.locator("#id_event_on").fill("9/3/2022")
    choose(desk, "#id_districts", "lung vau", "Xã Lùng Vầu")
    desk.locator("#mentions-group .add-row a").click()
    choose(desk, "#id_mentions-0-official", "hien", "Vũ Thu Hiền")
    desk.locator("#id_mentions-0-titles").fill("Bí thư Đảng ủy xã\nChủ tịch HĐND xã")
    assert_nothing_blocked(desk)
    press(desk, "[name=_continue]")
    article = Article.objects.get()
    assert str(article.event_on) == "2022-03-09"
    assert article.districts.get().name == "Xã Lùng Vầu"
    mention = article.mentions.get()
    assert [mention.printed_name, mention.titles.count()] == ["Vũ Thu Hiền", 2]


def choose(page, select, term, label):
    """Open a picker, type, and take the option of a label: those of before the search may still be shown."""
    box = page.locator(f"{select} + .select2-container")
    box.locator(".select2-selection").click()
    field = page.locator(".select2-container--open .select2-search__field").last
    field.fill(term)
    page.locator(".select2-results__option:not(.loading-results)", has_text=label).first.click()


def pages(article):
    """Return the desk's addresses that show every kind of control, for an article that has everything."""
    mention, agency, place = article.mentions.get(), article.agencies.get(), article.districts.get()
    return [
        form(article),
        "/admin/articles/article/add/",
        "/admin/articles/article/",
        "/admin/",
        f"/admin/people/official/{mention.official.pk}/change/",
        f"/admin/people/agency/{agency.pk}/change/",
        f"/admin/people/district/{place.pk}/change/",
        "/admin/articles/picture/",
        "/admin/people/appointment/",
        "/admin/people/appointment/unconfirmed/",
        f"/admin/people/appointment/unconfirmed/{mention.official.pk}/{agency.positions.get().pk}/",
        "/admin/people/appointment/outlived/",
        f"/admin/articles/article/{article.pk}/act/publish/",
    ]


def settled_width(page, width):
    """Return how wide a page is, in pixels; one that is still being drawn has a moment to come to `width`."""
    becomes_true(page, "width => document.documentElement.scrollWidth === width", width, seconds=3)
    return page.evaluate("document.documentElement.scrollWidth")


def faults(page):
    """Return what axe finds, in short."""
    found = Axe().run(page).response["violations"]
    return [(fault["id"], [node["html"][:200] for node in fault["nodes"]]) for fault in found]


@pytest.mark.parametrize("width", [360, 1280])
def test_every_page_of_the_desk_is_accessible_and_fits(desk, width):
    article = make_whole_article()
    position = make.make_position(agency=article.agencies.get())
    dates = {"start_earliest": "2019-01-01", "start_latest": "2019-12-31"}
    official = article.mentions.get().official
    make.make_appointment(official, position, **dates)
    make.make_appointment(official, position, is_confirmed=False, attested_on="2022-03-09")
    ended = make.make_position("Bí thư", make.make_agency("Huyện ủy Nậm Thượng", ends_on="2025-06-30"))
    make.make_appointment(official, ended, **dates)
    desk.set_viewport_size({"width": width, "height": 900})
    for address in pages(article):
        desk.goto(address)
        assert becomes_true(desk, DRAWN)
        assert_nothing_blocked(desk)
        assert (address, settled_width(desk, width)) == (address, width)
        assert (address, faults(desk)) == (address, [])
        desk.complaints.clear()  # axe tries style sheets of its own, which the policy blocks


@pytest.mark.parametrize("width", [360, 1280])
def test_the_sign_in_page_is_accessible(new_page, width):
    assert faults(new_page("/admin/tai-khoan/dang-nhap/", width)) == []


def test_the_editor_s_buttons_are_named_in_the_language_of_the_desk(desk):
    desk.goto("/admin/articles/article/add/")
    assert becomes_true(desk, DRAWN)
    names = desk.eval_on_selector_all(".prose-menubar [data-name]", "all => all.map(one => one.ariaLabel)")
    assert len(names) > 15
    assert not {"bold", "italic", "heading 2", "unordered list", "undo", "insert link"} & set(names)
