"""The list of news: what it shows, what it refuses, what its links keep."""

import pytest

from articles.workflow import perform
from tests.database import queries
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
    make_succession,
)

pytestmark = pytest.mark.django_db


def titles(client, query=""):
    """Return the titles on a page of the list, in order."""
    response = client.get(f"/tin-tuc/{query}")
    assert response.status_code == 200
    return [article.title for article in response.context["finder"].articles]


def test_the_list_shows_the_newest_first(client):
    make_published("Cũ", at="2022-03-01 08:00")
    make_published("Mới", at="2022-03-02 08:00")
    assert titles(client) == ["Mới", "Cũ"]


@pytest.mark.parametrize("state", ["draft", "submitted", "withdrawn"])
def test_what_is_not_published_is_not_shown(client, state):
    article = make_published("Bài thử") if state == "withdrawn" else make_article("Bài thử")
    if state == "withdrawn":
        perform(article, "withdraw", reason="sai số liệu", forced=True)
    if state == "submitted":
        perform(article, "submit", forced=True)
    assert titles(client) == []


def test_all_filters_can_be_combined(client):
    place, agency, official = make_district(), make_agency(), make_official()
    section = make_section("Nông nghiệp")
    wanted = make_published("Vùng chè", districts=[place], agencies=[agency], section=section, at="2022-03-09 20:00")
    make_mention(wanted, official)
    make_published("Vùng chè khác", districts=[place], agencies=[agency], section=section, at="2022-03-09 20:00")
    query = (
        f"?district={place.slug}&agency={agency.slug}&official={official.slug}&section={section.slug}"
        "&since=2022-03-09&until=2022-03-09&q=vung+che"
    )
    assert titles(client, query) == ["Vùng chè"]


def test_values_of_one_parameter_are_any_of(client):
    first, second, third = make_district("Xã A"), make_district("Xã B"), make_district("Xã C")
    for place in (first, second, third):
        make_published(f"Tin {place.name}", districts=[place])
    assert sorted(titles(client, f"?district={first.slug}&district={second.slug}")) == ["Tin Xã A", "Tin Xã B"]


def test_news_of_a_place_that_ended_is_found_from_the_one_that_followed(client):
    old = make_district("Huyện Nậm Thượng", ends_on="2025-06-30")
    new = make_district("Xã Lùng Vầu", tier="commune", starts_on="2025-07-01")
    make_succession(old, new)
    make_published("Tin của huyện", districts=[old])
    assert titles(client, f"?district={new.slug}") == ["Tin của huyện"]


def test_both_days_are_inclusive_in_vietnamese_time(client):
    make_published("Đầu ngày", at="2022-03-09 00:00")
    make_published("Cuối ngày", at="2022-03-09 23:59")
    make_published("Hôm sau", at="2022-03-10 00:00")
    assert titles(client, "?since=2022-03-09&until=2022-03-09") == ["Cuối ngày", "Đầu ngày"]


@pytest.mark.parametrize("query", ["?utm_source=zalo", "?district=&q=&page=", "?since=&until=&x=1", "?page=1"])
def test_what_is_empty_or_not_ours_changes_nothing(client, query):
    make_published("Một bài")
    assert titles(client, query) == ["Một bài"]


@pytest.mark.parametrize(
    "query",
    [
        "?page=0",
        "?page=-1",
        "?page=%C2%B2",
        "?page=x",
        "?since=31-02-2022",
        "?since=2022-02-31",
        "?until=09%2F03%2F2022",
        "?since=2022-01-01&since=2022-02-01",
        "?q=a&q=b",
        "?page=1&page=2",
        "?" + "&".join(f"district=x{number}" for number in range(30)),
    ],
)
def test_what_is_malformed_is_refused_in_plain_words(client, query):
    response = client.get(f"/tin-tuc/{query}")
    assert response.status_code == 400
    assert response.context["error"].parameter in query
    assert b"noindex" in response.content


@pytest.mark.parametrize(
    "query",
    ["?district=khong-co", "?agency=khong-co", "?official=x", "?section=x", "?page=999999999999", "?page=2"]
    + ["?district=%00", "?district=" + "a" * 5000],
)
def test_what_names_nothing_is_not_found(client, query):
    assert client.get(f"/tin-tuc/{query}").status_code == 404


@pytest.mark.parametrize("kind", ["district", "agency", "official"])
def test_what_only_a_draft_knows_is_not_found(client, kind):
    make = {"district": make_district, "agency": make_agency, "official": make_official}[kind]
    row = make(is_provisional=True, **({"code": ""} if kind == "district" else {}))
    article = make_article()
    if kind == "official":
        make_mention(article, row)
    else:
        getattr(article, {"district": "districts", "agency": "agencies"}[kind]).add(row)
    assert client.get(f"/tin-tuc/?{kind}={row.slug}").status_code == 404
    perform(article, "publish", forced=True)
    assert client.get(f"/tin-tuc/?{kind}={row.slug}").status_code == 200


@pytest.mark.parametrize(
    "words",
    ["%00", "%ED%A0%80", "%FF%FE", "a" * 5000, "+".join(["che"] * 2000), "%22%27%3B--", "NEAR(a,b)", "%25_%5C", "*"]
    + ["%EF%BF%BE", "%F0%9F%98%80", "che%00"],
)
def test_odd_searches_get_an_ordinary_answer(client, words):
    make_published("Vùng chè")
    response = client.get(f"/tin-tuc/?q={words}")
    assert response.status_code == 200
    assert client.get(f"/tin-tuc/feed/?q={words}").status_code == 200


@pytest.mark.parametrize("day", ["0001-01-01", "9999-12-31"])
def test_the_ends_of_the_calendar_get_an_ordinary_answer(client, day):
    make_published("Vùng chè")
    assert client.get(f"/tin-tuc/?since={day}").status_code == 200
    assert client.get(f"/tin-tuc/?until={day}").status_code == 200


def test_search_works_with_and_without_marks(client):
    make_published("Vụ chè ở Mường Đán")
    assert titles(client, "?q=muong+dan") == titles(client, "?q=Mường+Đán") == ["Vụ chè ở Mường Đán"]


def test_what_was_typed_is_shown_as_text(client):
    response = client.get("/tin-tuc/?q=<script>alert(1)</script>")
    assert b"<script>" not in response.content.lower()
    assert b"alert(1)</script" not in response.content


def test_chips_take_one_condition_away_and_keep_the_others(client):
    place, agency = make_district(), make_agency()
    make_published(districts=[place], agencies=[agency])
    finder = client.get(f"/tin-tuc/?agency={agency.slug}&district={place.slug}&q=chè").context["finder"]
    links = {chip.label: chip.link for chip in finder.chips}
    assert links[place.name] == f"?agency={agency.slug}&q=ch%C3%A8"
    assert links[agency.name] == f"?district={place.slug}&q=ch%C3%A8"


def test_page_links_keep_the_filters(client):
    place = make_district()
    for number in range(21):
        make_published(f"Bài số {number}", districts=[place])
    response = client.get(f"/tin-tuc/?district={place.slug}&utm_source=zalo")
    assert f'href="/tin-tuc/?district={place.slug}&amp;page=2" rel="next"'.encode() in response.content
    assert b"zalo" not in response.content.split(b"<main")[1]


def test_the_form_shows_what_is_chosen(client):
    place, agency = make_district(), make_agency()
    make_published(districts=[place], agencies=[agency])
    html = client.get(f"/tin-tuc/?district={place.slug}&since=2022-03-01&q=x&agency={agency.slug}").content.decode()
    assert f'name="district" value="{place.slug}" checked' in html
    assert f'name="agency" value="{agency.slug}" checked' in html
    assert 'name="since" value="2022-03-01"' in html


def test_an_official_is_offered_and_ticked(client):
    official = make_official()
    make_mention(make_published(), official)
    html = client.get(f"/tin-tuc/?official={official.slug}").content.decode()
    assert f'name="official" value="{official.slug}" checked' in html


@pytest.mark.parametrize(
    ("query", "is_indexed"),
    [
        ("", True),
        ("?page=2", True),
        ("?district={place}", True),
        ("?district={place}&agency={agency}", False),
        ("?since=2022-01-01&until=2022-12-31", False),
        ("?q=bai", False),
    ],
)
def test_only_plain_lists_are_for_search_engines(client, query, is_indexed):
    place, agency = make_district(), make_agency()
    for number in range(21):
        make_published(f"Bài số {number}", districts=[place], agencies=[agency])
    html = client.get("/tin-tuc/" + query.format(place=place.slug, agency=agency.slug)).content
    assert (b'content="noindex, follow"' not in html) == is_indexed
    assert b'rel="canonical" href="http://testserver/tin-tuc/' in html


def test_the_canonical_address_has_our_parameters_only(client):
    place = make_district()
    make_published(districts=[place])
    html = client.get(f"/tin-tuc/?utm_source=zalo&q=&district={place.slug}").content.decode()
    assert f'rel="canonical" href="http://testserver/tin-tuc/?district={place.slug}"' in html


def fill(numbers):
    """Publish an article with everything a card shows for each of the numbers."""
    picture = make_picture()
    for number in numbers:
        place = make_district(f"Xã số {number}", tier="commune")
        article = make_published(f"Bài {number}", districts=[place], agencies=[make_agency(f"Sở số {number}")])
        make_photo(article, picture=picture)


def test_the_list_takes_the_same_few_queries_for_3_and_60_articles(client):
    fill(range(3))
    few = queries(client, "/tin-tuc/")
    fill(range(3, 60))
    assert queries(client, "/tin-tuc/") == few <= 10


def test_every_filter_together_stays_within_the_budget(client):
    place, agency, official, section = make_district(), make_agency(), make_official(), make_section("Y tế")
    article = make_published("Khám bệnh", districts=[place], agencies=[agency], section=section)
    make_mention(article, official)
    make_photo(article, picture=make_picture())
    query = f"district={place.slug}&agency={agency.slug}&official={official.slug}&section={section.slug}&q=kham"
    assert queries(client, f"/tin-tuc/?{query}&since=2020-01-01&until=2030-01-01") <= 13


def test_a_section_is_the_list_of_its_news(client):
    section = make_section("Nông nghiệp")
    make_published("Trong mục", section=section)
    make_published("Ngoài mục", section=make_section("Y tế"))
    response = client.get("/chuyen-muc/nong-nghiep/")
    assert [article.title for article in response.context["finder"].articles] == ["Trong mục"]
    assert client.get("/chuyen-muc/khong-co/").status_code == 404


def test_a_card_shows_the_first_sentence_where_there_is_no_summary(client):
    make_published(body="<p>Ba thôn có đường mới. Câu thứ hai.</p>")
    assert "Ba thôn có đường mới." in client.get("/tin-tuc/").content.decode()
    assert "Câu thứ hai" not in client.get("/tin-tuc/").content.decode()
