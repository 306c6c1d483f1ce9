"""The page of one official."""

import re
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
    make_holder,
    make_mention,
    make_official,
    make_position,
    make_published,
)

pytestmark = pytest.mark.django_db


def test_an_official_known_from_a_draft_only_is_not_found(client):
    official = make_official(is_provisional=True)
    article = make_article()
    make_mention(article, official)
    assert client.get(official.get_absolute_url()).status_code == 404
    perform(article, "publish", forced=True)
    response = client.get(official.get_absolute_url())
    assert response.status_code == 200
    assert b"noindex" not in response.content


def test_posts_are_shown_as_words_and_as_bars(client):
    agency = make_agency("Sở Y tế")
    official = make_holder("Lù Páo", agency, date(2020, 3, 1), date(2022, 6, 30), decision_number="12/QĐ-UBND")
    html = client.get(official.get_absolute_url()).content.decode()
    assert "1/3/2020 – 30/6/2022" in html
    assert "12/QĐ-UBND" in html
    assert '<rect class="past"' in html
    assert "style=" not in html


@time_machine.travel("2024-05-01 12:00:00+07:00", tick=False)
def test_posts_held_today_stand_below_the_name(client):
    agency, ended = make_agency("Sở Y tế"), make_agency("Sở Cũ", ends_on="2023-01-01")
    official = make_holder("Lù Páo", agency, date(2020, 3, 1))
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
    [seen] = context["sightings"]
    assert seen.row == position
    assert [one.attested_on for one in seen.latest] == [date(2021, 5, 1), date(2022, 3, 9)]


def test_a_sighting_says_its_day_and_links_the_article(client):
    official, sighting, article = sighted("2022-03-09")
    html = client.get(official.get_absolute_url()).content.decode()
    assert "9/3/2022" in html
    assert f'<a href="{article.get_absolute_url()}">{article.title}</a>' in html


def test_of_many_days_on_which_a_post_was_seen_the_last_six_are_shown(client):
    official, first, article = sighted("2022-03-01")
    for day in range(2, 11):
        sighting = make_appointment(official, first.position, is_confirmed=False, attested_on=f"2022-03-{day:02}")
        make_mention(make_published(f"Bài {day}"), official).titles.create(text="Bí thư", appointment=sighting)
    [seen] = client.get(official.get_absolute_url()).context["sightings"]
    assert [one.attested_on.day for one in seen.latest] == [5, 6, 7, 8, 9, 10]
    assert seen.more == 4


@pytest.mark.parametrize(("number", "is_linked"), [("", True), ("12/QĐ-UBND", False)])
def test_a_confirmed_post_names_its_decision_or_else_the_article(client, number, is_linked):
    official, post, article = sighted(None)
    type(post).objects.filter(pk=post.pk).update(is_confirmed=True, decision_number=number)
    row = client.get(official.get_absolute_url()).context["timeline"].rows[0]
    assert [text.title for text in row.post.texts] == ([article.title] if is_linked else [])


@time_machine.travel("2024-05-01 12:00:00+07:00", tick=False)
def test_what_is_announced_is_shown_with_its_day_and_not_as_held(client):
    official = make_holder("Lù Páo", make_agency("Sở Y tế"), date(2024, 6, 1))
    response = client.get(official.get_absolute_url())
    assert response.context["held"] == []
    assert "1/6/2024" in response.content.decode()
    [row] = client.get("/can-bo/").context["page"]
    assert (row.held, len(row.announced)) == ([], 1)
    [row] = client.get("/can-bo/?on=2024-06-01").context["page"]
    assert (len(row.held), row.announced) == (1, [])


def test_each_post_links_who_held_it_before_and_after(client):
    agency = make_agency("Sở Y tế")
    make_position("Giám đốc", agency, seats=1)
    before = make_holder("Lù Páo", agency, date(2010, 1, 1), date(2014, 12, 31))
    official = make_holder("Sầm Hoài", agency, date(2015, 1, 1), date(2019, 12, 31))
    after = make_holder("Trần Lưu", agency, date(2020, 1, 1))
    html = client.get(official.get_absolute_url()).content.decode()
    assert all(f'<a href="{one.get_absolute_url()}">{one.name}</a>' in html for one in (before, after))


def test_a_post_says_that_its_agency_ended(client):
    official = make_holder("Lù Páo", make_agency("Sở Cũ", ends_on="2023-02-28"), date(2010, 1, 1))
    assert "28/2/2023" in client.get(official.get_absolute_url()).content.decode()


def test_news_of_an_official_stands_by_year_of_vietnam(client):
    official = make_official()
    for at in ("2021-12-31 23:30", "2022-01-01 00:30", "2022-05-01 08:00"):
        make_mention(make_published(f"Bài {at}", at=at), official)
    html = client.get(official.get_absolute_url()).content.decode()
    headings = re.findall(r'<h3 class="subhead">\D*(\d+)</h3>', html)
    assert headings == ["2022", "2021"]
    assert html.index("Bài 2021-12-31") > html.index("Bài 2022-01-01")


def test_an_official_without_posts_has_a_page_that_says_so(client):
    official = make_official()
    response = client.get(official.get_absolute_url())
    assert response.context["timeline"].rows == []
    assert response.context["sightings"] == []
    assert 'class="quiet region"' in response.content.decode()


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


def sighted(day):
    """Return an official, a sighting of theirs on a day, and the published article in which it was read."""
    official, position = make_official(), make_position("Bí thư", make_agency("Huyện ủy Nậm Thượng"))
    sighting = make_appointment(official, position, is_confirmed=False, attested_on=day)
    article = make_published()
    make_mention(article, official).titles.create(text="Bí thư", appointment=sighting)
    return official, sighting, article


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
