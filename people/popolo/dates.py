"""Dates as Popolo writes them: ISO 8601 with as much as is known, so 2019, 2019-05 or 2019-05-17."""


def popolo_date(partial):
    """Return a PartialDate (or None) as a text; None where nothing is known that one such text could say.

    >>> popolo_date(PartialDate.of_month(2019, 5))
    '2019-05'
    """
    if partial is None:
        return None
    first, last = partial.earliest, partial.latest
    if first == last:
        return first.isoformat()
    if first.year != last.year:
        return None
    return f"{first:%Y-%m}" if first.month == last.month else f"{first:%Y}"


def popolo_day(day):
    """Return a day (or None) as a text."""
    return day and day.isoformat()
