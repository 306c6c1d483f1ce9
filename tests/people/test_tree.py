"""The agencies around one, as a tree."""

from datetime import date

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from people.models import Agency
from people.organisation import MOST, Organisation
from tests.factories import make_agency, make_district

pytestmark = pytest.mark.django_db
TODAY = date(2026, 5, 1)


@pytest.fixture
def line():
    """Return six agencies, each part of the one before."""
    agencies = [make_agency("Cấp 0")]
    for number in range(1, 6):
        agencies.append(make_agency(f"Cấp {number}", parent=agencies[-1]))
    return agencies


def shown(agency, day=TODAY):
    """Return (depth, name) of the agencies in the tree around one."""
    organisation = Organisation(agency, day)
    return [(node.depth, node.agency.name) for node in organisation.nodes] if organisation else []


def test_all_above_and_two_levels_below_are_around_an_agency(line):
    make_agency("Nơi khác", parent=line[0])
    assert {row.name for row in Agency.objects.around(line[2])} == {f"Cấp {number}" for number in range(5)}
    assert {row.name: row.tree_depth for row in Agency.objects.around(line[2])}["Cấp 3"] == 3


def test_the_tree_goes_from_the_top_down_each_before_its_parts():
    top = make_agency("Ủy ban nhân dân tỉnh")
    own = make_agency("Sở Y tế", parent=top)
    for name in ("Trung tâm", "Bệnh viện"):
        make_agency(f"Khoa của {name}", parent=make_agency(name, parent=own))
    assert shown(own) == [
        (0, "Ủy ban nhân dân tỉnh"),
        (1, "Sở Y tế"),
        (2, "Bệnh viện"),
        (3, "Khoa của Bệnh viện"),
        (2, "Trung tâm"),
        (3, "Khoa của Trung tâm"),
    ]


def test_an_agency_alone_has_no_tree():
    assert not Organisation(make_agency(), TODAY)


def test_the_tree_is_that_of_the_day(line):
    Agency.objects.filter(pk=line[1].pk).update(ends_on=date(2025, 6, 30))
    Agency.objects.filter(pk=line[4].pk).update(starts_on=date(2025, 7, 1))
    assert shown(line[2]) == [(0, "Cấp 2"), (1, "Cấp 3"), (2, "Cấp 4")]
    assert shown(line[2], date(2025, 6, 30)) == [(0, "Cấp 0"), (1, "Cấp 1"), (2, "Cấp 2"), (3, "Cấp 3")]


def test_parts_that_ended_with_their_place_are_not_in_the_tree_of_today(line):
    make_agency("Phòng", parent=line[5], district=make_district(ends_on=date(2025, 6, 30)))
    assert "Phòng" not in [name for _, name in shown(line[5])]
    assert "Phòng" in [name for _, name in shown(line[5], date(2025, 6, 30))]


def test_what_only_drafts_know_is_not_in_the_tree(line):
    make_agency("Phòng từ bài nháp", parent=line[5], is_provisional=True)
    assert "Phòng từ bài nháp" not in [name for _, name in shown(line[5])]


def test_a_circle_made_behind_our_back_has_no_tree_and_no_end_of_time(line):
    Agency.objects.filter(pk=line[0].pk).update(parent=line[3])
    assert shown(line[2]) == []


def test_of_many_parts_the_first_are_shown_level_by_level():
    top = make_agency("Ủy ban nhân dân tỉnh")
    for number in range(MOST):
        make_agency(f"Khoa {number:02}", parent=make_agency(f"Sở {number:02}", parent=top))
    organisation = Organisation(top, TODAY)
    assert organisation.is_cut
    assert len(organisation.nodes) == MOST
    assert {node.depth for node in organisation.nodes} == {0, 1}


def test_a_tree_is_one_query(line):
    with CaptureQueriesContext(connection) as captured:
        for node in Organisation(line[2], TODAY).nodes:
            assert node.agency.last_day is None
    assert len(captured) == 1
