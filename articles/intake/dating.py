"""When it happened: the day of the event with what its year rests on, and where the text says so."""

import re
from datetime import date, timedelta

from articles.intake.date_forms import TODAY, WEEKDAY, YESTERDAY
from articles.intake.dates import event_date
from articles.intake.finds import Evidence, Find, Kind
from articles.intake.margins import month_of_issue, publication_day
from articles.intake.reading import BODY_KINDS, IMPOSSIBLE_DATE, INFERRED_YEAR, NO_DATE, NO_YEAR, Reading
from articles.intake.years import year_of_event


def read_dates(reading: Reading) -> None:
    """Find the day of the event and say what its year rests on."""
    datelines = datelines_of(reading)
    reading.dateline_on = next((day for day in map(publication_day, datelines) if day), None)
    issued = reading.dateline_on or next((day for day in map(month_of_issue, datelines) if day), None)
    body, captions = reading.texts(*BODY_KINDS, "subhead"), reading.texts("caption")
    found = event_date([*body[:1], reading.title or "", *body[1:], *captions])
    told = day_told_from(reading.dateline_on, body[:1])
    if told and not event_date(body[:1]):
        reading.event_on, reading.event_date_raw = told
        reading.year_basis = "dateline"
    elif found is None:
        reading.warnings.append(NO_DATE)
        return
    else:
        reading.event_date_raw = found.raw
        set_year(reading, found, [*body, *captions, *reading.texts("note")], issued)
    mark_date(reading)


def datelines_of(reading: Reading) -> list[str]:
    """The lines with a day of publication, the likeliest first: right below the title, then nearest above it.

    A day with its weekday above other lines of a page's head is the day on which the page was copied.
    """
    kinds = [block.kind for block in reading.blocks]
    title = kinds.index("title") if "title" in kinds else 0
    ranked = []
    for index, block in enumerate(reading.blocks):
        if block.kind != "dateline":
            continue
        is_above = index < title
        if is_above and "outside" in kinds[index:title] and is_clock(block.text):
            continue
        is_late = any(kind in BODY_KINDS for kind in kinds[title:index])
        ranked.append((is_late, is_above, abs(index - title), block.text))
    return [text for *_, text in sorted(ranked)]


def is_clock(text: str) -> bool:
    """Whether a line gives a day as the clock of a page does: it begins with the weekday."""
    return bool(re.match(rf"(?:hôm nay,?\s)?{WEEKDAY}\b", text, re.IGNORECASE))


def day_told_from(dateline: date | None, texts) -> tuple[date, str] | None:
    """The day that "sáng nay" or "hôm qua" in the lead means, with these words; None without a day of publication."""
    for text in texts if dateline else ():
        if match := TODAY.search(text):
            return dateline, match.group()
        if match := YESTERDAY.search(text):
            return dateline - timedelta(days=1), match.group()
    return None


def set_year(reading: Reading, found, texts, issued: date | None) -> None:
    """Complete a printed day and month with the year that text and dateline give."""
    year, basis = year_of_event(found, texts, reading.title or "", issued)
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
