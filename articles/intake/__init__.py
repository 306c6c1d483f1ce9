"""From the bytes of a raw article to its parts. Pure Python: no Django, no database.

`read` is the one entry. What it finds is a proposal for an editor, never a fact.
"""

from articles.intake.reading import PersonFound, PrintedFound, Reading, read, read_document
from articles.intake.refusals import UnreadableFile

__all__ = ["PersonFound", "PrintedFound", "Reading", "UnreadableFile", "read", "read_document"]
