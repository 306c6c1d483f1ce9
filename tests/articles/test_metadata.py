"""What machines read of public pages: Dublin Core, Open Graph, linked data."""

import json
import re

import pytest
from jsonschema import validate

from articles.models import Correction, SiteProfile
from cms.linked_data import script
from tests.factories import (
    make_agency,
    make_district,
    make_holder,
    make_mention,
    make_official,
    make_photo,
    make_picture,
    make_published,
    make_section,
)

pytestmark = pytest.mark.django_db
DUBLIN_CORE = {
    *("title", "creator", "subject", "description", "publisher", "contributor", "date", "type", "format"),
    *("identifier", "source", "language", "relation", "coverage", "rights"),
}
ADDRESS = {"type": "string", "pattern": "^https?://"}
TEXT = {"type": "string", "minLength": 1}
NAMED = {"type": "object", "required": ["@type", "name"], "properties": {"name": TEXT, "url": ADDRESS}}
MOMENT = {"type": "string", "pattern": r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d$"}
SCHEMAS = {
    "NewsArticle": {
        "required": ["headline", "url", "datePublished", "dateModified", "author", "publisher", "inLanguage"],
        "properties": {
            "headline": {**TEXT, "maxLength": 110},
            "url": ADDRESS,
            "datePublished": MOMENT,
            "dateModified": MOMENT,
            "author": NAMED,
            "publisher": NAMED,
            "contentLocation": {"type": "array", "items": NAMED},
            "about": {"type": "array", "items": NAMED},
            "mentions": {"type": "array", "items": NAMED},
            "image": {"type": "array", "items": {"required": ["url", "width", "height"]}},
            "correction": {"type": "array", "items": TEXT},
            "isAccessibleForFree": {"const": True},
        },
    },
    "Person": NAMED | {"required": ["name", "url"]},
    "GovernmentOrganization": NAMED | {"required": ["name", "url"]},
    "AdministrativeArea": NAMED | {"required": ["name", "url"]},
    "WebSite": {"required": ["name", "url", "potentialAction"]},
    "BreadcrumbList": {
        "required": ["itemListElement"],
        "properties": {
            "itemListElement": {
                "type": "array",
                "minItems": 1,
                "items": {"required": ["@type", "position", "name"], "properties": {"name": TEXT, "item": ADDRESS}},
            }
        },
    },
}


def html_of(client, path):
    response = client.get(path)
    assert response.status_code == 200
    return response.content.decode()


def linked(html):
    """Return {type: data} of the linked data of a page."""
    found = [json.loads(text) for text in re.findall(r'<script type="application/ld\+json">(.*?)</script>', html)]
    assert all(data["@context"] == "https://schema.org" for data in found)
    return {data["@type"]: data for data in found}


@pytest.fixture
def article():
    SiteProfile.objects.create(name="Cổng Tin", owner="UBND tỉnh Sơn Lĩnh", licence="Dẫn nguồn khi dùng lại")
    place, agency = make_district(), make_agency()
    article = make_published("Đường lên vùng chè", districts=[place], agencies=[agency], section=make_section("Y tế"))
    make_photo(article, "Thông xe", picture=make_picture())
    make_mention(article, make_official(), "Giám đốc Sở Công Thương")
    Correction.objects.create(article=article, text="Bài trước viết nhầm số hộ.")
    return article


def test_an_article_has_all_fifteen_elements_of_dublin_core(client, article):
    html = html_of(client, article.get_absolute_url())
    found = dict(re.findall(r'<meta name="DC\.([a-z]+)" content="([^"]+)">', html))
    assert sorted(found) == sorted(DUBLIN_CORE)
    assert found["publisher"] == "UBND tỉnh Sơn Lĩnh"
    assert found["coverage"] == article.districts.get().name


def test_an_article_without_anything_else_has_all_fifteen_too(client):
    html = html_of(client, make_published().get_absolute_url())
    found = dict(re.findall(r'<meta name="DC\.([a-z]+)" content="([^"]+)">', html))
    assert sorted(found) == sorted(DUBLIN_CORE)


def pages(article):
    """Return the paths of a page of every kind."""
    rows = [article, article.districts.get(), article.agencies.get(), article.mentions.get().official]
    return ["/", "/tin-tuc/", f"/chuyen-muc/{article.section.slug}/", *(row.get_absolute_url() for row in rows)]


def test_every_kind_of_page_has_what_is_shared_of_it(client, article):
    for path in pages(article):
        found = dict(re.findall(r'<meta property="og:([a-z:_]+)" content="([^"]+)">', html_of(client, path)))
        assert {"type", "title", "url", "site_name", "locale"} <= set(found), path
        assert found["url"] == f"http://testserver{path}"


def test_the_picture_of_an_article_is_shared_with_its_size(client, article):
    html = html_of(client, article.get_absolute_url())
    found = dict(re.findall(r'<meta property="og:([a-z:_]+)" content="([^"]+)">', html))
    assert found["image"].startswith("http://testserver/media/")
    assert int(found["image:width"]) > int(found["image:height"]) > 0


@pytest.mark.parametrize(
    ("number", "kind"),
    [(0, "WebSite"), (3, "NewsArticle"), (4, "AdministrativeArea"), (5, "GovernmentOrganization"), (6, "Person")],
)
def test_linked_data_fits_its_schema(client, article, number, kind):
    found = linked(html_of(client, pages(article)[number]))
    assert kind in found
    for each, data in found.items():
        validate(data, SCHEMAS[each])


def test_an_article_tells_persons_with_their_titles_as_printed(client, article):
    data = linked(html_of(client, article.get_absolute_url()))["NewsArticle"]
    assert data["mentions"][0]["jobTitle"] == ["Giám đốc Sở Công Thương"]
    assert data["correction"] == ["Bài trước viết nhầm số hộ."]
    assert data["image"][0]["caption"] == "Thông xe"


def test_an_official_is_told_with_the_posts_of_today(client):
    official = make_holder("Vàng A Sình", make_agency(), "2020-01-01")
    data = linked(html_of(client, official.get_absolute_url()))["Person"]
    assert data["jobTitle"] == ["Giám đốc"]


def test_no_text_ends_the_element(client):
    article = make_published("</script><script>alert(1)</script>", summary="a & b <!--")
    html = html_of(client, article.get_absolute_url())
    assert "<script>alert" not in html
    assert linked(html)["NewsArticle"]["headline"] == "</script><script>alert(1)</script>"
    assert "\\u003c" in script({"name": "<"})
