"""The form and the list of agencies on the desk."""

from datetime import date

import pytest
from django.urls import reverse

from people.models import AgencySuccession
from tests import factories as make
from tests.database import queries
from tests.posting import form_data

pytestmark = pytest.mark.django_db
DAY, NEXT_DAY = date(2025, 6, 30), date(2025, 7, 1)


def change(client, agency, **changes):
    """Open the form of an agency, change something, send it; return the answer."""
    address = reverse("admin:people_agency_change", args=[agency.pk])
    return client.post(address, form_data(client.get(address), **changes))


def errors(response):
    """Return {field: what is wrong} of a form that was refused."""
    return response.context["adminform"].form.errors if response.status_code == 200 else {}


def ended(client, agency, end_state, *successors):
    """Send that an agency ended so; return the names of the fields that were refused."""
    return list(
        errors(
            change(
                client,
                agency,
                ends_on="30/6/2025",
                end_state=end_state,
                followed_by=[successor.pk for successor in successors],
            )
        )
    )


def test_the_form_says_that_an_agency_ends_with_its_place(desk):
    html = desk.get(reverse("admin:people_agency_add")).content.decode()
    assert "Ngày trước tháng: 16/6/2022. Bỏ trống: cơ quan kết thúc cùng địa bàn" in html


def test_an_end_and_its_successors_are_kept(desk):
    agency, *new = make.make_agency(), make.make_agency("Sở Một"), make.make_agency("Sở Hai")
    assert ended(desk, agency, "split", *new) == []
    agency.refresh_from_db()
    assert (agency.ends_on, agency.end_state) == (DAY, "split")
    assert set(agency.successors.all()) == set(new)


def test_an_unchanged_form_keeps_the_successors_and_a_changed_one_takes_them_out(desk):
    agency, new = make.make_agency(ends_on=DAY, end_state="devolved"), make.make_agency("Sở Một")
    agency.successors.add(new)
    assert change(desk, agency).status_code == 302
    assert agency.successors.get() == new
    assert errors(change(desk, agency, end_state="dissolved", followed_by=None)) == {}
    assert not AgencySuccession.objects.exists()


@pytest.mark.parametrize(
    ("end_state", "count"), [("merged", 0), ("merged", 2), ("split", 1), ("dissolved", 1), ("devolved", 0), ("", 1)]
)
def test_a_wrong_number_of_successors_is_refused_in_plain_words(desk, end_state, count):
    agency = make.make_agency()
    new = [make.make_agency(f"Sở số {number}") for number in range(count)]
    assert ended(desk, agency, end_state, *new) == ["followed_by"]
    agency.refresh_from_db()
    assert agency.ends_on is None


def test_a_successor_that_begins_too_late_is_refused_with_its_name(desk):
    new = make.make_agency("Sở Mới", starts_on=date(2025, 8, 1))
    response = change(desk, make.make_agency(), ends_on="30/6/2025", end_state="merged", followed_by=[new.pk])
    assert "Sở Mới" in errors(response)["followed_by"][0]


def test_an_agency_does_not_follow_itself(desk):
    agency = make.make_agency()
    assert ended(desk, agency, "merged", agency) == ["followed_by"]


def test_a_first_day_after_what_it_followed_had_ended_is_refused(desk):
    old, new = make.make_agency(ends_on=DAY, end_state="merged"), make.make_agency("Sở Mới", starts_on=NEXT_DAY)
    old.successors.add(new)
    assert list(errors(change(desk, new, starts_on="1/8/2025"))) == ["starts_on"]


def test_an_agency_is_not_part_of_its_own_parts(desk):
    top = make.make_agency("Ủy ban nhân dân tỉnh")
    part = make.make_agency("Sở Y tế", parent=top)
    assert list(errors(change(desk, top, parent=part.pk))) == ["parent"]


def test_only_an_agency_with_a_place_outlives_it(desk):
    agency = make.make_agency()
    assert list(errors(change(desk, agency, outlives_district="on"))) == ["outlives_district"]
    assert errors(change(desk, agency, outlives_district="on", district=make.make_district().pk)) == {}


def test_the_form_shows_the_way_down_the_tree_and_what_came_before(desk):
    top = make.make_agency("Ủy ban nhân dân tỉnh")
    agency = make.make_agency("Sở Y tế", parent=make.make_agency("Khối Văn xã", parent=top))
    make.make_agency("Ty Y tế", ends_on=DAY, end_state="renamed").successors.add(agency)
    html = desk.get(reverse("admin:people_agency_change", args=[agency.pk])).content.decode()
    path = [html.index(f">{name}</a>") for name in ("Ủy ban nhân dân tỉnh", "Khối Văn xã", "Sở Y tế")]
    assert path == sorted(path)
    assert "Ty Y tế</a> (30/6/2025, đổi tên)" in html


def test_who_may_only_look_sees_the_successors(client):
    old, new = make.make_agency(ends_on=DAY, end_state="merged"), make.make_agency("Sở Mới")
    old.successors.add(new)
    client.force_login(make.make_user("xem", "people.view_agency"))
    html = client.get(reverse("admin:people_agency_change", args=[old.pk])).content.decode()
    assert ">Sở Mới</a>" in html


@pytest.mark.parametrize(("life", "names"), [("living", {"Sở", "Trạm"}), ("ended", {"Ban", "Phòng"})])
def test_the_list_tells_the_living_from_those_that_ended_by_themselves_or_with_their_place(desk, life, names):
    place = make.make_district(ends_on=DAY)
    make.make_agency("Sở")
    make.make_agency("Ban", ends_on=DAY)
    make.make_agency("Phòng", district=place)
    make.make_agency("Trạm", district=place, outlives_district=True)
    response = desk.get(reverse("admin:people_agency_changelist"), {"life": life})
    assert {agency.name for agency in response.context["cl"].result_list} == names


def test_the_list_says_when_and_how_an_agency_ended(desk):
    make.make_agency("Ban", ends_on=DAY, end_state="dissolved")
    make.make_agency("Phòng", district=make.make_district(ends_on=DAY))
    html = desk.get(reverse("admin:people_agency_changelist")).content.decode()
    assert "30/6/2025, giải thể" in html
    assert "30/6/2025, cùng địa bàn" in html


def test_pickers_tell_namesakes_apart_by_place_and_years(desk):
    for name, days in (("Tỉnh Sơn Lĩnh", {"ends_on": DAY}), ("Tỉnh Vân Lĩnh", {"starts_on": NEXT_DAY})):
        place = make.make_district("Xã Tân Thành", "commune", parent=make.make_district(name, "province"), **days)
        make.make_agency("UBND xã Tân Thành", district=place, starts_on=days.get("starts_on"))
    query = {"app_label": "people", "model_name": "agency", "field_name": "successors", "term": "tan thanh"}
    found = desk.get(reverse("admin:autocomplete"), query).json()["results"]
    assert {option["text"] for option in found} == {
        "UBND xã Tân Thành – Xã Tân Thành, Tỉnh Sơn Lĩnh (–2025)",
        "UBND xã Tân Thành – Xã Tân Thành, Tỉnh Vân Lĩnh (2025–)",
    }


def test_a_form_costs_the_same_for_one_successor_and_for_ten(desk):
    counts = []
    for number, count in ((1, 1), (2, 10)):
        old = make.make_agency(f"Sở {number}", ends_on=DAY, end_state="devolved")
        for each in range(count):
            province = make.make_district(f"Tỉnh {number} {each}", "province")
            place = make.make_district(f"Xã {number} {each}", "commune", parent=province)
            old.successors.add(make.make_agency(f"Ban {number} {each}", district=place))
        path = reverse("admin:people_agency_change", args=[old.pk])
        counts.append([queries(desk, path) for _time in range(2)][1])
    assert counts[0] == counts[1]


def test_the_picked_agencies_of_an_article_cost_the_same_for_one_and_for_ten(desk):
    counts = []
    for number, count in ((1, 1), (2, 10)):
        agencies = []
        for each in range(count):
            province = make.make_district(f"Tỉnh {number} {each}", "province")
            place = make.make_district(f"Xã {number} {each}", "commune", parent=province)
            agencies.append(make.make_agency(f"Ban {number} {each}", district=place))
        article = make.make_article(f"Bài {number}", agencies=agencies)
        path = reverse("admin:articles_article_change", args=[article.pk])
        counts.append([queries(desk, path) for _time in range(2)][1])
    assert counts[0] == counts[1]
