"""Two officials with 500 mentions each: one page, two working addresses, undone row by row, in a few queries."""

import pytest
from django.contrib.contenttypes.models import ContentType
from django.db import connection
from django.test.utils import CaptureQueriesContext

from articles.models import Article, Mention, PrintedTitle
from people.changes import undo
from people.merge import Order, make_plan, merge
from people.models import Official
from tests import factories as make
from tests.dumps import dump

pytestmark = pytest.mark.django_db
MANY = 500


def make_news(officials, count, shared):
    """Name each official in `count` articles, in the same ones or each in their own; two titles each."""
    section = make.make_section()
    for turn, official in enumerate(officials):
        if turn == 0 or not shared:
            moment = make.moment("2022-03-10 08:00")
            articles = Article.objects.bulk_create(
                Article(
                    title=f"Tin {turn} {number}",
                    section=section,
                    state="published",
                    slug=f"tin-{turn}-{number}",
                    published_at=moment,
                )
                for number in range(count)
            )
        mentions = Mention.objects.bulk_create(
            Mention(article=article, official=official, printed_name=official.name, order=turn) for article in articles
        )
        PrintedTitle.objects.bulk_create(
            PrintedTitle(mention=mention, text=text, order=order)
            for mention in mentions
            for order, text in enumerate(("Giám đốc", "Tỉnh ủy viên"))
        )


def queries_of(work):
    """Return (result, number of queries)."""
    ContentType.objects.clear_cache()
    with CaptureQueriesContext(connection) as queries:
        return work(), len(queries)


def there_and_back(count, shared):
    """Merge and undo; return what each took: planning, merging, undoing, in queries."""
    officials = stays, goes = make.make_official("Vũ Thu Hiền"), make.make_official("Vũ Thị Thu Hiền")
    make_news(officials, count, shared)
    before, order = dump(), Order(stays.pk, goes.pk)
    digest, planning = queries_of(lambda: make_plan(order).digest)
    change_set, merging = queries_of(lambda: merge(order, digest))
    yield stays, goes
    _nothing, undoing = queries_of(lambda: undo(change_set))
    assert dump() == before
    yield planning, merging, undoing


@pytest.mark.parametrize(("shared", "articles"), [(False, 2 * MANY), (True, MANY)])
def test_one_page_two_addresses_and_back_again(client, shared, articles):
    steps = there_and_back(MANY, shared)
    stays, goes = next(steps)
    page = client.get(stays.get_absolute_url())
    assert page.context["finder"].total == articles
    old = client.get(goes.get_absolute_url())
    assert (old.status_code, old["Location"]) == (301, stays.get_absolute_url())
    assert Official.objects.count() == 1
    assert Mention.objects.count() == articles
    next(steps)
    assert [client.get(official.get_absolute_url()).status_code for official in (stays, goes)] == [200, 200]


@pytest.mark.parametrize(("shared", "most"), [(False, (14, 55, 32)), (True, (20, 100, 45))])
def test_queries_come_in_batches_and_not_for_each_mention(shared, most):
    steps = there_and_back(MANY, shared)
    next(steps)
    taken = next(steps)
    assert all(queries <= limit for queries, limit in zip(taken, most, strict=True)), taken
