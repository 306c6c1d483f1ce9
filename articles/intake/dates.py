"""The day of the event: where a text gives it, and how it is written."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

DAY = r"(?P<{0}d>0?[1-9]|[12]\d|3[01])"
MONTH = r"(?P<{0}m>0?[1-9]|1[0-2])"
YEAR = r"(?P<{0}y>(?:19|20)\d\d|(?<=[/.])[12]\d(?!\d))"
SEP = r"\s?[/._\-–]\s?"
SHORT_DATE = rf"{DAY}{SEP}{MONTH}(?:(?:{SEP}|,?\s+năm\s+){YEAR})?(?![\d%/]|[.,]\d)"
LONG_DATE = rf"{DAY}\s+tháng\s+{MONTH}(?:(?:,?\s+năm\s+|,\s+|{SEP}){YEAR})?(?!\d)"
CENTURY = 2000
FIRST, LAST, ALONE, SPELT = "a", "b", "c", "e"

PART_OF_DAY = r"(?:sáng|trưa|chiều|tối|đêm|khuya)"
WEEKDAY = r"(?:thứ\s(?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật)"
LEAD = (
    rf"(?P<lead>(?:từ\s+)?(?:trong\s+)?(?:(?:các|hai|ba|bốn|\d{{1,2}})\s+)?"
    rf"(?:{PART_OF_DAY}\s+)?(?:{WEEKDAY},?\s+)?(?:(?:nay|qua|mai),?\s*)?\(?(?:ngày\s+)?(?:\(?{WEEKDAY}\)?,?\s+)?)"
)
# A range keeps its first day bare where both fall into one month: "từ ngày 12 đến 14/5/2023", "7-8/6".
RANGE = (
    rf"{DAY.format(FIRST)}(?:{SEP}{MONTH.format(FIRST)}(?:{SEP}{YEAR.format(FIRST)})?)?"
    rf"\s*(?:-|–|và|đến|,|đến\s+hết|cho\s+đến)\s*(?:(?:hết\s+)?ngày\s+)?"
    rf"(?:{DAY.format(LAST)}{SEP}{MONTH.format(LAST)}(?:(?:{SEP}|,?\s+năm\s+){YEAR.format(LAST)})?(?![\d%/]|[.,]\d)"
    rf"|{LONG_DATE.format('x')})"
)
EXPRESSION = re.compile(
    rf"(?<![\w/.\-]){LEAD}(?:(?P<range>{RANGE})|{SHORT_DATE.format(ALONE)}|{LONG_DATE.format(SPELT)})", re.IGNORECASE
)
DAY_AND_MONTH = re.compile(r"\d(?:\s?[/._\-–]\s?\d|\s+tháng)", re.IGNORECASE)  # in every expression
TODAY = re.compile(rf"\b(?:{PART_OF_DAY}|hôm)\s+nay\b", re.IGNORECASE)
# Words before a date that make it the date of a paper, a birth, a deadline, an anniversary.
NOT_OF_EVENT = re.compile(
    r"(?:\bsố\s+\S+,?|nghị quyết[^,;.]{0,40}|quyết định[^,;.]{0,40}|kế hoạch[^,;.]{0,40}|công văn[^,;.]{0,30}|"
    r"nghị định[^,;.]{0,30}|thông tư[^,;.]{0,30}|chỉ thị[^,;.]{0,30}|luật[^,;.]{0,30}|sinh|đến hết|trước|sau|"
    r"kể từ|có hiệu lực từ|tính đến|tính từ|đến|kỷ niệm[^.;]{0,60}|lần thứ \w+\s*\(|thành lập[^.;]{0,40}\(|"
    r"dự kiến[^.;]{0,30}|"
    r"hạn[^.;]{0,20}|truyền thống[^.;]{0,40}\()\s*$",
    re.IGNORECASE,
)
OF_A_BODY = re.compile(
    r"\s*,?\s*của\s+(?:thủ tướng|chính phủ|bộ|ban|ubnd|hđnd|quốc hội|tỉnh|huyện|thành|đảng)", re.IGNORECASE
)
EARLIEST = 1995  # no desk filed its news as a file before; older years are history
SINCE = re.compile(r"\b(?:chính thức|áp dụng|hoạt động|vận hành|hiệu lực|thi hành)\b[^.;]{0,40}$", re.IGNORECASE)
REACH_BEFORE = 90


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
    if not DAY_AND_MONTH.search(text):
        return
    for match in EXPRESSION.finditer(text):
        found = read_match(match)
        if found:
            yield found


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
    if re.match(rf"{PART_OF_DAY}|trong", found.raw, re.IGNORECASE):
        return False
    if found.raw.lower().startswith("từ") and SINCE.search(before):
        return True
    return bool(NOT_OF_EVENT.search(before) or OF_A_BODY.match(after))
