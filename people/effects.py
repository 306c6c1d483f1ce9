"""What an act in `people` does elsewhere, told and done by rooms that `people` must not import.

`articles` registers what a reform does to drafts. Before the act the effects are shown; when it is carried
out they are worked out again, and those with an `apply` are done through the act's recorder, so that undoing
takes them back too.
"""

from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass

MOST_EXAMPLES = 10

_sources = defaultdict(list)


@dataclass(frozen=True)
class Effect:
    """One effect: a sentence, how many rows it concerns, some of them, and what is to be done.

    `examples` holds (text, address or "") pairs. `rows` are the numbers of the rows that `apply` (a function
    of an Act) writes: an effect whose rows changed since it was shown is not done unseen. Only those with the
    `permission` see the examples.
    """

    label: str
    count: int
    examples: tuple = ()
    permission: str = ""
    rows: tuple = ()
    apply: Callable | None = None


def effect_of(kind):
    """Register a function that takes the plan of an act of `kind` ("reform" ...) and yields its Effects."""

    def register(function):
        _sources[kind].append(function)
        return function

    return register


def effects_of(kind, plan):
    """Return the Effects that all rooms tell of for a plan, those that concern nothing left out."""
    return [effect for function in _sources[kind] for effect in function(plan) if effect.count]
