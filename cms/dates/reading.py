"""Reading a partial date as people type it: day first, or the ISO order with the year first."""

import re
import unicodedata
from datetime import date

from cms.dates.partial import PartialDate

FIRST_YEAR = 1900
LAST_YEAR = 2200
"""Years outside these are taken for slips of the hand."""

_DAY, _MONTH, _YEAR = r"(?P<day>\d{1,2})", r"(?P<month>\d{1,2})", r"(?P<year>\d{4})"
_BEFORE_YEAR = "(?:,| năm|, năm) "
_PATTERNS = [
    re.compile(pattern, re.ASCII)
    for pattern in (
        rf"(?:ngày )?{_DAY} ?(?P<mark>[/.-]) ?{_MONTH} ?(?P=mark) ?{_YEAR}",  # 17/5/2019, ngày 17-5-2019
        rf"(?:ngày )?{_DAY} tháng {_MONTH}{_BEFORE_YEAR}{_YEAR}",  # ngày 17 tháng 5 năm 2019
        rf"(?:tháng )?{_MONTH} ?[/.-] ?{_YEAR}",  # 5/2019, tháng 5/2019
        rf"tháng {_MONTH}{_BEFORE_YEAR}{_YEAR}",  # tháng 5 năm 2019
        rf"(?:năm )?{_YEAR}",  # 2019, năm 2019
        rf"{_YEAR}-{_MONTH}(?:-{_DAY})?",  # 2019-05-17, 2019-05
    )
]
_BETWEEN_ENDS = re.compile(r" ?[–—] ?| - |(?<=^\d{4})-(?=\d{4}$)", re.ASCII)


class UnreadableDate(ValueError):
    """A text that is no date.

    `code` says why: "unreadable", "no_such_day" (31/2/2019), "year" (17/5/0219), "reversed" (2020 – 2019).
    """

    def __init__(self, code: str):
        super().__init__(f"Not a date: {code}")
        self.code = code


def parse_partial(text: str) -> PartialDate:
    """The date that a text names: a day, a month, a year, or two of them with a dash between (a range).

    Figures with "/", "." or "-", day first; ISO with the year first; words ("tháng 5 năm 2019"). The
    year has four figures and lies from FIRST_YEAR to LAST_YEAR. Anything else raises UnreadableDate.
    """
    line = " ".join(unicodedata.normalize("NFC", text).casefold().split())
    if found := _match(line):
        return _from_figures(**found)
    matches = [_match(part) for part in _BETWEEN_ENDS.split(line, maxsplit=1)]
    if len(matches) != 2 or None in matches:
        raise UnreadableDate("unreadable")
    start, end = (_from_figures(**found) for found in matches)
    if start.earliest > end.latest:
        raise UnreadableDate("reversed")
    return PartialDate(start.earliest, end.latest)


def _match(line: str) -> dict[str, str] | None:
    """The figures for day, month and year, as far as the line has them."""
    for pattern in _PATTERNS:
        if found := pattern.fullmatch(line):
            return {part: figures for part, figures in found.groupdict().items() if part != "mark"}
    return None


def _from_figures(year: str, month: str | None = None, day: str | None = None) -> PartialDate:
    if not FIRST_YEAR <= int(year) <= LAST_YEAR:
        raise UnreadableDate("year")
    try:
        if day:
            return PartialDate.of_day(date(int(year), int(month), int(day)))
        return PartialDate.of_month(int(year), int(month)) if month else PartialDate.of_year(int(year))
    except ValueError as error:
        raise UnreadableDate("no_such_day") from error
