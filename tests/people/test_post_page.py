"""One post through time: the list of officials asked for one agency and one title."""

from datetime import date

import pytest
import time_machine

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


@pytest.fixture
def position():
    """A post for one."""
    return make_position("Bí thư", make_agency("Huyện ủy Nậm Thượng"), seats=1)


def hold(position, name, start, end=None, **fields):
    """Let somebody hold the post between two days."""
    start, end = (PartialDate.of_day(date.fromisoformat(day)) if day else None for day in (start, end))
    return make_appointment(make_official(name), position, start=start, end=end, **fields)


def rows(client, position, query=""):
    """Return (holder's name or "vacant", from, to) of the rows."""
    response = client.get(position.get_absolute_url() + query)
    assert response.status_code == 200
    return [
        ("vacant" if row.look == "vacant" else row.post.official.name, row.start, row.end)
        for row in response.context["page"]
    ]


def test_holders_and_vacancies_stand_in_order_of_time_the_latest_first(client, position):
    hold(position, "Lò Văn Ánh", "2010-01-01", "2015-07-31")
    hold(position, "Vũ Thu Hiền", "2015-09-01", "2019-12-31")
    hold(position, "Lù Páo", "2020-01-01")
    assert rows(client, position) == [
        ("Lù Páo", "1/1/2020", ""),
        ("Vũ Thu Hiền", "1/9/2015", "31/12/2019"),
        ("vacant", "1/8/2015", "31/8/2015"),
        ("Lò Văn Ánh", "1/1/2010", "31/7/2015"),
    ]


@time_machine.travel("2024-05-01 12:00:00+07:00", tick=False)
@pytest.mark.parametrize(
    ("query", "surely"),
    [
        ("", ["Lù Páo"]),
        ("&on=2015-07-31", ["Lò Văn Ánh"]),
        ("&on=2015-08-01", []),
        ("&on=2009-12-31", []),
        ("&on=2025-01-01", ["Sùng A Páo"]),
    ],
)
def test_who_held_it_is_said_for_today_and_for_any_day(client, position, query, surely):
    hold(position, "Lò Văn Ánh", "2010-01-01", "2015-07-31")
    hold(position, "Lù Páo", "2015-09-01", "2024-12-31")
    hold(position, "Sùng A Páo", "2025-01-01")
    response = client.get(position.get_absolute_url() + query)
    answer = response.context["answer"]
    assert [post.official.name for post in answer.surely] == surely
    assert answer.is_vacant == (query == "&on=2015-08-01")
    assert all(f"<b>{name}</b>" in response.content.decode() for name in surely)


def test_where_only_the_year_is_known_the_answer_is_perhaps(client, position):
    make_appointment(make_official("Lò Văn Ánh"), position, start=PartialDate.of_year(2015))
    answer = client.get(position.get_absolute_url() + "&on=2015-05-01").context["answer"]
    assert answer.surely == []
    assert [post.official.name for post in answer.told] == ["Lò Văn Ánh"]


def test_of_a_post_that_ended_the_last_day_is_answered(client):
    position = make_position("Bí thư", make_agency("Huyện ủy A", ends_on=date(2025, 6, 30)))
    hold(position, "Lò Văn Ánh", "2019-01-01")
    answer = client.get(position.get_absolute_url()).context["answer"]
    assert (answer.day, [post.official.name for post in answer.surely]) == (date(2025, 6, 30), ["Lò Văn Ánh"])
    assert not client.get(position.get_absolute_url() + "&on=2025-07-01").context["answer"].existed


def test_sightings_stand_apart_with_their_article(client, position):
    hold(position, "Lò Văn Ánh", "2010-01-01")
    seen = make_appointment(make_official("Lù Páo"), position, is_confirmed=False, attested_on=date(2009, 3, 9))
    article = make_published("Tin về chè")
    make_mention(article, seen.official).titles.create(text="Bí thư", appointment=seen)
    assert rows(client, position) == [("Lò Văn Ánh", "1/1/2010", "")]
    response = client.get(position.get_absolute_url() + "&on=2009-03-09")
    assert [one.row.name for one in response.context["sightings"]] == ["Lù Páo"]
    assert [post.official.name for post in response.context["answer"].seen] == ["Lù Páo"]
    assert article.get_absolute_url() in response.content.decode()


def test_what_only_a_draft_saw_is_not_shown(client, position):
    hold(position, "Lò Văn Ánh", "2010-01-01")
    seen = make_appointment(make_official("Lù Páo"), position, is_confirmed=False, attested_on=date(2009, 3, 9))
    make_mention(make_article(), seen.official).titles.create(text="Bí thư", appointment=seen)
    assert "Lù Páo" not in client.get(position.get_absolute_url()).content.decode()


def test_the_page_is_a_combination_that_search_engines_leave_out(client, position):
    hold(position, "Lò Văn Ánh", "2010-01-01")
    assert b"noindex" in client.get(position.get_absolute_url()).content


def test_with_a_place_or_a_second_agency_it_is_the_list_of_officials(client, position):
    place = make_district()
    position.agency.district = place
    position.agency.save()
    hold(position, "Lò Văn Ánh", "2010-01-01")
    for more in (f"&district={place.slug}", f"&agency={make_agency('Sở Y tế').slug}"):
        response = client.get(position.get_absolute_url() + more)
        assert "history" not in response.context
        assert [official.name for official in response.context["page"]] == ["Lò Văn Ánh"]


@pytest.mark.parametrize("query", ["&page=2", "&title=khong-co"])
def test_what_is_not_there_is_not_found(client, position, query):
    hold(position, "Lò Văn Ánh", "2010-01-01")
    assert client.get(position.get_absolute_url() + query).status_code == 404


def test_of_a_body_of_many_the_day_lists_only_its_members_then(client):
    position = make_position("Ủy viên", make_agency("Tỉnh ủy Sơn Lĩnh"))
    for number in range(8):
        hold(position, f"Lù Páo {number}", "2020-01-01", "2022-12-31")
    hold(position, "Lò Văn Ánh", "2010-01-01", "2014-12-31")
    assert len(rows(client, position)) == 9 + 1
    assert "Lò Văn Ánh" not in {name for name, *days in rows(client, position, "&on=2021-01-01")}


def test_the_page_takes_the_same_few_queries_for_3_and_60_holders(client):
    counts = []
    for many in (3, 60):
        position = make_position("Bí thư", make_agency(f"Huyện ủy số {many}"), seats=1)
        for number in range(many):
            year = 1900 + number
            post = hold(position, f"Lù Páo {many} {number}", f"{year}-01-01", f"{year}-12-31")
            make_mention(make_published(f"Bài {many} {number}"), post.official).titles.create(
                text="Bí thư", appointment=post
            )
        counts.append(queries(client, position.get_absolute_url()))
    assert counts[0] == counts[1] <= 7
