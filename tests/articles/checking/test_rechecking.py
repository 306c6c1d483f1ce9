"""When the record is corrected, the articles it touches are checked again, and no others."""

from datetime import date
from io import StringIO

import pytest
from django.core.management import CommandError, call_command
from django.db import connection

from articles.checking import rechecking
from articles.checking.check import check_and_keep
from articles.models import FindingState, Mention, Recheck
from articles.record_changes import Asking
from tests.articles.checking.desk import make_news, make_place, make_record
from tests.factories import make_official

pytestmark = pytest.mark.django_db


def rechecked(*arguments):
    out = StringIO()
    call_command("recheck_articles", *arguments, stdout=out)
    return out.getvalue()


def named(place, official, **fields):
    article = make_news(place, name=official.name, **fields)
    Mention.objects.create(article=article, printed_name=official.name, official=official)
    check_and_keep(article)
    return article


def test_an_appointment_that_is_corrected_has_its_articles_checked_again(committed):
    place = make_place()
    official = make_record(place, title="Phó Chủ tịch")
    article = named(place, official)
    assert not article.findings.open().exists()
    post = official.appointments.get()
    post.start_earliest = post.start_latest = date(2023, 1, 1)
    with committed():
        post.save()
    assert article.findings.open().get().rule == "title-other-time"
    assert not Recheck.objects.exists()


def test_an_article_that_only_prints_the_name_is_checked_again_too(committed):
    place = make_place()
    article = make_news(place)
    Mention.objects.create(article=article, printed_name="Giàng Seo Páo")
    check_and_keep(article)
    assert article.findings.open().get(rule="title-unknown-person")
    with committed():
        make_record(place)
    assert article.findings.open().filter(rule="title-differs").exists()
    assert article.findings.get(rule="title-unknown-person").state == FindingState.MENDED


def test_only_articles_that_name_the_official_are_touched(django_assert_num_queries):
    place = make_place()
    official, other = make_record(place, title="Phó Chủ tịch"), make_official("Lò Thị Hoa")
    named(place, official)
    for _ in range(5):
        named(place, other)
    rechecking.note_change([official.pk])
    assert rechecking.recheck_changed() == (1, 0)


def test_many_articles_of_one_official_take_as_many_queries_as_one(django_assert_num_queries):
    place = make_place()
    official = make_record(place, title="Phó Chủ tịch")
    named(place, official)
    articles = rechecking.naming([official.pk])
    with django_assert_num_queries(17) as one:
        rechecking.recheck(articles)
    for _ in range(10):
        named(place, official)
    with django_assert_num_queries(len(one)):
        assert rechecking.recheck(articles)[0] == 11


def test_a_table_of_posts_asks_once(committed):
    place = make_place()
    posts = [make_record(place, name=f"Lò Văn {name}", agency=f"Phòng {name}").appointments.get() for name in "ABC"]
    with committed():
        for post in posts:
            post.save()
        asked = [function for _sids, function, _robust in connection.run_on_commit if isinstance(function, Asking)]
        assert [one.officials for one in asked] == [{post.official_id for post in posts}]


def test_a_change_that_comes_while_the_work_runs_is_kept_for_the_next_time(monkeypatch):
    official = make_official()
    rechecking.note_change([official.pk])
    monkeypatch.setattr(rechecking, "recheck", lambda articles: rechecking.note_change([official.pk]))
    rechecking.recheck_changed()
    assert Recheck.objects.filter(official=official.pk).exists()


def test_the_command_checks_all_or_those_since_a_day_or_those_changed():
    place = make_place()
    official = make_record(place, title="Phó Chủ tịch")
    named(place, official)
    named(place, official, event_on=date(2024, 5, 6))
    assert "2 bài" in rechecked()
    assert "1 bài" in rechecked("--since", "2023-01-01")
    rechecking.note_change([official.pk])
    assert "2 bài" in rechecked("--changed")
    assert "0 bài" in rechecked("--changed")


def test_the_command_refuses_what_it_does_not_understand():
    with pytest.raises(CommandError):
        rechecked("--since", "hôm qua")
    with pytest.raises(CommandError):
        rechecked("--since", "2023-01-01", "--changed")
