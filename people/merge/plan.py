"""The whole effect of a merge of two officials, worked out before anything is written."""

import hashlib
import json
from dataclasses import dataclass, field
from functools import cached_property

from django.utils.translation import gettext as _

from people.changes.images import columns_of, read_rows
from people.effects import effects_of
from people.merge.choices import choices_between
from people.merge.folding import steps_for, touched
from people.merge.posts import contradictions
from people.models import Alias, Official


@dataclass(frozen=True)
class Order:
    """Which official stays and which goes, as numbers; `chosen` holds (column, answer) pairs."""

    stays: int
    goes: int
    chosen: tuple = ()


@dataclass
class Plan:
    """What a merge would do. With `faults` (sentences) it must not be done."""

    order: Order
    stays: Official
    goes: Official
    steps: list
    choices: list
    faults: list = field(default_factory=list)

    @cached_property
    def effects(self):
        """Return what other rooms do besides."""
        return effects_of("merge", self)

    @property
    def values(self):
        """Return {column: value} of the official that stays, as chosen."""
        chosen = dict(self.order.chosen)
        values = {choice.column: choice.value(chosen.get(choice.column, choice.default)) for choice in self.choices}
        return values | {"is_provisional": self.stays.is_provisional and self.goes.is_provisional}

    @property
    def new_names(self):
        """Return the names that become other names of the official that stays."""
        known = set(Alias.objects.filter(official__in=[self.stays, self.goes]).values_list("text", flat=True))
        names = dict.fromkeys([self.stays.name, self.goes.name])
        return [name for name in names if name not in {*known, self.values["name"]}]

    @cached_property
    def digest(self):
        """Return a hash of every row that would be read or written, and of what other rooms would do.

        What is chosen is not part of it: it is sent along with the form that shows it.
        """
        rows = touched(self.steps)
        rows[Official] = {self.stays.pk, self.goes.pk}
        seen = [
            [self.stays.pk, self.goes.pk],
            *(
                [model._meta.label, *columns(model, rows[model])]
                for model in sorted(rows, key=lambda one: one._meta.label)
            ),
            *([effect.label, effect.count, *effect.rows] for effect in self.effects),
        ]
        return hashlib.sha256(json.dumps(seen).encode()).hexdigest()


def columns(model, numbers):
    """Return (number, columns as JSON) of rows in order."""
    return sorted(read_rows(model, numbers, columns_of(model)).items())


def make_plan(order):
    """Return the Plan of an Order, with what is wrong with it; nothing is written.

    Raises Official.DoesNotExist where one of both is no longer there.
    """
    stays, goes = (Official.objects.get(pk=number) for number in (order.stays, order.goes))
    if stays == goes:
        return Plan(order, stays, goes, [], [], [_("This is one record already.")])
    steps = steps_for(Official, {goes.pk: stays.pk})
    return Plan(order, stays, goes, steps, choices_between(stays, goes), list(contradictions(stays, goes)))
