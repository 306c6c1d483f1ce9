"""July 2025 once more: the sample data is taken back to 30 June, reformed, and taken back again."""

import pytest

from articles.demo import loading
from articles.models import Article
from people.changes import undo
from people.models import Agency, Appointment, District, Succession
from people.reform import carry_out, make_plan
from people.scope import scope
from tests.dumps import dump
from tests.factories import make_picture
from tests.july_2025 import LAST_DAY, RESOLUTION, Rehearsal, state_of

pytestmark = pytest.mark.django_db
ADDRESS = "/admin/people/changeset/reform/"


@pytest.fixture(params=["huyen-muong-khuong", "huyen-bac-ha"])
def rehearsal(request, monkeypatch):
    """The sample, loaded with one plain picture in the place of all."""

    def draw_pictures(entries):
        picture = make_picture()
        return {loading.scene_of(photo): picture for entry in entries for photo in entry["photos"] if photo["scene"]}

    monkeypatch.setattr(loading, "draw_pictures", draw_pictures)
    monkeypatch.setattr(loading, "load_portraits", lambda rows, book: None)
    loading.load(report=str)
    return Rehearsal(request.param)


def reform(rehearsal):
    return carry_out(rehearsal.order, make_plan(rehearsal.order).digest)


def through_the_desk(desk, rehearsal):
    """Do the same by the three pages of the desk: the huyện is chosen, its communes and agencies come along."""
    data = {
        "units": [rehearsal.huyen.pk],
        "with_parts": "on",
        "last_day": "30/6/2025",
        "decision_number": RESOLUTION,
        "shown": [],
    }
    for kind, endings in (("unit", rehearsal.order.units), ("agency", rehearsal.order.agencies)):
        for ending in endings:
            prefix = f"{kind}-{ending.row}"
            data["shown"].append(prefix)
            data |= {f"{prefix}-successors": ending.successors, f"{prefix}-end_state": ending.end_state}
    plan = desk.post(ADDRESS, {**data, "go": "look"}).context["plan"]
    assert {post.pk for post in plan.posts} == set(rehearsal.post_numbers)
    assert desk.post(ADDRESS, {**data, "go": "apply", "digest": plan.digest}).status_code == 302


def shape():
    """Return the ends and successors of everything, by what the rows are and not by their numbers."""
    return {
        "places": set(District.objects.values_list("slug", "ends_on")),
        "successions": set(Succession.objects.values_list("predecessor__slug", "successor__slug", "resolution")),
        "agencies": {
            (agency.slug, agency.last_day, state_of(agency) if agency.last_day else "")
            for agency in Agency.objects.select_related("district")
        },
        "heirs": set(Agency.objects.values_list("slug", "successors__slug")),
        "posts": set(Appointment.objects.values_list("pk", "end_earliest", "end_latest")),
    }


def found_from(units):
    """Return, for each unit and what it became, the places and the news that are found from it."""
    around = District.objects.filter(pk__in=units) | District.objects.filter(predecessors__in=units)
    return {
        unit.slug: (
            set(District.objects.filter(pk__in=scope(unit)).values_list("slug", flat=True)),
            set(Article.objects.published().in_districts([unit]).values_list("slug", flat=True)),
        )
        for unit in around.distinct()
    }


def addresses(rehearsal):
    news = Article.objects.published().in_districts([rehearsal.huyen])
    return [row.get_absolute_url() for row in (*rehearsal.units, *rehearsal.agencies, *news)]


def test_the_reform_makes_of_the_day_before_what_the_sample_shows(rehearsal, desk):
    as_shipped = shape()
    places = found_from([unit.pk for unit in rehearsal.units])
    rehearsal.rewind()
    assert shape() != as_shipped
    through_the_desk(desk, rehearsal)
    assert shape() == as_shipped
    assert found_from([unit.pk for unit in rehearsal.units]) == places


def test_undone_it_is_row_by_row_the_day_before_again(rehearsal):
    rehearsal.rewind()
    before = dump()
    change_set = reform(rehearsal)
    assert dump() != before
    undo(change_set)
    assert dump() == before


@pytest.mark.parametrize("rehearsal", ["huyen-muong-khuong"], indirect=True)
def test_every_old_address_answers_afterwards_and_when_it_is_undone(rehearsal, client):
    rehearsal.rewind()
    old = addresses(rehearsal)
    change_set = reform(rehearsal)
    assert {client.get(address).status_code for address in old} <= {200, 301, 308}
    undo(change_set)
    assert {client.get(address).status_code for address in old} == {200}


def test_posts_end_with_their_agency_and_nobody_else_s_do(rehearsal):
    rehearsal.rewind()
    reform(rehearsal)
    ended = Appointment.objects.filter(end_earliest=LAST_DAY, position__agency__in=rehearsal.agencies)
    assert set(ended.values_list("pk", flat=True)) == set(rehearsal.post_numbers)
