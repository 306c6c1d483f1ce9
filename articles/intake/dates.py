"""The day of the event: where a text gives it, and how it is written."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from articles.intake.date_forms import (
    CENTURY,
    DAY_AND_MONTH,
    EARLIEST,
    EXPRESSION,
    LUNAR,
    MONTH_NAMES,
    NOT_OF_EVENT,
    NUMBERS,
    OF_A_BODY,
    PART_OF_DAY,
    REACH_BEFORE,
    SINCE,
    WORDED,
    WORDED_MONTH,
)


@dataclass(frozen=True)
class FoundDate:
    """A date as printed: days and months, the year where it is printed too; `last_*` of a range."""

    raw: str
    start: int
    day: int
    month: int
    year: int | None
    last_day: int | None = None
    last_month: int | None = None
    weekday: int | None = None
    has_lead: bool = False

    def on(self, year: int) -> date | None:
        """The day in a year, None where that year has no such day."""
        return a_day(year, self.month, self.day)

    def until(self, year: int) -> date | None:
        """The last day of a range that begins in `year`."""
        if self.last_day is None or self.last_month is None:
            return None
        return a_day(year + (self.last_month < self.month), self.last_month, self.last_day)


def a_day(year: int, month: int, day: int) -> date | None:
    """A calendar day, None where there is none."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def dates_in(text: str) -> Iterator[FoundDate]:
    """All dates of a text that are written with a day and a month, in order."""
    matches = EXPRESSION.finditer(text) if DAY_AND_MONTH.search(text) else ()
    found = [date for match in matches if (date := read_match(match))]
    if WORDED_MONTH.search(text):
        found += [date for match in WORDED.finditer(text) if (date := read_worded(match))]
        found.sort(key=lambda date: date.start)
    yield from found


def read_match(match: re.Match) -> FoundDate | None:
    """One match as a FoundDate; None for a number that only looks like a date."""
    parts = {key: int(value) for key, value in match.groupdict().items() if value and value.isdigit()}
    lead = match["lead"] or ""
    for key in [key for key in parts if key.endswith("y") and parts[key] < 100]:
        parts[key] += CENTURY
        if not lead.strip(" ("):
            return None
    raw = match.group().strip().strip("(,")
    start = match.start() + match.group().index(raw)
    if raw.count("(") > raw.count(")") and match.string[match.end() : match.end() + 1] == ")":
        raw += ")"
    if match["range"]:
        last_day, last_month = parts.get("bd", parts.get("xd")), parts.get("bm", parts.get("xm"))
        month = parts.get("am", last_month)
        year = parts.get("ay") or first_year(parts.get("by", parts.get("xy")), month, last_month)
        if "ay" in parts and parts.get("by", parts.get("xy", parts["ay"])) - parts["ay"] > 1:
            return None
        is_range = (month, parts["ad"]) < (last_month, last_day) or "am" in parts
        return (
            FoundDate(raw, start, parts["ad"], month, year, last_day, last_month, None, bool(lead.strip()))
            if is_range
            else None
        )
    day, month = parts.get("cd", parts.get("ed")), parts.get("cm", parts.get("em"))
    year = parts.get("cy", parts.get("ey"))
    if not lead.strip(" (") and not year and "ed" not in parts:
        return None
    return FoundDate(raw, start, day, month, year, None, None, weekday_in(lead), bool(lead.strip(" (")))


def read_worded(match: re.Match) -> FoundDate | None:
    """A match whose day or month is a word; None where both are numbers, and where the word is no month's."""
    parts = match.group("wd", "wm")
    if all(part.isdigit() for part in parts):
        return None
    day, month = (int(part) if part.isdigit() else NUMBERS[" ".join(part.lower().split())] for part in parts)
    if month > len(MONTH_NAMES):
        return None
    raw = match.group().strip()
    year = int(match["wy"]) if match["wy"] else None
    start = match.start() + match.group().index(raw)
    return FoundDate(raw, start, day, month, year, None, None, weekday_in(match["lead"]), True)


def first_year(last_year: int | None, month: int, last_month: int) -> int | None:
    """The year in which a range begins whose end bears a year."""
    return last_year - (month > last_month) if last_year else None


def weekday_in(words: str) -> int | None:
    """The weekday (Monday is 0) named in the words before a date."""
    match = re.search(r"thứ\s(hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật", words, re.IGNORECASE)
    if not match:
        return None
    if match[1] is None:
        return 6
    names = ["hai", "ba", "tư", "năm", "sáu", "bảy"]
    return int(match[1]) - 2 if match[1].isdigit() else names.index(match[1].lower())


def event_date(blocks: Sequence[str]) -> FoundDate | None:
    """The first date in the texts, in order, that can be the event's; dates of papers and deadlines are not."""
    second_best = None
    for text in blocks:
        for found in dates_in(text):
            if is_of_paper(text, found) or (found.year and found.year < EARLIEST):
                continue
            if found.has_lead:
                return found
            second_best = second_best or found
    return second_best


def is_of_paper(text: str, found: FoundDate) -> bool:
    """Whether a date belongs to a paper, a birth or a deadline, by the words around it."""
    before = text[max(0, found.start - REACH_BEFORE) : found.start]
    after = text[found.start + len(found.raw) : found.start + len(found.raw) + 40]
    if LUNAR.match(after):
        return True
    if re.match(rf"{PART_OF_DAY}|trong", found.raw, re.IGNORECASE):
        return False
    if found.raw.lower().startswith("từ") and SINCE.search(before):
        return True
    return bool(NOT_OF_EVENT.search(before) or OF_A_BODY.match(after))
