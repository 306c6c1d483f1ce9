"""Undoing puts back every row as it was, once, and only while nothing was built on the act."""

from datetime import UTC, date, datetime

import pytest
from django.contrib.contenttypes.models import ContentType
from django.utils import translation

from articles.models import Article, Mention, Redirect
from people.changes import CannotUndo, reasons_against, recorded, undo
from people.models import Agency, Alias, Appointment, ChangeSet, District, Official, RowImage, Succession
from tests import factories as make
from tests.dumps import dump, dump_as_json

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def in_english():
    """Tell reasons in the words of the source."""
    with translation.override("en"):
        yield


def act_on(change, sentence="Hai bản ghi thành một."):
    """Do what `change` does with an Act; return the act's ChangeSet."""
    change_set = ChangeSet(kind="merge", sentence=sentence)
    with recorded(change_set) as act:
        change(act)
    return change_set


def end_agencies(act):
    act.update(Agency.objects.all(), ends_on=date(2025, 6, 30), end_state="dissolved")


def refusals(change_set):
    with pytest.raises(CannotUndo) as refusal:
        undo(change_set)
    assert ChangeSet.objects.get(pk=change_set.pk).undone_at is None
    return " ".join(refusal.value.reasons)


def two_records_of_one_person():
    """Return two officials with everything that refers to officials."""
    keep, other = make.make_official("Vũ Thu Hiền", phone="0200 000 001"), make.make_official("Vũ Thị Thu Hiền")
    Alias.objects.create(text="Thu Hiền", official=other)
    make.make_appointment(other, start_earliest=date(2019, 1, 1), start_latest=date(2019, 12, 31))
    article = make.make_published(districts=[make.make_district()])
    make.make_mention(article, other, "Giám đốc", "Tỉnh ủy viên")
    make.make_photo(article).officials.add(other)
    return keep, other


def merge(act, keep, other):
    act.update(Appointment.objects.filter(official=other), official=keep)
    act.update(Alias.objects.filter(official=other), official=keep)
    act.update(Mention.objects.filter(official=other), official=keep)
    for photo in other.photos.all():
        act.link(photo, "officials", [keep])
        act.delete(*photo.officials.through.objects.filter(official=other))
    act.create(Alias(text=other.name, official=keep))
    keep.name = "Vũ Thị Thu Hiền (Sở Y tế)"
    act.save(keep, ["name"])
    act.delete(other)


def test_everything_is_as_it_was():
    keep, other = two_records_of_one_person()
    before, before_as_json = dump(), dump_as_json()
    change_set = act_on(lambda act: merge(act, keep, other))
    assert dump() != before
    undo(change_set)
    assert dump() == before
    assert dump_as_json() == before_as_json


def test_a_moment_comes_back_to_the_microsecond():
    moment = datetime(2022, 3, 9, 1, 2, 3, 456789, tzinfo=UTC)
    article = make.make_article()
    Article.objects.update(updated_at=moment, created_at=moment)
    before = dump()
    undo(act_on(lambda act: act.delete(article)))
    assert dump() == before
    assert Article.objects.get().updated_at == moment


def test_who_undid_it_and_when_is_kept():
    make.make_agency()
    change_set, chief = act_on(end_agencies), make.make_chief()
    undo(change_set, by=chief)
    assert (change_set.undone_by, change_set.undone_at is None) == (chief, False)


def test_it_is_undone_only_once():
    make.make_agency()
    change_set = act_on(end_agencies)
    undo(change_set)
    with pytest.raises(CannotUndo, match="already"):
        undo(change_set)


def test_not_where_what_it_wrote_was_changed_since():
    agency = make.make_agency()
    change_set = act_on(end_agencies)
    Agency.objects.update(ends_on=date(2025, 12, 31))
    before = dump()
    assert agency.name in refusals(change_set)
    assert agency.name in reasons_against(change_set)[0]
    assert dump() == before


def test_what_the_act_did_not_write_may_be_changed_since_and_stays():
    agency = make.make_agency()
    change_set = act_on(end_agencies)
    agency.refresh_from_db()
    agency.name = "Sở Công Thương tỉnh Sơn Lĩnh Mới"
    agency.save()
    undo(change_set)
    agency.refresh_from_db()
    assert (agency.name, agency.ends_on) == ("Sở Công Thương tỉnh Sơn Lĩnh Mới", None)


def test_not_where_a_row_was_deleted_since():
    agency = make.make_agency()
    change_set = act_on(end_agencies)
    agency.delete()
    assert "deleted" in refusals(change_set)


def test_not_where_something_refers_to_what_it_made():
    change_set = act_on(lambda act: act.create(Official(name="Vũ Thu Hiền")))
    make.make_appointment(Official.objects.get())
    assert "Vũ Thu Hiền" in refusals(change_set)


def test_not_where_an_old_address_leads_to_what_it_made():
    change_set = act_on(lambda act: act.create(Official(name="Vũ Thu Hiền")))
    kind = ContentType.objects.get_for_model(Official)
    Redirect.objects.create(old_path="/can-bo/hien/", content_type=kind, object_id=Official.objects.get().pk)
    assert "/can-bo/hien/" in refusals(change_set)


def test_references_of_the_act_itself_to_what_it_made_are_no_obstacle():
    appointment = make.make_appointment()

    def split(act):
        new = act.create(Official(name="Vũ Thu Hiền"))
        act.create(Alias(text="Thu Hiền", official=new))
        act.update(Appointment.objects.all(), official=new)

    undo(act_on(split))
    assert (Official.objects.get(), Appointment.objects.get().official) == (appointment.official,) * 2


def test_not_where_what_a_row_belonged_to_is_gone():
    alias = Alias.objects.create(text="Thu Hiền", official=make.make_official())
    change_set = act_on(lambda act: act.delete(alias))
    Official.objects.all().delete()
    assert "gone" in refusals(change_set)


def test_not_before_a_later_act_on_the_same_rows_is_undone():
    make.make_agency()
    first = act_on(end_agencies)
    second = act_on(lambda act: act.update(Agency.objects.all(), end_state="split"), "Sửa cách kết thúc.")
    assert "Sửa cách kết thúc." in refusals(first)
    undo(second)
    undo(first)
    assert Agency.objects.get().ends_on is None


def test_not_where_a_row_of_the_same_name_took_the_place_since():
    agency = make.make_agency()
    change_set = act_on(end_agencies)
    make.make_agency(agency.name)
    assert "no longer fits" in refusals(change_set)


def test_two_units_that_the_act_made_go_with_the_link_between_them():
    def found(act):
        units = [act.create(District(name=f"Xã Lùng Vầu {code}", tier="commune", code=code)) for code in ("1", "2")]
        act.create(Succession(predecessor=units[0], successor=units[1]))

    undo(act_on(found))
    assert not District.objects.exists()


def test_no_more_reasons_than_somebody_reads():
    for number in range(30):
        make.make_agency(f"Sở số {number}")
    change_set = act_on(end_agencies)
    Agency.objects.update(end_state="split")
    assert len(reasons_against(change_set)) == 20


def test_the_record_of_the_act_stays():
    make.make_agency()
    undo(act_on(end_agencies))
    assert RowImage.objects.count() == 1
