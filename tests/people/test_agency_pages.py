"""The page of an agency."""

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


def test_an_agency_known_from_a_draft_only_is_not_found(client):
    agency = make_agency(is_provisional=True)
    article = make_article(agencies=[agency])
    assert client.get(agency.get_absolute_url()).status_code == 404
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


def page(client, agency, query=""):
    """Return the page of an agency as text."""
    response = client.get(agency.get_absolute_url() + query)
    assert response.status_code == 200
    return response.content.decode()


@time_machine.travel("2026-05-01 12:00:00+07:00", tick=False)
def test_an_agency_that_ended_shows_its_last_people(client):
    old = make_agency("Huyện ủy Nậm Thượng", ends_on="2025-06-30", end_state="dissolved")
    make_appointment(make_official("Lù Páo"), make_position("Bí thư", old), start=PartialDate.of_year(2020))
    assert held(client, old) == ["Lù Páo"]
    assert not client.get(f"{old.get_absolute_url()}?on=2026-01-01").context["existed"]


@pytest.mark.parametrize(
    ("end_state", "words"),
    [
        ("merged", "sáp nhập vào"),
        ("renamed", "đổi tên thành"),
        ("replaced", "được thay thế bởi"),
        ("split", "chia thành"),
        ("devolved", "nhiệm vụ được chuyển giao cho"),
    ],
)
def test_an_agency_that_ended_says_how_and_links_lead_both_ways(client, end_state, words):
    old = make_agency("Huyện ủy Nậm Thượng", ends_on="2025-06-30", end_state=end_state)
    new = make_agency("Đảng ủy xã <Lùng Vầu>")
    old.successors.add(new)
    html = page(client, old)
    assert f'ngày 30/6/2025</b>: {words} <a href="{new.get_absolute_url()}">' in html
    assert "<Lùng" not in html
    assert f'href="{old.get_absolute_url()}"' in page(client, new)
    assert "<svg" in page(client, new) and "style=" not in page(client, new)


def test_an_agency_that_was_dissolved_says_so(client):
    old = make_agency("Công an huyện Nậm Thượng", ends_on="2025-02-28", end_state="dissolved")
    assert "ngày 28/2/2025</b>: giải thể." in page(client, old)


def test_an_agency_that_ended_with_its_place_says_so(client):
    place = make_district("Huyện Nậm Thượng", ends_on="2025-06-30")
    assert "cùng với huyện Nậm Thượng" in page(client, make_agency("Huyện ủy Nậm Thượng", district=place))
    other = make_agency("Trung tâm Y tế", district=place, outlives_district=True)
    assert "cùng với huyện Nậm Thượng" not in page(client, other)


def test_what_only_drafts_know_is_not_shown_before_an_agency(client):
    agency = make_agency("Đảng ủy xã Lùng Vầu", is_provisional=True)
    make_agency("Huyện ủy từ bài nháp", is_provisional=True, ends_on="2025-06-30").successors.add(agency)
    make_published(agencies=[agency])
    assert "Huyện ủy từ bài nháp" not in page(client, agency)


@pytest.mark.parametrize(
    ("query", "words"),
    [
        ("?on=2019-12-31", "chưa hoạt động vào ngày này: ngày đầu tiên là 1/1/2020"),
        ("?on=2025-07-01", "không còn hoạt động vào ngày này: ngày cuối cùng là 30/6/2025"),
        ("?on=2024-01-01", "Chưa có thông tin ai giữ chức vụ"),
        ("", "Chưa có thông tin ai giữ chức vụ"),
    ],
)
def test_where_nobody_is_shown_plain_words_say_why(client, query, words):
    agency = make_agency(starts_on="2020-01-01", ends_on="2025-06-30", end_state="dissolved")
    assert words in page(client, agency, query)


def test_the_chart_and_its_table_show_the_tree_of_the_day(client):
    agency = make_agency("Sở Y tế", parent=make_agency("Ủy ban nhân dân tỉnh"))
    gone = make_agency("Bệnh viện", parent=agency, ends_on="2025-06-30")
    today, past = page(client, agency), page(client, agency, "?on=2025-06-30")
    assert 'role="img"' in today
    for html, count in ((today, 0), (past, 2)):
        assert html.count(f'href="{gone.get_absolute_url()}"') == count


def test_an_agency_without_whole_and_parts_has_no_chart(client):
    assert 'role="img"' not in page(client, make_agency())


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
        part = make_agency(f"Phòng {number} {each}", parent=agency, district=agency.district)
        make_agency(f"Tổ {number} {each}", parent=part, district=agency.district)
        agency.successors.add(make_agency(f"Ban {number} {each}", district=agency.district))
        make_agency(f"Cục {number} {each}", district=agency.district).successors.add(agency)
        make_published(f"Bài {number} {each}", agencies=[agency], districts=[make_district(f"Xã {number} {each}")])
    return agency


def test_the_page_takes_the_same_few_queries_for_3_and_60_articles(client):
    few, many = (busy_agency(number, count).get_absolute_url() for number, count in ((1, 3), (2, 60)))
    assert queries(client, few) == queries(client, many) <= 10
