"""Acts on the desk: what was done, row by row, and the way back."""

from datetime import date

import pytest
from django.urls import reverse

from articles.models import Article
from people.changes import recorded
from people.models import Agency, Alias, ChangeSet, District
from tests import factories as make
from tests.database import queries
from tests.posting import words

pytestmark = pytest.mark.django_db


def make_act(by=None):
    """End every agency and give each another name, as one act."""
    change_set = ChangeSet(kind="reform", sentence="Sở Công Thương kết thúc.", by=by)
    with recorded(change_set) as act:
        act.update(Agency.objects.all(), ends_on=date(2025, 6, 30), end_state="dissolved")
        act.create_all(Alias(text=f"{one.name} cũ", agency=one) for one in Agency.objects.filter(aliases=None))
    return change_set


def page(name, change_set):
    return reverse(f"admin:people_changeset_{name}", args=[change_set.pk])


def test_the_rows_of_an_act_are_shown_in_words(desk):
    make.make_agency()
    text = desk.get(page("change", make_act())).content.decode()
    for told in ("Sở Công Thương tỉnh Sơn Lĩnh", "30/6/2025", "Sở Công Thương tỉnh Sơn Lĩnh cũ", "–"):
        assert told in text
    assert "dissolved" not in text


def test_an_act_of_many_rows_is_read_page_by_page(desk):
    for number in range(40):
        make.make_agency(f"Sở số {number}")
    change_set = make_act()
    first = desk.get(page("change", change_set))
    assert (len(first.context["rows"]), first.context["page"].paginator.num_pages) == (50, 2)
    assert len(desk.get(page("change", change_set), {"page": 2}).context["rows"]) == 30
    assert desk.get(page("change", change_set), {"page": "x"}).status_code == 200


def test_an_act_of_twenty_rows_costs_what_one_of_three_costs(desk):
    counts = []
    for first, last in ((0, 3), (3, 23)):
        for number in range(first, last):
            make.make_agency(f"Sở số {number}", district=make.make_district(f"Huyện số {number}"))
        Agency.objects.update(ends_on=None, end_state="")
        change_set = make_act()
        queries(desk, page("change", change_set))
        counts.append(queries(desk, page("change", change_set)))
    assert counts[0] == counts[1] <= 20


def test_it_is_asked_before_an_act_is_undone(desk):
    agency = make.make_agency()
    change_set = make_act()
    assert desk.get(page("undo", change_set)).context["reasons"] == []
    agency.refresh_from_db()
    assert agency.ends_on is not None


def test_an_act_is_undone_in_somebody_s_name(desk):
    agency = make.make_agency()
    change_set = make_act()
    response = desk.post(page("undo", change_set), follow=True)
    agency.refresh_from_db()
    change_set.refresh_from_db()
    assert (agency.ends_on, change_set.undone_by.username) == (None, "tong-bien-tap")
    assert words(response)
    assert page("undo", change_set) not in response.content.decode()


def test_reasons_against_undoing_are_shown_before_and_after(desk):
    make.make_agency()
    change_set = make_act()
    Agency.objects.update(end_state="split")
    for response in (desk.get(page("undo", change_set)), desk.post(page("undo", change_set))):
        assert "Sở Công Thương tỉnh Sơn Lĩnh" in response.content.decode()
    assert ChangeSet.objects.get().undone_at is None


@pytest.mark.parametrize("rights", [[], ["people.view_changeset"], ["people.reform_places"]])
def test_undoing_needs_its_own_right(client, rights):
    change_set = make_act()
    client.force_login(make.make_user("bien-tap", *rights))
    assert client.get(page("undo", change_set)).status_code == 403
    assert client.post(page("undo", change_set)).status_code == 403
    change_set.refresh_from_db()
    assert change_set.undone_at is None


@pytest.mark.parametrize("right", ["people.view_changeset", "people.reform_places", "people.undo_changeset"])
def test_who_may_do_or_undo_acts_sees_them(client, right):
    change_set = make_act()
    client.force_login(make.make_user("bien-tap", right))
    assert client.get(page("change", change_set)).status_code == 200


def test_rows_of_a_kind_that_the_account_may_not_see_stay_unnamed(client):
    draft = make.make_article("Bài nháp", publisher=make.make_agency())
    change_set = ChangeSet(kind="reform", sentence="Đổi đơn vị đăng bài.")
    with recorded(change_set) as act:
        act.update(Article.objects.all(), publisher=None)
    client.force_login(make.make_user("nhan-su", "people.view_changeset", "people.view_agency"))
    text = client.get(page("change", change_set)).content.decode()
    assert draft.title not in text and draft.publisher.name not in text


@pytest.mark.django_db(transaction=True)
def test_reasons_are_looked_for_in_a_transaction_of_their_own(desk):
    make.make_agency()
    assert desk.get(page("undo", make_act())).context["reasons"] == []


def test_an_act_that_is_not_there_is_not_found(desk):
    assert desk.get("/admin/people/changeset/99/undo/").status_code == 404
    assert desk.get("/admin/people/changeset/99/change/").status_code == 302


def test_acts_are_neither_added_nor_changed_nor_deleted_by_hand(desk):
    change_set = make_act()
    assert desk.get(reverse("admin:people_changeset_add")).status_code == 403
    assert desk.post(page("change", change_set), {"sentence": "x"}).status_code == 403
    assert desk.post(page("delete", change_set), {"post": "yes"}).status_code == 403
    assert ChangeSet.objects.get().sentence == "Sở Công Thương kết thúc."


def test_a_row_that_is_gone_is_shown_by_what_it_was(desk):
    district = make.make_district()
    alias = Alias.objects.create(text="Châu Nậm Thượng", district=district)
    change_set = ChangeSet(kind="merge", sentence="Bỏ tên khác.")
    with recorded(change_set) as act:
        act.delete(alias)
    assert "Châu Nậm Thượng" in desk.get(page("change", change_set)).content.decode()
    assert District.objects.exists()
