"""The lists of the API: the same filters and the same refusals as the pages."""

from datetime import date

import pytest

from articles.models import Redirect
from articles.workflow import perform
from cms.dates import PartialDate
from tests.articles.api.asking import told
from tests.database import queries
from tests.factories import (
    make_agency,
    make_appointment,
    make_article,
    make_district,
    make_holder,
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
LISTS = ["articles", "officials", "agencies", "places", "sections"]


def names(client, path, name="name"):
    """Return one field of each row of a list."""
    return [row[name] for row in told(client, path)["results"]]


def test_articles_stand_the_newest_first(client):
    make_published("Cũ", at="2022-03-01 08:00")
    make_published("Mới", at="2022-03-02 08:00")
    make_article("Bản nháp")
    assert names(client, "articles/", "title") == ["Mới", "Cũ"]


def test_all_filters_of_news_can_be_combined(client):
    place, agency, official, section = make_district(), make_agency(), make_official(), make_section()
    wanted = make_published("Vùng chè", districts=[place], agencies=[agency], section=section, at="2022-03-09 20:00")
    make_mention(wanted, official)
    make_published("Vùng chè khác", districts=[place], agencies=[agency], section=section, at="2022-03-09 20:00")
    query = (
        f"?district={place.slug}&agency={agency.slug}&official={official.slug}&section={section.slug}"
        "&since=2022-03-09&until=2022-03-09&q=vung+che&order=relevance&utm_source=zalo"
    )
    assert names(client, f"articles/{query}", "title") == ["Vùng chè"]


def test_relevance_puts_the_title_before_the_text(client):
    make_published("Đường lên vùng chè", at="2022-03-01 08:00")
    make_published("Hội nghị", body="<p>Bàn về vùng chè.</p>", at="2022-03-02 08:00")
    assert names(client, "articles/?q=vung+che&order=relevance", "title") == ["Đường lên vùng chè", "Hội nghị"]
    assert names(client, "articles/?q=vung+che", "title") == ["Hội nghị", "Đường lên vùng chè"]


def test_the_past_of_a_place_can_be_left_out(client):
    old, new = make_district(ends_on="2025-06-30"), make_district("Xã Lùng Vầu", "commune", starts_on="2025-07-01")
    make_succession(old, new)
    make_published("Tin của huyện", districts=[old])
    assert names(client, f"articles/?district={new.slug}", "title") == ["Tin của huyện"]
    assert names(client, f"articles/?district={new.slug}&before=no", "title") == []


def test_officials_are_found_by_one_post_that_fits_all(client):
    agency = make_agency(district=make_district())
    make_holder("Vũ Thu Hiền", agency, start=date(2020, 1, 1), end=date(2021, 12, 31))
    make_holder("Lò Văn Đức", agency, start=date(2022, 1, 1))
    assert names(client, "officials/") == ["Lò Văn Đức", "Vũ Thu Hiền"]
    query = f"?agency={agency.slug}&district={agency.district.slug}&title=giam-doc&on=2021-03-01"
    assert names(client, f"officials/{query}") == ["Vũ Thu Hiền"]


def test_agencies_are_found_by_place_and_kind(client):
    place = make_district()
    for name, kind in (("Huyện ủy Nậm Thượng", "party_committee"), ("Công an huyện Nậm Thượng", "police")):
        make_published(agencies=[make_agency(name, kind, district=place)])
    assert len(names(client, f"agencies/?district={place.slug}")) == 2
    assert names(client, "agencies/?kind=police") == ["Công an huyện Nậm Thượng"]


def test_places_are_listed_with_news_or_people_and_found_by_name_without(client):
    make_published(districts=[make_district("Xã Lùng Vầu", "commune")])
    make_district("Xã Nậm Chảy", "commune")
    assert names(client, "places/") == ["Xã Lùng Vầu"]
    assert names(client, "places/?q=nam+chay") == ["Xã Nậm Chảy"]


def test_sections_stand_in_the_order_of_the_site(client):
    make_section("Kinh tế", order=2)
    make_section("Văn hóa", order=1)
    assert names(client, "sections/")[-2:] == ["Văn hóa", "Kinh tế"]


def test_a_list_is_read_page_by_page(client):
    for number in range(5):
        make_published(f"Bài {number}", at=f"2022-03-0{number + 1} 08:00")
    response = client.get("/api/v1/articles/?per_page=2&page=2&utm_source=zalo")
    page = response.json()
    assert [row["title"] for row in page["results"]] == ["Bài 2", "Bài 1"]
    assert (page["count"], page["page"], page["per_page"]) == (5, 2, 2)
    assert page["next"] == "http://testserver/api/v1/articles/?per_page=2&page=3"
    assert page["previous"] == "http://testserver/api/v1/articles/?per_page=2"
    assert response["Link"] == f'<{page["next"]}>; rel="next", <{page["previous"]}>; rel="prev"'


@pytest.mark.parametrize("path", LISTS)
def test_an_empty_list_is_an_answer_without_links(client, path):
    response = client.get(f"/api/v1/{path}/?page=&per_page=&nothing=1")
    assert response.status_code == 200
    assert response.json()["next"] is response.json()["previous"] is None
    assert "Link" not in response


@pytest.mark.parametrize("path", LISTS)
@pytest.mark.parametrize("query", ["page=0", "page=x", "page=1&page=2", "per_page=0", "per_page=101", "per_page=²"])
def test_a_page_that_is_none_is_refused_everywhere(client, path, query):
    problem = told(client, f"{path}/?{query}", status=400)
    assert problem["parameter"] in query


@pytest.mark.parametrize(
    "query",
    ["articles/?since=2022-02-31", "articles/?q=a&q=b", "articles/?order=x", "articles/?before=yes", "officials/?on=x"]
    + ["articles/?" + "&".join(f"district=x{number}" for number in range(30)), "places/?q=a&q=b"],
)
def test_what_is_malformed_is_refused_in_plain_words(client, query):
    problem = told(client, query, status=400)
    assert problem["parameter"] in query
    assert problem["detail"]


@pytest.mark.parametrize(
    "query",
    [f"articles/?{name}=khong-co" for name in ("district", "agency", "official", "section")]
    + ["officials/?title=khong-co", "agencies/?kind=khong-co", "articles/?district=%00", "articles/?page=2"]
    + ["sections/?page=999999999999"],
)
def test_what_names_nothing_is_not_found(client, query):
    assert told(client, query, status=404)["status"] == 404


@pytest.mark.parametrize("words", ["%00", "%FF%FE", "a" * 5000, "%22%27%3B--", "%25_%5C", "*", "%F0%9F%98%80"])
def test_odd_searches_get_an_ordinary_answer(client, words):
    told(client, f"articles/?q={words}&order=relevance")
    told(client, f"places/?q={words}")


def test_an_old_name_in_a_filter_leads_to_the_one_of_today(client):
    official = make_official()
    make_mention(make_published(), official)
    Redirect.objects.create(old_path="/can-bo/ten-cu/", target=official)
    response = client.get("/api/v1/articles/?official=ten-cu")
    assert response.status_code == 301
    assert response["Location"] == f"/api/v1/articles/?official={official.slug}"
    assert response["Access-Control-Allow-Origin"] == "*"


def fill(numbers):
    """Make one of each thing for each of the numbers, with photos, posts and a history."""
    for number in numbers:
        province = make_district(f"Tỉnh {number}", "province")
        place = make_district(f"Huyện {number}", parent=province, ends_on="2025-06-30")
        make_succession(place, make_district(f"Xã {number}", "commune", parent=province))
        agency = make_agency(f"Sở {number}", district=place)
        official = make_official(f"Lò Văn {number}")
        make_appointment(official, make_position(agency=agency), start=PartialDate.of_year(2020))
        article = make_published(f"Bài {number}", districts=[place], agencies=[agency])
        make_photo(article, picture=make_picture())
        make_mention(article, official, "Giám đốc")
        make_section(f"Mục {number}")


@pytest.mark.parametrize(
    ("path", "number"), [("articles", 3), ("officials", 2), ("agencies", 1), ("places", 1), ("sections", 1)]
)
def test_a_list_takes_as_many_queries_for_many_rows_as_for_one(client, path, number):
    fill([0])
    assert queries(client, f"/api/v1/{path}/") == number
    fill([1, 2, 3, 4])
    assert queries(client, f"/api/v1/{path}/?per_page=100") == number


@pytest.mark.parametrize("state", ["draft", "submitted", "withdrawn"])
def test_what_is_not_published_is_in_no_list(client, state):
    article = make_published() if state == "withdrawn" else make_article()
    if state != "draft":
        perform(article, {"submitted": "submit", "withdrawn": "withdraw"}[state], reason="nhầm", forced=True)
    assert names(client, "articles/", "title") == []


def test_addresses_are_those_of_the_site_however_one_got_here(client, settings):
    settings.SITE_URL = "https://tin.vidu.vn"
    for number in range(2):
        make_photo(make_published(f"Tin {number}"), picture=make_picture())
    found = told(client, "articles/?per_page=1")
    (row,) = found["results"]
    for address in (found["next"], row["url"], row["api_url"], row["cover"]["renditions"][0]["url"]):
        assert address.startswith("https://tin.vidu.vn/")
    assert "testserver" not in str(told(client, f"articles/{row['slug']}/"))
