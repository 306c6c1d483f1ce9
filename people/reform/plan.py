"""The whole effect of a reform, worked out before anything is written."""

import hashlib
import json
from dataclasses import dataclass, field
from datetime import timedelta
from functools import cached_property

from people.effects import effects_of
from people.models import Agency, District
from people.models.agency import EndState
from people.reform import reach
from people.reform.faults import faults_of
from people.reform.order import Ending, Order


@dataclass
class PlannedEnd:
    """A place or an agency that ends, with the rows that follow it; `missing` counts what is no longer there."""

    row: District | Agency
    successors: list
    end_state: str = ""
    missing: int = 0

    @property
    def heir(self):
        """Return what follows it where that is exactly one, else None."""
        return self.successors[0] if len(self.successors) == 1 else None

    @property
    def end_state_label(self):
        """Return how an agency ends, in words."""
        return EndState(self.end_state).label if self.end_state in EndState.values else ""


@dataclass
class Plan:
    """What a reform would do. With `faults` (sentences) it must not be done."""

    order: Order
    units: list
    agencies: list
    kept: list
    lost: int  # rows of the order that are no longer there
    faults: list = field(default_factory=list)

    @property
    def last_day(self):
        """Return the last day of what ends."""
        return self.order.last_day

    @property
    def next_day(self):
        """Return the first day of what follows."""
        return self.last_day + timedelta(days=1)

    @cached_property
    def agency_numbers(self):
        """Return the numbers of the agencies that end."""
        return [end.row.pk for end in self.agencies]

    @cached_property
    def parts_staying(self):
        """Return the living parts of ending places that do not end with them."""
        ending = {end.row.pk for end in self.units}
        return [part for part in reach.living_parts(ending, self.last_day) if part.pk not in ending]

    @cached_property
    def posts(self):
        """Return the posts that end because their agency does."""
        return reach.open_posts(self.agency_numbers, self.last_day)

    @cached_property
    def announced(self):
        """Return the posts in ending agencies that begin only later: they are left for a person to look at."""
        return reach.announced_posts(self.agency_numbers, self.last_day)

    @cached_property
    def left_without(self):
        """Return the officials who hold no post the day after."""
        return reach.left_without_post(self.posts, self.agency_numbers, self.last_day)

    @cached_property
    def effects(self):
        """Return what other rooms would do."""
        return effects_of("reform", self)

    @property
    def digest(self):
        """Return a hash of all that would be written or that somebody has to look after."""
        seen = [
            [self.last_day.isoformat(), self.order.decision_number],
            *([end.row.pk, end.end_state, [row.pk for row in end.successors]] for end in (*self.units, *self.agencies)),
            *([row.pk for row in rows] for rows in (self.kept, self.parts_staying, self.posts, self.left_without)),
            *(effect.rows for effect in self.effects),
        ]
        return hashlib.sha256(json.dumps(seen).encode()).hexdigest()


def make_plan(order):
    """Return the Plan of an Order, with what is wrong with it; nothing is written.

    Agencies of ending places that the order does not speak of end with them, dissolved.
    """
    told = {ending.row for ending in order.agencies} | order.kept
    along = reach.living_agencies([ending.row for ending in order.units], order.last_day)
    endings = [*order.agencies, *(Ending(one.pk, (), EndState.DISSOLVED) for one in along if one.pk not in told)]
    units, lost_units = planned(District.objects.select_related("parent"), order.units)
    agencies, lost_agencies = planned(Agency.objects.select_related("district"), endings)
    kept = [agency for agency in along if agency.pk in order.kept]
    plan = Plan(order, units, agencies, kept, lost_units + lost_agencies)
    plan.faults = list(faults_of(plan))
    return plan


def planned(queryset, endings):
    """Return (PlannedEnds, how many endings name a row that is no longer there) with two queries."""
    rows = queryset.in_bulk({ending.row for ending in endings})
    after = queryset.in_bulk({number for ending in endings for number in ending.successors})
    ends = [
        PlannedEnd(
            rows[ending.row],
            [after[number] for number in ending.successors if number in after],
            ending.end_state,
            sum(number not in after for number in ending.successors),
        )
        for ending in endings
        if ending.row in rows
    ]
    return ends, len(endings) - len(ends)
