"""The article that a reading proposes, as an editor may change it: plain data, no database.

A `Plan` begins as what was read (`plan_of`), is shown and changed on the review screen, kept as JSON, and is what a
draft is made of.
"""

import re
from dataclasses import asdict, dataclass, field

from articles.intake import Reading
from articles.intake.photographs import CREDIT, caption_words

# Kinds of lines that stand in the body; a caption is a photo's, "outside" and the rest stand nowhere.
IN_BODY = {"paragraph", "item", "subhead"}
LABEL = re.compile(r"^(?:tác giả|bài|tin|tin, ảnh|tin bài|tin, bài|thực hiện|nguồn|theo)\s*:\s*", re.IGNORECASE)
AUTO, NEW, OPEN = "", "new", "open"  # a choice that is none of these is a primary key


@dataclass
class PlannedLine:
    """A line of the text: the number of its block, its kind, its words (a caption's without the credit).

    `picture` is the number of the picture that stands here (kind "picture") or that the caption belongs to.
    """

    block: int
    kind: str
    text: str
    picture: int | None = None
    credit: str = ""


@dataclass
class PlannedTitle:
    """A title as printed and where: letters `start` to `end` of a block's text."""

    text: str
    block: int
    start: int
    end: int


@dataclass
class PlannedName:
    """An agency or place that the article is filed under: as printed, and which row the editor says it is."""

    text: str
    choice: str = AUTO


@dataclass
class PlannedPerson(PlannedName):
    """A person named in the article, with the printed titles."""

    titles: list[PlannedTitle] = field(default_factory=list)


@dataclass
class Plan:
    """An article to be. Days are ISO dates or "", `left_out` numbers of pictures that are not wanted.

    `refused` are words that the reader took for a name and that are none: {"person", "agency" or "place": [words]}.
    """

    title: str = ""
    summary: str = ""
    byline: str = ""
    source: str = ""
    event_on: str = ""
    event_ends_on: str = ""
    event_basis: str = "editor"
    section: str = ""
    lines: list[PlannedLine] = field(default_factory=list)
    people: list[PlannedPerson] = field(default_factory=list)
    agencies: list[PlannedName] = field(default_factory=list)
    districts: list[PlannedName] = field(default_factory=list)
    left_out: list[int] = field(default_factory=list)
    refused: dict[str, list[str]] = field(default_factory=dict)

    def as_data(self) -> dict:
        """Return the plan as JSON takes it."""
        return asdict(self)

    @classmethod
    def from_data(cls, data: dict) -> "Plan":
        """Return the plan that `as_data` gave."""
        people = [
            PlannedPerson(one["text"], one["choice"], [PlannedTitle(**title) for title in one["titles"]])
            for one in data["people"]
        ]
        rows = {
            "lines": [PlannedLine(**line) for line in data["lines"]],
            "people": people,
            "agencies": [PlannedName(**name) for name in data["agencies"]],
            "districts": [PlannedName(**name) for name in data["districts"]],
        }
        return cls(**{**data, **rows})

    def caption_of(self, picture: int) -> PlannedLine | None:
        """Return the line that is the caption of a picture."""
        return next((line for line in self.lines if line.kind == "caption" and line.picture == picture), None)


def plan_of(reading: Reading) -> Plan:
    """Return the article that a Reading proposes."""
    plan = Plan(
        title=proposed_title(reading),
        summary=reading.summary or "",
        byline=joined(reading, "byline"),
        source=joined(reading, "source"),
        lines=planned_lines(reading),
        people=[
            PlannedPerson(one.name, titles=[PlannedTitle(t.text, t.block, t.start, t.end) for t in one.printed])
            for one in reading.people
        ],
        agencies=[PlannedName(name) for name in reading.agencies],
        districts=[PlannedName(reading.place_name(name)) for name in reading.districts],
    )
    if reading.event_on:
        plan.event_on, plan.event_basis = reading.event_on.isoformat(), reading.year_basis
        plan.event_ends_on = reading.event_ends_on.isoformat() if reading.event_ends_on else ""
    return plan


def proposed_title(reading: Reading) -> str:
    """Return the title, else the beginning of the text; at most 300 letters."""
    if reading.title:
        return reading.title[:300]
    told = reading.texts("summary", "paragraph", "caption") or [block.text for block in reading.blocks if block.text]
    first = next(iter(told), reading.file)
    return first[:120].rsplit(" ", 1)[0] if len(first) > 120 else first


def joined(reading: Reading, kind: str) -> str:
    """Return the lines of byline or source as one, without "Tác giả:"."""
    return ", ".join(LABEL.sub("", text) for text in reading.texts(kind))


def planned_lines(reading: Reading) -> list[PlannedLine]:
    """Return one line for each block; a caption knows its picture and credit."""
    photos = {photo.caption: photo for photo in reading.photos if photo.caption is not None}
    lines = []
    for index, block in enumerate(reading.blocks):
        line = PlannedLine(index, block.kind, block.text, block.picture)
        if block.kind == "caption":
            line.picture, line.credit = photos[index].picture, photos[index].credit
            line.text = caption_words(block.text) if CREDIT.search(block.text) else block.text
        lines.append(line)
    return lines
