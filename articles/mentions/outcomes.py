"""What a check may say, and how it is said."""

from dataclasses import dataclass, field
from enum import StrEnum

from articles.mentions.record import Person, Post


class Outcome(StrEnum):
    """What the record says of a printed title."""

    AGREES = "agrees"
    SHORTER = "shorter"
    DIFFERS = "differs"
    OTHER_TIME = "other_time"
    NO_RECORD = "no_record"
    UNKNOWN_PERSON = "unknown_person"
    NAMESAKES = "namesakes"
    NO_SUCH_POST = "no_such_post"
    UNDECIDED = "undecided"


GRAVEST_FIRST = [
    Outcome.UNKNOWN_PERSON,
    Outcome.NAMESAKES,
    Outcome.DIFFERS,
    Outcome.NO_SUCH_POST,
    Outcome.OTHER_TIME,
    Outcome.UNDECIDED,
    Outcome.NO_RECORD,
    Outcome.SHORTER,
    Outcome.AGREES,
]


class Part(StrEnum):
    """Which part of a title differs."""

    TITLE = "title"
    AGENCY = "agency"
    PLACE = "place"
    ACTING = "acting"


@dataclass(frozen=True)
class Verdict:
    """The outcome for one title (`which`, None: for the mention as a whole) with its reason.

    `message` is a msgid, filled with `values`; `post` is the post of the record that it speaks of. `is_implied` marks
    a membership that a leading post of the same committee carries with it.
    """

    outcome: Outcome
    message: str
    values: tuple[tuple[str, str], ...] = ()
    which: int | None = None
    part: Part | None = None
    post: Post | None = None
    is_implied: bool = False

    @property
    def gravity(self) -> int:
        """0 for the gravest outcome."""
        return GRAVEST_FIRST.index(self.outcome)


@dataclass
class Judgement:
    """What was found of one mention: whom it means, one verdict for each title, then those for the whole."""

    person: Person | None
    verdicts: list[Verdict] = field(default_factory=list)
    candidates: list[Person] = field(default_factory=list)

    @property
    def gravest(self) -> Verdict | None:
        """The verdict that counts for the mention; None where no title was printed and nothing is open."""
        return min(self.verdicts, key=lambda verdict: verdict.gravity, default=None)
