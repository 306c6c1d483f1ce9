"""The list of officials, and what it can be asked for."""

from datetime import date

import pytest

from cms.dates import PartialDate
from tests.database import queries
from tests.factories import (
    make_agency,
    make_appointment,
    make_article,
    make_district,
    make_holder,
    make_mention,
    make_official,
    make_position,
    make_succession,
)

pytestmark = pytest.mark.django_db


def names(client, query=""):
    """Return the names on the list of officials."""
    response = client.get(f"/can-bo/{query}")
    assert response.status_code == 200
    return [official.name for official in response.context["page"]]


def test_officials_are_sorted_by_given_name_in_vietnamese_order(client):
    agency = make_agency()
    for name in ("Lê Văn Ân", "Trần Thị An", "Sùng A Páo", "Đỗ Bích"):
        make_holder(name, agency)
    assert names(client) == ["Trần Thị An", "Lê Văn Ân", "Đỗ Bích", "Sùng A Páo"]


def test_officials_without_posts_or_news_are_not_listed_but_answer_unindexed(client):
    official = make_official("Đặng Quốc Thưởng")
    assert names(client) == []
    response = client.get(official.get_absolute_url())
    assert response.status_code == 200
    assert b"noindex" in response.content


def test_the_list_can_be_asked_for_a_place_an_agency_and_a_day(client):
    old, new = make_district("Huyện A", ends_on="2025-06-30"), make_district("Xã B", tier="commune")
    make_succession(old, new)
    here, there = make_agency("Sở Y tế", district=old), make_agency("Sở Nội vụ")
    make_holder("Lù Páo", here, date(2020, 1, 1), date(2022, 6, 30))
    make_holder("Sầm Hoài", here, date(2022, 7, 1))
    make_holder("Trần Lưu", there, date(2020, 1, 1))
    assert names(client, f"?district={new.slug}") == ["Sầm Hoài", "Lù Páo"]
    assert names(client, f"?agency={there.slug}") == ["Trần Lưu"]
    assert names(client, "?on=2022-06-30") == ["Trần Lưu", "Lù Páo"]
    assert names(client, f"?on=2022-07-01&agency={here.slug}&agency={there.slug}") == ["Sầm Hoài", "Trần Lưu"]


def test_conditions_of_the_list_are_about_one_post(client):
    health, home = make_agency("Sở Y tế"), make_agency("Sở Nội vụ")
    official = make_holder("Lù Páo", health, date(2015, 1, 1), date(2018, 12, 31))
    make_appointment(official, make_position("Giám đốc", home), start=PartialDate.of_day(date(2019, 1, 1)))
    assert names(client, f"?agency={health.slug}&on=2020-01-01") == []


@pytest.mark.parametrize(
    ("query", "status"),
    [("?on=9/3/2022", 400), ("?on=2022-01-01&on=2022-01-02", 400), ("?page=0", 400), ("?page=2", 404)]
    + [("?agency=x", 404), ("?district=x", 404), ("?district=%00", 404), ("?q=x&utm_source=y", 200)]
    + [("?title=x", 404), ("?title=%00", 404), ("?title=a%20b", 404), ("?title=", 200)],
)
def test_the_list_is_as_strict_as_that_of_news(client, query, status):
    assert client.get(f"/can-bo/{query}").status_code == status


def test_the_list_can_be_asked_for_a_title_whatever_the_agency(client):
    health, home = make_agency("Sở Y tế"), make_agency("Sở Nội vụ")
    make_holder("Lù Páo", health, title="Giám đốc")
    make_holder("Sầm Hoài", home, title="Giám đốc")
    make_holder("Trần Lưu", home, title="Phó Giám đốc")
    assert names(client, "?title=giam-doc") == ["Sầm Hoài", "Lù Páo"]
    assert names(client, "?title=giam-doc&title=pho-giam-doc") == ["Sầm Hoài", "Trần Lưu", "Lù Páo"]
    assert names(client, f"?title=pho-giam-doc&agency={home.slug}&agency={health.slug}") == ["Trần Lưu"]


def test_titles_are_offered_by_protocol_the_most_frequent_and_the_chosen_ones(client):
    agency, official = make_agency(), make_official()
    for number in range(70):
        title = f"Chức vụ {number:02}"
        make_appointment(official, make_position(title, agency, precedence=number), start=PartialDate.of_year(2020))
    context = client.get("/can-bo/?title=chuc-vu-69").context
    [facet] = [facet for facet in context["facets"] if facet.name == "title"]
    assert len(facet.options) == 60
    assert [option.row.name for option in facet.options[:2]] == ["Chức vụ 00", "Chức vụ 01"]
    assert [option.row.name for option in facet.options if option.is_checked] == ["Chức vụ 69"]


def test_titles_that_only_a_draft_knows_are_not_offered(client):
    sighting = make_appointment(position=make_position("Trưởng ban"), is_confirmed=False)
    make_mention(make_article(), sighting.official).titles.create(text="Trưởng ban", appointment=sighting)
    assert client.get("/can-bo/?title=truong-ban").status_code == 404


@pytest.mark.parametrize(
    ("query", "part"),
    [
        ("?agency=so-y-te&on=1900-01-01", "/can-bo/?agency=so-y-te"),
        ("?agency=so-noi-vu&title=giam-doc", "/can-bo/?agency=so-noi-vu"),
        ("?agency=so-noi-vu&agency=so-y-te&on=1900-01-01", "/can-bo/?agency=so-y-te&amp;on=1900-01-01"),
    ],
)
def test_where_nobody_is_found_the_page_says_so_and_how_to_ask_for_less(client, query, part):
    make_agency("Sở Nội vụ")
    make_holder("Lù Páo", make_agency("Sở Y tế"), date(2020, 1, 1))
    response = client.get(f"/can-bo/{query}")
    assert response.status_code == 200
    assert list(response.context["page"]) == []
    assert f'href="{part}"' in response.content.decode()


def test_before_anybody_is_on_record_the_list_says_so(client):
    response = client.get("/can-bo/")
    assert response.status_code == 200
    assert 'class="people"' not in response.content.decode()


def test_the_list_shows_the_three_highest_posts_of_an_official(client):
    official, agency = make_official(), make_agency()
    for precedence in (4, 1, 3, 2):
        position = make_position(f"Chức vụ {precedence}", agency, precedence=precedence)
        make_appointment(official, position, start=PartialDate.of_year(2020))
    [row] = client.get("/can-bo/").context["page"]
    assert [post.position.title for post in row.held] == ["Chức vụ 1", "Chức vụ 2", "Chức vụ 3"]


def test_the_list_takes_the_same_few_queries_for_3_and_60_officials(client):
    counts = []
    for numbers in (range(3), range(3, 60)):
        for number in numbers:
            make_holder(f"Lù Páo {number}", make_agency(f"Sở số {number}", district=make_district(f"Xã {number}")))
        counts.append(queries(client, "/can-bo/"))
    assert counts[0] == counts[1] <= 7
