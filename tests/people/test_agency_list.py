"""The list of agencies."""

from datetime import date

import pytest
import time_machine

from articles.workflow import perform
from tests.database import queries
from tests.factories import make_agency, make_article, make_district, make_published

pytestmark = pytest.mark.django_db
TODAY = time_machine.travel("2026-05-01 12:00:00+07:00", tick=False)


def names(client, query=""):
    """Return the names on the list of agencies."""
    response = client.get(f"/co-quan/{query}")
    assert response.status_code == 200
    return [agency.name for agency in response.context["page"]]


def sentence(client, query=""):
    """Return in what words the list says what it shows."""
    return client.get(f"/co-quan/{query}").context["sentence"]


def in_the_news(*agencies):
    make_published(agencies=agencies)


def test_agencies_with_news_or_people_are_listed(client):
    in_the_news(make_agency("Sở Y tế"))
    make_agency("Sở Nội vụ")
    assert names(client) == ["Sở Y tế"]


def test_an_agency_known_from_a_draft_only_is_not_listed(client):
    article = make_article(agencies=[make_agency(is_provisional=True)])
    assert names(client) == []
    perform(article, "publish", forced=True)
    assert len(names(client)) == 1


@TODAY
def test_those_of_today_stand_before_those_that_ended_by_themselves_or_with_their_place(client):
    old = make_district("Huyện Anh", ends_on=date(2025, 6, 30))
    in_the_news(
        make_agency("An", ends_on=date(2025, 2, 28)),
        make_agency("Bình", district=old),
        make_agency("Chi", district=old, outlives_district=True),
        make_agency("Dũng"),
        make_agency("Giang", starts_on=date(2027, 1, 1)),
    )
    assert names(client) == ["Dũng", "Giang", "Chi", "An", "Bình"]
    html = client.get("/co-quan/").content.decode()
    assert html.index("hien-nay") < html.index("da-ket-thuc")


def test_places_stand_province_by_province_and_kinds_by_protocol(client):
    first, second = make_district("Tỉnh An Lĩnh", "province"), make_district("Tỉnh Bắc Lĩnh", "province")
    commune = make_district("Xã Ả", "commune", parent=make_district("Huyện Ý", parent=first))
    in_the_news(
        make_agency("Bắc", district=second),
        make_agency("Xã", district=commune),
        make_agency("Huyện", district=commune.parent),
        make_agency("Sở", district=first),
        make_agency("Ủy ban", kind="peoples_committee", district=first),
        make_agency("Tỉnh ủy", kind="party_committee", district=first),
        make_agency("Bộ"),
    )
    assert names(client) == ["Bộ", "Tỉnh ủy", "Ủy ban", "Sở", "Huyện", "Xã", "Bắc"]


def test_the_list_is_filtered_by_place_and_kind(client):
    place = make_district("Xã Bản Cầu", tier="commune")
    in_the_news(
        make_agency("Trạm Y tế", kind="other", district=place),
        make_agency("Đảng ủy", kind="party_committee", district=place),
        make_agency("Tỉnh ủy", kind="party_committee"),
    )
    assert names(client, f"?district={place.slug}") == ["Đảng ủy", "Trạm Y tế"]
    assert names(client, f"?district={place.slug}&kind=party_committee") == ["Đảng ủy"]
    assert names(client, "?kind=party_committee&kind=other") == ["Tỉnh ủy", "Đảng ủy", "Trạm Y tế"]


@pytest.mark.parametrize(
    ("query", "status"),
    [("?kind=x", 404), ("?kind=%00", 404), ("?kind=", 200), ("?kind=court", 200), ("?district=x", 404)]
    + [("?page=0", 400), ("?page=2", 404), ("?utm_source=x", 200)],
)
def test_the_list_is_strict_about_its_parameters(client, query, status):
    in_the_news(make_agency())
    assert client.get(f"/co-quan/{query}").status_code == status


def test_only_kinds_that_are_listed_are_offered_and_what_is_chosen(client):
    in_the_news(make_agency(kind="department"))
    make_agency("Tòa án", kind="court")
    for query, kinds in (("", ["department"]), ("?kind=police", ["department", "police"])):
        facet = client.get(f"/co-quan/{query}").context["facets"][1]
        assert [option.row.slug for option in facet.options] == kinds


@TODAY
def test_the_list_says_in_words_what_it_shows(client):
    place = make_district("Xã <Bản Cầu>", tier="commune")
    in_the_news(make_agency("Trạm Y tế", district=place), make_agency("Sở", ends_on=date(2025, 6, 30)))
    assert sentence(client) == "<b>1 cơ quan hiện nay</b> và <b>1 cơ quan đã kết thúc hoạt động</b>."
    words = sentence(client, f"?district={place.slug}&kind=department")
    assert words.startswith(
        "<b>1 cơ quan hiện nay</b>, loại: <b>Cơ quan chuyên môn</b>, thuộc <b>xã &lt;Bản Cầu&gt;</b>"
    )


def test_an_empty_list_says_so_and_leads_back(client):
    assert sentence(client) == "<b>Không có cơ quan nào</b>."
    assert "Không có cơ quan nào hợp" in client.get("/co-quan/?kind=court").content.decode()


def test_the_list_takes_the_same_few_queries_for_3_and_50_agencies(client):
    counts = []
    for number, count in ((1, 3), (2, 50)):
        province = make_district(f"Tỉnh {number}", "province")
        for each in range(count):
            old = make_district(f"Xã {number} {each}", "commune", parent=province, ends_on=date(2025, 6, 30))
            in_the_news(make_agency(f"Ban {number} {each}", district=old), make_agency(f"Hội {number} {each}"))
        counts.append(queries(client, "/co-quan/"))
    assert counts[0] == counts[1] <= 6
