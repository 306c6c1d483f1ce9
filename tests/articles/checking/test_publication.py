"""No article is published while a title contradicts the record and nobody has decided."""

import pytest

from articles.checking import remedies
from articles.models import FindingState
from articles.workflow import Refused, perform
from tests.articles.checking.desk import make_news, make_place, make_record
from tests.factories import make_chief

pytestmark = pytest.mark.django_db


@pytest.fixture
def article():
    place = make_place()
    make_record(place)
    article = make_news(place)
    perform(article, "submit")
    return article


def test_a_title_that_differs_keeps_the_article_from_being_published(article):
    with pytest.raises(Refused) as refusal:
        perform(article, "publish", by=make_chief())
    assert "Giàng Seo Páo" in refusal.value.reasons[0]
    assert "Chủ tịch UBND huyện Nậm Thượng" in refusal.value.reasons[0]


def test_it_is_refused_even_where_nothing_was_kept_yet(article):
    article.findings.all().delete()
    with pytest.raises(Refused):
        perform(article, "publish", by=make_chief())


def test_once_it_is_decided_that_it_stays_the_article_is_published(article):
    chief = make_chief()
    remedies.accept(article.findings.get(rule="title-differs"), "Chức danh đúng, hồ sơ chậm.", chief)
    perform(article, "publish", by=chief)
    assert article.is_published


def test_what_is_only_noted_keeps_nothing_from_being_published(article):
    article.event_on = None
    article.save()
    perform(article, "publish", by=make_chief())
    assert article.is_published


def test_forced_publication_leaves_the_finding_open_and_says_so(article, django_capture_on_commit_callbacks):
    with django_capture_on_commit_callbacks(execute=True):
        perform(article, "publish", forced=True)
    finding = article.findings.get(rule="title-differs")
    assert (finding.state, finding.is_forced) == (FindingState.OPEN, True)


def test_the_public_page_prints_what_was_printed(article, client, django_capture_on_commit_callbacks):
    with django_capture_on_commit_callbacks(execute=True):
        perform(article, "publish", forced=True)
    page = client.get(article.get_absolute_url()).content.decode()
    assert "Phó Chủ tịch UBND huyện" in page
    assert "hồ sơ" not in page
