"""The whole effect of a split of one official into two, worked out before anything is written."""

import hashlib
import json
from dataclasses import dataclass, field
from functools import cached_property

from django.utils.translation import gettext as _

from people.changes.images import columns_of, read_rows
from people.changes.obstacles import references
from people.effects import effects_of
from people.models import Official
from people.namesakes import line_fault
from people.pieces import in_order


@dataclass(frozen=True)
class Order:
    """Which official (a number) is parted, who the second one is, and what goes over to them.

    `taken` holds (model label, number) of rows that belong to the official now.
    """

    official: int
    name: str
    distinction: str
    taken: frozenset = frozenset()


@dataclass
class Plan:
    """What a split would do. With `faults` (sentences) it must not be done."""

    order: Order
    official: Official
    belongings: list  # (column, numbers of the rows that refer by it)
    faults: list = field(default_factory=list)
    new: Official | None = None  # once the split is being carried out

    def taken(self, model):
        """Return the numbers of the rows of a model that go over."""
        return {number for label, number in self.order.taken if label == model._meta.label_lower}

    @cached_property
    def effects(self):
        """Return what other rooms do besides."""
        return effects_of("split", self)

    @cached_property
    def digest(self):
        """Return a hash of the record and all that belongs to it, and of what goes over."""
        rows = [(Official, [self.official.pk]), *((column.model, numbers) for column, numbers in self.belongings)]
        seen = [
            [self.order.name, self.order.distinction, sorted(self.order.taken)],
            *(sorted(read_rows(model, numbers, columns_of(model)).items()) for model, numbers in rows),
            *([effect.label, *effect.rows] for effect in self.effects),
        ]
        return hashlib.sha256(json.dumps(seen).encode()).hexdigest()


def make_plan(order):
    """Return the Plan of an Order, with what is wrong with it; nothing is written.

    Raises Official.DoesNotExist where the record is no longer there.
    """
    official = Official.objects.get(pk=order.official)
    plan = Plan(order, official, belongings(official))
    plan.faults = list(faults_of(plan))
    return plan


def belongings(official):
    """Return [(column, numbers)] of all rows that refer to an official, in the order in which they are told."""
    found = []
    for column, condition in references(Official):
        rows = column.model._base_manager.filter(**{f"{column.name}__in": [official.pk]}, **condition)
        if numbers := sorted(rows.values_list("pk", flat=True)):
            found.append((column, numbers))
    return sorted(found, key=lambda one: in_order(one[0].model))


def faults_of(plan):
    """Yield every fault of a Plan as a sentence."""
    there = {(column.model._meta.label_lower, number) for column, numbers in plan.belongings for number in numbers}
    if not plan.order.name:
        yield _("Say what the second official is called.")
    elif fault := line_fault(plan.order.name, plan.order.distinction):
        yield fault
    if not plan.order.taken:
        yield _("Nothing goes over: tick what belongs to the second official.")
    elif plan.order.taken - there:
        yield _("Something that was ticked no longer belongs to this record.")
