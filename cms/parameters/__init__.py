"""The query part of an address: read strictly, refused in plain words, written back in one order."""

from cms.parameters.fields import DayField, Many, NoField, OrderField, RowsField, WordsField, chosen
from cms.parameters.paging import CountOf, Pages, page_of
from cms.parameters.reading import BadParameter, NothingThere, ParameterError, Parameters

__all__ = [
    "BadParameter",
    "CountOf",
    "DayField",
    "Many",
    "NoField",
    "NothingThere",
    "OrderField",
    "Pages",
    "ParameterError",
    "Parameters",
    "RowsField",
    "WordsField",
    "chosen",
    "page_of",
]
