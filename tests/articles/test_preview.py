"""Preview: the public page before it is public, for the desk and by a link that dies."""

from datetime import timedelta

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from articles.models import PreviewLink
from articles.workflow import perform
from cms.audit.models import Entry
from tests import factories as make
from tests.articles.workflow.states import in_role

pytestmark = pytest.mark.django_db


@pytest.fixture
def article():
    article = make.make_article("Bài chưa đăng", publisher=make.make_agency())
    make.make_photo(article, "Chợ phiên", picture=make.make_picture(), alt="Một ngôi chợ")
    return article


def linked(article, **changes):
    """Return the address of a new link."""
    link, token = PreviewLink.objects.make(article, make.make_chief(), timezone.now() + timedelta(days=1))
    PreviewLink.objects.filter(pk=link.pk).update(**changes)
    return reverse("preview", args=[token])


def test_whoever_has_the_link_reads_the_page_as_it_will_be(client, article):
    answer = client.get(linked(article))
    assert answer.status_code == 200
    page = answer.content.decode()
    assert "Bài chưa đăng" in page and "Chợ phiên" in page


def test_no_robot_and_no_cache_keeps_it(client, article):
    answer = client.get(linked(article))
    assert "noindex" in answer["X-Robots-Tag"]
    assert "no-store" in answer["Cache-Control"]
    assert answer["Referrer-Policy"] == "no-referrer"


def test_its_pictures_come_with_the_link_and_have_no_public_address(client, article):
    address = linked(article)
    page = client.get(address).content.decode()
    assert "/media/" not in page
    picture = f"{address}anh/{article.photos.get().pk}/card/"
    assert client.get(picture)["Content-Type"] == "image/webp"
    other = make.make_photo(make.make_article(), picture=make.make_picture())
    assert client.get(f"{address}anh/{other.pk}/card/").status_code == 404
    assert client.get(f"{address}anh/{article.photos.get().pk}/x/").status_code == 404


@pytest.mark.parametrize(
    "changes",
    [{"expires_at": timezone.now() - timedelta(seconds=1)}, {"revoked_at": timezone.now()}],
    ids=["expired", "revoked"],
)
def test_a_dead_link_shows_nothing(client, article, changes):
    address = linked(article, **changes)
    answer = client.get(address)
    assert answer.status_code == 410
    assert "Bài chưa đăng" not in answer.content.decode()
    assert client.get(f"{address}anh/{article.photos.get().pk}/card/").status_code == 404


def test_a_link_dies_with_publication(client, article):
    address = linked(article)
    perform(article, "submit")
    perform(article, "publish")
    assert client.get(address).status_code == 410


@pytest.mark.parametrize("token", ["x", "ố" * 30, "a" * 400])
def test_a_token_that_is_none_shows_nothing(client, token):
    assert client.get(reverse("preview", args=[token])).status_code == 410


def test_a_token_has_128_bits_and_is_not_kept(article):
    link, token = PreviewLink.objects.make(article, make.make_chief(), timezone.now())
    assert len(token) >= 22
    assert token not in str(vars(link))


def test_the_desk_makes_a_link_shows_it_once_and_revokes_it(article):
    client = Client()
    client.force_login(in_role("author", article.publisher))
    page = reverse("admin:articles_article_preview", args=[article.pk])
    shown = client.post(page, {"days": "3"}, follow=True).content.decode()
    address = shown.split('class="preview-link">')[1].split("<")[0].removeprefix("http://testserver")
    assert client.get(address).status_code == 200
    assert address not in client.get(page).content.decode()
    link = PreviewLink.objects.get()
    client.post(reverse("admin:articles_article_preview_revoke", args=[article.pk, link.pk]))
    assert Client().get(address).status_code == 410
    assert list(Entry.objects.order_by("pk").exclude(act="sign-in").values_list("act", flat=True)) == [
        "preview-made",
        "preview-revoked",
    ]


@pytest.mark.parametrize("days", ["", "99", "x", "-1"])
def test_a_link_lives_for_one_of_the_offered_times(desk, article, days):
    page = reverse("admin:articles_article_preview", args=[article.pk])
    assert desk.post(page, {"days": days}).status_code == 404
    assert not PreviewLink.objects.exists()


def test_who_may_only_look_makes_no_link(article):
    client = Client()
    client.force_login(in_role("inspector", article.publisher))
    page = reverse("admin:articles_article_preview", args=[article.pk])
    assert client.get(page).status_code == 200
    assert client.post(page, {"days": "1"}).status_code == 403


def test_the_frames_of_the_desk_hold_the_page_and_nobody_else_may(desk, article):
    page = desk.get(reverse("admin:articles_article_preview", args=[article.pk]))
    assert "frame-src 'self'" in page["Content-Security-Policy"]
    inside = desk.get(reverse("admin:articles_article_preview_page", args=[article.pk]))
    assert "frame-ancestors 'self'" in inside["Content-Security-Policy"]
    assert inside["X-Frame-Options"] == "SAMEORIGIN"
    assert "/media/" not in inside.content.decode()


def test_a_published_article_is_previewed_and_not_shared(desk):
    article = make.make_published()
    page = reverse("admin:articles_article_preview", args=[article.pk])
    assert desk.get(page).status_code == 200
    assert desk.post(page, {"days": "1"}).status_code == 404
