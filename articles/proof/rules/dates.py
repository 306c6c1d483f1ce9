"""Days that the calendar does not have, and weekdays that are another's."""

import re
from collections.abc import Iterator
from datetime import date

from articles.intake.refusals import gettext_noop
from articles.proof.alarms import Article, Slip, rule

NO_SUCH_DAY = gettext_noop("The calendar has no such day.")
OTHER_WEEKDAY = gettext_noop("%(day)s is a %(right)s.")
NAMES = ("thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật")
NUMBERS = {"hai": 0, "ba": 1, "tư": 2, "năm": 3, "sáu": 4, "bảy": 5, "bẩy": 5}
WEEKDAY = r"(?P<weekday>thứ (?:hai|ba|tư|năm|sáu|bảy|bẩy|[2-7])|chủ nhật)"
FIGURES = r"(?P<d>\d{1,2})\s?(?P<sign>[/.-])\s?(?P<m>\d{1,2})(?:\s?(?P=sign)\s?(?P<y>(?:19|20)\d\d))?(?![\d/.-]*\d|/)"
WORDS = r"(?P<wd>\d{1,2})\s+tháng\s+(?P<wm>\d{1,2})(?:,?\s+năm\s+(?P<wy>(?:19|20)\d\d))?(?!\d)"
DAY = rf"(?:{FIGURES}|{WORDS})"
BEFORE = re.compile(rf"{WEEKDAY}[,\s(–-]{{1,3}}(?:ngày\s+)?{DAY}", re.IGNORECASE)
BEHIND = re.compile(rf"{DAY}[,\s–-]{{0,2}}\(\s?{WEEKDAY}\s?\)", re.IGNORECASE)
# Two numbers are a day only where a word says so; three with a year are one by themselves.
TOLD = re.compile(rf"\b(?:ngày|sáng|trưa|chiều|tối|đêm|hôm)(?:\s+(?:ngày|{WEEKDAY},?))?\s+{DAY}", re.IGNORECASE)
WHOLE = re.compile(r"(?<![\w/.-])(?P<d>\d{1,2})(?P<sign>[/.-])(?P<m>\d{1,2})(?P=sign)(?P<y>(?:19|20)\d\d)(?![\w/-])")
MONTH = re.compile(r"(?<!lương )\btháng (?P<m>\d{1,2})(?:/(?:19|20)\d\d)?(?![\d/.,]*\d| tuổi)")
NUMBERED = re.compile(r"(?:số|nghị quyết|quyết định|chỉ thị|kế hoạch|kết luận)\s*:?\s*$", re.IGNORECASE)


@rule("no-such-day", gettext_noop("day that cannot be"))
def impossible_days(article: Article) -> Iterator[Slip]:
    """ "31/4", "30/2/2023", "ngày 35", "tháng 13"."""
    for index, part in enumerate(article.parts):
        found = {}
        for pattern in (TOLD, WHOLE):
            for match in pattern.finditer(part.text):
                start, end, day, month, year = parts_of(match)
                if not exists(day, month, year) and not NUMBERED.search(part.text[max(0, start - 20) : start]):
                    found[start] = end
        for match in MONTH.finditer(part.text):
            is_known = any(start <= match.start("m") < end for start, end in found.items())
            if not 1 <= int(match["m"]) <= 12 and not is_known:
                found[match.start()] = match.end()
        for start, end in sorted(found.items()):
            yield Slip(index, start, end, NO_SUCH_DAY)


@rule("weekday", gettext_noop("weekday"))
def wrong_weekdays(article: Article) -> Iterator[Slip]:
    """ "thứ Hai, ngày 5/3/2024", which was a Tuesday; without a year only where it is the day of the event."""
    for index, part in enumerate(article.parts):
        seen = set()
        for pattern in (BEFORE, BEHIND):
            for match in pattern.finditer(part.text):
                start, end, day, month, year = parts_of(match)
                whole = calendar_day(day, month, year, article.day)
                place = match.span("weekday")
                if whole is None or place in seen or number_of(match["weekday"]) == whole.weekday():
                    continue
                seen.add(place)
                right = NAMES[whole.weekday()]
                spelt = right[0].upper() + right[1:] if match["weekday"][0].isupper() else right
                values = (("day", f"{whole.day}/{whole.month}/{whole.year}"), ("right", right))
                yield Slip(index, *place, OTHER_WEEKDAY, (spelt,), values)


def parts_of(match: re.Match) -> tuple[int, int, int, int, int | None]:
    """(first letter of the day, end, day, month, year or None) of a match, in figures or with "tháng"."""
    day, month, year = ("d", "m", "y") if match.groupdict().get("d") else ("wd", "wm", "wy")
    told = match[year]
    return match.start(day), match.end(year if told else month), int(match[day]), int(match[month]), told and int(told)


def exists(day: int, month: int, year: int | None) -> bool:
    """Whether there is such a day, in some year where none is told."""
    try:
        date(year or 2024, month, day)
    except ValueError:
        return False
    return True


def calendar_day(day: int, month: int, year: int | None, event: date | None) -> date | None:
    """The day that is meant; None where its year is not told and it is not the event's."""
    if year is None and event and (event.day, event.month) == (day, month):
        return event
    return date(year, month, day) if year and exists(day, month, year) else None


def number_of(weekday: str) -> int:
    """0 for Monday to 6 for Sunday."""
    word = weekday.lower().split()[-1]
    return int(word) - 2 if word.isdigit() else NUMBERS.get(word, 6)
