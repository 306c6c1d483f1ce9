"""Labelled mentions as files keep them: small worlds of places, agencies, officials and articles.

The keys are explained in `tests/articles/mentions/cases/README.md`.
"""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from articles.mentions.record import About, Body, Named, Person, Post, Record, Unit
from cms.dates import PartialDate, parse_partial


@dataclass(frozen=True)
class Case:
    """One labelled mention; `which` is the title that the outcome speaks of, where the label says so."""

    name: str
    text: str
    named: Named
    about: About
    record: Record
    outcome: str
    which: int | None = None
    part: str | None = None
    why: str = ""


def read_folder(folder: Path) -> list[Case]:
    """Return the cases of all worlds of a folder. Raises OSError, ValueError or KeyError for what is no such file."""
    return [case for path in sorted(folder.glob("*.json")) for case in cases_of(path)]


def cases_of(path: Path) -> Iterator[Case]:
    """Yield the cases of one world."""
    world = json.loads(path.read_text(encoding="utf-8"))
    units = units_of(world)
    bodies = {row["id"]: body_of(row, units) for row in world["agencies"]}
    people = [person_of(row, bodies) for row in world["officials"]]
    record = Record(people, list(units.values()), list(bodies.values()))
    for article in world["articles"]:
        about = About(
            day_of(article.get("event_on")),
            day_of(article.get("event_ends_on")),
            article.get("year_is_inferred", False),
            tuple(units[key] for key in article.get("units", [])),
        )
        for number, row in enumerate(article["mentions"]):
            named = Named(row["name"], tuple(row["titles"]), row.get("first", True), row.get("official"))
            name = f"{path.stem}/{article['id']}/{number}"
            label = (row["outcome"], row.get("which"), row.get("part"), row.get("why", ""))
            yield Case(name, article["text"], named, about, record, *label)


def units_of(world: dict) -> dict[str, Unit]:
    """The places of a world by id; a row may stand before its parent."""
    rows = {row["id"]: row for row in world["units"]}
    made: dict[str, Unit] = {}

    def make(key):
        if key not in made:
            row = rows[key]
            parent = make(row["parent"]) if row.get("parent") else None
            made[key] = Unit(key, row["name"], row["tier"], parent, day_of(row.get("from")), day_of(row.get("until")))
        return made[key]

    return {key: make(key) for key in rows}


def body_of(row: dict, units: dict[str, Unit]) -> Body:
    """An agency; it ends with its unit at the latest."""
    unit = units.get(row.get("unit"))
    ends = [day for day in (day_of(row.get("until")), unit and unit.last) if day]
    names = tuple(row.get("other_names", []))
    return Body(row["id"], row["name"], row["kind"], unit, day_of(row.get("from")), min(ends, default=None), names)


def person_of(row: dict, bodies: dict[str, Body]) -> Person:
    """An official with the confirmed posts."""
    posts = tuple(
        Post(
            f"{row['id']}/{number}",
            post["title"],
            bodies[post["agency"]],
            partial_of(post.get("from")),
            partial_of(post.get("until")),
            post.get("acting", False),
        )
        for number, post in enumerate(row.get("posts", []))
        if post.get("confirmed", True)
    )
    return Person(row["id"], row["name"], tuple(row.get("other_names", [])), posts)


def day_of(text: str | None) -> date | None:
    """An ISO day, None where there is none."""
    return date.fromisoformat(text) if text else None


def partial_of(text: str | None) -> PartialDate | None:
    """ "2019", "2019-05" or "2019-05-17" as a partial date."""
    return parse_partial("/".join(part.lstrip("0") for part in reversed(text.split("-")))) if text else None
