"""Every place of a text where something was recognised, with how sure the reader is of it.

Confidence is a share measured on labelled articles: of a hundred finds that rest on such evidence, so many were right
(`python manage.py score_intake FOLDER --confidence` measures it again). It orders what an editor looks at first. What
was seen a few times only stands low: one right and one wrong are added to every count.
"""

from dataclasses import dataclass
from enum import StrEnum


class Kind(StrEnum):
    """What was recognised."""

    PERSON = "person"
    TITLE = "title"
    AGENCY = "agency"
    PLACE = "place"
    DATE = "date"


class Evidence(StrEnum):
    """What a find rests on, from the surest down."""

    KNOWN = "known"  # a name of the gazetteer
    CUED = "cued"  # "đồng chí", "ông", a rank, a tier word goes before
    NAMED = "named"  # begins as names of people or agencies do
    PLACED = "placed"  # stands where only such a thing can stand


# What is known by an editor's word is no matter of measuring: it stands with the best that was measured.
CONFIDENCE = {
    (Kind.PERSON, Evidence.KNOWN): 0.99,
    (Kind.PERSON, Evidence.CUED): 0.99,
    (Kind.PERSON, Evidence.NAMED): 0.99,
    (Kind.PERSON, Evidence.PLACED): 0.75,
    (Kind.TITLE, Evidence.NAMED): 0.99,
    (Kind.TITLE, Evidence.PLACED): 0.90,
    (Kind.AGENCY, Evidence.KNOWN): 0.99,
    (Kind.AGENCY, Evidence.NAMED): 0.99,
    (Kind.PLACE, Evidence.KNOWN): 0.99,
    (Kind.PLACE, Evidence.CUED): 0.99,
    (Kind.PLACE, Evidence.PLACED): 0.97,
    (Kind.DATE, Evidence.NAMED): 0.96,
    (Kind.DATE, Evidence.PLACED): 0.85,
}


@dataclass(frozen=True)
class Find:
    """Something recognised: letters `start` to `end` of a block's text, and the name it is listed under.

    `name` is the person's, agency's or place's name as the reading lists it; of a title, its person's.
    """

    kind: Kind
    text: str
    block: int
    start: int
    end: int
    name: str
    evidence: Evidence

    @property
    def confidence(self) -> float:
        """How many of a hundred such finds are right, as a share."""
        return CONFIDENCE[self.kind, self.evidence]
