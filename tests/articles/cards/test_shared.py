"""What the page of an article tells of its card."""

import re
from datetime import timedelta
from html import unescape

import pytest
from django.utils import timezone

from articles.models import Article, PreviewLink, SiteProfile
from articles.workflow import new_draft_of
from tests.factories import make_article, make_chief, make_photo, make_picture, make_published

pytestmark = pytest.mark.django_db(transaction=True)


def shared(client, path):
    """Return {name: content} of the Open Graph and Twitter elements of a page."""
    response = client.get(path)
    assert response.status_code == 200
    found = re.findall(
        r'<meta (?:name|property)="((?:og|twitter):[a-z:_]+)" content="([^"]*)">', response.content.decode()
    )
    assert len(found) == len(dict(found))
    return {name: unescape(content) for name, content in found}


@pytest.fixture(params=[False, True], ids=["without a photo", "with a photo"])
def article(request):
    article = make_published("Giá < 5 & “chè”")
    if request.param:
        make_photo(article, picture=make_picture())
    return article


def test_the_card_is_shared_with_its_size_its_words_and_a_whole_address_that_answers(client, article):
    found = shared(client, article.get_absolute_url())
    assert re.fullmatch(rf"http://testserver{article.get_absolute_url()}the\.jpg\?v=[0-9a-f]{{16}}", found["og:image"])
    assert (found["og:image:width"], found["og:image:height"]) == ("1200", "630")
    assert found["og:image:alt"] == article.title
    assert found["twitter:card"] == "summary_large_image"
    assert client.get(found["og:image"])["Content-Type"] == "image/jpeg"


def test_the_version_in_the_address_is_that_of_the_card(client, article):
    version = shared(client, article.get_absolute_url())["og:image"].split("?v=")[1]
    assert client.get(f"{article.get_absolute_url()}the.jpg")["ETag"] == f'"{version}"'


def test_another_title_is_another_address_and_another_text_is_not(client, article):
    path = article.get_absolute_url()
    first = shared(client, path)["og:image"]
    Article.objects.filter(pk=article.pk).update(body="<p>Khác.</p>")
    assert shared(client, path)["og:image"] == first
    Article.objects.filter(pk=article.pk).update(title="Giá chè")
    assert shared(client, path)["og:image"] != first


def test_the_address_is_that_of_the_site(client, article, settings):
    settings.SITE_URL = "https://tin.example.vn"
    found = shared(client, article.get_absolute_url())
    assert found["og:image"].startswith(f"https://tin.example.vn{article.get_absolute_url()}the.jpg?v=")


def test_the_photo_stays_what_search_engines_are_told_of(client, article):
    html = client.get(article.get_absolute_url()).content.decode()
    data = re.search(r'<script type="application/ld\+json">(.*?NewsArticle.*?)</script>', html).group(1)
    assert "the.jpg" not in data
    assert ("/media/pictures/" in data) == article.photos.exists()


def test_each_language_shares_its_own_card_and_vietnamese_text_the_vietnamese_one(client):
    both = make_published("Đường lên vùng chè", title_en="A road to the tea hills", body_en="<p>New.</p>")
    path, english = (shared(client, prefix + both.get_absolute_url())["og:image"] for prefix in ("", "/en"))
    assert english.startswith(f"http://testserver/en{both.get_absolute_url()}the.jpg?v=")
    assert path.startswith(f"http://testserver{both.get_absolute_url()}the.jpg?v=")
    assert english.split("?")[1] != path.split("?")[1]
    plain = make_published("Chợ phiên").get_absolute_url()
    assert shared(client, f"/en{plain}")["og:image"] == shared(client, plain)["og:image"]


def test_making_a_page_draws_nothing(client, article, monkeypatch):
    monkeypatch.setattr("articles.cards.keeping.card", None)
    assert shared(client, article.get_absolute_url())["og:image"]


@pytest.mark.parametrize("make_draft", [make_article, lambda: new_draft_of(make_published())])
def test_the_preview_of_a_draft_shares_no_card(client, make_draft):
    link, token = PreviewLink.objects.make(make_draft(), make_chief(), timezone.now() + timedelta(days=1))
    response = client.get(f"/xem-thu/{token}/")
    assert response.status_code == 200
    assert "the.jpg" not in response.content.decode()


def test_the_name_of_the_site_is_part_of_the_version(client, article):
    first = shared(client, article.get_absolute_url())["og:image"]
    SiteProfile.objects.update_or_create(pk=1, defaults={"name": "Cổng khác"})
    assert shared(client, article.get_absolute_url())["og:image"] != first
