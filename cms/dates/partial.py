"""A date known to the day, the month or the year: the earliest and the latest day that it can be."""

from calendar import monthrange
from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, order=True)
class PartialDate:
    """The days between `earliest` and `latest`, both inclusive; the date meant is one of them.

    Sorts by the earliest day. ValueError when the two are the wrong way round.
    """

    earliest: date
    latest: date

    def __post_init__(self):
        if self.earliest > self.latest:
            raise ValueError("A partial date's earliest day lies after its latest.")

    @classmethod
    def of_day(cls, day: date) -> "PartialDate":
        """The date known to the day."""
        return cls(day, day)

    @classmethod
    def of_month(cls, year: int, month: int) -> "PartialDate":
        """Some day of a month. ValueError when there is no such month."""
        first = date(year, month, 1)
        return cls(first, first.replace(day=monthrange(year, month)[1]))

    @classmethod
    def of_year(cls, year: int) -> "PartialDate":
        """Some day of a year. ValueError outside 1 to 9999."""
        return cls(date(year, 1, 1), date(year, 12, 31))

    @property
    def precision(self) -> str:
        """How much is known: "day", "month", "year", or "range" for any other pair of days."""
        first = self.earliest
        if self == PartialDate.of_day(first):
            return "day"
        if self == PartialDate.of_month(first.year, first.month):
            return "month"
        return "year" if self == PartialDate.of_year(first.year) else "range"

    def __str__(self):
        return format_partial(self)


def format_partial(partial: PartialDate) -> str:
    """The date as Vietnamese write it in figures: "17/5/2019", "5/2019", "2019", "3/5/2019 – 9/5/2019".

    `parse_partial` reads each of these back.
    """
    match partial.precision:
        case "day":
            return _figures(partial.earliest)
        case "month":
            return f"{partial.earliest.month}/{partial.earliest.year}"
        case "year":
            return str(partial.earliest.year)
    return f"{_figures(partial.earliest)} – {_figures(partial.latest)}"


def _figures(day: date) -> str:
    return f"{day.day}/{day.month}/{day.year}"


def in_force(start: PartialDate | None, end: PartialDate | None, day: date) -> bool | None:
    """Whether what lasted from `start` to `end` was in force on `day`: True, False, or None: cannot tell.

    Both ends are inclusive. No end means still going; no start means that the beginning is unknown.

    | the day lies                                          | answer |
    |-------------------------------------------------------|--------|
    | before the earliest start                             | False  |
    | from the earliest start to before the latest start    | None   |
    | from the latest start to the earliest end             | True   |
    | after the earliest end, up to the latest end          | None   |
    | after the latest end                                  | False  |
    | no start: before the last day, or there is no end     | None   |
    | no start: on the last day, when that day is known     | True   |

    What cannot have been is left out: from "2019" to "3/2019" began on 31 March at the latest, from
    "5/2019" to "2019" ended on 1 May at the earliest. A start that lies wholly after the end answers
    False on every day.
    """
    first, last = possible_days(start, end)
    if not first <= day <= last:
        return False
    sure = certain_days(start, end)
    return True if sure and sure[0] <= day <= sure[1] else None


def possible_days(start: PartialDate | None, end: PartialDate | None) -> tuple[date, date]:
    """The first and the last day on which what lasted from `start` to `end` can have been in force."""
    return (start.earliest if start else date.min), (end.latest if end else date.max)


def certain_days(start: PartialDate | None, end: PartialDate | None) -> tuple[date, date] | None:
    """The first and the last day on which it surely was in force (see `in_force`); None where no day is certain."""
    if start is None and end is None:
        return None
    first, last = possible_days(start, end)
    surely_begun = min(start.latest if start else date.max, last)
    surely_going = max(end.earliest if end else date.max, first)
    return (surely_begun, surely_going) if surely_begun <= surely_going and first <= last else None
