"""The list of public addresses, and a walk to every one of them."""

import re
from html.parser import HTMLParser
from xml.etree import ElementTree

import pytest

from articles.pictures import rendition_url
from articles.workflow import perform
from cms.dates import PartialDate
from cms.sitemaps import public_paths
from tests.database import queries
from tests.factories import (
    make_agency,
    make_appointment,
    make_article,
    make_district,
    make_mention,
    make_official,
    make_photo,
    make_picture,
    make_position,
    make_published,
    make_section,
    make_succession,
)

pytestmark = pytest.mark.django_db
NAMESPACES = {
    "s": "http://www.sitemaps.org/schemas/sitemap/0.9",
    "image": "http://www.google.com/schemas/sitemap-image/1.1",
    "news": "http://www.google.com/schemas/sitemap-news/0.9",
}


@pytest.fixture
def site():
    """Return a small site with one of everything, and a draft whose names nobody may see."""
    old = make_district("Huyện Nậm Thượng", ends_on="2025-06-30")
    new = make_district("Xã Lùng Vầu", tier="commune", starts_on="2025-07-01")
    make_succession(old, new)
    agency, official = make_agency(district=old), make_official()
    make_appointment(official, make_position(agency=agency), start=PartialDate.of_year(2020))
    article = make_published("Vụ chè xuân", districts=[old], agencies=[agency], section=make_section())
    make_mention(article, official, "Giám đốc")
    make_photo(article)
    draft = make_article(
        "Bí mật",
        districts=[make_district("Xã Bí Mật", code="", is_provisional=True)],
        agencies=[make_agency("Ban Bí Mật", is_provisional=True)],
    )
    make_mention(draft, make_official("Bí Mật", is_provisional=True))
    return {"article": article, "draft": draft, "old": old, "new": new, "agency": agency, "official": official}


class Links(HTMLParser):
    """Collects where a page leads to."""

    def __init__(self, html):
        super().__init__()
        self.found = set()
        self.feed(html)

    def handle_starttag(self, tag, attributes):
        """Note the links within the site."""
        for name, value in attributes:
            if name in {"href", "src", "action"} and value and value.startswith("/"):
                self.found.add(value.split("#")[0])


def test_every_public_thing_is_in_the_list_once(site):
    paths = list(public_paths())
    assert len(paths) == len(set(paths))
    for name in ("article", "old", "new", "agency", "official"):
        assert site[name].get_absolute_url() in paths
    assert not any("bi-mat" in path for path in paths)


def test_the_sitemap_holds_the_list(client, site):
    parts = locations(client, "/sitemap.xml")
    found = [address for part in parts for address in locations(client, part.removeprefix("http://testserver"))]
    assert sorted(found) == sorted(f"http://testserver{path}" for path in public_paths())


def locations(client, path, kind="s:loc"):
    """Return the addresses in a sitemap, or in an index of them."""
    response = client.get(path)
    assert response.status_code == 200
    return [location.text for location in ElementTree.fromstring(response.content).findall(f".//{kind}", NAMESPACES)]


def test_pictures_of_articles_are_told_and_only_of_published_ones(client, site):
    photo = make_photo(site["article"], picture=make_picture())
    make_photo(site["draft"], picture=make_picture())
    found = locations(client, "/sitemap-articles.xml", "image:loc")
    assert found == [f"http://testserver{rendition_url(photo, 'wide')}"]


def test_the_sitemap_of_news_has_two_days(client):
    make_published("Cũ", at="2022-03-01 08:00")
    new = make_article("Mới <b>")
    perform(new, "publish", forced=True)
    assert locations(client, "/sitemap-tin.xml") == [f"http://testserver{new.get_absolute_url()}"]
    assert locations(client, "/sitemap-tin.xml", "news:title") == ["Mới <b>"]


@pytest.mark.parametrize("path", ["/sitemap.xml", "/sitemap-articles.xml", "/sitemap-tin.xml"])
def test_who_has_a_sitemap_already_gets_304(client, site, path):
    tag = client.get(path)["ETag"]
    assert client.get(path, headers={"if-none-match": tag}).status_code == 304


@pytest.mark.parametrize("path", ["/sitemap-khong-co.xml", "/sitemap-articles.xml?p=9", "/sitemap-articles.xml?p=x"])
def test_a_part_that_is_not_there_is_not_found(client, site, path):
    assert client.get(path).status_code == 404


def test_the_sitemap_takes_the_same_few_queries_for_any_number_of_articles(client):
    make_photo(make_published(), picture=make_picture())
    few = queries(client, "/sitemap-articles.xml")
    for number in range(9):
        make_photo(make_published(f"Bài {number}"), picture=make_picture())
    assert queries(client, "/sitemap-articles.xml") == few <= 4


def test_robots_are_led_to_both_sitemaps(client):
    text = client.get("/robots.txt").content.decode()
    assert "Sitemap: http://testserver/sitemap.xml" in text
    assert "Sitemap: http://testserver/sitemap-tin.xml" in text


def test_what_is_withdrawn_is_gone_from_the_list(site):
    perform(site["article"], "withdraw", reason="nhầm", forced=True)
    assert site["article"].get_absolute_url() not in list(public_paths())


def test_every_page_answers_and_every_link_on_it_too(client, site):
    waiting, seen = list(public_paths()), set()
    while waiting:
        path = waiting.pop()
        if path in seen or path.startswith(("/static/", "/media/", "/admin/")):
            continue
        seen.add(path)
        response = client.get(path)
        assert response.status_code == 200, path
        html = response.content.decode()
        assert "Bí mật" not in html, path
        assert "Bí Mật" not in html, path
        if response["Content-Type"].startswith("text/html"):
            assert len(re.findall(r"<h1[ >]", html)) == 1, path
            assert "<title> |" not in html, path
            waiting += Links(html).found
    assert len(seen) > 15
