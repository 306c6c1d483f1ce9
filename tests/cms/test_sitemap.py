"""The list of public addresses, and a walk to every one of them."""

import re
from html.parser import HTMLParser

import pytest

from articles.workflow import perform
from cms.dates import PartialDate
from cms.sitemaps import public_paths
from tests.cms.sitemaps import locations
from tests.factories import (
    make_agency,
    make_appointment,
    make_article,
    make_district,
    make_mention,
    make_official,
    make_photo,
    make_position,
    make_published,
    make_section,
    make_succession,
)

pytestmark = pytest.mark.django_db


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
