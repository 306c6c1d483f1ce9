"""A merge on the desk: looked at first, checked at every step, nothing written before Apply."""

import pytest
from django.urls import reverse

from people.changes import undo
from people.models import ChangeSet, Official
from tests import factories as make
from tests.database import queries
from tests.dumps import dump
from tests.people.merge.merging import two_records
from tests.posting import words

pytestmark = pytest.mark.django_db
RIGHTS = ("people.merge_official", "people.view_official")


def address(stays, goes):
    return reverse("admin:people_official_merge", args=[stays.pk, goes.pk])


def answers(page, **changes):
    """Return what a browser sends for the page: every choice as it stands."""
    form = page.context["form"]
    return {"digest": page.context["plan"].digest, **{name: form[name].value() for name in form.fields}, **changes}


def apply(client, stays, goes, **changes):
    return client.post(address(stays, goes), answers(client.get(address(stays, goes)), **changes), follow=True)


@pytest.fixture
def keeper(client):
    """A client signed in as somebody who may merge, and see officials, and nothing else."""
    client.force_login(make.make_user("quan-ly", *RIGHTS))
    return client


def test_looking_writes_nothing(desk):
    stays, goes = two_records()
    before = dump()
    html = desk.get(address(stays, goes)).content.decode()
    assert dump() == before
    for said in (
        "Tin có cả hai tên",
        "Tin còn nháp",
        "Hiền Y tế",
        "12/QĐ-UBND",
        "/can-bo/hien/",
        stays.slug,
        goes.slug,
    ):
        assert said in html, said


def test_applied_it_is_one_act_in_the_name_of_who_did_it(desk):
    stays, goes = two_records()
    before = dump()
    page = apply(desk, stays, goes)
    change_set = ChangeSet.objects.get()
    assert change_set.by.username == "tong-bien-tap"
    assert reverse("admin:people_changeset_change", args=[change_set.pk]) in words(page)
    assert page.context["original"] == stays
    undo(change_set)
    assert dump() == before


def test_who_stays_can_be_changed_before(desk):
    stays, goes = two_records()
    assert address(goes, stays) in desk.get(address(stays, goes)).content.decode()


def test_where_both_say_something_somebody_chooses(desk):
    stays, goes = make.make_official("Vũ Thu Hiền", phone="1"), make.make_official("Vũ Thu Hiền", phone="2")
    refused = desk.post(address(stays, goes), {"digest": desk.get(address(stays, goes)).context["plan"].digest})
    assert "phone" in refused.context["form"].errors
    apply(desk, stays, goes, phone="goes")
    assert Official.objects.get().phone == "2"


@pytest.mark.parametrize("answer", ["neither", "both", ""])
def test_an_answer_that_nobody_offered_is_refused(desk, answer):
    stays, goes = make.make_official(phone="1"), make.make_official(phone="2")
    assert "phone" in apply(desk, stays, goes, phone=answer).context["form"].errors
    assert Official.objects.count() == 2


@pytest.mark.parametrize("digest", ["", "0" * 64])
def test_what_was_not_looked_at_is_not_done(desk, digest):
    stays, goes = two_records()
    assert words(apply(desk, stays, goes, digest=digest))
    assert Official.objects.count() == 2


def test_exactly_two_ticked_records_lead_to_the_merge(desk):
    records = [make.make_official(name, is_provisional=name == "A") for name in ("A", "B", "C")]
    for ticked, leads_to in ((records[:1], None), (records, None), (records[:2], address(records[1], records[0]))):
        data = {"action": "merge_ticked", "_selected_action": [official.pk for official in ticked]}
        answer = desk.post(reverse("admin:people_official_changelist"), data)
        assert (answer.get("Location") if "merge" in (answer.get("Location") or "") else None) == leads_to


def test_the_other_record_is_found_among_namesakes_and_by_name(desk):
    official, namesake = make.make_official("Lò Văn Ánh"), make.make_official("lò văn ánh")
    other, stranger = make.make_official("Lò Thị Ánh"), make.make_official("Lò Văn Anh")
    page = reverse("admin:people_official_merge_with", args=[official.pk])
    assert page in desk.get(reverse("admin:people_official_change", args=[official.pk])).content.decode()
    assert [one for one, *_ in desk.get(page).context["found"]] == [namesake]
    assert [one for one, *_ in desk.get(page, {"q": "lo thi"}).context["found"]] == [other]
    assert {one for one, *_ in desk.get(page, {"q": "ANH"}).context["found"]} == {namesake, other, stranger}


def test_the_right_to_merge_is_enough_and_titles_of_articles_are_not_told(keeper):
    stays, goes = two_records()
    html = keeper.get(address(stays, goes)).content.decode()
    assert "Tin còn nháp" not in html
    apply(keeper, stays, goes)
    assert Official.objects.get() == stays
    act = keeper.get(reverse("admin:people_changeset_change", args=[ChangeSet.objects.get().pk]))
    assert act.status_code == 200
    assert "Tin còn nháp" not in act.content.decode()


@pytest.mark.parametrize("rights", [RIGHTS[:1], RIGHTS[1:], ("people.change_official", "people.view_official")])
def test_without_the_rights_there_is_no_way(client, rights):
    stays, goes = two_records()
    client.force_login(make.make_user("nguoi-xem", *rights))
    ways = [address(stays, goes), reverse("admin:people_official_merge_with", args=[stays.pk])]
    assert {client.get(way).status_code for way in ways} == {403}
    assert client.post(ways[0], {"digest": ""}).status_code == 403
    data = {"action": "merge_ticked", "_selected_action": [stays.pk, goes.pk]}
    assert "merge" not in (client.post(reverse("admin:people_official_changelist"), data).get("Location") or "")
    assert Official.objects.count() == 2


@pytest.mark.parametrize("numbers", [(1, 0), (0, 1), (1, 1), (10**30, 1)])
def test_records_that_are_not_there_or_are_one_answer_404(desk, numbers):
    official = make.make_official()
    one, other = (official.pk if number == 1 else official.pk + 1 + number for number in numbers)
    assert desk.get(f"/admin/people/official/{one}/merge/{other}/").status_code == 404


def test_the_page_costs_the_same_for_few_and_many(desk):
    stays, goes = two_records()
    taken = []
    for many in (1, 40):
        for number in range(many):
            make.make_mention(make.make_article(f"Tin {many} {number}"), goes, "Giám đốc")
        taken.append(queries(desk, address(stays, goes)))
    assert taken[1] <= taken[0] <= 70


def test_what_must_be_mended_first_is_told_and_there_is_no_button(desk):
    stays, goes, position = make.make_official(), make.make_official("Lò Văn Ánh"), make.make_position()
    for official, number in ((stays, "12/QĐ-UBND"), (goes, "13/QĐ-UBND")):
        make.make_appointment(official, position, decision_number=number)
    page = desk.get(f"/admin/people/official/{stays.pk}/merge/{goes.pk}/").text
    assert "12/QĐ-UBND" in page and "13/QĐ-UBND" in page
    assert 'class="default"' not in page
