"""The list of agencies and the page of one."""

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
)

pytestmark = pytest.mark.django_db


def names(client, query=""):
    """Return the names on the list of agencies."""
    response = client.get(f"/co-quan/{query}")
    assert response.status_code == 200
    return [agency.name for agency in response.context["page"]]


def test_agencies_with_news_or_people_are_listed_by_place(client):
    place = make_district("Xã Bản Cầu", tier="commune")
    make_published(agencies=[make_agency("Sở Y tế"), make_agency("Trạm Y tế", district=place)])
    make_agency("Sở Nội vụ")
    assert names(client) == ["Sở Y tế", "Trạm Y tế"]
    assert names(client, f"?district={place.slug}") == ["Trạm Y tế"]


def test_an_agency_known_from_a_draft_only_is_not_found(client):
    agency = make_agency(is_provisional=True)
    article = make_article(agencies=[agency])
    assert client.get(agency.get_absolute_url()).status_code == 404
    assert names(client) == []
    perform(article, "publish", forced=True)
    assert client.get(agency.get_absolute_url()).status_code == 200
    perform(article, "withdraw", reason="nhầm", forced=True)
    assert client.get(agency.get_absolute_url()).status_code == 404


def held(client, agency, query=""):
    """Return the names of the people on the page of an agency."""
    response = client.get(agency.get_absolute_url() + query)
    assert response.status_code == 200
    return [post.official.name for post in response.context["posts"]]


def test_people_are_those_of_today_or_of_any_day_by_protocol(client):
    agency = make_agency()
    chief = make_position("Giám đốc", agency, precedence=1)
    deputy = make_position("Phó Giám đốc", agency, precedence=2)
    make_appointment(make_official("Sầm Hoài"), deputy, start=PartialDate.of_year(2019))
    make_appointment(make_official("Lù Páo"), chief, end=PartialDate.of_day(date(2022, 6, 30)))
    make_appointment(make_official("Trần Lưu"), chief, start=PartialDate.of_day(date(2022, 7, 1)))
    assert held(client, agency) == ["Trần Lưu", "Sầm Hoài"]
    assert held(client, agency, "?on=2022-06-30") == ["Lù Páo", "Sầm Hoài"]


@time_machine.travel("2026-05-01 12:00:00+07:00", tick=False)
def test_an_agency_that_ended_shows_its_last_people_and_its_successors(client):
    old = make_agency("Huyện ủy Nậm Thượng", ends_on="2025-06-30", end_state="dissolved")
    new = make_agency("Đảng ủy xã Lùng Vầu")
    old.successors.add(new)
    make_appointment(make_official("Lù Páo"), make_position("Bí thư", old), start=PartialDate.of_year(2020))
    assert held(client, old) == ["Lù Páo"]
    html = client.get(old.get_absolute_url()).content.decode()
    assert f'href="{new.get_absolute_url()}"' in html
    assert "30/6/2025" in html
    assert not client.get(f"{old.get_absolute_url()}?on=2026-01-01").context["existed"]
    assert f'href="{old.get_absolute_url()}"' in client.get(new.get_absolute_url()).content.decode()


def test_who_was_only_read_about_stands_apart(client):
    agency = make_agency()
    position = make_position("Giám đốc", agency)
    official = make_official("Lù Páo")
    sighting = make_appointment(official, position, is_confirmed=False, attested_on="2022-03-09")
    draft = make_appointment(make_official("Sầm Hoài"), position, is_confirmed=False, attested_on="2022-03-09")
    make_mention(make_published(), official).titles.create(text="Giám đốc", appointment=sighting)
    make_mention(make_article(), draft.official).titles.create(text="Giám đốc", appointment=draft)
    context = client.get(agency.get_absolute_url()).context
    assert [row.official.name for row in context["sightings"]] == ["Lù Páo"]
    assert context["posts"] == []
    assert held(client, agency, "?on=2022-03-09") == ["Lù Páo"]


def test_news_about_the_agency_takes_all_filters_and_keeps_the_day(client):
    agency, place = make_agency(), make_district()
    make_published("Ở xã", agencies=[agency], districts=[place])
    make_published("Nơi khác", agencies=[agency])
    html = client.get(f"{agency.get_absolute_url()}?on=2022-03-09&district={place.slug}").content.decode()
    assert "Ở xã" in html
    assert "Nơi khác" not in html
    assert f'href="{agency.get_absolute_url()}?on=2022-03-09"' in html
    assert '<input type="hidden" name="on" value="2022-03-09">' in html
    assert f'<input type="hidden" name="district" value="{place.slug}">' in html


@pytest.mark.parametrize(
    ("query", "status"),
    [("?on=31-02-2022", 400), ("?on=2022-01-01&on=2022-01-02", 400), ("?page=0", 400), ("?page=2", 404)]
    + [("?section=x", 404), ("?on=", 200), ("?on=0001-01-01", 200), ("?on=9999-12-31", 200)],
)
def test_the_page_is_as_strict_as_the_list(client, query, status):
    assert client.get(make_agency().get_absolute_url() + query).status_code == status


def busy_agency(number, count):
    """Return an agency with `count` people, parts, successors and articles."""
    agency = make_agency(f"Sở số {number}", district=make_district(f"Tỉnh {number}", tier="province"))
    for each in range(count):
        position = make_position(f"Phó {each}", agency)
        make_appointment(make_official(f"Lù {number} {each}"), position, start=PartialDate.of_year(2020))
        make_agency(f"Phòng {number} {each}", parent=agency)
        agency.successors.add(make_agency(f"Ban {number} {each}"))
        make_published(f"Bài {number} {each}", agencies=[agency], districts=[make_district(f"Xã {number} {each}")])
    return agency


def test_the_page_takes_the_same_few_queries_for_3_and_60_articles(client):
    few, many = (busy_agency(number, count).get_absolute_url() for number, count in ((1, 3), (2, 60)))
    assert queries(client, few) == queries(client, many) <= 10
