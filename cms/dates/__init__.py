"""Dates of which only the month or the year may be known.

Pure Python; the form field is in `cms.dates.forms`.
"""

from cms.dates.partial import PartialDate, format_partial, in_force
from cms.dates.reading import FIRST_YEAR, LAST_YEAR, UnreadableDate, parse_partial

__all__ = [
    "FIRST_YEAR",
    "LAST_YEAR",
    "PartialDate",
    "UnreadableDate",
    "format_partial",
    "in_force",
    "parse_partial",
]
