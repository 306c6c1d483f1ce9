"""What an act does to hundreds of rows, each in its own way, and the way back, takes batches and no query a row."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from articles.models import Mention
from people.changes import recorded, undo
from people.models import ChangeSet
from tests import factories as make
from tests.dumps import dump

pytestmark = pytest.mark.django_db


def make_mentions(count):
    """Return `count` mentions of one article."""
    article = make.make_article()
    rows = [Mention(article=article, printed_name=f"Người thứ {number}") for number in range(count)]
    return Mention.objects.bulk_create(rows)


def queries_of(work):
    with CaptureQueriesContext(connection) as queries:
        work()
    return len(queries)


def there_and_back(change):
    """Do what `change` does with an Act, undo it, compare every row; return how many queries both took."""
    before, change_set = dump(), ChangeSet(kind="merge", sentence="Hai bản ghi thành một.")

    def act_on():
        with recorded(change_set) as act:
            change(act)

    there = queries_of(act_on)
    assert dump() != before
    back = queries_of(lambda: undo(change_set))
    assert dump() == before
    return there, back


def renumber(act):
    act.assign(Mention, {mention.pk: {"order": 1000 + mention.pk} for mention in Mention.objects.all()})


def delete_all(act):
    act.delete(*Mention.objects.all())


@pytest.mark.parametrize(("change", "most"), [(renumber, 16), (delete_all, 28)])
def test_no_query_for_each_row(change, most):
    make_mentions(150)
    assert max(there_and_back(change)) <= most


def test_each_row_gets_its_own_value():
    first, second = make_mentions(2)
    with recorded(ChangeSet(kind="merge", sentence="Đổi thứ tự.")) as act:
        act.assign(Mention, {first.pk: {"order": 7}, second.pk: {"order": 9, "printed_name": "Lò Văn Ánh"}})
    assert list(Mention.objects.values_list("order", "printed_name")) == [(7, "Người thứ 0"), (9, "Lò Văn Ánh")]
