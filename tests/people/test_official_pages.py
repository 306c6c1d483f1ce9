"""The list of officials and the page of one."""

from datetime import date

import pytest
import time_machine

from articles.workflow import perform
from cms.dates import PartialDate
from tests.database import queries
from tests.factories import (
    make_agency,
    make_appointment,
    make_article,
    make_district,
    make_mention,
    make_official,
    make_position,
    make_published,
    make_succession,
)

pytestmark = pytest.mark.django_db


def names(client, query=""):
    """Return the names on the list of officials."""
    response = client.get(f"/can-bo/{query}")
    assert response.status_code == 200
    return [official.name for official in response.context["page"]]


def appoint(name, agency, start=None, end=None, title="Giám đốc", **fields):
    """Give an official (made by name) a confirmed post."""
    position = agency.positions.filter(title=title).first() or make_position(title, agency)
    official = make_official(name)
    make_appointment(
        official,
        position,
        start=PartialDate.of_day(start) if start else None,
        end=PartialDate.of_day(end) if end else None,
        **fields,
    )
    return official


def test_officials_are_sorted_by_given_name_in_vietnamese_order(client):
    agency = make_agency()
    for name in ("Lê Văn Ân", "Trần Thị An", "Sùng A Páo", "Đỗ Bích"):
        appoint(name, agency)
    assert names(client) == ["Trần Thị An", "Lê Văn Ân", "Đỗ Bích", "Sùng A Páo"]


def test_officials_without_posts_or_news_are_not_listed_but_answer_unindexed(client):
    official = make_official("Đặng Quốc Thưởng")
    assert names(client) == []
    response = client.get(official.get_absolute_url())
    assert response.status_code == 200
    assert b"noindex" in response.content


def test_an_official_known_from_a_draft_only_is_not_found(client):
    official = make_official(is_provisional=True)
    article = make_article()
    make_mention(article, official)
    assert client.get(official.get_absolute_url()).status_code == 404
    perform(article, "publish", forced=True)
    response = client.get(official.get_absolute_url())
    assert response.status_code == 200
    assert b"noindex" not in response.content


def test_the_list_can_be_asked_for_a_place_an_agency_and_a_day(client):
    old, new = make_district("Huyện A", ends_on="2025-06-30"), make_district("Xã B", tier="commune")
    make_succession(old, new)
    here, there = make_agency("Sở Y tế", district=old), make_agency("Sở Nội vụ")
    appoint("Lù Páo", here, date(2020, 1, 1), date(2022, 6, 30))
    appoint("Sầm Hoài", here, date(2022, 7, 1))
    appoint("Trần Lưu", there, date(2020, 1, 1))
    assert names(client, f"?district={new.slug}") == ["Sầm Hoài", "Lù Páo"]
    assert names(client, f"?agency={there.slug}") == ["Trần Lưu"]
    assert names(client, "?on=2022-06-30") == ["Trần Lưu", "Lù Páo"]
    assert names(client, f"?on=2022-07-01&agency={here.slug}&agency={there.slug}") == ["Sầm Hoài", "Trần Lưu"]


def test_conditions_of_the_list_are_about_one_post(client):
    health, home = make_agency("Sở Y tế"), make_agency("Sở Nội vụ")
    official = appoint("Lù Páo", health, date(2015, 1, 1), date(2018, 12, 31))
    make_appointment(official, make_position("Giám đốc", home), start=PartialDate.of_day(date(2019, 1, 1)))
    assert names(client, f"?agency={health.slug}&on=2020-01-01") == []


@pytest.mark.parametrize(
    ("query", "status"),
    [("?on=9/3/2022", 400), ("?on=2022-01-01&on=2022-01-02", 400), ("?page=0", 400), ("?page=2", 404)]
    + [("?agency=x", 404), ("?district=x", 404), ("?district=%00", 404), ("?q=x&utm_source=y", 200)],
)
def test_the_list_is_as_strict_as_that_of_news(client, query, status):
    assert client.get(f"/can-bo/{query}").status_code == status


def test_the_list_shows_the_three_highest_posts_of_an_official(client):
    official, agency = make_official(), make_agency()
    for precedence in (4, 1, 3, 2):
        position = make_position(f"Chức vụ {precedence}", agency, precedence=precedence)
        make_appointment(official, position, start=PartialDate.of_year(2020))
    [row] = client.get("/can-bo/").context["page"]
    assert [post.position.title for post in row.held] == ["Chức vụ 1", "Chức vụ 2", "Chức vụ 3"]


def test_posts_are_shown_as_words_and_as_bars(client):
    agency = make_agency("Sở Y tế")
    official = appoint("Lù Páo", agency, date(2020, 3, 1), date(2022, 6, 30), decision_number="12/QĐ-UBND")
    html = client.get(official.get_absolute_url()).content.decode()
    assert "1/3/2020 – 30/6/2022" in html
    assert "12/QĐ-UBND" in html
    assert '<rect class="past"' in html
    assert "style=" not in html


@time_machine.travel("2024-05-01 12:00:00+07:00", tick=False)
def test_posts_held_today_stand_below_the_name(client):
    agency, ended = make_agency("Sở Y tế"), make_agency("Sở Cũ", ends_on="2023-01-01")
    official = appoint("Lù Páo", agency, date(2020, 3, 1))
    make_appointment(official, make_position("Phó Giám đốc", ended), start=PartialDate.of_year(2010))
    held = client.get(official.get_absolute_url()).context["held"]
    assert [post.position.agency.name for post in held] == ["Sở Y tế"]


def test_sightings_are_told_apart_from_confirmed_posts(client):
    official, position = make_official(), make_position("Bí thư", make_agency("Huyện ủy Nậm Thượng"))
    article = make_published()
    mention = make_mention(article, official)
    for day in ("2022-03-09", "2021-05-01"):
        sighting = make_appointment(official, position, is_confirmed=False, attested_on=day)
        mention.titles.create(text="Bí thư", appointment=sighting)
    context = client.get(official.get_absolute_url()).context
    assert context["timeline"].rows == []
    assert context["sightings"] == [(position, [date(2021, 5, 1), date(2022, 3, 9)])]


def test_a_sighting_of_a_draft_is_not_shown(client):
    official, position = make_official(), make_position()
    sighting = make_appointment(official, position, is_confirmed=False, attested_on="2022-03-09")
    make_mention(make_article(), official).titles.create(text="Giám đốc", appointment=sighting)
    assert client.get(official.get_absolute_url()).context["sightings"] == []


def test_news_that_names_the_official_takes_all_filters_and_says_the_printed_titles(client):
    official, place, agency = make_official(), make_district(), make_agency()
    wanted = make_published("Ở xã", districts=[place], agencies=[agency], at="2022-03-09 08:00")
    make_mention(wanted, official, "Bí thư Huyện ủy")
    make_mention(make_published("Nơi khác", at="2022-03-08 08:00"), official)
    make_published("Không nhắc đến", districts=[place], agencies=[agency])
    address = official.get_absolute_url()
    query = f"?district={place.slug}&agency={agency.slug}&since=2022-03-09&q=xa"
    for path, expected in ((address, ["Ở xã", "Nơi khác"]), (address + query, ["Ở xã"])):
        html = client.get(path).content.decode()
        assert [title for title in ("Ở xã", "Nơi khác", "Không nhắc đến") if title in html] == expected
    assert "Bí thư Huyện ủy" in html
    assert b"noindex" in client.get(address + query).content
    assert client.get(f"{address}?page=0").status_code == 400
    assert client.get(f"{address}?agency=khong-co").status_code == 404


def busy_official(number, count):
    """Return an official with `count` posts, sightings and articles."""
    official = make_official(f"Lù Páo {number}")
    for each in range(count):
        agency = make_agency(f"Sở số {number} {each}", district=make_district(f"Xã {number} {each}"))
        position = make_position("Giám đốc", agency)
        make_appointment(official, position, start=PartialDate.of_year(2000 + each))
        article = make_published(f"Bài {number} {each}", agencies=[agency], districts=[agency.district])
        mention = make_mention(article, official, "Giám đốc Sở")
        sighting = make_appointment(official, position, is_confirmed=False, attested_on=f"20{each:02}-03-09")
        mention.titles.create(text="Giám đốc", appointment=sighting)
    return official


def test_the_page_takes_the_same_few_queries_for_3_and_60_articles(client):
    few, many = (busy_official(number, count).get_absolute_url() for number, count in ((1, 3), (2, 60)))
    assert queries(client, few) == queries(client, many) <= 10


def test_the_list_takes_the_same_few_queries_for_3_and_60_officials(client):
    counts = []
    for numbers in (range(3), range(3, 60)):
        for number in numbers:
            appoint(f"Lù Páo {number}", make_agency(f"Sở số {number}", district=make_district(f"Xã {number}")))
        counts.append(queries(client, "/can-bo/"))
    assert counts[0] == counts[1] <= 10
