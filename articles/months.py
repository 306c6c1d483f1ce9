"""How many articles each month has, and the chart of it: bars that are ways in.

All numbers of the drawing are whole: templates would write the others with the reader's decimal comma.
"""

from dataclasses import dataclass
from datetime import date, timedelta

from django.db.models import Count
from django.db.models.functions import ExtractMonth, ExtractYear
from django.utils.timezone import localtime

HEIGHT, BAR, GAP = 120, 24, 6
SMALLEST = 3  # of a bar that stands for anything


@dataclass(frozen=True)
class Month:
    """A month, how many articles were published in it, and its bar."""

    year: int
    month: int
    number: int
    x: int
    height: int

    @property
    def first_day(self):
        """Return its first day."""
        return date(self.year, self.month, 1)

    @property
    def y(self):
        """Return the top of the bar."""
        return HEIGHT - self.height


def counts(articles):
    """Return {year: {month: number}} of published articles (a queryset), Vietnamese time; one query."""
    dated = articles.order_by().annotate(year=ExtractYear("published_at"), month=ExtractMonth("published_at"))
    rows = dated.values_list("year", "month").annotate(number=Count("pk")).order_by("-year", "month")
    found = {}
    for year, month, number in rows:
        found.setdefault(year, {})[month] = number
    return found


def months(year, numbers, most):
    """Return the twelve Months of a year; `numbers` is {month: number}, `most` the number of the highest bar."""
    return [_month(year, month, numbers.get(month, 0), most) for month in range(1, 13)]


def _month(year, month, number, most):
    height = max(number * HEIGHT // most, SMALLEST) if number else 0
    return Month(year, month, number, (month - 1) * (BAR + GAP), height)


def days_of(year, month=None):
    """Return the first and the last day of a year or of one of its months."""
    first = date(year, month or 1, 1)
    last_month = month or 12
    return first, date(year + last_month // 12, last_month % 12 + 1, 1) - timedelta(days=1)


def around(articles, first, last):
    """Return the days (Vietnamese time) of the nearest article before `first` and after `last`, None where none is.

    Two queries that read one row each, however long the archive is.
    """
    before = articles.until(first - timedelta(days=1)).order_by("-published_at")
    after = articles.since(last + timedelta(days=1)).order_by("published_at")
    return tuple(_day(one.values_list("published_at", flat=True).first()) for one in (before, after))


def _day(moment):
    return moment and localtime(moment).date()
