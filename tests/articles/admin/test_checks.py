"""The panel “Check” in an article's form, and the list of what is open."""

from io import BytesIO

import pytest
from django.urls import reverse
from openpyxl import load_workbook

from articles.models import FindingState, Mention
from tests.articles.checking.desk import make_news, make_place, make_record
from tests.factories import make_official, make_user
from tests.posting import form_data

pytestmark = pytest.mark.django_db
WRONG, RIGHT = "Phó Chủ tịch UBND huyện", "Chủ tịch UBND huyện"


@pytest.fixture
def article():
    place = make_place()
    make_record(place)
    return make_news(place)


def address(article):
    return reverse("admin:articles_article_change", args=[article.pk])


def differing(article):
    return article.findings.get(rule="title-differs")


def press(client, article, button, **fields):
    """Send the article's form by one of the panel's buttons, with further fields; return the page that follows."""
    changes = {name: fields.pop(name) for name in ("title",) if name in fields}
    data = {**form_data(client.get(address(article)), **changes), "_remedy": button, **fields}
    return client.post(address(article), data, follow=True)


def test_the_panel_says_what_differs_with_each_remedy_as_a_button(desk, article):
    page = desk.get(address(article)).content.decode()
    key = differing(article).key
    assert f"Sửa thành “{RIGHT}”" in page
    for button in (f"put:{key}:0", f"record:{key}", f"accept:{key}"):
        assert f'value="{button}"' in page
    assert f'id="mark-{key}"' in page


def test_a_new_article_has_no_panel(desk):
    assert 'id="check"' not in desk.get(reverse("admin:articles_article_add")).content.decode()


def test_what_is_typed_is_saved_and_then_the_remedy_is_carried_out(desk, article):
    page = press(desk, article, f"put:{differing(article).key}:0", title="Họp bàn làm đường")
    article.refresh_from_db()
    assert article.title == "Họp bàn làm đường"
    assert RIGHT in article.body
    assert WRONG not in article.body
    assert "nay là" in page.content.decode()


def test_it_is_kept_as_printed_for_a_reason_that_the_panel_shows(desk, article):
    key = differing(article).key
    page = press(desk, article, f"accept:{key}", **{f"why-{key}": "Quyết định mới"}).content.decode()
    assert differing(article).state == FindingState.ACCEPTED
    assert "Quyết định mới" in page
    assert f'value="reopen:{key}"' in page


def test_without_a_reason_it_stays_open_and_the_article_is_saved(desk, article):
    page = press(desk, article, f"accept:{differing(article).key}", title="Tên mới").content.decode()
    article.refresh_from_db()
    assert article.title == "Tên mới"
    assert differing(article).state == FindingState.OPEN
    assert "Hãy cho biết vì sao" in page


def test_the_record_is_corrected_with_a_decision(desk, article):
    key = differing(article).key
    fields = {
        f"from-{key}": "10/1/2022",
        f"decision-{key}": "12/QĐ-UBND",
        f"day-{key}": "5/1/2022",
        f"ends-{key}": "on",
    }
    press(desk, article, f"record:{key}", **fields)
    assert differing(article).state == FindingState.MENDED


@pytest.mark.parametrize("day", ["", "hôm qua", "31/2/2022"])
def test_a_day_that_is_none_is_refused_in_words(desk, article, day):
    key = differing(article).key
    page = press(desk, article, f"record:{key}", **{f"from-{key}": day})
    assert page.status_code == 200
    assert differing(article).state == FindingState.OPEN


def test_who_may_not_change_the_record_is_not_offered_it_and_cannot(client, article):
    client.force_login(
        make_user("viet-bai", "articles.change_article", "articles.view_article", "articles.add_article")
    )
    key = differing(article).key
    assert "record:" not in client.get(address(article)).content.decode()
    press(client, article, f"record:{key}", **{f"from-{key}": "10/1/2022"})
    assert differing(article).state == FindingState.OPEN


def test_who_may_only_look_sees_the_panel_without_buttons(client, article):
    client.force_login(make_user("nguoi-xem", "articles.view_article"))
    page = client.get(address(article)).content.decode()
    assert 'id="check"' in page
    assert "_remedy" not in page


def test_the_namesake_is_chosen_from_those_on_record(desk, article):
    other = make_official("Giàng Seo Páo", distinction="sinh ở Lùng Vầu")
    Mention.objects.create(article=article, printed_name="Giàng Seo Páo")
    press(desk, article, "")
    finding = article.findings.get(rule="title-namesakes")
    assert "sinh ở Lùng Vầu" in desk.get(address(article)).content.decode()
    press(desk, article, f"choose:{finding.key}", **{f"who-{finding.key}": str(other.pk)})
    assert article.mentions.get().official == other


def test_odd_characters_in_a_reason_are_no_reason_and_do_no_harm(desk, article):
    key = differing(article).key
    press(desk, article, f"accept:{key}", **{f"why-{key}": "\x00 \x00"})
    assert differing(article).state == FindingState.OPEN
    press(desk, article, f"accept:{key}", **{f"why-{key}": "Đúng\x00 rồi"})
    assert differing(article).reason == "Đúng rồi"


@pytest.mark.parametrize("button", ["put:x:0", "put::", "steal:x", "accept:", "put:\x00:²"])
def test_odd_buttons_change_nothing(desk, article, button):
    assert press(desk, article, button).status_code == 200
    assert differing(article).state == FindingState.OPEN


def test_the_list_shows_what_is_open_with_counts_and_age(desk, article):
    page = desk.get(reverse("admin:articles_finding_changelist")).content.decode()
    assert "khác hồ sơ" in page
    assert "Theo biên tập viên" in page
    assert f"#check-{differing(article).key}" in page


def test_the_list_is_saved_as_a_spreadsheet_with_its_filters(desk, article):
    answer = desk.get(reverse("admin:articles_finding_export"), {"rule": "title-differs"})
    rows = list(load_workbook(BytesIO(answer.content)).active.values)
    assert [row[0] for row in rows[1:]] == [article.title]
    assert "Chủ tịch UBND huyện Nậm Thượng" in rows[1][1]


def test_the_list_is_not_for_who_may_not_see_articles(client, article):
    client.force_login(make_user())
    for name in ("changelist", "export"):
        assert client.get(reverse(f"admin:articles_finding_{name}")).status_code in {302, 403}
