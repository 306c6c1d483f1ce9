"""What a reform means for news: articles stay where they are, drafts find a new publisher."""

from datetime import date

import pytest

from articles.models import Article
from people.effects import effects_of
from people.reform import Ending, Order, carry_out, make_plan
from tests import factories as make

pytestmark = pytest.mark.django_db


def plan_for(agency, *successors, state="devolved"):
    place = agency.district
    new = make.make_district("Xã Pha Đán", "commune")
    after = tuple(one.pk for one in successors)
    units = (Ending(place.pk, (new.pk,)),)
    return make_plan(Order(date(2025, 6, 30), "Nghị quyết số 12/NQ", units, (Ending(agency.pk, after, state),)))


@pytest.fixture
def agency():
    return make.make_agency("UBND huyện Nậm Thượng", district=make.make_district())


def told(plan):
    return [(effect.count, effect.apply is not None) for effect in effects_of("reform", plan)]


def test_articles_of_a_place_are_counted_once_each(agency):
    article = make.make_published(districts=[agency.district], agencies=[agency])
    (place, about) = effects_of("reform", plan_for(agency, make.make_agency()))
    assert (place.count, about.count) == (1, 1)
    assert place.examples[0][0] == article.title


def test_a_draft_goes_over_to_the_only_successor(agency):
    heir = make.make_agency("UBND xã Pha Đán")
    draft = make.make_article(publisher=agency)
    published = make.make_published("Tin đã đăng", publisher=agency)
    plan = plan_for(agency, heir)
    assert told(plan) == [(1, True)]
    carry_out(plan.order, plan.digest)
    assert Article.objects.get(pk=draft.pk).publisher == heir
    assert Article.objects.get(pk=published.pk).publisher == agency


def test_a_draft_without_a_single_heir_is_told_and_left(agency):
    draft = make.make_article(publisher=agency)
    plan = plan_for(agency, make.make_agency("UBND xã Một"), make.make_agency("UBND xã Hai"))
    assert told(plan) == [(1, False)]
    carry_out(plan.order, plan.digest)
    assert Article.objects.get(pk=draft.pk).publisher == agency


def test_a_draft_that_came_in_since_the_effect_was_shown_changes_it(agency):
    plan = plan_for(agency, make.make_agency("UBND xã Pha Đán"))
    digest = plan.digest
    make.make_article(publisher=agency)
    assert make_plan(plan.order).digest != digest


def test_where_there_is_no_news_nothing_is_told(agency):
    assert told(plan_for(agency, make.make_agency())) == []
