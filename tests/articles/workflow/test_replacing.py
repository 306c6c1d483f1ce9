"""A new draft of a published article: the live one stays up until the draft takes its place."""

import pytest
from django.test import Client

from articles.models import Article, Correction, Transition
from articles.workflow import Refused, new_draft_of, perform
from tests.articles.workflow.states import do, in_role
from tests.factories import (
    make_agency,
    make_article,
    make_chief,
    make_mention,
    make_photo,
    make_picture,
    make_published,
)

pytestmark = pytest.mark.django_db


@pytest.fixture
def live():
    agency = make_agency()
    article = make_published("Bài đang đăng", publisher=agency, agencies=[agency])
    make_photo(article, picture=make_picture(), alt="Một ngôi chợ")
    make_mention(article, None, "Giám đốc Sở Công Thương")
    return article


def test_it_is_a_full_copy_and_the_live_one_stays(live, client):
    draft = new_draft_of(live, make_chief())
    assert (draft.title, draft.state, draft.slug, draft.replaces) == ("Bài đang đăng", "draft", None, live)
    assert draft.photos.get().picture == live.photos.get().picture
    assert [title.text for title in draft.mentions.get().titles.all()] == ["Giám đốc Sở Công Thương"]
    assert list(draft.agencies.all()) == list(live.agencies.all())
    assert client.get(live.get_absolute_url()).status_code == 200


def test_the_one_that_is_begun_is_the_one_that_is_opened_again(live):
    assert new_draft_of(live) == new_draft_of(live)
    assert Article.objects.count() == 2


def test_only_a_published_article_has_one():
    with pytest.raises(Refused):
        new_draft_of(make_article())


def test_publishing_it_puts_its_words_on_the_live_address(live, client):
    draft = new_draft_of(live)
    draft.title, draft.correction = "Bài đã sửa", "Tên xã bị ghi nhầm."
    draft.save()
    draft.photos.update(caption="Chú thích mới")
    perform(draft, "submit")
    perform(draft, "publish", by=make_chief())
    live.refresh_from_db()
    assert (live.title, live.photos.get().caption, live.slug) == ("Bài đã sửa", "Chú thích mới", "bai-dang-dang")
    assert Article.objects.count() == 1
    page = client.get(live.get_absolute_url()).content.decode()
    assert "Bài đã sửa" in page and "Tên xã bị ghi nhầm." in page


def test_its_steps_and_versions_go_over(live):
    draft = new_draft_of(live)
    Article.objects.filter(pk=draft.pk).update(title="Bài đã sửa")
    perform(draft, "submit")
    perform(draft, "publish")
    assert set(Transition.objects.values_list("article", flat=True)) == {live.pk}
    assert [one.number for one in live.revisions.order_by("number")] == [1, 2, 3]
    assert live.revisions.first().content["title"] == "Bài đã sửa"
    assert live.revisions.last().content["title"] == "Bài đang đăng"


def test_it_is_published_by_a_second_person_only(live):
    publisher = in_role("publisher", live.publisher)
    draft = new_draft_of(live, publisher)
    do(draft, "submit", by=publisher)
    with pytest.raises(Refused):
        do(draft, "publish", by=publisher)
    do(draft, "publish", by=in_role("publisher", live.publisher, account="hai"))


def test_a_draft_whose_article_is_being_reworked_is_refused(live):
    draft = new_draft_of(live)
    perform(draft, "submit")
    perform(live, "withdraw", reason="Sai.")
    perform(live, "reopen")
    with pytest.raises(Refused):
        perform(draft, "publish")


def test_a_copy_is_a_draft_of_its_own(live):
    client = Client()
    client.force_login(in_role("author", live.publisher))
    client.post(f"/admin/articles/article/{live.pk}/duplicate/")
    copy = Article.objects.exclude(pk=live.pk).get()
    assert (copy.title, copy.state, copy.slug, copy.replaces, copy.publisher) == (
        live.title,
        "draft",
        None,
        None,
        live.publisher,
    )
    assert copy.photos.get().picture == live.photos.get().picture
    assert live.photos.exists() and live.mentions.exists()


def test_no_correction_is_told_where_nothing_was_wrong(live):
    draft = new_draft_of(live)
    perform(draft, "submit")
    perform(draft, "publish")
    assert not Correction.objects.exists()


def test_while_there_is_one_the_live_article_is_not_changed_beside_it(live):
    client = Client()
    client.force_login(make_chief())
    page = client.get(f"/admin/articles/article/{live.pk}/change/")
    assert page.context["new_draft"] == "begin"
    answer = client.post(f"/admin/articles/article/{live.pk}/new-draft/")
    draft = Article.objects.get(replaces=live)
    assert answer["Location"] == f"/admin/articles/article/{draft.pk}/change/"
    page = client.get(f"/admin/articles/article/{live.pk}/change/")
    assert page.context["new_draft"] == draft
    assert not page.context["has_change_permission"]


def test_an_author_may_begin_one_without_the_right_to_publish(live):
    client = Client()
    client.force_login(in_role("author", live.publisher))
    assert client.post(f"/admin/articles/article/{live.pk}/new-draft/").status_code == 302
    assert Article.objects.filter(replaces=live).exists()
