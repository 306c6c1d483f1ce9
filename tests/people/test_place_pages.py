"""The page of all places and the page of one."""

import pytest

from articles.workflow import perform
from tests.database import queries
from tests.factories import make_agency, make_article, make_district, make_published, make_succession

pytestmark = pytest.mark.django_db


@pytest.fixture
def world():
    """Return the places of a small reform: an old province with a district and a commune, and what followed."""
    old = make_district("Tỉnh Sơn Lĩnh", tier="province", ends_on="2025-06-30")
    new = make_district("Tỉnh Vân Lĩnh", tier="province", starts_on="2025-07-01")
    huyen = make_district("Huyện Nậm Thượng", parent=old, ends_on="2025-06-30")
    first = make_district("Xã Lùng Vầu", tier="commune", parent=new, starts_on="2025-07-01")
    second = make_district("Xã Tà Sín", tier="commune", parent=new, starts_on="2025-07-01")
    make_succession(old, new)
    make_succession(huyen, first, second, resolution="Nghị quyết số 00/NQ")
    return {"old": old, "new": new, "huyen": huyen, "first": first, "second": second}


def test_places_with_news_their_provinces_and_successors_are_shown(client, world):
    make_published(districts=[world["huyen"]])
    make_district("Tỉnh Không Tin", tier="province")
    html = client.get("/dia-ban/").content.decode()
    for name in ("old", "huyen", "first", "second"):
        assert f'href="{world[name].get_absolute_url()}"' in html
    assert "Không Tin" not in html


def test_provinces_of_today_stand_first(client, world):
    make_published(districts=[world["huyen"], world["new"]])
    provinces = client.get("/dia-ban/").context["provinces"]
    assert [province.name for province, units, more in provinces] == ["Tỉnh Vân Lĩnh", "Tỉnh Sơn Lĩnh"]


def test_places_are_found_by_name_with_and_without_marks(client, world):
    for words in ("lung+vau", "Lùng+Vầu", "lùng"):
        response = client.get(f"/dia-ban/?q={words}")
        assert [place.name for place in response.context["page"]] == ["Xã Lùng Vầu"]
    assert b"noindex" in response.content


@pytest.mark.parametrize("words", ["%00", "a" * 5000, "%25", "'", "%F0%9F%98%80", "*"])
def test_odd_names_get_an_ordinary_answer(client, words):
    assert client.get(f"/dia-ban/?q={words}").status_code == 200


def test_a_place_known_from_a_draft_only_is_not_found(client):
    place = make_district("Xã Bản Nháp", tier="commune", code="", is_provisional=True)
    article = make_article(districts=[place])
    assert client.get(place.get_absolute_url()).status_code == 404
    assert "Xã Bản Nháp" not in client.get("/dia-ban/?q=nhap").content.decode()
    perform(article, "publish", forced=True)
    assert client.get(place.get_absolute_url()).status_code == 200


def test_a_place_that_ended_says_what_became_of_it(client, world):
    html = client.get(world["huyen"].get_absolute_url()).content.decode()
    for name in ("first", "second"):
        assert f'href="{world[name].get_absolute_url()}"' in html
    assert "Nghị quyết số 00/NQ" in html
    assert "30/6/2025" in html
    assert "<svg" in html
    assert "style=" not in html


def test_a_place_that_followed_says_where_it_came_from_and_keeps_the_old_news(client, world):
    make_published("Tin của huyện", districts=[world["huyen"]])
    html = client.get(world["first"].get_absolute_url()).content.decode()
    assert f'href="{world["huyen"].get_absolute_url()}"' in html
    assert "Tin của huyện" in html


def test_a_place_shows_its_agencies_and_parts_that_have_something_to_show(client, world):
    agency = make_agency("Huyện ủy Nậm Thượng", district=world["huyen"])
    make_agency("Phòng Nội vụ huyện Nậm Thượng", district=world["huyen"])
    make_published(agencies=[agency], districts=[world["huyen"]])
    context = client.get(world["huyen"].get_absolute_url()).context
    assert list(context["agencies"]) == [agency]
    assert list(client.get(world["old"].get_absolute_url()).context["parts"]) == [world["huyen"]]


def test_a_place_without_news_answers_unindexed(client, world):
    assert b"noindex" in client.get(world["new"].get_absolute_url()).content
    make_published(districts=[world["new"]])
    assert b"noindex" not in client.get(world["new"].get_absolute_url()).content


def test_the_news_of_a_place_takes_all_filters(client, world):
    agency = make_agency()
    make_published("Của sở", districts=[world["huyen"]], agencies=[agency])
    make_published("Của ai khác", districts=[world["huyen"]])
    address = world["huyen"].get_absolute_url()
    html = client.get(f"{address}?agency={agency.slug}").content.decode()
    assert "Của sở" in html
    assert "Của ai khác" not in html
    assert client.get(f"{address}?page=0").status_code == 400
    assert client.get(f"{address}?district=khong-co").status_code == 404


def busy_place(number, count):
    """Return a place with `count` parts, agencies, predecessors, successors and articles."""
    province = make_district(f"Tỉnh {number}", tier="province")
    place = make_district(f"Huyện {number}", parent=province, ends_on="2025-06-30")
    for each in range(count):
        part = make_district(f"Xã {number} {each}", tier="commune", parent=place)
        make_succession(place, make_district(f"Xã mới {number} {each}", tier="commune"))
        make_succession(make_district(f"Xã cũ {number} {each}", tier="commune"), place)
        agency = make_agency(f"Ban {number} {each}", district=place)
        make_published(f"Bài {number} {each}", districts=[part, place], agencies=[agency])
    return place


def test_the_page_takes_the_same_few_queries_for_3_and_60_articles(client):
    few, many = (busy_place(number, count).get_absolute_url() for number, count in ((1, 3), (2, 60)))
    assert queries(client, few) == queries(client, many) <= 10


def test_all_places_take_the_same_few_queries_whatever_there_is(client):
    counts = []
    for number, count in ((1, 3), (2, 30)):
        busy_place(number, count)
        counts.append(queries(client, "/dia-ban/"))
    assert counts[0] == counts[1] <= 10
