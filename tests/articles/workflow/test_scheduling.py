"""What is due is published once, never early; what could not be published keeps its time and says why."""

from datetime import timedelta
from io import StringIO

import pytest
import time_machine
from django.core.management import call_command
from django.utils import timezone

from articles.models import Article, Finding, State, Transition
from articles.workflow import perform
from articles.workflow.scheduling import carry_out_due
from tests.factories import make_photo, make_picture, make_published, make_submitted

pytestmark = pytest.mark.django_db


def scheduled(minutes=60, **fields):
    """Return an article that is to be published in so many minutes, which may be past."""
    article = make_submitted(**fields)
    perform(article, "schedule", at=timezone.now() + timedelta(hours=1))
    Article.objects.filter(pk=article.pk).update(publish_at=timezone.now() + timedelta(minutes=minutes))
    article.refresh_from_db()
    return article


def state_of(article):
    return Article.objects.get(pk=article.pk).state


def test_what_is_due_is_published_and_what_is_not_stays():
    due, later = scheduled(-1), scheduled(1)
    (done,) = carry_out_due()
    assert (done.article, done.reasons, done.was_missed) == (due, (), False)
    assert (state_of(due), state_of(later)) == (State.PUBLISHED, State.SCHEDULED)
    assert Article.objects.get(pk=due.pk).publish_at is None


def test_a_second_look_does_nothing():
    article = scheduled(-1)
    assert [len(list(carry_out_due())) for _time in range(2)] == [1, 0]
    assert article.transitions.filter(action="publish").count() == 1


def test_a_clock_of_this_machine_that_runs_ahead_publishes_nothing_early():
    article = scheduled(60)
    with time_machine.travel(timezone.now() + timedelta(days=1)):
        assert timezone.now() > article.publish_at
        assert list(carry_out_due()) == []


def test_after_downtime_it_is_published_and_told_how_late():
    article = scheduled(-95)
    out = StringIO()
    call_command("publish_due", stdout=out)
    assert state_of(article) == State.PUBLISHED
    assert "95" in out.getvalue() and str(article) in out.getvalue()


def test_what_cannot_be_published_keeps_its_time_and_says_why():
    article = scheduled(-1)
    photo = make_photo(article, picture=make_picture(), caption="")
    before = article.publish_at
    out = StringIO()
    with pytest.raises(SystemExit):
        call_command("publish_due", stdout=out)
    article.refresh_from_db()
    assert (article.state, article.publish_at) == (State.SCHEDULED, before)
    assert Finding.objects.get(article=article, rule="failed-schedule").state == "open"
    photo.caption, photo.alt = "Quang cảnh", "Một hội trường"
    photo.save()
    list(carry_out_due())
    assert state_of(article) == State.PUBLISHED
    assert Finding.objects.get(article=article, rule="failed-schedule").state == "mended"


def test_what_one_article_fails_at_stops_no_other(monkeypatch):
    first, second = scheduled(-2), scheduled(-1)
    do = perform

    def fails_once(article, *args, **said):
        if article.pk == first.pk:
            raise RuntimeError("thử")
        return do(article, *args, **said)

    monkeypatch.setattr("articles.workflow.scheduling.perform", fails_once)
    assert [bool(done.reasons) for done in carry_out_due()] == [True, False]
    assert (state_of(first), state_of(second)) == (State.SCHEDULED, State.PUBLISHED)


def test_an_article_is_withdrawn_when_its_time_is_over(client):
    article = make_published()
    Article.objects.filter(pk=article.pk).update(unpublish_at=timezone.now() - timedelta(seconds=5))
    list(carry_out_due())
    assert state_of(article) == State.WITHDRAWN
    assert client.get(article.get_absolute_url()).status_code == 410


def test_a_published_article_is_given_a_time_to_end_and_the_time_is_taken_away_again():
    article = make_published()
    until = timezone.now() + timedelta(days=2)
    first = article.published_at
    perform(article, "expire", until=until)
    assert (article.state, article.unpublish_at, article.published_at) == (State.PUBLISHED, until, first)
    perform(article, "expire")
    assert article.unpublish_at is None


def test_both_times_are_kept_through_publication():
    article = make_submitted()
    at = timezone.now() + timedelta(hours=1)
    perform(article, "schedule", at=at, until=at + timedelta(days=3))
    Article.objects.update(publish_at=timezone.now() - timedelta(seconds=1))
    list(carry_out_due())
    assert Article.objects.get().unpublish_at == at + timedelta(days=3)


def test_the_system_is_named_in_the_log():
    scheduled(-1)
    list(carry_out_due())
    assert Transition.objects.get(action="publish").by is None


def test_the_public_notice_of_a_withdrawn_article_is_its_answer(client):
    article = make_published("Lịch cắt nước")
    perform(article, "withdraw", reason="Nội bộ: sai số liệu.", notice="Lịch đã thay đổi.")
    answer = client.get(article.get_absolute_url())
    assert answer.status_code == 410
    page = answer.content.decode()
    assert "Lịch đã thay đổi." in page
    assert "Nội bộ" not in page and "Lịch cắt nước" not in page
    perform(article, "publish")
    assert client.get(article.get_absolute_url()).status_code == 200
