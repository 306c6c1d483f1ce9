"""A record that was two officials is parted: what was chosen goes over, and it can be undone."""

from datetime import date

import pytest
from django.utils import translation

from articles.models import Mention, Photo
from people.changes import undo
from people.merge import CannotMerge
from people.models import Alias, Appointment, ChangeSet, Official
from people.split import Order, belongings, make_plan, split
from tests import factories as make
from tests.dumps import dump
from tests.people.merge.merging import old_address, sighting

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def in_english():
    """Read the reasons of refusals in the words of the source."""
    with translation.override("en"):
        yield


SINCE_2019 = {"start_earliest": date(2019, 1, 1), "start_latest": date(2019, 12, 31)}


def label(row):
    return row._meta.label_lower, row.pk


def do_split(official, *rows, name="Lò Văn Ánh", distinction="xã Pha Đán"):
    """Part rows from an official as somebody does who looked first; return the second official."""
    order = Order(official.pk, name, distinction, frozenset(map(label, rows)))
    return split(order, make_plan(order).digest)[1]


@pytest.fixture
def record():
    """An official with two posts, each seen in an article and matched there, and more."""
    official = make.make_official("Lò Văn Ánh")
    chairman = make.make_position("Chủ tịch", make.make_agency("UBND xã Pha Đán"))
    director = make.make_position("Giám đốc")
    rows = {"official": official, "chairman": make.make_appointment(official, chairman)}
    rows["seen"] = sighting(official, director, date(2022, 3, 9))
    for name, post in (("first", rows["chairman"]), ("second", rows["seen"])):
        article = make.make_published(f"Tin {name}", event_on=date(2022, 3, 9))
        rows[name] = make.make_mention(article, official, post.position.title)
        rows[name].titles.update(position=post.position, appointment=post)
    rows["alias"] = Alias.objects.create(text="Ánh Pha Đán", official=official)
    rows["photo"] = make.make_photo(article)
    rows["photo"].officials.add(official)
    rows["shown"] = Photo.officials.through.objects.get()
    rows["redirect"] = old_address("/can-bo/anh/", official)
    return rows


def test_what_was_chosen_goes_over_and_the_rest_stays(record):
    chosen = [record[name] for name in ("seen", "second", "alias", "shown", "redirect")]
    second = do_split(record["official"], *chosen)
    assert (second.name, second.distinction) == ("Lò Văn Ánh", "xã Pha Đán")
    assert second.slug != record["official"].slug
    assert {label(row) for row in chosen} == {
        (field.model._meta.label_lower, number) for field, numbers in belongings(second) for number in numbers
    }
    assert [list(record["official"].mentions.all()), list(record["official"].appointments.all())] == [
        [record["first"]],
        [record["chairman"]],
    ]


@pytest.mark.parametrize("names", [("second",), ("seen", "second", "alias", "shown", "redirect"), ("chairman",)])
def test_undone_everything_is_row_by_row_as_it_was(record, names):
    before = dump()
    do_split(record["official"], *(record[name] for name in names))
    assert dump() != before
    undo(ChangeSet.objects.get())
    assert dump() == before


def test_a_sighting_follows_the_mention_that_it_was_read_in(record):
    second = do_split(record["official"], record["second"])
    seen = record["second"].titles.get().appointment
    assert (seen.official, seen.position, seen.attested_on) == (second, record["seen"].position, date(2022, 3, 9))
    assert list(Appointment.objects.filter(is_confirmed=False)) == [seen]


def test_a_title_is_matched_with_the_confirmed_post_of_its_own_official(record):
    until_2023 = {"end_earliest": date(2023, 12, 31), "end_latest": date(2023, 12, 31)}
    own = make.make_appointment(record["official"], record["chairman"].position, **SINCE_2019, **until_2023)
    second = do_split(record["official"], record["first"], own)
    assert record["first"].titles.get().appointment == own
    assert own.official_id != second.pk
    own.refresh_from_db()
    assert own.official == second


def test_a_mention_that_stays_is_not_matched_with_a_post_that_goes(record):
    do_split(record["official"], record["chairman"])
    seen = record["first"].titles.get().appointment
    assert (seen.official, seen.is_confirmed) == (record["official"], False)


def test_the_second_is_public_as_the_first_was(record, client):
    second = do_split(record["official"], record["second"])
    page = client.get(second.get_absolute_url()).content.decode()
    assert "Tin second" in page
    assert "Tin first" not in page
    assert client.get(record["official"].get_absolute_url()).status_code == 200


def refusal(order, digest=None):
    with pytest.raises(CannotMerge) as refused:
        split(order, digest or make_plan(order).digest)
    assert not ChangeSet.objects.exists()
    return " ".join(refused.value.reasons)


def test_what_is_not_right_is_refused_in_plain_words(record):
    number, taken = record["official"].pk, frozenset([label(record["alias"])])
    strange = Alias.objects.create(text="Người khác", official=make.make_official())
    assert "called" in refusal(Order(number, "", "", taken))
    assert "public line" in refusal(Order(number, "lò văn ánh", "", taken))
    assert "Nothing goes over" in refusal(Order(number, "Lò Thị Ánh", ""))
    assert "no longer belongs" in refusal(Order(number, "Lò Thị Ánh", "", frozenset([label(strange)])))
    assert "no longer there" in refusal(Order(0, "Lò Thị Ánh", "", taken), "x")


def test_what_has_changed_since_it_was_looked_at_is_not_done_unseen(record):
    order = Order(record["official"].pk, "Lò Thị Ánh", "", frozenset([label(record["alias"])]))
    digest = make_plan(order).digest
    make.make_mention(make.make_article("Tin mới"), record["official"])
    assert "changed" in refusal(order, digest)


def test_merged_again_nothing_is_lost(record):
    from tests.people.merge.merging import do_merge

    second = do_split(record["official"], record["second"], record["alias"])
    do_merge(record["official"], second)
    assert Official.objects.get() == record["official"]
    assert Mention.objects.filter(official=record["official"]).count() == 2
