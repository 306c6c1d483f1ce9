"""What machines read in the head of public pages: canonical addresses, feeds, Dublin Core, Open Graph."""

import re
from html import unescape

import pytest

from articles.models import Page, SiteProfile
from tests.factories import (
    make_agency,
    make_district,
    make_holder,
    make_mention,
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
DUBLIN_CORE_OF_PAGES = {"title", "description", "publisher", "type", "format", "identifier", "language", "rights"}
OPEN_GRAPH = {"type", "title", "description", "url", "site_name", "locale"}


def html_of(client, path):
    response = client.get(path)
    assert response.status_code == 200
    return response.content.decode()


def told(html, names):
    """Return {name: content} of the meta elements of a page whose names begin with `names`."""
    found = re.findall(rf'<meta (?:name|property)="{names}([A-Za-z:_]+)" content="([^"]*)">', html)
    return {name: unescape(content) for name, content in found}


def links(html, relation):
    """Return the addresses that a page links in one relation."""
    return re.findall(rf'<link rel="{relation}"[^>]* href="([^"]+)">', html)


@pytest.fixture
def article():
    SiteProfile.objects.create(name="Cổng Tin", owner="UBND tỉnh Sơn Lĩnh", licence="Dẫn nguồn khi dùng lại")
    Page.objects.create(name="Giới thiệu", body="<p>Ba xã, một tờ tin.</p>", is_public=True)
    place, agency = make_district("Huyện Nậm Thượng"), make_agency()
    article = make_published("Đường lên vùng chè", districts=[place], agencies=[agency], section=make_section("Y tế"))
    make_photo(article, "Thông xe", picture=make_picture())
    make_mention(article, make_holder("Vàng A Sình", agency, "2020-01-01"), "Giám đốc Sở Công Thương")
    return article


def pages(article):
    """Return {kind: path} of a page of every kind."""
    official = article.mentions.get().official
    return {
        "front": "/",
        "list": "/tin-tuc/",
        "section": f"/chuyen-muc/{article.section.slug}/",
        "article": article.get_absolute_url(),
        "photo": f"{article.get_absolute_url()}anh/1/",
        "archive": "/luu-tru/",
        "year": "/luu-tru/2022/",
        "month": "/luu-tru/2022/03/",
        "plain": "/trang/gioi-thieu/",
        "officials": "/can-bo/",
        "official": official.get_absolute_url(),
        "post": f"/can-bo/?agency={article.agencies.get().slug}&title=giam-doc",
        "agencies": "/co-quan/",
        "agency": article.agencies.get().get_absolute_url(),
        "places": "/dia-ban/",
        "places found": "/dia-ban/?q=nam",
        "place": article.districts.get().get_absolute_url(),
        "open data": "/api/v1/",
    }


def test_every_kind_of_page_says_its_own_whole_address_once(client, article):
    for kind, path in pages(article).items():
        html = html_of(client, path)
        address = [f"http://testserver{path}".replace("&", "&amp;")]
        assert (kind, links(html, "canonical")) == (kind, address)


def test_every_kind_of_page_has_what_is_shared_of_it(client, article):
    for kind, path in pages(article).items():
        found = told(html_of(client, path), "og:")
        assert set(found) >= OPEN_GRAPH, kind
        assert all(found.values()), kind
        assert found["url"] == f"http://testserver{path}"
        assert (found["site_name"], found["locale"]) == ("Cổng Tin", "vi_VN")


def test_nothing_is_told_twice(client, article):
    for kind, path in pages(article).items():
        names = re.findall(r'<meta (?:name|property)="([^"]+)"', html_of(client, path))
        names = [name for name in names if name != "article:tag"]
        assert (kind, sorted(names)) == (kind, sorted(set(names)))


def test_the_kind_of_what_is_shared_is_told(client, article):
    kinds = {kind: told(html_of(client, path), "og:")["type"] for kind, path in pages(article).items()}
    assert {kind: value for kind, value in kinds.items() if value != "website"} == {
        "article": "article",
        "official": "profile",
    }


def test_the_photo_on_its_own_page_is_shared_with_its_size_and_words(client, article):
    html = html_of(client, pages(article)["photo"])
    found = told(html, "og:")
    assert found["image"].startswith("http://testserver/media/")
    assert int(found["image:width"]) > int(found["image:height"]) > 0
    assert found["image:alt"] == "Thông xe"
    assert told(html, "twitter:")["card"] == "summary_large_image"


def test_a_page_without_a_picture_shares_none(client, article):
    html = html_of(client, pages(article)["archive"])
    assert not [name for name in told(html, "og:") if name.startswith("image")]
    assert told(html, "twitter:")["card"] == "summary"


def test_the_portrait_of_an_official_is_shared_with_its_size(client, article):
    official = article.mentions.get().official
    type(official).objects.filter(pk=official.pk).update(portrait="portraits/a.webp")
    found = told(html_of(client, official.get_absolute_url()), "og:")
    assert found["image"] == "http://testserver/media/portraits/a.webp"
    assert (found["image:width"], found["image:height"], found["image:alt"]) == ("400", "500", official.name)


def test_an_official_is_described_by_the_posts_of_today(client, article):
    found = told(html_of(client, pages(article)["official"]), "og:")
    assert found["description"] == "Vàng A Sình, Giám đốc Sở Công Thương tỉnh Sơn Lĩnh"


def test_an_article_says_when_and_about_what_it_is(client, article):
    html = html_of(client, article.get_absolute_url())
    found = told(html, "article:")
    assert found["published_time"] == "2022-03-10T08:00:00+07:00"
    assert found["modified_time"] > found["published_time"]
    assert found["section"] == "Y tế"
    tags = re.findall(r'<meta property="article:tag" content="([^"]+)">', html)
    assert tags == ["Huyện Nậm Thượng", "Sở Công Thương tỉnh Sơn Lĩnh"]


def test_an_article_has_all_fifteen_elements_of_dublin_core(client, article):
    html = html_of(client, article.get_absolute_url())
    found = told(html, r"DC\.")
    assert set(found) == DUBLIN_CORE
    assert all(found.values())
    assert links(html, r"schema\.DC") == ["http://purl.org/dc/elements/1.1/"]
    assert found["publisher"] == "UBND tỉnh Sơn Lĩnh"
    assert found["coverage"] == article.districts.get().name
    assert found["rights"] == "Dẫn nguồn khi dùng lại"
    assert found["date"] == "2022-03-10"


def test_an_article_without_anything_else_has_all_fifteen_too(client):
    found = told(html_of(client, make_published().get_absolute_url()), r"DC\.")
    assert set(found) == DUBLIN_CORE
    assert all(found.values())


def test_other_pages_have_what_can_be_said_of_them(client, article):
    for kind, path in pages(article).items():
        found = told(html_of(client, path), r"DC\.")
        assert set(found) >= DUBLIN_CORE_OF_PAGES, kind
        assert found["identifier"] == f"http://testserver{path}"
        assert found["language"] == "vi"


def test_an_english_edition_is_shared_under_its_own_address_and_other_news_under_the_vietnamese_one(client):
    plain, both = make_published("Chợ phiên"), make_published(title_en="A road", body_en="<p>New.</p>")
    shared = {row: told(html_of(client, f"/en{row.get_absolute_url()}"), "og:") for row in (plain, both)}
    assert shared[plain]["url"] == f"http://testserver{plain.get_absolute_url()}"
    assert shared[both]["url"] == f"http://testserver/en{both.get_absolute_url()}"
    assert (shared[both]["title"], shared[both]["locale"]) == ("A road", "en_GB")


def test_a_page_with_a_list_of_news_announces_the_feed_of_just_that_list(client, article):
    place, agency = article.districts.get(), article.agencies.get()
    official = article.mentions.get().official
    wanted = {
        "/": "",
        "/can-bo/": "",
        "/tin-tuc/": "",
        f"/tin-tuc/?district={place.slug}&page=1": f"?district={place.slug}",
        f"/chuyen-muc/{article.section.slug}/": f"?section={article.section.slug}",
        place.get_absolute_url(): f"?district={place.slug}",
        f"{agency.get_absolute_url()}?on=2022-01-01": f"?agency={agency.slug}",
        official.get_absolute_url(): f"?official={official.slug}",
    }
    for path, query in wanted.items():
        feeds = [link for link in links(html_of(client, path), "alternate") if "/feed/" in link]
        assert (path, feeds) == (path, [f"/tin-tuc/feed/{query}"])
        assert client.get(feeds[0]).status_code == 200


@pytest.mark.parametrize("query", ["?q=che", "?q=che&district={place}", "?district={place}&section={section}"])
def test_searches_and_combinations_are_not_indexed_and_their_links_are_followed(client, article, query):
    place, section = article.districts.get().slug, article.section.slug
    html = html_of(client, "/tin-tuc/" + query.format(place=place, section=section))
    assert '<meta name="robots" content="noindex, follow">' in html


def test_nothing_that_was_typed_leaves_its_attribute(client):
    html = html_of(client, "/tin-tuc/?q=" + "%22%3E%3Cscript%3Ealert(1)%3C/script%3E")
    assert "<script>alert" not in html
    assert "<script>alert(1)</script>" in told(html, "og:")["title"]
