"""The panel “Check” in a real browser: a contradiction keeps the article back; each remedy works by mouse and keys."""

from datetime import date

import pytest
from playwright.sync_api import expect

from articles.checking.check import check_and_keep
from articles.models import Article, FindingState, Mention
from articles.workflow import perform
from tests import factories as make
from tests.articles.checking.desk import make_news, make_place, make_record
from tests.browser.test_desk import assert_nothing_blocked, faults, settled_width
from tests.browser.test_intake import desk  # noqa: F401 (the fixture)
from tests.browser.waiting import becomes_true

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]
WRONG, RIGHT = "Phó Chủ tịch UBND huyện", "Chủ tịch UBND huyện"


@pytest.fixture
def article():
    """An article that prints a title which the record contradicts, twice, beside a listed person."""
    place = make_place()
    official = make_record(place)
    body = f"<p>Đồng chí Giàng Seo Páo, {WRONG} dự.</p><p>{WRONG} Giàng Seo Páo kết luận trên trên hội trường.</p>"
    article = make_news(place, body=body)
    Mention.objects.create(article=article, printed_name="Giàng Seo Páo", official=official)
    check_and_keep(article)
    return article


def opened(page, article):
    page.goto(f"/admin/articles/article/{article.pk}/change/")
    expect(page.locator("#check")).to_be_visible()
    return page.locator(".check-row.check-error")


def finding(article, rule="title-differs"):
    return article.findings.get(rule=rule)


def by_mouse(page, locator):
    with page.expect_navigation():
        locator.click()


def by_keyboard(page, locator):
    locator.focus()
    with page.expect_navigation():
        page.keyboard.press("Enter")


def publish(page):
    with page.expect_navigation():
        page.locator(".submit-row [name=_action][value=publish]").click()


def test_an_article_with_a_wrong_title_is_not_published_until_it_is_decided(desk, article):  # noqa: F811
    perform(article, "submit")
    opened(desk, article)
    publish(desk)
    expect(desk.locator(".messagelist .error").first).to_be_visible()
    assert Article.objects.get(pk=article.pk).state == "submitted"
    row = opened(desk, article)
    row.locator("summary", has_text="Giữ như đã in").click()
    row.locator("[name^=why-]").fill("Quyết định mới chưa nhập vào hồ sơ")
    by_mouse(desk, row.locator("button", has_text="Giữ như đã in"))
    publish(desk)
    assert Article.objects.get(pk=article.pk).state == "published"
    assert_nothing_blocked(desk)


@pytest.mark.parametrize("press", [by_mouse, by_keyboard])
def test_the_record_s_title_is_put_into_the_text(desk, article, press):  # noqa: F811
    row = opened(desk, article)
    desk.locator("#id_title").fill("Tên bài đang sửa dở")
    press(desk, row.locator("button", has_text="Sửa thành"))
    saved = Article.objects.get(pk=article.pk)
    assert saved.title == "Tên bài đang sửa dở"
    assert saved.body.count(RIGHT) == 2
    assert WRONG not in saved.body
    expect(desk.locator(".check-row.check-error")).to_have_count(0)


@pytest.mark.parametrize("press", [by_mouse, by_keyboard])
def test_the_record_is_corrected(desk, article, press):  # noqa: F811
    row = opened(desk, article)
    summary = row.locator("summary", has_text="Hồ sơ chưa đúng")
    summary.focus()
    desk.keyboard.press("Enter")
    row.locator("[name^=from-]").fill("10/1/2022")
    row.locator("[name^=decision-]").fill("12/QĐ-UBND")
    press(desk, row.locator("button", has_text="Ghi vào hồ sơ"))
    assert finding(article).state == FindingState.MENDED
    post = finding(article).mention.official.appointments.get(decision_number="12/QĐ-UBND")
    assert post.start.earliest == date(2022, 1, 10)


def test_enter_in_the_reason_presses_the_button_of_its_row(desk, article):  # noqa: F811
    row = opened(desk, article)
    row.locator("summary", has_text="Giữ như đã in").click()
    row.locator("[name^=why-]").fill("Đúng như đã in")
    with desk.expect_navigation():
        row.locator("[name^=why-]").press("Enter")
    assert finding(article).state == FindingState.ACCEPTED


def test_enter_in_a_field_of_the_form_saves_and_is_no_remedy(desk, article):  # noqa: F811
    opened(desk, article)
    desk.locator("#id_byline").fill("Thu Trà")
    with desk.expect_navigation():
        desk.locator("#id_byline").press("Enter")
    saved = Article.objects.get(pk=article.pk)
    assert (saved.byline, saved.body.count(WRONG)) == ("Thu Trà", 2)


@pytest.mark.parametrize("press", [by_mouse, by_keyboard])
def test_the_namesake_is_chosen(desk, article, press):  # noqa: F811
    other = make.make_official("Giàng Seo Páo", distinction="ở Lùng Vầu")
    article.mentions.update(official=None)
    check_and_keep(article)
    opened(desk, article)
    row = desk.locator(".check-row", has=desk.locator("select"))
    row.locator("select").select_option(str(other.pk))
    press(desk, row.locator("button", has_text="Chọn"))
    assert article.mentions.get().official == other


def test_a_slip_is_mended_with_one_click_and_its_mark_leads_to_its_row(desk, article):  # noqa: F811
    opened(desk, article)
    desk.locator("summary", has_text="Bài viết có đánh dấu").click()
    desk.locator("mark.alarm", has_text="trên trên").locator("a").click()
    row = desk.locator(f"#check-{finding(article, 'doubled-word').key}")
    expect(row).to_be_in_viewport()
    by_mouse(desk, row.locator("button", has_text="Sửa thành"))
    assert "trên hội trường" in Article.objects.get(pk=article.pk).body


@pytest.mark.parametrize("width", [360, 1280])
def test_the_panel_and_the_list_fit_the_window(desk, article, width):  # noqa: F811
    desk.set_viewport_size({"width": width, "height": 800})
    opened(desk, article)
    desk.evaluate("document.querySelectorAll('.check details').forEach((box) => { box.open = true })")
    assert faults(desk) == []
    assert settled_width(desk, width) == width
    desk.goto("/admin/articles/finding/")
    assert faults(desk) == []
    assert settled_width(desk, width) == width


def test_the_words_are_marked_in_the_editor_and_the_marks_follow_what_is_typed(desk, article):  # noqa: F811
    opened(desk, article)
    painted = """level => [...(CSS.highlights.get(`alarm-${level}`) ?? [])].map(String)"""
    assert becomes_true(desk, f"level => ({painted})(level).length === 1", "error")
    assert desk.evaluate(painted, "error") == [WRONG]
    assert desk.evaluate(painted, "warning") == ["trên trên"]
    desk.locator(".ProseMirror p").first.click()
    desk.keyboard.press("Home")
    desk.keyboard.type("Sáng nay, ")
    assert becomes_true(desk, f"level => ({painted})(level)[0] === '{WRONG}'", "error")
    assert "<mark" not in desk.locator(".ProseMirror").inner_html()
