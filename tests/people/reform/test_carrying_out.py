"""A reform is written as one act, only as it was looked at, and taken back as one."""

import pytest

from articles.models import Article
from people.changes import undo
from people.models import Agency, Appointment, ChangeSet, Succession
from people.reform import CannotReform, EffectChanged, carry_out, make_plan
from tests import factories as make
from tests.dumps import dump
from tests.people.reform.test_plan import LAST_DAY, before, ending, order

pytestmark = pytest.mark.django_db


def reform(told, by=None):
    return carry_out(told, make_plan(told).digest, by)


def test_places_end_and_become_others_by_the_decision():
    huyen, _committee, news = before()
    reform(order(ending(huyen, *news)))
    huyen.refresh_from_db()
    assert huyen.ends_on == LAST_DAY
    assert set(huyen.successors.all()) == set(news)
    assert set(Succession.objects.values_list("resolution", flat=True)) == {"Nghị quyết số 12/NQ"}


def test_what_was_told_already_is_not_told_twice():
    huyen, _committee, news = before()
    make.make_succession(huyen, news[0], resolution="Nghị quyết số 11/NQ")
    reform(order(ending(huyen, *news)))
    assert huyen.successions.get(successor=news[0]).resolution == "Nghị quyết số 11/NQ"
    assert huyen.successions.count() == 2


def test_agencies_end_in_their_manner_with_their_successors():
    huyen, committee, news = before()
    new = make.make_agency("UBND xã Pha Đán", district=news[1])
    reform(order(ending(huyen, *news), agencies=[ending(committee, new, state="devolved")]))
    committee.refresh_from_db()
    assert (committee.ends_on, committee.end_state) == (LAST_DAY, "devolved")
    assert committee.successors.get() == new


def test_posts_end_on_the_day_exactly():
    huyen, _committee, news = before()
    reform(order(ending(huyen, *news)))
    assert str(Appointment.objects.get().end) == "30/6/2025"


def test_the_act_says_what_was_done_by_whom_and_when():
    huyen, _committee, news = before()
    chief = make.make_chief()
    change_set = reform(order(ending(huyen, *news)), by=chief)
    assert (change_set.kind, change_set.by, change_set.effective_on) == ("reform", chief, LAST_DAY)
    assert change_set.decision_number == "Nghị quyết số 12/NQ"
    assert "Huyện Nậm Thượng" in change_set.sentence


def test_an_effect_that_nobody_looked_at_is_not_done():
    huyen, committee, news = before()
    told = order(ending(huyen, *news))
    digest = make_plan(told).digest
    make.make_appointment(make.make_official("Lù Văn Páo"), committee.positions.get())
    was = dump()
    with pytest.raises(EffectChanged):
        carry_out(told, digest)
    assert dump() == was and not ChangeSet.objects.exists()


def test_a_reform_with_a_fault_is_not_done():
    told = order(ending(before()[0]))
    was = dump()
    with pytest.raises(CannotReform):
        carry_out(told, make_plan(told).digest)
    assert dump() == was and not ChangeSet.objects.exists()


def test_undoing_puts_everything_back():
    huyen, committee, news = before()
    new = make.make_agency("UBND xã Pha Đán", district=news[1])
    make.make_article(publisher=committee)
    was = dump()
    told = order(ending(huyen, *news), agencies=[ending(committee, new, state="replaced")])
    change_set = reform(told)
    assert Article.objects.get().publisher == new
    undo(change_set)
    assert dump() == was


def test_the_cost_does_not_grow_with_the_rows(django_assert_max_num_queries):
    huyen, _committee, news = before()
    for number in range(15):
        agency = make.make_agency(f"Phòng số {number}", district=huyen)
        make.make_appointment(make.make_official(f"Lù Văn Páo {number}"), make.make_position(agency=agency))
    told = order(ending(huyen, *news))
    digest = make_plan(told).digest
    with django_assert_max_num_queries(60):
        carry_out(told, digest)
    assert Agency.objects.filter(ends_on=LAST_DAY).count() == 16
