"""Who listens to the workflow hears of what was committed, and of nothing else."""

import pytest
from django.db import transaction

from articles.models import Article, State
from articles.workflow import moved, perform
from tests.factories import make_article

pytestmark = pytest.mark.django_db


@pytest.fixture
def heard():
    """What listeners were told."""
    told = []

    def listen(article, transition, **kwargs):
        told.append((article.pk, transition.action))

    moved.connect(listen)
    yield told
    moved.disconnect(listen)


def test_listeners_are_told_by_a_callback_of_the_transaction(heard, django_capture_on_commit_callbacks):
    article = make_article()
    with django_capture_on_commit_callbacks() as callbacks:
        perform(article, "publish", forced=True)
    assert heard == []
    for callback in callbacks:
        callback()
    assert heard == [(article.pk, "publish")]


def test_listeners_hear_nothing_of_what_was_rolled_back(heard, django_capture_on_commit_callbacks):
    article = make_article()
    with django_capture_on_commit_callbacks(execute=True), transaction.atomic():
        perform(article, "publish", forced=True)
        transaction.set_rollback(True)
    assert heard == []
    assert Article.objects.get().state == State.DRAFT


@pytest.mark.django_db(transaction=True)
def test_listeners_are_told_after_a_real_commit(heard):
    article = make_article()
    with transaction.atomic():
        perform(article, "publish", forced=True)
        assert heard == []
    assert heard == [(article.pk, "publish")]


@pytest.mark.django_db(transaction=True)
def test_a_failing_listener_keeps_no_other_from_hearing():
    told = []

    def fails(**kwargs):
        raise OSError("Đĩa đầy")

    def listens(**kwargs):
        told.append(1)

    moved.connect(fails)
    moved.connect(listens)
    try:
        with pytest.raises(OSError, match="Đĩa đầy"):
            perform(make_article(), "publish", forced=True)
    finally:
        moved.disconnect(fails)
        moved.disconnect(listens)
    assert told == [1]
    assert Article.objects.get().is_published
