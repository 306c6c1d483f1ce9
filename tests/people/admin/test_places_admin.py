"""Agencies, posts and places on the desk, and what the lists cost."""

from datetime import date

import pytest
from django.urls import reverse

from people.models import Alias, Position, Succession
from tests import factories as make
from tests.database import queries
from tests.posting import form_data, rows

pytestmark = pytest.mark.django_db


def people(first, last):
    province = make.make_district(f"Tỉnh số {first}", "province")
    for number in range(first, last):
        old = make.make_district(f"Xã cũ số {number}", "commune", parent=province)
        new = make.make_district(f"Xã mới số {number}", "commune", parent=province)
        make.make_succession(old, new)
        agency = make.make_agency(f"Sở số {number}", district=old)
        official = make.make_official(f"Lù Văn Páo {number}")
        make.make_appointment(official, make.make_position(agency=agency))
        Alias.objects.create(text=f"Ông Páo {number}", official=official)
        Alias.objects.create(text=f"Sở thứ {number}", agency=agency)


def count(client, name):
    """Return how many queries a list takes, what is looked up once and remembered aside."""
    path = reverse(f"admin:people_{name}_changelist")
    return [queries(client, path) for _time in range(2)][1]


@pytest.mark.parametrize("name", ["official", "appointment", "agency", "position", "district", "succession", "alias"])
def test_a_list_costs_the_same_for_three_rows_and_for_twenty(desk, name):
    people(0, 3)
    three = count(desk, name)
    people(3, 20)
    assert count(desk, name) == three
    assert three <= 10


@pytest.mark.parametrize("field", ["districts", "agencies", "publisher"])
def test_a_picker_costs_the_same_for_three_options_and_for_twenty(desk, field):
    path = reverse("admin:autocomplete")
    parameters = {"app_label": "articles", "model_name": "article", "field_name": field, "term": "so"}
    people(0, 3)
    three = queries(desk, path, parameters)
    people(3, 20)
    assert queries(desk, path, parameters) == three


def change(client, row, **changes):
    address = reverse(f"admin:people_{row._meta.model_name}_change", args=[row.pk])
    return client.post(address, form_data(client.get(address), **changes))


def test_an_agency_keeps_its_posts_in_its_form(desk):
    agency = make.make_agency()
    new = {"positions-0-title": "Giám đốc", "positions-0-precedence": 10}
    change(desk, agency, **rows("positions", 1), **new)
    assert Position.objects.get().full_name.startswith("Giám đốc Sở Công Thương")


def test_an_agency_s_days_are_typed_day_first(desk):
    agency = make.make_agency()
    change(desk, agency, starts_on="01/07/2025")
    agency.refresh_from_db()
    assert agency.starts_on == date(2025, 7, 1)


def test_a_place_tells_what_became_of_it(desk):
    old, new = make.make_district(), make.make_district("Xã Lùng Vầu", "commune")
    successor = {"successions-0-successor": new.pk, "successions-0-resolution": "Nghị quyết số 12/NQ"}
    change(desk, old, **rows("successions", 1), **successor)
    assert Succession.objects.get().successor == new


def test_what_the_official_data_says_of_a_place_stays(desk):
    place = make.make_district(code="02761", starts_on=date(2004, 1, 1))
    change(desk, place, code="99999", tier="commune", name="Huyện Nậm Thượng Mới")
    place.refresh_from_db()
    assert (place.code, place.tier, place.name) == ("02761", "huyen", "Huyện Nậm Thượng Mới")


def test_a_place_that_news_is_filed_under_is_not_deleted_with_its_agencies(desk):
    place = make.make_district()
    make.make_agency("Ủy ban nhân dân huyện Nậm Thượng", district=place)
    desk.post(reverse("admin:people_district_delete", args=[place.pk]), {"post": "yes"})
    place.refresh_from_db()


def test_another_name_names_exactly_one_thing(desk):
    official, agency = make.make_official(), make.make_agency()
    send = {"text": "Tên khác", "official": official.pk, "agency": agency.pk}
    response = desk.post(reverse("admin:people_alias_add"), send)
    assert response.status_code == 200
    assert not Alias.objects.exists()


@pytest.mark.parametrize(
    ("first", "again"),
    [
        ({"name": "Sở Công Thương"}, {"name": "SỞ CÔNG THƯƠNG"}),
        ({"name": "Ủy ban nhân dân"}, {"name": "Uỷ ban nhân dân"}),
    ],
)
def test_an_agency_that_is_there_already_is_refused_at_its_name(desk, first, again):
    make.make_agency(**first)
    response = desk.post(reverse("admin:people_agency_add"), {**EMPTY, **again, "kind": "department"})
    assert "name" in response.context["adminform"].form.errors


EMPTY = {
    f"{prefix}-{field}_FORMS": 0
    for prefix in ("positions", "aliases", "successions", "precessions")
    for field in ("TOTAL", "INITIAL")
}


@pytest.mark.parametrize(
    ("wrong", "field"),
    [
        ({"starts_on": "2/7/2025", "ends_on": "1/7/2025"}, "ends_on"),
        ({"end_state": "merged"}, "ends_on"),
    ],
)
def test_an_agency_s_days_are_checked_at_their_field(desk, wrong, field):
    response = desk.post(reverse("admin:people_agency_add"), {**EMPTY, "name": "Sở", "kind": "other", **wrong})
    assert list(response.context["adminform"].form.errors) == [field]


def test_a_post_that_the_agency_has_already_is_refused_at_its_title(desk):
    position = make.make_position("Giám đốc")
    send = {**EMPTY, "title": "GIÁM ĐỐC", "agency": position.agency.pk, "precedence": 1}
    response = desk.post(reverse("admin:people_position_add"), send)
    assert "title" in response.context["adminform"].form.errors


def test_two_new_posts_with_one_title_are_told_and_nothing_is_saved(desk):
    agency = make.make_agency()
    new = {f"positions-{number}-{name}": value for number in (0, 1) for name, value in POST.items()}
    response = change(desk, agency, **rows("positions", 2), **new)
    assert response.status_code == 302
    assert len(list(desk.get(response["Location"]).context["messages"])) == 1
    assert not Position.objects.exists()


POST = {"title": "Phó Giám đốc", "precedence": 20}


def test_a_new_official_comes_with_other_names(desk):
    send = {**EMPTY, "appointments-TOTAL_FORMS": 0, "appointments-INITIAL_FORMS": 0, "name": "Vũ Thu Hiền"}
    desk.post(reverse("admin:people_official_add"), {**send, "aliases-TOTAL_FORMS": 1, "aliases-0-text": "Thu Hiền"})
    assert Alias.objects.get().official.name == "Vũ Thu Hiền"


def test_a_sighting_that_is_there_already_is_refused(desk):
    seen = {"is_confirmed": False, "attested_on": date(2022, 3, 9)}
    first = make.make_appointment(**seen)
    send = {"official": first.official.pk, "position": first.position.pk, "attested_on": "9/3/2022"}
    response = desk.post(reverse("admin:people_appointment_add"), send)
    assert "position" in response.context["adminform"].form.errors
