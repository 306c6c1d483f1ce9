"""A newsroom at work in real browsers: one writes, another checks and publishes, nothing that is typed is lost."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

from articles import history
from articles.models import Article, Autosave
from tests import factories as make
from tests.browser.newsroom import form, press
from tests.browser.test_desk import assert_nothing_blocked
from tests.browser.waiting import becomes_true

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]
WORD = """\
<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p.MsoNormal{margin:0}</style></head>
<body lang=VI><!--StartFragment--><p class=MsoNormal style='text-align:justify'><span style='font-size:14.0pt;
font-family:"Times New Roman",serif'>Sáng nay, đoàn công tác đến thăm <b>ba thôn vùng cao</b>.<o:p></o:p></span></p>
<p class=MsoNormal><del cite="mailto:An" datetime="2026-11-20T08:00">Câu đã xóa khi rà soát.</del> Bà con
<ins cite="mailto:An">rất</ins> phấn khởi.<o:p></o:p></p>
<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='mso-list:Ignore'>-<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span><![endif]>Sửa
đường vào bản;<o:p></o:p></p>
<p class=MsoListParagraphCxSpLast style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='mso-list:Ignore'>-<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span><![endif]>Kéo
điện về thôn.<o:p></o:p></p>
<p class=MsoListParagraph style='mso-list:l1 level1 lfo2'><span style='mso-list:Ignore'>1.<span>&nbsp;
</span></span>Việc thứ nhất</p><!--EndFragment--></body></html>"""
GRAVE = {"serious", "critical"}
PASTE = """(html) => {
  const data = new DataTransfer();
  data.setData("text/html", html);
  data.setData("text/plain", "Sáng nay");
  const text = document.querySelector(".ProseMirror[contenteditable=true]");
  text.focus();
  text.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
}"""


def say(page, **fields):
    """Fill in the page that asks before an action, and go on."""
    for name, value in fields.items():
        page.locator(f"#id_{name}").fill(value)
    press(page, "#act_form .default")


def write_and_submit(author):
    """Write an article from Word with six photos, describe them, put the first one last, and submit it."""
    author.goto("/admin/articles/article/add/")
    author.locator("#id_title").fill("Đoàn công tác thăm ba thôn vùng cao của huyện Nậm Thượng")
    author.evaluate(PASTE, WORD)
    author.locator("#id_new_photos").set_input_files(
        [{"name": f"{n}.jpg", "mimeType": "image/jpeg", "buffer": make.jpeg(640 + n, 400)} for n in range(6)]
    )
    press(author, "[name=_continue]")
    for number in range(6):
        author.locator(f"#id_photos-{number}-caption").fill(f"Quang cảnh thôn thứ {number + 1}")
        author.locator(f"#id_photos-{number}-alt").fill("Nhà sàn bên đồi chè")
    author.locator("#id_photos-0-order").fill("9")
    assert_nothing_blocked(author)
    press(author, ".move-submit")
    return Article.objects.get()


def return_and_submit_again(publisher, author, article):
    """Return an article for a reason, which its writer reads and does something about."""
    publisher.goto(form(article))
    press(publisher, ".move-return")
    say(publisher, reason="Xin bổ sung số hộ.")
    author.goto(form(article))
    expect(author.locator(".log")).to_contain_text("Xin bổ sung số hộ.")
    author.locator("#id_summary").fill("Ba thôn có 64 hộ.")
    press(author, ".move-submit")


def correct(publisher, article):
    """Write a new draft of a published article with a correction, and submit it."""
    publisher.goto(form(article))
    press(publisher, "[form=new-draft]")
    publisher.locator("#id_summary").fill("Ba thôn có 46 hộ.")
    publisher.locator("#id_correction").fill("Ba thôn có 46 hộ, không phải 64 hộ.")
    press(publisher, ".move-submit")


def test_an_article_goes_all_its_way(sign_in, client):
    author, publisher = sign_in("phong-vien", "author"), sign_in("thu-ky", "publisher")
    article = write_and_submit(author)
    assert article.body == (
        "<p>Sáng nay, đoàn công tác đến thăm <strong>ba thôn vùng cao</strong>.</p><p>Bà con rất phấn khởi.</p>"
        "<ul><li><p>Sửa đường vào bản;</p></li><li><p>Kéo điện về thôn.</p></li></ul>"
        "<ol><li><p>Việc thứ nhất</p></li></ol>"
    )
    assert (article.state, article.photos.last().caption) == ("submitted", "Quang cảnh thôn thứ 1")
    assert author.locator(".move-publish").count() == 0

    return_and_submit_again(publisher, author, article)
    publisher.goto(form(article))
    press(publisher, ".move-publish")
    article.refresh_from_db()
    assert article.state == "published"
    assert "Ba thôn có 64 hộ." in client.get(article.get_absolute_url()).content.decode()

    correct(publisher, article)
    assert "64 hộ" in client.get(article.get_absolute_url()).content.decode()
    second = sign_in("pho-thu-ky", "publisher")
    second.goto(form(Article.objects.get(replaces=article)))
    press(second, ".move-publish")
    assert "Ba thôn có 46 hộ, không phải 64 hộ." in client.get(article.get_absolute_url()).content.decode()

    press(second, ".move-withdraw")
    say(second, reason="Nhầm địa bàn.", notice="Bài ghi nhầm địa bàn.")
    answer = client.get(article.get_absolute_url())
    assert answer.status_code == 410
    assert "Bài ghi nhầm địa bàn." in answer.content.decode()
    assert_nothing_blocked(second)


def test_who_else_has_it_open_is_told_within_fifteen_seconds(sign_in, agency):
    article = make.make_article(publisher=agency)
    first, second = sign_in("an", "editor"), sign_in("binh", "editor")
    first.goto(form(article))
    second.goto(form(article))
    expect(first.locator("#writing-state")).to_contain_text("binh", timeout=15_000)


def test_what_was_typed_is_kept_without_saving_and_offered_back_after_a_crash(sign_in, agency):
    article = make.make_article("Một", publisher=agency)
    page = sign_in("an", "editor")
    page.goto(form(article))
    page.wait_for_timeout(2000)  # the form takes note of how it was
    page.locator("#id_title").fill("Đang viết dở thì mất điện")
    expect(page.locator("#writing-state")).to_contain_text("được giữ", timeout=25_000)
    assert Autosave.objects.get().data["title"] == ["Đang viết dở thì mất điện"]
    crashed = page.context.new_page()
    crashed.goto(form(article))
    press(crashed, ".kept-work .button")
    expect(crashed.locator("#id_title")).to_have_value("Đang viết dở thì mất điện")
    press(crashed, "[name=_continue]")
    article.refresh_from_db()
    assert article.title == "Đang viết dở thì mất điện"


def test_typing_keeps_a_session_alive_and_an_open_form_does_not(sign_in, agency):
    article = make.make_article("Một", publisher=agency)
    page = sign_in("an", "editor")
    with page.expect_request("**/writing/", timeout=15_000) as opened:
        page.goto(form(article))
    assert opened.value.headers["x-background"] == "1"
    page.wait_for_timeout(2000)  # the form takes note of how it was
    page.locator("#id_title").fill("Đang viết")
    with page.expect_request(lambda one: "_keep=1" in (one.post_data or ""), timeout=25_000) as typed:
        pass
    assert "x-background" not in typed.value.headers


def test_leaving_with_unsaved_work_warns_and_saving_does_not(sign_in, agency):
    article = make.make_article("Một", publisher=agency)
    page = sign_in("an", "editor")
    asked = []
    page.on("dialog", lambda dialog: (asked.append(dialog.type), dialog.accept()))
    page.goto(form(article))
    page.wait_for_timeout(2000)
    page.locator("#id_title").click()
    page.keyboard.type("x")
    page.keyboard.press("Control+s")
    expect(page.locator(".messagelist .success")).to_be_visible()
    assert asked == []
    page.wait_for_timeout(2000)
    page.locator("#id_title").click()
    page.keyboard.type("y")
    page.goto("/admin/")
    assert asked == ["beforeunload"]


def test_a_session_that_ends_while_writing_takes_nothing_along(sign_in, agency):
    article = make.make_article("Một", publisher=agency)
    page = sign_in("an", "editor")
    page.goto(form(article))
    page.wait_for_timeout(2000)
    page.locator("#id_title").fill("Viết rất lâu")
    page.context.clear_cookies(name="sessionid")
    expect(page.locator("#writing-state a")).to_be_visible(timeout=15_000)
    page.locator("[name=_continue]").click()
    expect(page.locator("#id_title")).to_have_value("Viết rất lâu")
    again = page.context.new_page()
    again.goto("/admin/login/")
    again.locator("#id_login").fill("an")
    again.locator("#id_password").fill("Mat-khau-thu-9")
    again.locator(".submit-row [type=submit]").click()
    expect(again.locator(".front")).to_be_visible()
    expect(page.locator("#writing-state a")).to_have_count(0, timeout=15_000)
    press(page, "[name=_continue]")
    article.refresh_from_db()
    assert article.title == "Viết rất lâu"


def test_two_who_save_one_part_are_shown_both(sign_in, agency):
    article = make.make_article("Một", publisher=agency)
    first, second = sign_in("an", "editor"), sign_in("binh", "editor")
    for page in (first, second):
        page.goto(form(article))
    first.locator("#id_title").fill("Của An")
    second.locator("#id_title").fill("Của Bình")
    press(first, "[name=_continue]")
    press(second, "[name=_continue]")
    expect(second.locator("main, #content").first).to_contain_text("Của An")
    second.locator("[name=part-title][value=mine]").check()
    press(second, ".default")
    article.refresh_from_db()
    assert article.title == "Của Bình"
    assert_nothing_blocked(second)


@pytest.mark.parametrize("width", [360, 1280])
def test_every_page_of_the_newsroom_is_for_everybody(sign_in, agency, width):
    article = make.make_article("Bài một", publisher=agency)
    make.make_photo(article, "Chợ phiên", picture=make.make_picture())
    make.make_mention(article, None, "Giám đốc Sở")
    history.keep(article)
    Article.objects.filter(pk=article.pk).update(title="Bài một, đã sửa")
    history.keep(article)
    page = sign_in("thu-ky", "publisher", width=width)
    start = f"/admin/articles/article/{article.pk}"
    addresses = [
        "/admin/",
        "/admin/articles/article/",
        f"{start}/change/",
        f"{start}/history/",
        f"{start}/history/compare/?old=1&new=2",
        f"{start}/preview/",
        f"{start}/act/force/",
    ]
    found = {}
    for address in addresses:
        page.goto(address)
        assert becomes_true(page, "document.readyState === 'complete'")
        page.wait_for_timeout(800)
        broken = Axe().run(page).response["violations"]
        grave = [
            (one["id"], one["nodes"][0]["html"][:120]) for one in broken if one["impact"] in {"serious", "critical"}
        ]
        if grave:
            found[address] = grave
        assert page.evaluate("document.documentElement.scrollWidth <= window.innerWidth + 1"), address
    assert found == {}
