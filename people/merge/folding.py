"""Whatever refers to a row that goes refers to the one that stays; what cannot be both becomes one, level by level.

The relations are read from the models, so that one which is added later is not forgotten.
"""

from collections import defaultdict
from dataclasses import dataclass

from people.changes.images import batches
from people.changes.obstacles import references
from people.merge.sameness import referring, same_rows

_combining = defaultdict(list)


def combining(model):
    """Register a function that takes an Act and {row that goes: row that stays} of `model`.

    It writes to the rows that stay what those that go know besides; what refers to these is not its matter.
    """

    def register(function):
        _combining[model].append(function)
        return function

    return register


@dataclass(frozen=True)
class Step:
    """What happens to the rows that refer, by one column, to rows which become others.

    `moved` is {row: what it refers to from now on}, `folded` {row that goes: the one that says the same},
    `below` holds the Steps of what refers to the folded rows.
    """

    field: object
    moved: dict
    folded: dict
    below: list

    @property
    def model(self):
        """Return the model of the rows."""
        return self.field.model


def steps_for(model, pairs):
    """Return the Steps by which rows of `model` become others, {row that goes: row that stays}; nothing is written."""
    found = []
    for field, condition in references(model) if pairs else ():
        rows = field.model._base_manager.filter(**condition)
        targets = dict(referring(rows, field, pairs))
        if not targets:
            continue
        folded = same_rows(field, condition, pairs)
        moved = {number: pairs[target] for number, target in targets.items() if number not in folded}
        found.append(Step(field, moved, folded, steps_for(field.model, folded)))
    return found


def take(steps, act):
    """Do what Steps say, through an Act."""
    for step in steps:
        if step.folded:
            for combine in _combining[step.model]:
                combine(act, step.folded)
            take(step.below, act)
            act.delete(*rows_of(step.model, step.folded))
        if step.moved:
            act.assign(step.model, {number: {step.field.attname: target} for number, target in step.moved.items()})


def rows_of(model, numbers):
    """Return the rows with these numbers as a list."""
    return [row for batch in batches(numbers) for row in model._base_manager.filter(pk__in=batch)]


def touched(steps):
    """Return {model: numbers} of all rows that Steps read or write."""
    found = defaultdict(set)
    for step in steps:
        found[step.model] |= {*step.moved, *step.folded, *step.folded.values()}
        for model, numbers in touched(step.below).items():
            found[model] |= numbers
    return found
