"""A reform on the desk: three pages, all checked at every step, nothing written before the last."""

from datetime import date

import pytest
from django.urls import reverse

from people.models import Agency, Appointment, ChangeSet, District
from people.models.agency import EndState
from tests import factories as make
from tests.dumps import dump
from tests.posting import words

pytestmark = pytest.mark.django_db
LAST_DAY, NEXT_DAY = date(2025, 6, 30), date(2025, 7, 1)
ADDRESS = "/admin/people/changeset/reform/"


@pytest.fixture
def places():
    """A huyện with a commune, its committee with a chairman; and the two communes of the day after."""
    huyen = make.make_district("Huyện Nậm Thượng")
    part = make.make_district("Xã Lùng Vầu", "commune", parent=huyen)
    committee = make.make_agency("UBND huyện Nậm Thượng", district=huyen)
    make.make_appointment(position=make.make_position("Chủ tịch", committee))
    news = [make.make_district(name, "commune", starts_on=NEXT_DAY) for name in ("Xã Nậm Thượng", "Xã Pha Đán")]
    return {"huyen": huyen, "part": part, "committee": committee, "news": news}


def first_page(places, **changes):
    data = {
        "units": [places["huyen"].pk],
        "agencies": [],
        "last_day": "30/6/2025",
        "decision_number": "Nghị quyết số 12/NQ",
    }
    return {**data, **changes}


def second_page(places, **changes):
    huyen, committee = f"unit-{places['huyen'].pk}", f"agency-{places['committee'].pk}"
    data = {
        **first_page(places),
        "shown": [huyen, committee],
        f"{huyen}-successors": [one.pk for one in places["news"]],
        f"{committee}-end_state": "dissolved",
    }
    return {**data, **changes}


def go(client, page, data):
    return client.post(ADDRESS, {**data, "go": page})


def applied(client, data):
    """Look at the effect and apply it, as somebody does who reads the third page."""
    page = go(client, "look", data)
    return go(client, "apply", {**data, "digest": page.context["plan"].digest})


def template(response):
    return response.template_name.rsplit("/", 1)[1]


def test_from_the_first_page_to_the_act(desk, places):
    was = dump()
    assert template(desk.get(ADDRESS)) == "choose.html"
    assert template(go(desk, "follow", first_page(places))) == "follow.html"
    assert template(go(desk, "look", second_page(places))) == "look.html"
    assert dump() == was
    response = applied(desk, second_page(places))
    change_set = ChangeSet.objects.get()
    assert response["Location"] == reverse("admin:people_changeset_change", args=[change_set.pk])
    places["huyen"].refresh_from_db()
    assert places["huyen"].ends_on == LAST_DAY
    assert set(places["huyen"].successors.all()) == set(places["news"])
    assert (change_set.by.username, change_set.decision_number) == ("tong-bien-tap", "Nghị quyết số 12/NQ")


def test_the_third_page_tells_the_whole_effect(desk, places):
    article = make.make_published(districts=[places["huyen"]], publisher=places["committee"])
    draft = make.make_article("Bài nháp", publisher=places["committee"])
    page = go(desk, "look", second_page(places)).content.decode()
    for told in ("Huyện Nậm Thượng", "Xã Pha Đán", "Chủ tịch UBND huyện Nậm Thượng", "Đặng Quốc Thưởng"):
        assert told in page
    assert article.title in page and draft.title in page


def test_titles_of_drafts_are_told_only_to_those_who_may_see_them(client, places):
    draft = make.make_article("Bài nháp", publisher=places["committee"])
    client.force_login(make.make_user("nhan-su", "people.reform_places"))
    page = go(client, "look", second_page(places))
    assert page.status_code == 200
    assert draft.title not in page.content.decode()


def test_ticked_rows_of_a_list_are_chosen_on_the_first_page(desk, places):
    for row, field in ((places["huyen"], "units"), (places["committee"], "agencies")):
        address = reverse(f"admin:people_{row._meta.model_name}_changelist")
        response = desk.post(address, {"action": "reform", "_selected_action": [row.pk]})
        page = desk.get(response["Location"])
        assert page.context["form"].initial[field] == [str(row.pk)]
        assert row.name in page.content.decode()


@pytest.mark.parametrize("name", ["district", "agency", "changeset"])
def test_the_lists_lead_to_the_reform(desk, name):
    assert ADDRESS in desk.get(reverse(f"admin:people_{name}_changelist")).content.decode()


def test_without_the_right_there_is_no_page_no_link_and_no_action(client, places):
    client.force_login(make.make_user("bien-tap", "people.view_district", "people.change_district"))
    assert client.get(ADDRESS).status_code == 403
    for page in ("follow", "look", "apply"):
        assert go(client, page, second_page(places)).status_code == 403
    changes = client.get(reverse("admin:people_district_changelist"))
    assert ADDRESS not in changes.content.decode()
    assert "reform" not in changes.content.decode()
    assert not ChangeSet.objects.exists()


def test_strangers_are_led_to_the_sign_in(client):
    assert client.get(ADDRESS).status_code == 302


@pytest.mark.parametrize(
    ("wrong", "field"),
    [
        ({"last_day": ""}, "last_day"),
        ({"last_day": "31/2/2025"}, "last_day"),
        ({"last_day": "30/6/0025"}, "last_day"),
        ({"last_day": "31/12/9999"}, "last_day"),
        ({"decision_number": ""}, "decision_number"),
        ({"decision_number": "x" * 121}, "decision_number"),
        ({"decision_number": "\x00"}, "decision_number"),
        ({"units": ["99999"]}, "units"),
        ({"units": ["x"]}, "units"),
        ({"units": ["9" * 30]}, "units"),
        ({"units": []}, "__all__"),
    ],
)
def test_what_is_wrong_on_the_first_page_is_said_at_its_field(desk, places, wrong, field):
    page = go(desk, "follow", first_page(places, **wrong))
    assert template(page) == "choose.html"
    assert list(page.context["form"].errors) == [field]


def test_what_is_wrong_with_the_plan_is_said_on_the_second_page(desk, places):
    data = second_page(places)
    del data[f"unit-{places['huyen'].pk}-successors"]
    page = go(desk, "look", data)
    assert template(page) == "follow.html"
    assert "Huyện Nậm Thượng" in page.context["faults"][0]


def test_parts_come_along_when_ticked_and_can_be_left_out(desk, places):
    page = go(desk, "follow", first_page(places, with_parts="on"))
    assert [form.row for form in page.context["rows"].units] == [places["huyen"], places["part"]]
    part = f"unit-{places['part'].pk}"
    data = second_page(places, with_parts="on")
    data["shown"] = [*data["shown"], part]
    assert go(desk, "look", data).context["faults"]
    left_out = go(desk, "look", {**data, f"{part}-goes_on": "on"})
    assert left_out.context["plan"].parts_staying == [places["part"]]
    told = go(desk, "look", {**data, f"{part}-successors": [places["news"][0].pk]})
    assert len(told.context["plan"].units) == 2


def test_an_agency_that_came_along_can_be_left_out(desk, places):
    name = f"agency-{places['committee'].pk}-goes_on"
    applied(desk, second_page(places, **{name: "on"}))
    assert Agency.objects.get().ends_on is None
    assert Appointment.objects.get().end is None


def test_an_agency_with_wrong_successors_is_told(desk, places):
    name = f"agency-{places['committee'].pk}-end_state"
    page = go(desk, "look", second_page(places, **{name: "merged"}))
    assert "UBND huyện Nậm Thượng" in page.context["faults"][0]


@pytest.mark.parametrize("state", ["", "sold"])
def test_a_way_of_ending_that_does_not_exist_is_refused(desk, places, state):
    name = f"agency-{places['committee'].pk}-end_state"
    assert state not in EndState.values
    page = go(desk, "look", second_page(places, **{name: state}))
    assert template(page) == "follow.html"


def test_what_came_up_since_the_second_page_is_shown_before_the_third(desk, places):
    make.make_agency("Phòng Nội vụ huyện Nậm Thượng", district=places["huyen"])
    page = go(desk, "look", second_page(places))
    assert template(page) == "follow.html"
    assert len(page.context["rows"].agencies) == 2


def test_an_effect_that_changed_is_shown_again_and_not_applied(desk, places):
    data = second_page(places)
    digest = go(desk, "look", data).context["plan"].digest
    make.make_appointment(make.make_official("Lù Văn Páo"), places["committee"].positions.get())
    page = go(desk, "apply", {**data, "digest": digest})
    assert template(page) == "look.html"
    assert page.context["faults"]
    assert "Lù Văn Páo" in page.content.decode()
    assert not ChangeSet.objects.exists()


def test_who_applies_without_having_looked_looks_first(desk, places):
    assert template(go(desk, "apply", second_page(places))) == "look.html"
    assert not ChangeSet.objects.exists()


def test_a_second_press_of_apply_is_refused(desk, places):
    data = second_page(places)
    digest = go(desk, "look", data).context["plan"].digest
    go(desk, "apply", {**data, "digest": digest})
    page = go(desk, "apply", {**data, "digest": digest})
    assert page.status_code == 200
    assert ChangeSet.objects.count() == 1


def test_going_back_loses_nothing(desk, places):
    data = second_page(places)
    page = go(desk, "choose", data)
    assert template(page) == "choose.html"
    assert (f"unit-{places['huyen'].pk}-successors", str(places["news"][0].pk)) in page.context["carried"]
    again = go(desk, "follow", data)
    assert again.context["rows"].units[0].is_valid()
    assert "Xã Pha Đán" in again.content.decode()


@pytest.mark.parametrize("page", ["", "elsewhere", "x" * 300])
def test_a_page_that_does_not_exist_is_the_second(desk, places, page):
    assert template(go(desk, page, first_page(places))) == "follow.html"


def test_a_list_is_not_ticked_without_end(desk):
    District.objects.bulk_create(
        District(name=f"Xã số {code}", tier="commune", code=f"{code:05}", slug=f"xa-{code}") for code in range(101)
    )
    numbers = list(District.objects.values_list("pk", flat=True))
    response = desk.post(
        reverse("admin:people_district_changelist"), {"action": "reform", "_selected_action": numbers}, follow=True
    )
    assert "100" in words(response)


def test_more_rows_than_a_form_holds_are_refused_on_the_first_page(desk, places):
    District.objects.bulk_create(
        District(name="Xã", tier="commune", code=f"{code:05}", slug=f"xa-{code}", parent=places["huyen"])
        for code in range(20000, 20500)
    )
    page = go(desk, "follow", first_page(places, with_parts="on"))
    assert template(page) == "choose.html"
    assert page.context["form"].errors
