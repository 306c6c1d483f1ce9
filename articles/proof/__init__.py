"""The proofreader: a second pair of eyes on an article's words. Pure Python; it never changes a text.

`proofread` returns alarms with place, reason and remedies. To add a rule, write one function in `rules/` (or a row in
its table), decorate it with `@rule("its-id", gettext_noop("its name"))`, let it yield a `Slip` for each place, and give
it a test with words that must alarm and words that must not. False alarms are worse than misses.
"""

from collections.abc import Sequence
from datetime import date

from articles.proof import rules  # noqa: F401 (registering is its effect)
from articles.proof.alarms import RULES, Alarm, Article, House, Part

__all__ = ["RULES", "Alarm", "House", "Part", "proofread"]

MOST = 200  # alarms of one rule in one article; more say nothing new


def proofread(parts: Sequence[Part], house: House | None = None, day: date | None = None) -> list[Alarm]:
    """Return the alarms of all rules in reading order; `day` is the event's, None where it is not known."""
    article = Article(parts, day, house or House())
    found = []
    for row in RULES.values():
        for number, slip in enumerate(row.find(article)):
            if number == MOST:
                break
            words = parts[slip.part].text[slip.start : slip.end]
            told = (slip.message, slip.values, slip.remedies)
            found.append(Alarm(row.id, slip.part, slip.start, slip.end, words, *told))
    return sorted(found, key=lambda alarm: (alarm.part, alarm.start, alarm.end))
