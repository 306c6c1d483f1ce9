"""Buttons that submit, publish, return and withdraw."""

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from articles.models import Article, Transition
from articles.workflow import perform
from tests import factories as make
from tests.articles.admin.posting import address, send
from tests.posting import words

pytestmark = pytest.mark.django_db


def act(article, name):
    return reverse("admin:articles_article_act", args=[article.pk, name])


def offered(response):
    return [action.name for action in response.context["moves"]]


def press(client, article, name, **changes):
    """Press a button of the workflow in the form; return the page that follows."""
    response = send(client, article, button="_action", value=name, **changes)
    return client.get(response["Location"])


def test_publishing_saves_what_was_typed_and_logs_who_did_it(desk):
    article = make.make_submitted()
    page = press(desk, article, "publish", title="Tiêu đề đã sửa")
    article.refresh_from_db()
    assert (article.title, article.state, article.slug) == ("Tiêu đề đã sửa", "published", "tieu-de-da-sua")
    step = article.transitions.first()
    assert (step.by.username, step.action, step.is_forced) == ("tong-bien-tap", "publish", False)
    assert article.get_absolute_url() in words(page)


def test_a_new_article_is_written_and_submitted_with_one_button(desk):
    fields = {"title": "Bài mới", "body": "<p>Chữ.</p>", "section": make.make_section().pk}
    press(desk, None, "submit", **fields)
    assert Article.objects.get().state == "submitted"


def test_a_refusal_tells_every_reason_and_what_was_typed_stays(desk):
    article = make.make_submitted()
    make.make_photo(article, caption="", picture=make.make_picture())
    page = press(desk, article, "publish", title="Tiêu đề đã sửa")
    article.refresh_from_db()
    assert (article.title, article.state) == ("Tiêu đề đã sửa", "submitted")
    said = [str(message) for message in page.context["messages"]]
    assert len(said) == 3
    assert "1" in said[1]
    assert Transition.objects.count() == 1


def test_a_form_with_a_mistake_moves_nothing(desk):
    article = make.make_article()
    response = send(desk, article, button="_action", value="publish", title="")
    assert response.status_code == 200
    article.refresh_from_db()
    assert article.state == "draft"


def test_withdrawing_asks_why(desk):
    article = make.make_published()
    page = press(desk, article, "withdraw")
    assert page.request["PATH_INFO"] == act(article, "withdraw")
    article.refresh_from_db()
    assert article.state == "published"


def test_withdrawing_with_a_reason_is_done_and_logged(desk):
    article = make.make_published()
    desk.post(act(article, "withdraw"), {"reason": "Sai số liệu"})
    article.refresh_from_db()
    assert article.state == "withdrawn"
    assert article.transitions.first().reason == "Sai số liệu"


def test_withdrawing_without_a_reason_is_refused_in_plain_words(desk):
    article = make.make_published()
    response = desk.post(act(article, "withdraw"), {"reason": "  "})
    assert response.status_code == 200
    assert len(list(response.context["messages"])) == 2
    article.refresh_from_db()
    assert article.state == "published"


def test_the_page_that_asks_changes_nothing_when_it_is_opened(desk):
    article = make.make_published()
    assert desk.get(act(article, "withdraw")).status_code == 200
    article.refresh_from_db()
    assert article.state == "published"


def test_buttons_are_those_that_state_and_rights_allow(desk):
    article = make.make_article()
    assert offered(desk.get(address(article))) == ["submit", "force"]
    perform(article, "submit")
    assert offered(desk.get(address(article))) == ["recall", "return", "schedule", "publish"]
    perform(article, "publish")
    assert offered(desk.get(address(article))) == ["expire", "withdraw"]
    perform(article, "withdraw", reason="Sai.")
    assert offered(desk.get(address(article))) == ["publish", "reopen"]


def test_who_writes_may_submit_and_not_publish(writer):
    article = make.make_article()
    assert offered(writer.get(address(article))) == ["submit"]
    press(writer, article, "submit")
    article.refresh_from_db()
    assert article.state == "submitted"


def test_a_button_that_was_not_offered_is_refused_in_plain_words(writer):
    article = make.make_article()
    page = press(writer, article, "publish")
    article.refresh_from_db()
    assert article.state == "draft"
    assert len(list(page.context["messages"])) == 3


def test_an_action_that_does_not_exist_only_saves(desk):
    article = make.make_article()
    send(desk, article, button="_action", value="destroy", title="Tiêu đề đã sửa")
    article.refresh_from_db()
    assert (article.title, article.state) == ("Tiêu đề đã sửa", "draft")


@pytest.mark.parametrize("method", ["get", "post"])
def test_the_page_of_an_action_is_for_those_who_may_do_it(writer, method):
    article = make.make_published()
    assert getattr(writer, method)(act(article, "withdraw")).status_code == 403


@pytest.mark.parametrize("method", ["get", "post"])
def test_the_page_of_an_action_is_not_for_who_is_not_signed_in(client, method):
    article = make.make_published()
    response = getattr(client, method)(act(article, "withdraw"))
    assert response.status_code == 302
    assert response["Location"].startswith(reverse("admin:login"))


@pytest.mark.parametrize("name", ["destroy", "_action"])
def test_the_page_of_an_action_that_is_none_is_not_found(desk, name):
    assert desk.get(act(make.make_article(), name)).status_code == 404


def test_the_page_of_an_article_that_is_none_is_not_found(desk):
    assert desk.get(reverse("admin:articles_article_act", args=[99, "publish"])).status_code == 404


def test_the_page_of_an_action_is_protected_from_foreign_forms(client):
    article = make.make_published()
    strict = Client(enforce_csrf_checks=True)
    strict.force_login(make.make_chief())
    assert strict.post(act(article, "withdraw"), {"reason": "Sai"}).status_code == 403


def test_who_may_withdraw_but_not_change_has_a_link_instead_of_a_button(client):
    client.force_login(make.make_user("duyet", "articles.view_article", "articles.withdraw_article"))
    article = make.make_published()
    assert act(article, "withdraw") in client.get(address(article)).content.decode()
    assert client.post(act(article, "withdraw"), {"reason": "Sai"}).status_code == 302
    article.refresh_from_db()
    assert article.state == "withdrawn"


def test_the_first_button_is_the_one_that_only_saves(desk):
    html = desk.get(address(make.make_article())).content.decode()
    assert html.index('name="_save"') < html.index('name="_action"')


@pytest.mark.parametrize("view", ["form", "act"])
def test_what_is_about_to_change_is_locked_from_reading_to_storing(desk, view):
    article = make.make_published()
    with CaptureQueriesContext(connection) as queries:
        if view == "form":
            send(desk, article, title="Tiêu đề đã sửa")
        else:
            desk.post(act(article, "withdraw"), {"reason": "Sai số liệu"})
    asked = [query["sql"] for query in queries]
    changed = next(index for index, sql in enumerate(asked) if sql.startswith('UPDATE "articles_article"'))
    locked = [index for index, sql in enumerate(asked) if sql.endswith("FOR UPDATE")]
    if connection.features.has_select_for_update:  # SQLite locks the whole database, by BEGIN IMMEDIATE
        assert locked and min(locked) < changed
    begun = [index for index, sql in enumerate(asked) if sql.startswith(("BEGIN", "SAVEPOINT"))]
    assert begun and min(begun) < changed
