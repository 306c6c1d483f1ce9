"""A reform is worked out, and everything wrong with it told, before anything is written."""

from datetime import date

import pytest
from django.utils import translation

from people.models import Agency, ChangeSet, District
from people.reform import Ending, Order, make_plan
from tests import factories as make
from tests.dumps import dump

pytestmark = pytest.mark.django_db
LAST_DAY, NEXT_DAY = date(2025, 6, 30), date(2025, 7, 1)


@pytest.fixture(autouse=True)
def in_english():
    """Tell reasons in the words of the source."""
    with translation.override("en"):
        yield


def before():
    """Return a huyện with a commune, its committee with a post, and the two communes of the day after."""
    huyen = make.make_district("Huyện Nậm Thượng")
    make.make_district("Xã Lùng Vầu", "commune", parent=huyen)
    committee = make.make_agency("UBND huyện Nậm Thượng", district=huyen)
    make.make_appointment(position=make.make_position("Chủ tịch", committee))
    news = [make.make_district(name, "commune", starts_on=NEXT_DAY) for name in ("Xã Nậm Thượng", "Xã Pha Đán")]
    return huyen, committee, news


def order(*units, agencies=(), kept=(), last_day=LAST_DAY):
    return Order(last_day, "Nghị quyết số 12/NQ", tuple(units), tuple(agencies), frozenset(kept))


def ending(row, *successors, state=""):
    return Ending(row.pk, tuple(one.pk for one in successors), state)


def faults(*units, **more):
    return " ".join(make_plan(order(*units, **more)).faults)


def test_a_plan_writes_nothing():
    huyen, _committee, news = before()
    was = dump()
    plan = make_plan(order(ending(huyen, *news)))
    assert (plan.faults, len(plan.digest)) == ([], 64)
    assert dump() == was and not ChangeSet.objects.exists()


def test_agencies_end_with_their_place():
    huyen, committee, news = before()
    plan = make_plan(order(ending(huyen, *news)))
    assert [(end.row, end.end_state) for end in plan.agencies] == [(committee, "dissolved")]


def test_an_agency_may_be_left_out():
    huyen, committee, news = before()
    plan = make_plan(order(ending(huyen, *news), kept=[committee.pk]))
    assert (plan.agencies, plan.kept, plan.posts) == ([], [committee], [])


def test_parts_stay_unless_they_are_chosen_and_are_told():
    huyen, _committee, news = before()
    part = huyen.parts.get()
    assert make_plan(order(ending(huyen, *news))).parts_staying == [part]
    assert make_plan(order(ending(huyen, *news), ending(part, news[0]))).parts_staying == []


def test_posts_of_ending_agencies_end():
    huyen, committee, news = before()
    position = committee.positions.get()
    day = {"start_earliest": date(2020, 1, 1), "start_latest": date(2020, 1, 1)}
    over = {"end_earliest": date(2021, 1, 1), "end_latest": date(2021, 1, 1)}
    term = {"end_earliest": date(2026, 1, 1), "end_latest": date(2026, 12, 31)}
    make.make_appointment(make.make_official("Lù Văn Páo"), position, **day, **over)
    make.make_appointment(make.make_official("Giàng A Chớ"), position, **day, **term)
    make.make_appointment(make.make_official("Tẩn Láo Lở"), position, is_confirmed=False)
    posts = make_plan(order(ending(huyen, *news))).posts
    assert {post.official.name for post in posts} == {"Đặng Quốc Thưởng", "Giàng A Chớ"}


def test_a_post_that_begins_only_later_is_told():
    huyen, committee, news = before()
    later = {"start_earliest": date(2025, 9, 1), "start_latest": date(2025, 9, 1)}
    post = make.make_appointment(make.make_official("Lù Văn Páo"), committee.positions.get(), **later)
    plan = make_plan(order(ending(huyen, *news)))
    assert plan.announced == [post] and post not in plan.posts


def test_who_has_no_post_the_day_after_is_named():
    huyen, committee, news = before()
    stays = make.make_official("Lù Văn Páo")
    make.make_appointment(stays, committee.positions.get())
    new = make.make_position("Chủ tịch", make.make_agency("UBND xã Pha Đán", district=news[1], starts_on=NEXT_DAY))
    make.make_appointment(stays, new, start_earliest=NEXT_DAY, start_latest=NEXT_DAY)
    left = make_plan(order(ending(huyen, *news))).left_without
    assert [official.name for official in left] == ["Đặng Quốc Thưởng"]


def test_an_open_post_in_an_agency_that_ended_before_is_no_post():
    huyen, committee, news = before()
    official = committee.positions.get().appointments.get().official
    make.make_appointment(official, make.make_position(agency=make.make_agency(ends_on=date(2020, 1, 1))))
    assert make_plan(order(ending(huyen, *news))).left_without == [official]


def test_nothing_chosen():
    assert "Nothing is chosen" in faults()


def test_a_place_that_becomes_nothing():
    assert "say what it becomes" in faults(ending(before()[0]))


def test_a_place_that_ended_already():
    huyen, _committee, news = before()
    District.objects.filter(pk=huyen.pk).update(ends_on=date(2020, 1, 1))
    assert "ended already" in faults(ending(huyen, *news))


def test_a_day_before_the_first():
    huyen, _committee, news = before()
    District.objects.filter(pk=huyen.pk).update(starts_on=date(2025, 7, 1))
    assert "began only" in faults(ending(huyen, *news))


@pytest.mark.parametrize("life", [{"starts_on": date(2025, 7, 2)}, {"ends_on": LAST_DAY}])
def test_a_successor_that_does_not_live_the_day_after(life):
    huyen = before()[0]
    assert "does not exist on" in faults(ending(huyen, make.make_district("Xã Bản Cầu", "commune", **life)))


def test_a_successor_that_ends_itself():
    huyen, _committee, news = before()
    part = huyen.parts.get()
    assert "ends on the same day" in faults(ending(huyen, part), ending(part, news[0]))
    assert "ends on the same day" in faults(ending(huyen, huyen))


def test_a_successor_from_which_the_place_itself_came():
    huyen = before()[0]
    first, second = make.make_district("Châu Nậm Thượng"), make.make_district("Phủ Nậm Thượng")
    make.make_succession(first, second)
    make.make_succession(second, huyen)
    assert "is what it came from" in faults(ending(huyen, first))


def test_a_circle_that_is_there_already_is_walked_only_once():
    huyen, _committee, news = before()
    other = make.make_district("Châu Nậm Thượng")
    make.make_succession(huyen, other)
    make.make_succession(other, huyen)
    assert faults(ending(huyen, *news)) == ""


def test_an_agency_with_too_many_successors():
    old, *others = (make.make_agency(f"Sở số {number}") for number in range(3))
    assert "exactly one successor" in faults(agencies=[ending(old, *others, state="merged")])


def test_an_agency_whose_end_is_not_told():
    assert "say how it ends" in faults(agencies=[ending(make.make_agency())])


def test_an_agency_that_ended_already_or_follows_itself():
    old = make.make_agency(ends_on=date(2020, 1, 1))
    found = faults(agencies=[ending(old, old, state="renamed")])
    assert "ended already" in found and "ends on the same day" in found


def test_what_was_deleted_in_the_meantime():
    huyen, _committee, news = before()
    gone = make.make_district("Xã Bản Cầu", "commune")
    number = gone.pk
    gone.delete()
    assert "no longer there" in faults(Ending(number, (news[0].pk,)))
    assert "no longer there" in faults(Ending(huyen.pk, (number,)))


@pytest.mark.parametrize("last_day", [date.min, date.max])
def test_a_year_that_nobody_means(last_day):
    huyen, _committee, news = before()
    assert "The year" in faults(ending(huyen, *news), last_day=last_day)


def test_the_digest_follows_what_would_be_written():
    huyen, committee, news = before()
    told = order(ending(huyen, *news))
    first = make_plan(told).digest
    assert make_plan(told).digest == first
    make.make_appointment(make.make_official("Lù Văn Páo"), committee.positions.get())
    assert make_plan(told).digest != first


def test_a_plan_of_many_rows_costs_no_query_each(django_assert_max_num_queries):
    successor = make.make_district("Xã Pha Đán", "commune")
    huyen = make.make_district()
    parts = [make.make_district(f"Xã số {number}", "commune", parent=huyen) for number in range(20)]
    for part in parts:
        make.make_appointment(
            make.make_official(f"Lù Văn Páo {part.pk}"),
            make.make_position(agency=make.make_agency(f"UBND {part.name}", district=part)),
        )
    told = order(*(ending(unit, successor) for unit in (huyen, *parts)))
    with django_assert_max_num_queries(20):
        plan = make_plan(told)
        assert (len(plan.agencies), len(plan.posts), len(plan.left_without)) == (20, 20, 20)
        assert plan.digest
    assert Agency.objects.filter(ends_on=None).count() == 20
