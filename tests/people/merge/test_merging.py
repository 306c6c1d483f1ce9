"""Two records of one official become one: nothing is lost, nothing is there twice, and it can be undone."""

from datetime import date

import pytest
from django.utils import translation

from articles.models import Mention, Photo, PrintedTitle, Redirect
from cms.languages import without_prefix
from people.changes import undo
from people.merge import CannotMerge, Order, make_plan, merge
from people.models import Alias, Appointment, ChangeSet, Official
from tests import factories as make
from tests.dumps import dump, dump_as_json
from tests.people.merge.merging import do_merge, old_address, sighting, two_records

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def in_english():
    """Read the reasons of refusals in the words of the source."""
    with translation.override("en"):
        yield


def test_undone_everything_is_row_by_row_as_it_was():
    stays, goes = two_records()
    before, before_as_json = dump(), dump_as_json()
    change_set = do_merge(stays, goes)
    assert dump() != before
    undo(change_set)
    assert dump() == before
    assert dump_as_json() == before_as_json


def test_one_official_is_left_to_whom_everything_belongs():
    stays, goes = two_records()
    do_merge(stays, goes)
    assert Official.objects.get() == stays
    assert set(Mention.objects.values_list("official", flat=True)) == {stays.pk}
    assert set(Appointment.objects.values_list("official", flat=True)) == {stays.pk}
    assert set(Photo.officials.through.objects.values_list("official", flat=True)) == {stays.pk}


def test_the_name_of_the_one_that_goes_becomes_another_name_of_the_one_that_stays():
    stays, goes = two_records()
    do_merge(stays, goes)
    assert set(stays.aliases.values_list("text", flat=True)) == {"Thu Hiền", "Hiền Y tế", "Vũ Thị Thu Hiền"}


def test_records_of_one_name_need_no_other_name():
    do_merge(make.make_official("Lò Văn Ánh"), make.make_official("Lò Văn Ánh"))
    assert not Alias.objects.exists()


def test_an_article_that_names_both_names_one_with_every_title_in_order():
    stays, goes = two_records()
    do_merge(stays, goes)
    mention = Mention.objects.get(article__title="Tin có cả hai tên")
    titles = list(mention.titles.values_list("text", "occurrence", "order"))
    assert titles == [("Chức 0", 0, 0), ("Tỉnh ủy viên", 0, 1), ("Chức 1", 1, 2), ("Tỉnh ủy viên", 1, 3)]
    assert [title.text for title in mention.first_titles] == ["Chức 0", "Tỉnh ủy viên"]


@pytest.mark.parametrize("order", [0, 2])
def test_the_name_printed_first_is_that_of_the_mention(order):
    stays, goes, article = make.make_official("Vũ Thu Hiền"), make.make_official("Vũ Thị Hiền"), make.make_article()
    make.make_mention(article, stays, order=1)
    make.make_mention(article, goes, "Giám đốc", order=order)
    do_merge(stays, goes)
    mention = article.mentions.get()
    first = goes if order == 0 else stays
    assert (mention.printed_name, mention.order) == (first.name, min(order, 1))
    assert [title.text for title in mention.first_titles] == ["Giám đốc"]


def test_the_same_post_is_one_with_the_decision_that_one_of_both_knew():
    stays, goes = two_records()
    do_merge(stays, goes)
    post = Appointment.objects.confirmed().get(position__title="Giám đốc")
    assert post.decision_number == "12/QĐ-UBND"


def test_what_both_say_differently_of_one_post_is_mended_first():
    stays, goes, position = make.make_official(), make.make_official(), make.make_position()
    for official, number in ((stays, "12/QĐ-UBND"), (goes, "13/QĐ-UBND")):
        make.make_appointment(official, position, decision_number=number)
    before = dump()
    with pytest.raises(CannotMerge, match="told differently"):
        do_merge(stays, goes)
    assert dump() == before


def test_equal_posts_seen_on_different_days_are_one():
    stays, goes, position = make.make_official(), make.make_official(), make.make_position()
    for official, day in ((stays, date(2022, 3, 9)), (goes, date(2022, 3, 10))):
        make.make_appointment(official, position, attested_on=day)
    do_merge(stays, goes)
    assert stays.appointments.get().attested_on == date(2022, 3, 9)


def test_posts_of_other_dates_stay_two():
    stays, goes, position = make.make_official(), make.make_official(), make.make_position()
    make.make_appointment(stays, position)
    make.make_appointment(goes, position, end_earliest=date(2024, 1, 1), end_latest=date(2024, 1, 1))
    do_merge(stays, goes)
    assert stays.appointments.count() == 2


@pytest.mark.parametrize("day", [date(2022, 3, 9), None])
def test_the_same_sighting_is_one_and_titles_keep_it(day):
    stays, goes, position = make.make_official(), make.make_official(), make.make_position()
    kept, gone = sighting(stays, position, day), sighting(goes, position, day)
    mention = make.make_mention(make.make_article(), goes, "Giám đốc")
    mention.titles.update(position=position, appointment=gone)
    do_merge(stays, goes)
    assert PrintedTitle.objects.get().appointment == kept
    assert Appointment.objects.get() == kept


def test_a_photo_that_shows_both_shows_one():
    stays, goes = two_records()
    do_merge(stays, goes)
    assert [list(photo.officials.all()) for photo in Photo.objects.all()] == [[stays], [stays]]


def test_what_only_one_of_both_says_stays():
    stays, goes = two_records()
    do_merge(stays, goes)
    stays.refresh_from_db()
    assert (stays.phone, stays.email, stays.distinction) == ("0200 000 001", "hien@example.vn", "Sở Y tế")


def test_where_both_say_something_it_is_as_chosen():
    stays = make.make_official("Vũ Thu Hiền", phone="1", distinction="Sở Y tế", portrait="portraits/a.webp")
    goes = make.make_official("Hạ Thu Hiền", phone="2", distinction="xã Bản Cầu", portrait="portraits/b.webp")
    do_merge(stays, goes, name="goes", phone="goes", distinction="neither", portrait="goes")
    stays = Official.objects.get()
    assert (stays.name, stays.phone, stays.distinction, stays.portrait) == ("Hạ Thu Hiền", "2", "", "portraits/b.webp")
    assert stays.folded == " ha thu hien "
    assert stays.aliases.get().text == "Vũ Thu Hiền"


@pytest.mark.parametrize(("first", "second", "left"), [(True, True, True), (True, False, False), (False, True, False)])
def test_made_by_hand_is_who_was_made_by_hand_in_one_of_both(first, second, left):
    do_merge(make.make_official(is_provisional=first), make.make_official(is_provisional=second))
    assert Official.objects.get().is_provisional is left


def test_both_addresses_answer_and_are_as_before_when_it_is_undone(client):
    stays, goes = two_records()
    addresses = [*(without_prefix(row.get_absolute_url()) for row in (stays, goes)), "/can-bo/hien/"]
    before = [(page.status_code, page.get("Location")) for page in map(client.get, addresses)]
    change_set = do_merge(stays, goes)
    after = [client.get(address) for address in addresses]
    assert [page.status_code for page in after] == [200, 301, 301]
    assert {page["Location"] for page in after[1:]} == {addresses[0]}
    undo(change_set)
    assert [(page.status_code, page.get("Location")) for page in map(client.get, addresses)] == before


def test_an_address_that_led_elsewhere_once_is_taken_over():
    stays, goes, other = make.make_official("Lò Văn Ánh"), make.make_official("Lò Thị Ánh"), make.make_official()
    old_address(without_prefix(goes.get_absolute_url()), other)
    do_merge(stays, goes)
    assert Redirect.objects.get().target == stays


def test_a_chain_of_merges_leads_to_the_last(client):
    first, second, third = (make.make_official(name) for name in ("Lò Văn Ánh", "Lò Thị Ánh", "Lò Ánh"))
    address = first.get_absolute_url()
    do_merge(second, first)
    do_merge(third, second)
    assert client.get(address)["Location"] == third.get_absolute_url()


def test_nobody_new_gets_an_address_that_leads_elsewhere_now():
    stays, goes = make.make_official("Lò Văn Ánh"), make.make_official("Lò Thị Ánh")
    slug = goes.slug
    change_set = do_merge(stays, goes)
    assert make.make_official("Lò Thị Ánh").slug == f"{slug}-2"
    undo(change_set)
    assert Official.objects.filter(slug=slug).exists()


def test_public_pages_follow_at_once(client):
    stays, goes = two_records()
    do_merge(stays, goes)
    page = client.get(stays.get_absolute_url()).content.decode()
    assert "Tin có cả hai tên" in page
    news = client.get(Mention.objects.get(article__state="published").article.get_absolute_url()).content.decode()
    assert stays.get_absolute_url() in news
    assert goes.slug not in news


@pytest.mark.parametrize("state", ["draft", "submitted", "published", "withdrawn"])
def test_articles_of_every_state_are_carried_over(state):
    stays, goes, article = make.make_official("Lò Văn Ánh"), make.make_official("Lò Thị Ánh"), make.make_published()
    make.make_mention(article, goes)
    type(article).objects.update(state=state)
    do_merge(stays, goes)
    assert article.mentions.get().official == stays


def test_what_has_changed_since_it_was_looked_at_is_not_done_unseen():
    stays, goes = two_records()
    order = Order(stays.pk, goes.pk)
    digest = make_plan(order).digest
    make.make_mention(make.make_article("Tin mới"), goes)
    with pytest.raises(CannotMerge, match="changed"):
        merge(order, digest)
    assert Official.objects.count() == 2
    assert not ChangeSet.objects.exists()


def test_a_record_is_not_merged_with_itself():
    official = make.make_official()
    with pytest.raises(CannotMerge):
        merge(Order(official.pk, official.pk), "")
    assert Official.objects.exists()


def test_a_record_that_is_gone_is_not_merged():
    official = make.make_official()
    with pytest.raises(CannotMerge, match="no longer there"):
        merge(Order(official.pk, official.pk + 1), "")


def test_all_or_nothing(monkeypatch):
    stays, goes = two_records()
    before = dump()

    def fail(*args, **options):
        raise RuntimeError

    monkeypatch.setattr("people.changes.recording.Act.create_all", fail)
    with pytest.raises(RuntimeError):
        do_merge(stays, goes)
    assert dump() == before
