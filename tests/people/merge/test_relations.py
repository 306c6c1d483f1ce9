"""Whatever refers to an official is carried over by a merge; a relation that is added later is not forgotten."""

import pytest

from people.changes.obstacles import references
from people.models import Alias, Official
from people.pieces import is_told
from tests import factories as make
from tests.people.merge.merging import do_merge, old_address

pytestmark = pytest.mark.django_db

# One row for each column that may hold the number of an official. A new relation needs a line here, and a room
# that tells its rows (people.pieces) before a merge or a split shows them to anybody.
SAMPLES = {
    "people.Appointment.official": lambda official: make.make_appointment(official),
    "people.Alias.official": lambda official: Alias.objects.create(text="Thu Hiền", official=official),
    "articles.Mention.official": lambda official: make.make_mention(make.make_article(), official),
    "articles.Shown.official": lambda official: make.make_photo(make.make_article()).officials.add(official),
    "articles.Redirect.object_id": lambda official: old_address("/can-bo/hien/", official),
}


def relations():
    return {f"{field.model._meta.label}.{field.name}": (field, condition) for field, condition in references(Official)}


def test_every_relation_to_officials_has_a_sample():
    assert set(relations()) == set(SAMPLES)


def test_every_relation_to_officials_is_told_in_words():
    assert [name for name, (field, _condition) in relations().items() if not is_told(field.model)] == []


@pytest.mark.parametrize("name", SAMPLES)
def test_a_merge_carries_over(name):
    stays, goes = make.make_official("Vũ Thu Hiền"), make.make_official("Vũ Thị Thu Hiền")
    SAMPLES[name](goes)
    field, condition = relations()[name]
    do_merge(stays, goes)
    rows = field.model._base_manager.filter(**condition)
    assert set(rows.values_list(field.attname, flat=True)) == {stays.pk}
