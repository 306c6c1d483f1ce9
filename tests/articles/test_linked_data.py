"""News as linked data."""

import re

import pytest

from articles.models import Correction, SiteProfile
from tests.factories import (
    make_agency,
    make_article,
    make_district,
    make_mention,
    make_official,
    make_photo,
    make_picture,
    make_published,
    make_section,
)
from tests.linked import linked

pytestmark = pytest.mark.django_db


def data_of(client, path, kind):
    response = client.get(path)
    assert response.status_code == 200
    return linked(response.content.decode()).get(kind)


@pytest.fixture
def article():
    SiteProfile.objects.create(name="Cổng Tin", owner="UBND tỉnh Sơn Lĩnh")
    place, agency = make_district("Huyện Nậm Thượng"), make_agency()
    article = make_published("Đường lên vùng chè", districts=[place], agencies=[agency], section=make_section("Y tế"))
    make_photo(article, "Thông xe", picture=make_picture(), credit="Lý Thị Mẩy")
    make_mention(article, make_official(), "Giám đốc Sở Công Thương")
    Correction.objects.create(article=article, text="Bài trước viết nhầm số hộ.")
    return article


def test_an_article_is_told_as_news_of_a_body_of_government(client, article):
    data = data_of(client, article.get_absolute_url(), "NewsArticle")
    assert data["headline"] == "Đường lên vùng chè"
    assert data["datePublished"] == "2022-03-10T08:00:00+07:00"
    assert data["author"] == data["publisher"] == {"@type": "GovernmentOrganization", "name": "UBND tỉnh Sơn Lĩnh"}
    assert (data["articleSection"], data["inLanguage"]) == ("Y tế", "vi")


def test_a_byline_is_the_author(client):
    data = data_of(client, make_published(byline="Lý Thị Mẩy").get_absolute_url(), "NewsArticle")
    assert data["author"] == {"@type": "Person", "name": "Lý Thị Mẩy"}


def test_it_is_about_its_places_and_agencies(client, article):
    data = data_of(client, article.get_absolute_url(), "NewsArticle")
    assert [(one["@type"], one["name"]) for one in data["about"]] == [
        ("AdministrativeArea", "Huyện Nậm Thượng"),
        ("GovernmentOrganization", "Sở Công Thương tỉnh Sơn Lĩnh"),
    ]
    assert client.get(data["about"][0]["url"]).status_code == 200


def test_persons_are_told_with_their_titles_as_printed(client, article):
    data = data_of(client, article.get_absolute_url(), "NewsArticle")
    assert data["mentions"][0]["jobTitle"] == ["Giám đốc Sở Công Thương"]


def test_photos_are_told_with_their_size_and_who_made_them(client, article):
    make_photo(article, "Còn thiếu")
    (image,) = data_of(client, article.get_absolute_url(), "NewsArticle")["image"]
    assert image["creditText"] == "Lý Thị Mẩy"
    assert image["url"].startswith("http://testserver/media/pictures/")


def test_a_correction_is_told_with_its_day(client, article):
    (correction,) = data_of(client, article.get_absolute_url(), "NewsArticle")["correction"]
    assert correction["text"] == "Bài trước viết nhầm số hộ."


def test_an_article_without_anything_else_is_told_too(client):
    data = data_of(client, make_published().get_absolute_url(), "NewsArticle")
    assert not {"image", "about", "mentions", "correction"} & set(data)


def test_an_english_edition_is_told_in_english_under_its_own_address(client):
    article = make_published(title_en="A road", body_en="<p>New.</p>")
    data = data_of(client, f"/en{article.get_absolute_url()}", "NewsArticle")
    assert (data["headline"], data["inLanguage"]) == ("A road", "en")
    assert data["url"] == f"http://testserver/en{article.get_absolute_url()}"


def test_no_text_of_an_article_ends_the_element(client):
    article = make_published("</script><script>alert(1)</script>", summary="a & b <!--")
    html = client.get(article.get_absolute_url()).content.decode()
    assert "<script>alert" not in html
    assert linked(html)["NewsArticle"]["headline"] == "</script><script>alert(1)</script>"


def test_nothing_of_an_article_that_is_not_public_is_told(client, article):
    make_article("Bí mật", districts=[article.districts.get()])
    for path in ("/", article.get_absolute_url(), article.districts.get().get_absolute_url()):
        assert "Bí mật" not in client.get(path).content.decode()


def test_the_site_can_be_searched_from_elsewhere(client, article):
    data = data_of(client, "/", "WebSite")
    address = data["potentialAction"]["target"]["urlTemplate"].replace("{words}", "che")
    assert "Đường lên vùng" in client.get(address).content.decode()


def test_crumbs_are_told_as_they_are_shown(client, article):
    row = article.get_absolute_url()
    paths = ["/tin-tuc/", f"/chuyen-muc/{article.section.slug}/", row, f"{row}anh/1/", "/luu-tru/2022/03/", "/can-bo/"]
    for path in paths:
        html = client.get(path).content.decode()
        (shown,) = re.findall(r'<nav class="crumbs".*?</nav>', html, re.DOTALL)
        names = re.findall(r'<(?:a href="[^"]*"|li aria-current="page")>([^<]+)</', shown)
        assert [item["name"] for item in linked(html)["BreadcrumbList"]["itemListElement"]] == names, path
