"""What a check says of an article before it is kept."""

import hashlib
import json
from dataclasses import dataclass, field

from articles.mentions import Outcome, Verdict
from articles.models import Level

LEVELS = {
    Outcome.DIFFERS: Level.ERROR,
    Outcome.OTHER_TIME: Level.WARNING,
    Outcome.NO_SUCH_POST: Level.WARNING,
    Outcome.NAMESAKES: Level.WARNING,
}  # the others are notes
TITLE_RULES = [f"title-{outcome.replace('_', '-')}" for outcome in Outcome]
ORDER, CAPTION_ONLY, NOT_LISTED = "protocol-order", "caption-only", "person-not-listed"
NO_ALT, NO_PICTURE, SMALL = "photo-without-words", "photo-missing", "photo-small"
LIST_RULES = [ORDER, CAPTION_ONLY]
PHOTO_RULES = [NO_ALT, NO_PICTURE, SMALL]
LINK, FORCED, FAILED_SCHEDULE = "dead-link", "forced-publication", "failed-schedule"


@dataclass
class Alarm:
    """One thing to look at. `about` makes it the same alarm at the next check, wherever its words stand then."""

    rule: str
    level: int
    message: str
    values: dict = field(default_factory=dict)
    about: tuple = ()
    place: str = ""
    number: int | None = None
    start: int | None = None
    end: int | None = None
    found: str = ""
    remedies: list[str] = field(default_factory=list)
    mention: object = None
    official: object = None
    verdict: Verdict | None = None

    @property
    def key(self) -> str:
        """The same for the same thing in one article."""
        told = json.dumps([self.rule, *map(str, self.about)], ensure_ascii=False)
        return hashlib.sha256(told.encode()).hexdigest()


def rule_of(outcome: Outcome) -> str:
    """The rule's name of an outcome: "title-other-time"."""
    return f"title-{outcome.replace('_', '-')}"
