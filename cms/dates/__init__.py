"""Dates of which only the month or the year may be known.

Pure Python; the form field is in `cms.dates.forms`.
"""

from cms.dates.partial import PartialDate, certain_days, format_partial, in_force, possible_days
from cms.dates.reading import FIRST_YEAR, LAST_YEAR, UnreadableDate, parse_partial

__all__ = [
    "FIRST_YEAR",
    "LAST_YEAR",
    "PartialDate",
    "UnreadableDate",
    "certain_days",
    "format_partial",
    "in_force",
    "parse_partial",
    "possible_days",
]
