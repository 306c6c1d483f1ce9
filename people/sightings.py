"""What was only read in texts, gathered by person and post, and what the keepers of people may make of it."""

from collections import defaultdict
from dataclasses import dataclass, field
from datetime import date

from django.db import transaction
from django.db.models import Count, Max, Min, Q
from django.dispatch import Signal

from people.models import Appointment

MOST_DAYS = 6  # on which one post was seen, on a public page

# Sent within the transaction, before sightings are deleted: `sightings` (list) and the `appointment` that takes
# their place, or None where they were rejected. Other rooms put right what points at them; an error undoes all.
settled = Signal()


@dataclass(kw_only=True)
class Sighted:
    """Sightings that belong together."""

    sightings: list = field(default_factory=list)

    @property
    def days(self):
        """Return the days on which the post was seen, earliest first."""
        return sorted(one.attested_on for one in self.sightings if one.attested_on)

    @property
    def latest(self):
        """Return the last few sightings, the earliest of them first: what a list shows."""
        return sorted(self.sightings, key=lambda one: one.attested_on or date.min)[-MOST_DAYS:]

    @property
    def more(self):
        """Return how many sightings a list does not show."""
        return len(self.sightings) - len(self.latest)


@dataclass
class Seen(Sighted):
    """What was read of one position of an official, or of one official in a position: `row` is the other of the two."""

    row: object


def gathered(sightings, name):
    """Return a Seen for each "position" or "official" (`name`) of the sightings, in their order."""
    found = {}
    for one in sightings:
        row = getattr(one, name)
        found.setdefault(row.pk, Seen(row)).sightings.append(one)
    return list(found.values())


@dataclass
class Group(Sighted):
    """All sightings of one official in one position, and the confirmed appointments of the same."""

    official: object
    position: object
    confirmed: list = field(default_factory=list)

    @property
    def covering(self):
        """Return the confirmed appointments that were surely in force on a day on which the post was seen."""
        return [post for post in self.confirmed if any(post.in_force(day) for day in self.days)]


def counted():
    """Return (official's id, position's id, first day, number) of all groups as dicts, the most often seen first."""
    rows = Appointment.objects.sightings().order_by().values("official", "position")
    rows = rows.annotate(number=Count("pk"), first=Min("attested_on"), last=Max("attested_on"))
    return rows.order_by("-number", "-last", "official", "position")


def groups(keys, is_locked=False):
    """Return the Group of each (official's id, position's id) of `keys` that has sightings, in order; one query.

    `is_locked` keeps others from settling them until the transaction ends.
    """
    wanted = Q(pk__in=[])
    for official, position in keys:
        wanted |= Q(official=official, position=position)
    rows = Appointment.objects.filter(wanted).select_related("official", "position__agency")
    rows = rows.select_for_update(of=("self",)) if is_locked else rows
    found = defaultdict(list)
    for row in rows.order_by("attested_on", "start_earliest", "pk"):
        found[row.official_id, row.position_id].append(row)
    made = (_group(found[key]) for key in keys if key in found)
    return [group for group in made if group.sightings]


def _group(rows):
    seen = [row for row in rows if not row.is_confirmed]
    confirmed = [row for row in rows if row.is_confirmed]
    return Group(rows[0].official, rows[0].position, confirmed, sightings=seen)


@transaction.atomic
def confirm(group, appointment):
    """Store a confirmed appointment in place of the group's sightings that it covers; return those.

    Sightings on days on which it was surely not in force stay as they are.
    """
    appointment.save()
    return cover(group, appointment)


@transaction.atomic
def cover(group, appointment):
    """Let a confirmed appointment take the place of the group's sightings of its time; return those."""
    return _settle(covered_by(appointment, group.sightings), appointment)


@transaction.atomic
def reject(group):
    """Remove the group's sightings: nobody held that post. What was printed stays as printed."""
    return _settle(group.sightings, None)


def covered_by(appointment, sightings):
    """Return the sightings of a day on which the appointment was, or may have been, in force, and undated ones."""
    return [one for one in sightings if not one.attested_on or appointment.in_force(one.attested_on) is not False]


def _settle(sightings, appointment):
    settled.send(Appointment, sightings=sightings, appointment=appointment)
    Appointment.objects.sightings().filter(pk__in=[one.pk for one in sightings]).delete()
    return sightings
