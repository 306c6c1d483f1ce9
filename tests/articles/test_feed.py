"""The Atom feed."""

from xml.etree import ElementTree

import feedparser
import pytest
from django.test.utils import override_settings

from articles.workflow import perform
from tests.database import queries
from tests.factories import make_article, make_district, make_photo, make_picture, make_published

pytestmark = pytest.mark.django_db
ATOM = {"a": "http://www.w3.org/2005/Atom"}


def feed(client, query="", **headers):
    """Return the root element of the feed."""
    response = client.get(f"/tin-tuc/feed/{query}", **headers)
    assert response.status_code == 200
    assert response["Content-Type"] == "application/atom+xml; charset=utf-8"
    return ElementTree.fromstring(response.content)


def entries(client, query=""):
    """Return the titles of the entries."""
    return [title.text for title in feed(client, query).findall("a:entry/a:title", ATOM)]


def test_the_feed_holds_what_the_list_holds(client):
    place = make_district()
    make_published("Trong xã", districts=[place], at="2022-03-01 08:00")
    make_published("Nơi khác", at="2022-03-02 08:00")
    make_article("Bản nháp", districts=[place])
    assert entries(client) == ["Nơi khác", "Trong xã"]
    assert entries(client, f"?district={place.slug}&utm_source=zalo") == ["Trong xã"]


@pytest.mark.parametrize(
    ("query", "status"), [("?page=0", 400), ("?since=x", 400), ("?district=khong-co", 404), ("?page=9", 404)]
)
def test_the_feed_refuses_what_the_list_refuses(client, query, status):
    assert client.get(f"/tin-tuc/feed/{query}").status_code == status


def test_an_entry_holds_the_whole_article_with_its_photos(client):
    article = make_published(
        body='<p>Đoạn <strong>một</strong>.</p><figure data-photo="1"></figure>', summary="Ngắn & gọn"
    )
    make_photo(article, caption="Toàn cảnh", picture=make_picture())
    entry = feed(client).find("a:entry", ATOM)
    content = entry.find("a:content", ATOM)
    assert content.get("type") == "html"
    assert "<strong>một</strong>" in content.text
    assert 'src="/media/pictures/' in content.text
    assert "Toàn cảnh" in content.text
    assert entry.find("a:summary", ATOM).text == "Ngắn &amp; gọn"


@pytest.mark.filterwarnings("ignore::DeprecationWarning")  # of the reader's own
def test_a_reader_of_feeds_finds_nothing_wrong_with_it(client):
    make_photo(make_published("A & B <b>", summary="Ngắn & gọn"), picture=make_picture())
    read = feedparser.parse(client.get("/tin-tuc/feed/").content)
    assert (read.bozo, read.version) == (False, "atom10")
    (entry,) = read.entries
    assert entry.title == "A & B <b>"
    assert entry.link.startswith("http://testserver/tin-tuc/")
    assert "/media/pictures/" in entry.content[0].value


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_a_reader_of_feeds_takes_an_empty_one_too(client):
    assert not feedparser.parse(client.get("/tin-tuc/feed/").content).bozo


def test_each_entry_of_the_english_feed_is_in_one_language_and_says_which(client):
    make_published("Đường mới", at="2022-03-01 08:00")
    make_published("Vụ chè", at="2022-03-02 08:00", title_en="Tea", body_en="<p>Tea was picked.</p>")
    document = client.get("/en/tin-tuc/feed/").content.decode()
    assert '<entry xml:lang="en"><title>Tea</title>' in document
    assert '<entry xml:lang="vi"><title>Đường mới</title>' in document
    assert '<entry xml:lang="vi"><title>Vụ chè</title>' in client.get("/tin-tuc/feed/").content.decode()


def test_links_in_entries_are_meant_against_the_site(client):
    base = feed(client).get("{http://www.w3.org/XML/1998/namespace}base")
    assert base == "http://testserver/"


def test_ids_do_not_depend_on_how_the_reader_got_here(client):
    make_published()
    first = feed(client).find("a:entry/a:id", ATOM).text
    with override_settings(ALLOWED_HOSTS=["*"]):
        second = feed(client, HTTP_HOST="127.0.0.1:8123").find("a:entry/a:id", ATOM).text
    assert first == second
    assert first.startswith("tag:")


@override_settings(SITE_URL="https://tin.example.vn")
def test_ids_are_made_under_the_name_of_the_site(client):
    article = make_published(at="2022-03-10 08:00")
    assert feed(client).find("a:entry/a:id", ATOM).text == f"tag:tin.example.vn,2022-03-10:article/{article.pk}"


def test_feeds_of_different_lists_have_different_ids(client):
    make_published(districts=[place := make_district()])
    assert feed(client).find("a:id", ATOM).text != feed(client, f"?district={place.slug}").find("a:id", ATOM).text


def test_older_entries_are_on_the_next_page(client):
    for number in range(21):
        make_published(f"Bài {number}")
    links = {link.get("rel"): link.get("href") for link in feed(client).findall("a:link", ATOM)}
    assert links["next"] == "http://testserver/tin-tuc/feed/?page=2"
    assert links["alternate"] == "http://testserver/tin-tuc/"
    assert len(entries(client, "?page=2")) == 1


def test_an_empty_feed_is_the_same_each_time(client):
    assert client.get("/tin-tuc/feed/").content == client.get("/tin-tuc/feed/").content


def test_the_feed_takes_few_queries(client):
    for number in range(12):
        make_photo(make_published(f"Bài {number}"), picture=make_picture())
    assert queries(client, "/tin-tuc/feed/") <= 5


def test_who_has_the_feed_already_gets_no_bytes(client):
    article = make_published("Một bài")
    first = client.get("/tin-tuc/feed/")
    unchanged = client.get("/tin-tuc/feed/", headers={"If-None-Match": first["ETag"]})
    assert (unchanged.status_code, unchanged.content) == (304, b"")
    article.title = "Một bài, đã sửa"
    article.save()
    changed = client.get("/tin-tuc/feed/", headers={"If-None-Match": first["ETag"]})
    assert changed.status_code == 200
    assert "đã sửa" in changed.content.decode()


def test_an_article_that_is_withdrawn_changes_the_feed_though_nothing_in_it_is_newer(client):
    make_published("Tin cũ", at="2022-03-01 08:00")
    newest = make_published("Tin mới", at="2022-03-02 08:00")
    first = client.get("/tin-tuc/feed/")
    perform(newest, "withdraw", reason="Sai.")
    answer = client.get("/tin-tuc/feed/", headers={"If-None-Match": first["ETag"]})
    assert "Tin mới" not in answer.content.decode()
    assert "Last-Modified" not in answer
