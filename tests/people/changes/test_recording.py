"""An act keeps what each row was and became, whatever way it was written."""

from datetime import date

import pytest
from django.db import connection
from django.db.models import ProtectedError
from django.test.utils import CaptureQueriesContext

from articles.models import Article
from people.changes import recorded
from people.models import Agency, Alias, Appointment, ChangeSet, District, Official, RowImage
from tests import factories as make

pytestmark = pytest.mark.django_db


def recording():
    return recorded(ChangeSet(kind="merge", sentence="Hai bản ghi thành một."))


def image(row):
    """Return (before, after) of a row; of one that was deleted, of the only row of its kind."""
    number = {"row": row.pk} if row.pk else {}
    found = RowImage.objects.get(model=row._meta.label_lower, **number)
    return found.before, found.after


def test_of_a_changed_row_only_what_changed_is_kept():
    district = make.make_district()
    with recording() as act:
        act.update(District.objects.filter(pk=district.pk), ends_on=date(2025, 6, 30))
    assert image(district) == ({"ends_on": None}, {"ends_on": "2025-06-30"})


def test_of_a_new_row_all_columns_are_kept():
    official = make.make_official()
    with recording() as act:
        alias = act.create(Alias(text="Thưởng Đen", official=official))
    before, after = image(alias)
    assert before is None
    assert after["text"] == "Thưởng Đen"
    assert after["folded"] == " thuong den "
    assert after["official_id"] == official.pk


def test_of_a_deleted_row_all_columns_are_kept_and_of_what_goes_with_it():
    official = make.make_official(phone="0200 000 001")
    alias = Alias.objects.create(text="Thưởng Đen", official=official)
    with recording() as act:
        act.delete(official)
    assert not Official.objects.exists()
    assert image(official)[0]["phone"] == "0200 000 001"
    assert image(alias)[0]["text"] == "Thưởng Đen"


def test_a_reference_that_empties_itself_is_kept():
    article = make.make_article()
    appointment = make.make_appointment()
    mention = make.make_mention(article, appointment.official, "Giám đốc")
    title = mention.titles.get()
    title.appointment = appointment
    title.save()
    with recording() as act:
        act.delete(Appointment.objects.get())
    assert image(title) == ({"appointment_id": appointment.pk}, {"appointment_id": None})


def test_a_row_that_something_holds_on_to_is_not_deleted():
    appointment = make.make_appointment()
    with pytest.raises(ProtectedError), recording() as act:
        act.delete(appointment.official)
    assert not ChangeSet.objects.exists()


def test_a_row_that_is_saved_takes_its_computed_columns_along():
    official = make.make_official("Đặng Quốc Thưởng")
    official.name = "Vũ Thu Hiền"
    with recording() as act:
        act.save(official, ["name"])
    assert set(image(official)[1]) == {"name", "folded", "sort_key"}
    official.refresh_from_db()
    assert official.folded == " vu thu hien "


def test_free_text_that_others_are_computed_from_is_not_set_in_bulk():
    make.make_official()
    with pytest.raises(ValueError, match="name"), recording() as act:
        act.update(Official.objects.all(), name="Vũ Thu Hiền")


def test_a_row_changed_twice_is_kept_as_it_was_first_and_became_last():
    agency = make.make_agency()
    with recording() as act:
        act.update(Agency.objects.all(), ends_on=date(2025, 6, 30))
        act.update(Agency.objects.all(), ends_on=date(2025, 7, 31), end_state="dissolved")
    assert image(agency) == (
        {"ends_on": None, "end_state": ""},
        {"ends_on": "2025-07-31", "end_state": "dissolved"},
    )


def test_a_row_changed_and_then_deleted_is_kept_as_it_was_first():
    agency = make.make_agency()
    with recording() as act:
        act.update(Agency.objects.all(), ends_on=date(2025, 6, 30))
        act.delete(agency)
    before, after = image(agency)
    assert (before["ends_on"], before["name"], after) == (None, agency.name, None)


def test_a_row_made_and_taken_away_again_leaves_nothing():
    with recording() as act:
        act.delete(act.create(Official(name="Vũ Thu Hiền")))
    assert not RowImage.objects.exists()


def test_a_row_that_is_touched_and_stays_the_same_leaves_nothing():
    make.make_agency()
    with recording() as act:
        act.update(Agency.objects.all(), ends_on=None)
    assert not RowImage.objects.exists()


def test_links_of_many_to_many_are_rows_too():
    old, new = make.make_agency("Sở Xây dựng"), make.make_agency("Sở Giao thông - Xây dựng")
    with recording() as act:
        act.link(old, "successors", [new])
        act.link(old, "successors", [new])
    found = RowImage.objects.get()
    assert found.model == "people.agencysuccession"
    assert found.after == {"predecessor_id": old.pk, "successor_id": new.pk}


def test_what_something_else_writes_is_kept_when_it_is_watched():
    appointment = make.make_appointment()
    with recording() as act:
        act.watch(Appointment.objects.all())
        Appointment.objects.update(is_acting=True)
    assert image(appointment) == ({"is_acting": False}, {"is_acting": True})


def test_a_row_that_goes_past_the_act_is_an_error_of_the_program():
    make.make_agency()

    def go_past():
        with recording() as act:
            act.watch(Agency.objects.all(), ["ends_on"])
            Agency.objects.all().delete()

    with pytest.raises(RuntimeError):
        go_past()


def test_an_act_that_breaks_off_leaves_nothing():
    agency = make.make_agency()
    make.make_position(agency=agency)

    def break_off():
        with recording() as act:
            act.update(Agency.objects.all(), ends_on=date(2025, 6, 30))
            act.delete(agency)

    with pytest.raises(ProtectedError):
        break_off()
    assert not Agency.objects.filter(ends_on__isnull=False).exists()
    assert not ChangeSet.objects.exists()


def test_many_rows_cost_no_query_each():
    agency = make.make_agency()
    Article.objects.bulk_create(Article(title=f"Tin số {number}", section_id=1) for number in range(1200))
    with CaptureQueriesContext(connection) as captured, recording() as act:
        assert act.update(Article.objects.all(), publisher=agency) == 1200
    assert RowImage.objects.count() == 1200
    assert len(captured) <= 24
