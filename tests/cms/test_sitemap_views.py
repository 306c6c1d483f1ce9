"""sitemap.xml, its parts, and the sitemap of news."""

from datetime import datetime

import pytest
from django.utils import timezone

from articles.models import Article
from articles.pictures import rendition_url
from articles.workflow import perform
from cms.sitemaps import SITEMAPS
from tests.cms.sitemaps import changes, locations
from tests.database import queries
from tests.factories import make_article, make_photo, make_picture, make_published, moment

pytestmark = pytest.mark.django_db


@pytest.fixture
def two_on_a_page(monkeypatch):
    for name in ("articles", "english"):
        monkeypatch.setattr(SITEMAPS[name], "limit", 2)


def changed(article, text):
    """Set when an article was last changed."""
    Article.objects.filter(pk=article.pk).update(updated_at=moment(text))


def test_the_index_names_the_parts_that_have_something(client):
    make_published()
    parts = [address.removeprefix("http://testserver") for address in locations(client, "/sitemap.xml")]
    assert parts == ["/sitemap-fixed.xml", "/sitemap-articles.xml", "/sitemap-sections.xml", "/sitemap-months.xml"]


def test_a_part_is_cut_into_pages_the_oldest_first_each_with_its_last_change(client, two_on_a_page):
    rows = [make_published(f"Bài {day}", at=f"2022-03-0{day} 08:00") for day in (1, 2, 3)]
    for row, day in zip(rows, ("2022-04-01", "2022-05-01", "2022-03-04"), strict=True):
        changed(row, f"{day} 08:00")
    found = {address: at for address, at in changes(client, "/sitemap.xml").items() if "articles" in address}
    assert found == {
        "http://testserver/sitemap-articles.xml": "2022-05-01T08:00:00+07:00",
        "http://testserver/sitemap-articles.xml?p=2": "2022-03-04T08:00:00+07:00",
    }
    here = [f"http://testserver{row.get_absolute_url()}" for row in rows]
    assert [locations(client, address) for address in found] == [here[:2], here[2:]]


def test_what_is_new_leaves_the_pages_before_as_they_were(client, two_on_a_page):
    for day in (1, 2, 3):
        make_published(f"Bài {day}", at=f"2022-03-0{day} 08:00")
    before = client.get("/sitemap-articles.xml")["ETag"]
    make_published("Mới", at="2022-03-09 08:00")
    assert client.get("/sitemap-articles.xml")["ETag"] == before


def test_an_article_says_when_it_was_last_changed(client):
    article = make_published(at="2022-03-01 08:00")
    changed(article, "2022-04-02 09:30")
    assert list(changes(client, "/sitemap-articles.xml").values()) == ["2022-04-02T09:30:00+07:00"]


def test_an_article_that_came_out_after_its_last_change_counts_from_then(client):
    article = make_published(at="2022-03-01 08:00")
    changed(article, "2022-02-01 08:00")
    assert list(changes(client, "/sitemap-articles.xml").values()) == ["2022-03-01T08:00:00+07:00"]


def test_english_editions_are_listed_at_their_own_addresses(client):
    make_published("Chợ phiên")
    article = make_published(title_en="A road", body_en="<p>New.</p>")
    assert locations(client, "/sitemap-english.xml") == [f"http://testserver/en{article.get_absolute_url()}"]


def test_pictures_of_articles_are_told_and_only_of_published_ones(client):
    photo = make_photo(make_published(), picture=make_picture())
    make_photo(photo.article, "Còn thiếu")
    make_photo(make_article("Bí mật"), picture=make_picture())
    assert locations(client, "/sitemap-articles.xml", "image:loc") == [
        f"http://testserver{rendition_url(photo, 'wide')}"
    ]


def test_the_sitemap_of_news_has_two_days(client):
    make_published("Cũ", at="2022-03-01 08:00")
    make_article("Bí mật")
    new = make_article("Mới <b> & hay")
    perform(new, "publish", forced=True)
    assert locations(client, "/sitemap-tin.xml") == [f"http://testserver{new.get_absolute_url()}"]
    assert locations(client, "/sitemap-tin.xml", "news:title") == ["Mới <b> & hay"]
    (at,) = locations(client, "/sitemap-tin.xml", "news:publication_date")
    assert abs(datetime.fromisoformat(at) - timezone.now()).total_seconds() < 60


def test_the_sitemap_of_news_is_a_sitemap_where_there_is_no_news_too(client):
    assert locations(client, "/sitemap-tin.xml") == []


@pytest.mark.parametrize("path", ["/sitemap.xml", "/sitemap-articles.xml", "/sitemap-tin.xml"])
def test_who_has_a_sitemap_already_gets_304(client, path):
    perform(make_article(), "publish", forced=True)
    tag = client.get(path)["ETag"]
    unchanged = client.get(path, headers={"if-none-match": tag})
    assert (unchanged.status_code, unchanged.content) == (304, b"")


@pytest.mark.parametrize("path", ["/sitemap.xml", "/sitemap-articles.xml", "/sitemap-tin.xml"])
def test_a_withdrawal_changes_the_sitemap_though_nothing_in_it_is_newer(client, path):
    make_published("Tin cũ")
    newest = make_article("Tin mới")
    perform(newest, "publish", forced=True)
    first = client.get(path)
    assert "Last-Modified" not in first
    perform(newest, "withdraw", reason="Sai.", forced=True)
    assert client.get(path, headers={"if-none-match": first["ETag"]}).status_code == 200


@pytest.mark.parametrize(
    "query",
    ["khong-co.xml", "articles.xml?p=9", "articles.xml?p=x", "articles.xml?p=0", f"articles.xml?p={'9' * 5000}"],
)
def test_a_part_that_is_not_there_is_not_found(client, query):
    make_published()
    assert client.get(f"/sitemap-{query}").status_code == 404


def test_sitemaps_are_for_robots_to_read_and_no_page_to_find(client):
    assert client.get("/sitemap.xml")["X-Robots-Tag"] == "noindex"


@pytest.mark.parametrize(
    ("path", "most"), [("/sitemap.xml", 10), ("/sitemap-articles.xml", 4), ("/sitemap-tin.xml", 2)]
)
def test_sitemaps_take_the_same_few_queries_for_any_number_of_articles(client, path, most):
    def publish(number):
        make_photo(article := make_article(f"Bài {number}"), picture=make_picture())
        perform(article, "publish", forced=True)

    publish(0)
    few = queries(client, path)
    for number in range(1, 9):
        publish(number)
    assert queries(client, path) == few <= most


def test_robots_are_led_to_both_sitemaps(client):
    lines = client.get("/robots.txt").content.decode().splitlines()
    assert "Sitemap: http://testserver/sitemap.xml" in lines
    assert "Sitemap: http://testserver/sitemap-tin.xml" in lines
