"""Rows brought in line with the map: made, mended or adopted, never deleted; a second time changes nothing."""

from collections import Counter
from dataclasses import dataclass, field

from django.db import connection, transaction

from people.gazetteer.adoption import Adoption
from people.gazetteer.files import TIERS
from people.models import Alias, District, Succession
from people.slugs import free_slug

BATCH = 500  # rows a statement: SQLite takes a limited number of values


@dataclass
class Outcome:
    """How many rows were made, changed and adopted, by (kind, what); and what needs a look."""

    counts: Counter = field(default_factory=Counter)
    left: list = field(default_factory=list)  # provisional places that are no unit for sure
    moved: list = field(default_factory=list)  # (place, old slug): places that gave their address to the unit it is of
    unknown: list = field(default_factory=list)  # official places that the map does not have

    @property
    def changes(self):
        """Return how many rows were written."""
        return sum(self.counts.values())


@transaction.atomic
def load(units, links, whole, report=lambda text: None):
    """Write the units ({key: Unit}) and links of the map, or of a part of it; return the Outcome.

    `whole` is the whole map: only in it can be told which unit a name means. All or nothing. `report` is called
    with a word for each step.
    """
    outcome = Outcome()
    rows = known_rows(units, whole, outcome)
    adopt(units, whole, rows, outcome)
    make_room(units, rows, outcome)
    for tier in TIERS:
        report(tier)
        load_tier([unit for unit in units.values() if unit.tier == tier], rows, outcome)
    report("links")
    load_links(links, rows, outcome)
    load_aliases(units, rows, outcome)
    if outcome.changes:
        renew_statistics(District, Succession, Alias)
    return outcome


def renew_statistics(*models):
    """Tell PostgreSQL how many rows there are now: planned as for empty tables, the walk through them takes minutes."""
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute(f"ANALYZE {', '.join(model._meta.db_table for model in models)}")


def known_rows(units, whole, outcome):
    """Return the rows that are units of `units` as {key: District}."""
    keys = {(unit.code, unit.first_day): unit.key for unit in whole.values()}
    rows = {}
    for row in District.objects.exclude(code=""):
        key = keys.get((row.code, row.starts_on))
        if key is None:
            outcome.unknown.append(row)
        elif key in units:
            rows[key] = row
    return rows


def adopt(units, whole, rows, outcome):
    """Let provisional places be the units that they are; their rows, news and agencies stay."""
    adoption = Adoption(whole)
    for place in adoption.places:
        unit = adoption.unit_of(place, rows)
        if unit is None or unit.key not in units:
            outcome.left.append(place)
            continue
        place.code, place.starts_on, place.is_provisional = unit.code, unit.first_day, False
        place.name, place.ends_on = unit.name, unit.last_day
        place.save()
        rows[unit.key] = place
        outcome.counts["district", "adopted"] += 1


def make_room(units, rows, outcome):
    """Move places away from addresses that the map gives to others; a unit that was adopted moves to its own."""
    wanted = {unit.slug: key for key, unit in units.items() if key not in rows}
    own = {row.pk: units[key].slug for key, row in rows.items()}
    for place in District.objects.filter(slug__in=wanted) if wanted else ():
        old, place.slug = place.slug, own.get(place.pk, place.slug)
        if place.slug in wanted or District.objects.filter(slug=place.slug).exists():
            place.slug = free_slug(District, old, reserved=wanted)
        place.save(update_fields=["slug"])
        outcome.moved.append((place, old))
        outcome.counts["district", "moved"] += 1


def load_tier(units, rows, outcome):
    """Make the units of one tier that are missing, and mend those that differ."""
    missing = []
    for unit in units:
        facts = {"name": unit.name, "ends_on": unit.last_day, "parent": rows[unit.parent] if unit.parent else None}
        row = rows.get(unit.key)
        if row is None:
            row = District(code=unit.code, starts_on=unit.first_day, tier=unit.tier, slug=unit.slug, **facts)
            missing.append(row)
            rows[unit.key] = row
        elif differs(row, facts):
            for name, value in facts.items():
                setattr(row, name, value)
            row.save()
            outcome.counts["district", "changed"] += 1
    District.objects.bulk_create(missing, batch_size=BATCH)
    outcome.counts["district", "made"] += len(missing)


def differs(row, facts):
    """Tell whether a row says something else than the map."""
    return (row.name, row.ends_on, row.parent_id) != (
        facts["name"],
        facts["ends_on"],
        facts["parent"].pk if facts["parent"] else None,
    )


def load_links(links, rows, outcome):
    """Make the successions that are missing, and mend those that another resolution made."""
    known = {(row.predecessor_id, row.successor_id): row for row in Succession.objects.all()}
    missing = []
    for link in links:
        before, after = rows[link.predecessor].pk, rows[link.successor].pk
        row = known.get((before, after))
        if row is None:
            missing.append(Succession(predecessor_id=before, successor_id=after, resolution=link.decision))
        elif link.resolution and row.resolution != link.decision:
            row.resolution = link.decision
            row.save()
            outcome.counts["succession", "changed"] += 1
    Succession.objects.bulk_create(missing, batch_size=BATCH)
    outcome.counts["succession", "made"] += len(missing)


def load_aliases(units, rows, outcome):
    """Make the other names that are missing."""
    known = set(Alias.objects.filter(district__isnull=False).values_list("district", "text"))
    missing = [
        Alias(district=rows[unit.key], text=text)
        for unit in units.values()
        for text in unit.other_names
        if (rows[unit.key].pk, text) not in known
    ]
    Alias.objects.bulk_create(missing, batch_size=BATCH)
    outcome.counts["alias", "made"] += len(missing)
