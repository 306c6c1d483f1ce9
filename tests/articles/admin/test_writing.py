"""While an article is written: who else is there, what was typed is kept, and nothing goes with a session."""

from datetime import timedelta

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from articles.models import Article, Autosave, Presence
from articles.workflow import perform
from tests import factories as make
from tests.articles.admin.posting import address, send
from tests.articles.workflow.states import in_role
from tests.posting import form_data

pytestmark = pytest.mark.django_db


def talk(client, article=None, **sent):
    name = "articles_article_writing" if article else "articles_article_writing_new"
    return client.post(reverse(f"admin:{name}", args=[article.pk] if article else []), sent)


def client_of(name, role="editor", agency=None):
    client = Client()
    client.force_login(in_role(role, agency, account=name))
    return client


def test_two_who_have_an_article_open_see_each_other_by_name():
    article, an, binh = make.make_article(), client_of("an"), client_of("binh")
    assert talk(an, article).json()["others"] == []
    assert talk(binh, article).json()["others"] == ["an"]
    assert talk(an, article).json()["others"] == ["binh"]


def test_who_has_gone_is_not_named_any_more():
    article, an, binh = make.make_article(), client_of("an"), client_of("binh")
    talk(binh, article)
    talk(binh, article, _leave="1")
    assert talk(an, article).json()["others"] == []
    talk(binh, article)
    Presence.objects.update(seen_at=timezone.now() - timedelta(seconds=30))
    assert talk(an, article).json()["others"] == []


def test_what_is_typed_is_kept_and_offered_back_word_for_word(desk):
    article = make.make_article("Một")
    typed = form_data(desk.get(address(article)), title="Hai", body="<p>Đang viết dở.</p>")
    assert talk(desk, article, **typed, _keep="1").json()["kept"]
    page = desk.get(address(article))
    assert page.context["kept"].data["title"] == ["Hai"]
    shown = desk.get(address(article), {"_kept": "show"})
    assert shown.status_code == 200
    form = shown.context["adminform"].form
    assert (form["title"].value(), form["body"].value()) == ("Hai", "<p>Đang viết dở.</p>")
    article.refresh_from_db()
    assert article.title == "Một"
    assert Autosave.objects.exists()


def test_a_photo_that_was_described_and_not_saved_is_offered_back_too(desk):
    article = make.make_article()
    make.make_photo(article, "Cũ")
    typed = form_data(desk.get(address(article)), photos__0__caption="Chợ phiên sáng chủ nhật")
    talk(desk, article, **typed, _keep="1")
    assert "Chợ phiên sáng chủ nhật" in desk.get(address(article), {"_kept": "show"}).content.decode()


def test_a_new_article_that_was_never_saved_is_offered_back(desk):
    talk(desk, None, title="Bài chưa lưu", _keep="1")
    assert desk.get(address()).context["kept"] is not None
    assert "Bài chưa lưu" in desk.get(address(), {"_kept": "show"}).content.decode()
    assert not Article.objects.exists()


def test_saving_ends_what_was_kept(desk):
    article = make.make_article("Một")
    talk(desk, article, title="Hai", _keep="1")
    send(desk, article, title="Ba")
    assert not Autosave.objects.exists()


def test_it_can_be_dropped(desk):
    article = make.make_article("Một")
    talk(desk, article, title="Hai", _keep="1")
    assert desk.get(address(article), {"_kept": "drop"}).status_code == 302
    assert not Autosave.objects.exists()


def test_what_is_sent_after_the_article_was_published_is_kept_and_not_lost():
    article, author = make.make_submitted("Một"), client_of("an", "author")
    perform(article, "recall")
    typed = {**form_data(author.get(address(article)), title="Viết rất lâu"), "_base": 0, "_continue": "1"}
    perform(article, "submit")
    perform(article, "publish")
    answer = author.post(address(article), typed)
    assert answer.status_code == 302
    article.refresh_from_db()
    assert article.title == "Một"
    assert Autosave.objects.get().data["title"] == ["Viết rất lâu"]
    assert author.get(address(article)).context["kept"] is not None


def test_each_account_has_its_own():
    article, an, binh = make.make_article(), client_of("an"), client_of("binh")
    talk(an, article, title="Của An", _keep="1")
    assert binh.get(address(article)).context["kept"] is None
    assert an.get(address(article)).context["kept"] is not None


def test_it_is_no_version_of_the_history(desk):
    article = make.make_article("Một")
    talk(desk, article, title="Hai", _keep="1")
    assert not article.revisions.exists()


def test_the_answer_has_the_newest_version_and_the_session_s_token(desk):
    article = make.make_article("Một")
    send(desk, article, title="Hai")
    answer = talk(desk, article).json()
    assert answer["newest"] == 2
    assert len(answer["token"]) > 30


def test_nothing_is_kept_or_told_at_another_desk():
    own, other = make.make_agency("UBND huyện Nậm Thượng"), make.make_agency("UBND huyện Nậm Hạ")
    article = make.make_article(publisher=other)
    assert talk(client_of("an", "editor", own), article, title="Hai", _keep="1").status_code == 404
    assert not Autosave.objects.exists() and not Presence.objects.exists()


def test_who_may_only_look_is_seen_and_keeps_nothing():
    article = make.make_article()
    client = client_of("an", "inspector")
    assert talk(client, article, title="Hai", _keep="1").status_code == 200
    assert not Autosave.objects.exists()
    assert talk(client_of("binh"), article).json()["others"] == ["an"]


def test_who_is_signed_out_is_led_to_sign_in(client):
    article = make.make_article()
    assert talk(client, article).status_code == 302
    assert client.get(reverse("admin:articles_article_writing", args=[article.pk])).status_code == 302


def test_the_token_of_a_new_session_is_told_and_nothing_is_noted(desk):
    answer = desk.get(reverse("admin:articles_article_writing", args=[make.make_article().pk]))
    assert len(answer.json()["token"]) > 30
    assert not Presence.objects.exists()


def test_what_is_very_old_goes(desk):
    talk(desk, make.make_article(), title="Một", _keep="1")
    Autosave.objects.update(saved_at=timezone.now() - timedelta(days=31))
    talk(desk, make.make_article(), title="Hai", _keep="1")
    assert Autosave.objects.get().data["title"] == ["Hai"]


def test_odd_letters_are_kept_without_an_error(desk):
    assert talk(desk, make.make_article(), title="Một\x00hai", _keep="1").status_code == 200
    assert Autosave.objects.get().data["title"] == ["Mộthai"]
