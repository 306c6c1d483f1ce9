"""When it happened: the day of the event with what its year rests on, and where the text says so."""

from collections.abc import Sequence
from datetime import date

from articles.intake.blocks import Block
from articles.intake.dates import TODAY, event_date
from articles.intake.finds import Evidence, Find, Kind
from articles.intake.margins import publication_day
from articles.intake.reading import BODY_KINDS, IMPOSSIBLE_DATE, INFERRED_YEAR, NO_DATE, NO_YEAR, Reading
from articles.intake.years import year_of_event


def read_dates(reading: Reading) -> None:
    """Find the day of the event and say what its year rests on."""
    reading.dateline_on = dateline_of(reading.blocks)
    body, captions = reading.texts(*BODY_KINDS, "subhead"), reading.texts("caption")
    found = event_date([*body[:1], reading.title or "", *body[1:], *captions])
    today = next((match for text in body[:1] if (match := TODAY.search(text))), None)
    if found is None and today and reading.dateline_on:
        reading.event_on, reading.event_date_raw, reading.year_basis = reading.dateline_on, today.group(), "dateline"
    elif found is None:
        reading.warnings.append(NO_DATE)
        return
    else:
        reading.event_date_raw = found.raw
        set_year(reading, found, [*body, *captions, *reading.texts("note")])
    mark_date(reading)


def dateline_of(blocks: Sequence[Block]) -> date | None:
    """The day of publication: the first one after the title, for a page may bear today's day at its head."""
    title = next((index for index, block in enumerate(blocks) if block.kind == "title"), 0)
    ordered = [*blocks[title:], *reversed(blocks[:title])]
    days = (publication_day(block.text) for block in ordered if block.kind == "dateline")
    return next((day for day in days if day), None)


def set_year(reading: Reading, found, texts) -> None:
    """Complete a printed day and month with the year that text and dateline give."""
    year, basis = year_of_event(found, texts, reading.title or "", reading.dateline_on)
    reading.event_on, reading.year_basis = (found.on(year), basis) if year else (None, "none")
    reading.event_ends_on = found.until(year) if reading.event_on else None
    if year and reading.event_on is None:
        reading.year_basis = "none"
        reading.warnings.append(IMPOSSIBLE_DATE)
    reading.warnings += [NO_YEAR] * (year is None) + [INFERRED_YEAR] * (basis == "inferred")


def mark_date(reading: Reading) -> None:
    """Note where the day of the event is printed first."""
    evidence = Evidence.NAMED if reading.year_basis in {"explicit", "dateline"} else Evidence.PLACED
    for index, block in enumerate(reading.blocks):
        start = block.text.find(reading.event_date_raw) if block.kind in (*BODY_KINDS, "title", "caption") else -1
        if start >= 0:
            raw = reading.event_date_raw
            name = reading.event_on.isoformat() if reading.event_on else raw
            reading.finds.append(Find(Kind.DATE, raw, index, start, start + len(raw), name, evidence))
            return
