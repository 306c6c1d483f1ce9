"""Old addresses lead to where their object stands, and tell nothing of what is not public."""

import pytest
from django.contrib.contenttypes.models import ContentType
from django.db import IntegrityError, transaction
from django.test import RequestFactory

from articles.models import Article, Redirect
from articles.redirects import list_of, target_of
from articles.workflow import perform
from tests.factories import make_article, make_mention, make_official, make_published, make_section

pytestmark = pytest.mark.django_db


def lead(path, target):
    """Store an old path that leads to `target`."""
    return Redirect.objects.create(
        old_path=path, content_type=ContentType.objects.get_for_model(target), object_id=target.pk
    )


def test_an_old_address_leads_to_the_article(client):
    article = make_published()
    lead("/bai-viet/12.html", article)
    answer = client.get("/bai-viet/12.html")
    assert (answer.status_code, answer["Location"]) == (301, article.get_absolute_url())


def test_an_official_made_by_hand_is_led_to():
    official = make_official()
    lead("/lanh-dao/1", official)
    assert target_of("/lanh-dao/1") == official.get_absolute_url()


def test_an_old_address_does_not_tell_that_a_draft_exists(client):
    lead("/nhap/", make_article())
    withdrawn = make_published()
    perform(withdrawn, "withdraw", reason="Sai.")
    lead("/rut/", withdrawn)
    lead("/nguoi/", make_official(is_provisional=True))
    for path in ("/nhap/", "/rut/", "/nguoi/", "/khong-co/"):
        assert client.get(path).status_code == 404


def test_an_object_that_is_gone_or_has_no_address_is_not_led_to():
    article = make_article()
    lead("/da-xoa/", article)
    article.delete()
    lead("/loai-khac/", Redirect.objects.get())
    lead("/muc/", make_section())
    Redirect.objects.create(
        old_path="/mat-loai/", object_id=1, content_type=ContentType.objects.create(app_label="x", model="y")
    )
    for path in ("/da-xoa/", "/loai-khac/", "/mat-loai/", "/muc/"):
        assert target_of(path) is None


def test_an_address_does_not_lead_to_itself():
    article = make_published()
    lead(article.get_absolute_url(), article)
    assert target_of(article.get_absolute_url()) is None


def test_only_reading_is_redirected(client):
    lead("/bai-viet/12.html", make_published())
    assert client.post("/bai-viet/12.html").status_code == 404
    assert client.head("/bai-viet/12.html").status_code == 301


@pytest.mark.parametrize("path", ["/\x00", "/" + "a" * 5000, "/%00", "/\ud800", "/đường", "", "/a\nb"])
def test_odd_paths_lead_nowhere(path):
    assert target_of(path) is None


def test_a_path_is_stored_once_and_begins_with_a_slash():
    article = make_published()
    lead("/mot/", article)
    for path in ("/mot/", "mot/", ""):
        with pytest.raises(IntegrityError), transaction.atomic():
            lead(path, article)
    assert Article.objects.count() == 1


def test_what_was_asked_of_an_old_address_is_asked_of_the_new_one(client):
    official = make_official("Vũ Thu Hiền")
    lead("/can-bo/hien/", official)
    answer = client.get("/can-bo/hien/", {"since": "2022-01-01", "q": "chè"})
    assert answer["Location"] == f"{official.get_absolute_url()}?since=2022-01-01&q=ch%C3%A8"


@pytest.mark.parametrize("path", ["//evil.example/", "/en//evil.example/", "///evil.example"])
def test_no_address_leads_to_another_host(client, path):
    make_mention(make_published(), official := make_official("Vũ Thu Hiền"))
    lead("/can-bo/hien/", official)
    answer = client.get("http://testserver" + path, {"official": "hien"})
    assert not answer.get("Location", "").startswith("//")
    assert 'href="//' not in answer.content.decode()


@pytest.mark.parametrize("path", ["/tin-tuc/", "/tin-tuc/feed/"])
def test_lists_and_feeds_by_an_old_slug_lead_to_those_of_today(client, path):
    official = make_official("Vũ Thu Hiền")
    make_mention(make_published(), official)
    lead("/can-bo/hien/", official)
    answer = client.get(path, {"official": "hien", "since": "2022-01-01"})
    assert (answer.status_code, answer["Location"]) == (301, f"{path}?official=vu-thu-hien&since=2022-01-01")
    assert client.get(answer["Location"]).status_code == 200


@pytest.mark.parametrize("slug", ["khong-co", "Hien", "../x", "\x00", "a" * 400])
def test_a_slug_that_never_was_stays_unknown(client, slug):
    assert client.get("/tin-tuc/", {"official": slug}).status_code == 404


def test_many_unknown_slugs_are_looked_up_at_once(django_assert_num_queries):
    request = RequestFactory().get("/tin-tuc/", {"official": [f"khong-co-{number}" for number in range(20)]})
    with django_assert_num_queries(1):
        assert list_of(request) is None
