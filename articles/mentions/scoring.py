"""How well mentions are judged on labelled ones: precision and recall of each outcome."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field

from articles.intake.scoring import Tally
from articles.mentions.cases import Case
from articles.mentions.judging import judge
from articles.mentions.outcomes import Judgement, Outcome


@dataclass(frozen=True)
class Miss:
    """A case that was judged in another way than it is labelled."""

    case: Case
    judgement: Judgement
    found: str


@dataclass
class Score:
    """The tallies of all outcomes; `tallies["differs"]` is what matters most."""

    cases: int = 0
    right: int = 0
    tallies: dict[str, Tally] = field(default_factory=lambda: defaultdict(Tally))
    misses: list[Miss] = field(default_factory=list)


def score(cases: Iterable[Case]) -> Score:
    """Judge every case and compare with its label: the outcome, and for "differs" which title and which part."""
    total = Score()
    for case in cases:
        judgement = judge(case.named, case.about, case.record)
        found = outcome_of(judgement)
        is_right = found == case.outcome and (found != Outcome.DIFFERS or speaks_of(judgement, case))
        total.cases += 1
        total.right += is_right
        total.tallies[case.outcome].wanted += 1
        total.tallies[found].found += 1
        if is_right:
            total.tallies[found].right += 1
        else:
            total.misses.append(Miss(case, judgement, found))
    return total


def outcome_of(judgement: Judgement) -> str:
    """The outcome of the mention; a mention without titles agrees."""
    return str(judgement.gravest.outcome) if judgement.gravest else str(Outcome.AGREES)


def speaks_of(judgement: Judgement, case: Case) -> bool:
    """Whether what differs is what the label says differs."""
    verdict = judgement.gravest
    is_which = case.which is None or verdict.which == case.which
    return is_which and (case.part is None or verdict.part == case.part)
