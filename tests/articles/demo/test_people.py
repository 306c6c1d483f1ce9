"""Agencies, posts and appointments of the demonstration agree with each other."""

from collections import Counter

import pytest

from cms.dates import parse_partial
from people.models import AgencyKind, EndState
from tests.articles.demo.data import AGENCIES, DISTRICTS, OFFICIALS, PEOPLE, POSITIONS, REFORM_ON, day, lives


@pytest.mark.parametrize("name", ["agencies", "positions", "officials"])
def test_keys_are_unique(name):
    assert max(Counter(row["key"] for row in PEOPLE[name]).values()) == 1


def test_agencies_use_the_words_of_the_model():
    for row in AGENCIES.values():
        assert row["kind"] in AgencyKind.values
        assert row["end_state"] in {"", *EndState.values}


def test_agencies_live_within_the_life_of_their_place():
    for row in AGENCIES.values():
        place = DISTRICTS[row["district"]]
        last = day(row["ends_on"]) or day(place["ends_on"]) or REFORM_ON
        assert lives(place, last)
        assert row["starts_on"] is None or lives(place, day(row["starts_on"]))


def test_agencies_that_ended_say_how():
    assert all(bool(row["ends_on"]) == bool(row["end_state"]) for row in AGENCIES.values())


def test_every_way_to_end_is_shown_and_the_end_with_the_place():
    assert {row["end_state"] for row in AGENCIES.values()} == {"", *EndState.values}
    assert any(not row["ends_on"] and DISTRICTS[row["district"]]["ends_on"] for row in AGENCIES.values())


def test_successors_and_parents_of_agencies_resolve():
    for row in AGENCIES.values():
        assert all(AGENCIES[key]["starts_on"] for key in row["successors"])
        assert row["parent"] is None or row["parent"] in AGENCIES


def test_positions_are_unique_by_title_and_agency():
    assert max(Counter((row["title"], row["agency"]) for row in POSITIONS.values()).values()) == 1
    assert all(row["agency"] in AGENCIES and row["precedence"] >= 1 for row in POSITIONS.values())


def test_appointments_lie_within_the_life_of_their_agency():
    for row in PEOPLE["appointments"]:
        agency = AGENCIES[POSITIONS[row["position"]]["agency"]]
        start = parse_partial(row["starts_on"])
        end = parse_partial(row["ends_on"]) if row["ends_on"] else None
        assert row["official"] in OFFICIALS
        assert lives(agency, start.latest)
        assert lives(agency, end.latest) if end else agency["ends_on"] is None


def test_a_seat_for_one_is_held_by_one_at_a_time():
    terms = {}
    for row in PEOPLE["appointments"]:
        if POSITIONS[row["position"]]["seats"] == 1:
            end = parse_partial(row["ends_on"]).latest if row["ends_on"] else None
            terms.setdefault(row["position"], []).append((parse_partial(row["starts_on"]).earliest, end))
    for held in terms.values():
        held.sort(key=lambda term: term[0])
        assert all(before[1] and before[1] < after[0] for before, after in zip(held, held[1:], strict=False))


def test_namesakes_are_told_apart_by_a_public_line():
    count = Counter(row["name"] for row in OFFICIALS.values())
    namesakes = [row for row in OFFICIALS.values() if count[row["name"]] > 1]
    assert len(namesakes) == 2
    assert len({row["distinction"] for row in namesakes} - {""}) == 2


def test_the_sample_shows_acting_ended_and_confirmed_posts_and_people_known_from_news_alone():
    rows = PEOPLE["appointments"]
    assert len(OFFICIALS) >= 20
    assert any(row["is_acting"] for row in rows)
    assert any(row["ends_on"] == "2025-06-30" for row in rows)
    assert any(row["decision_number"] and row["decision_on"] for row in rows)
    assert set(OFFICIALS) - {row["official"] for row in rows}
