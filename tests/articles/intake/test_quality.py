"""How well the reader does on the labelled articles; a change that makes it worse fails here.

The floors stand a little below what was measured when they were set. `cases/README.md` explains the labels;
what is marked optional counts neither for nor against.
"""

import json
from collections import Counter
from pathlib import Path

import pytest

from articles.intake import read
from cms.text import title_key

CASES = Path(__file__).parent / "cases"
FLOORS = {"officials": 0.97, "titles": 0.97, "captions": 0.95, "agencies": 0.94, "districts": 0.96}


def f1(tally):
    return 2 * tally["right"] / (tally["found"] + tally["wanted"])


def count(tally, found, wanted, neutral=()):
    found, wanted, neutral = ({title_key(text) for text in texts} for texts in (found, wanted, neutral))
    tally.update(right=len(found & wanted), found=len(found - (neutral - wanted)), wanted=len(wanted))


def neutral(label, *names):
    """Return the labels of these lists that count neither way; officials by their names."""
    rows = [row for name in names for row in label.get(name, [])]
    return [row["name"] if isinstance(row, dict) else row for row in rows]


@pytest.fixture(scope="module")
def tallies():
    """Return one tally a measure over all labelled articles, and how often title and day were right."""
    total = {name: Counter() for name in FLOORS} | {"title": Counter(), "event_date": Counter()}
    for line in (CASES / "gold.jsonl").read_text(encoding="utf-8").splitlines():
        label = json.loads(line)
        found = read((CASES / label["file"]).read_bytes(), label["file"]).as_dict()
        measure(total, label, found)
    return total


def measure(total, label, found):
    names = [official["name"] for official in label["officials"]]
    extra = neutral(label, "officials_optional", "persons_not_officials_optional")
    count(total["officials"], [official["name"] for official in found["officials"]], names, extra)
    titles = {title_key(official["name"]): official["titles"] for official in found["officials"]}
    for official in label["officials"]:
        later = [*official["titles_all"], *([official["rank"]] if official.get("rank") else [])]
        count(total["titles"], titles.get(title_key(official["name"]), []), official["titles"], later)
    count(total["captions"], found["captions"], label["captions"], label.get("meta_lines", []))
    count(total["agencies"], found["agencies"], label["agencies"], neutral(label, "agencies_optional", "other_orgs"))
    places = neutral(label, "districts_optional", "places_below_commune")
    count(total["districts"], found["districts"], label["districts"], places)
    total["event_date"].update(right=found["event_date"] == label["event_date"], wanted=1)
    if label["title"]:
        same = title_key(found["title"] or "") == title_key(label["title"])
        total["title"].update(right=same, wanted=1)


@pytest.mark.parametrize("name", FLOORS)
def test_the_reader_finds_what_a_careful_reader_finds(tallies, name):
    assert f1(tallies[name]) >= FLOORS[name], tallies[name]


def test_every_title_is_found(tallies):
    assert tallies["title"]["right"] == tallies["title"]["wanted"]


def test_at_most_three_days_of_an_event_are_wrong(tallies):
    assert tallies["event_date"]["wanted"] - tallies["event_date"]["right"] <= 3
