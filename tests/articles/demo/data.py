"""The data files of the demonstration, read for tests."""

import json
from datetime import date
from pathlib import Path

import articles.demo
from people.demo import HUYEN, around
from people.gazetteer.files import read_links, read_units

FOLDER = Path(articles.demo.__file__).parent / "data"
REFORM_ON = date(2025, 7, 1)


def read(name):
    """Return the contents of one data file."""
    return json.loads((FOLDER / name).read_text(encoding="utf-8"))


def by_key(rows):
    """Return rows by their key."""
    return {row["key"]: row for row in rows}


def day(text):
    """Return an ISO day as a date; None stays None."""
    return date.fromisoformat(text) if text else None


def lives(row, on):
    """Tell whether a unit or agency existed on a day."""
    first, last = day(row["starts_on"]), day(row["ends_on"])
    return (first is None or first <= on) and (last is None or on <= last)


MAP = read_units()
DISTRICTS = {
    key: {"name": unit.name, "tier": unit.tier, "starts_on": unit.starts_on or None, "ends_on": unit.ends_on or None}
    for key, unit in around(HUYEN, MAP, read_links()).items()
}
PEOPLE = read("people.json")
AGENCIES, POSITIONS, OFFICIALS = (by_key(PEOPLE[name]) for name in ("agencies", "positions", "officials"))
ARTICLES = [article for path in sorted(FOLDER.glob("articles*.json")) for article in read(path.name)]
