"""Which units' news belongs to a unit: its parts, and what came before it.

scope(U) is U and its parts; every predecessor of those, step by step; and the parts of a predecessor only
where it stands on U's own tier. So news filed under huyện Mường Khương is found from each of the communes
that followed it, and news of thị trấn Mường Khương from today's xã Mường Khương, not from Pha Long.
"""

from django.db.models import Q
from django.db.models.expressions import RawSQL

# One recursive walk in the database, for several units at once: `root` is the unit whose scope it is. `is_open` marks
# units whose parts belong to the scope as well; a unit may be reached both ways, and UNION, which keeps each row once,
# brings circles to an end.
# SQLite takes several recursive terms, each answered by an index. PostgreSQL takes one, and needs LATERAL for
# that; where both kinds of steps are one table to join, either database reads all of it on every walk.
SQLITE_WALK = """
WITH RECURSIVE scope(root, tier, id, is_open) AS (
    SELECT id, tier, id, 1 FROM people_district WHERE id IN ({roots})
    UNION
    SELECT scope.root, scope.tier, part.id, 1
    FROM scope JOIN people_district part ON part.parent_id = scope.id WHERE scope.is_open = 1
    UNION
    SELECT scope.root, scope.tier, before.id, CASE WHEN before.tier = scope.tier THEN 1 ELSE 0 END
    FROM scope JOIN people_succession succession ON succession.successor_id = scope.id
    JOIN people_district before ON before.id = succession.predecessor_id
)
"""
POSTGRESQL_WALK = """
WITH RECURSIVE scope(root, tier, id, is_open) AS (
    SELECT id, tier, id, 1 FROM people_district WHERE id IN ({roots})
    UNION
    SELECT scope.root, scope.tier, step.id, step.is_open FROM scope CROSS JOIN LATERAL (
        SELECT part.id, 1 FROM people_district part WHERE part.parent_id = scope.id AND scope.is_open = 1
        UNION ALL
        SELECT before.id, CASE WHEN before.tier = scope.tier THEN 1 ELSE 0 END
        FROM people_succession succession JOIN people_district before ON before.id = succession.predecessor_id
        WHERE succession.successor_id = scope.id
    ) step(id, is_open)
)
"""
OWN_WALK = """
WITH scope(root, id) AS (
    SELECT root.id, part.id FROM people_district root
    LEFT JOIN people_district part ON part.id = root.id OR (
        (part.parent_id = root.id
         OR part.parent_id IN (SELECT middle.id FROM people_district middle WHERE middle.parent_id = root.id))
        AND (root.ends_on IS NOT NULL OR part.ends_on IS NULL))
    WHERE root.id IN ({roots})
)
"""


IDS = "SELECT id FROM scope"


class Scope(RawSQL):
    """The walk in the words of the database that is asked."""

    def __init__(self, district):
        super().__init__(scopes("sqlite", 1) + IDS, [district.pk])

    def as_postgresql(self, compiler, connection):
        """Return the walk for PostgreSQL."""
        return f"({scopes('postgresql', 1)}{IDS})", self.params


def scope(district):
    """Return the ids of scope(district) as one SQL expression for an `__in` lookup."""
    return Scope(district)


def scopes(vendor, number, with_predecessors=True):
    """Return the SQL that begins a query with a table `scope(root, id)`: every unit in the scope of each of `number`.

    Its parameters are the ids of those units. A pair may stand there twice. `vendor` is that of the connection.
    """
    walk = {"sqlite": SQLITE_WALK, "postgresql": POSTGRESQL_WALK}[vendor] if with_predecessors else OWN_WALK
    return walk.format(roots=", ".join(["%s"] * number))


def own_scope(district):
    """Return the ids (a queryset) of a unit and its parts alone, without what came before them.

    Parts that ended are left out where the unit itself goes on: eleven provinces kept their row in 2025, and
    the districts that lay in them came before the communes of today.
    """
    rows = type(district)._default_manager
    parts = rows.filter(Q(parent=district) | Q(parent__parent=district))
    if district.ends_on is None:
        parts = parts.filter(ends_on=None)
    return rows.filter(Q(pk=district.pk) | Q(pk__in=parts.values("pk"))).values("pk")
