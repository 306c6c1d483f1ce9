"""From the bytes of a raw article to its parts. Pure Python: no Django, no database.

`read` is the one entry. What it finds is a proposal for an editor, never a fact.
"""

from articles.intake.known_names import Gazetteer, gazetteer_of
from articles.intake.pipeline import read, read_document
from articles.intake.reading import PersonFound, PrintedFound, Reading
from articles.intake.refusals import UnreadableFile

__all__ = [
    "Gazetteer",
    "PersonFound",
    "PrintedFound",
    "Reading",
    "UnreadableFile",
    "gazetteer_of",
    "read",
    "read_document",
]
