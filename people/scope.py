"""Which units' news belongs to a unit: its parts, and what came before it.

scope(U) is U and its parts; every predecessor of those, step by step; and the parts of a predecessor only
where it stands on U's own tier. So news filed under huyện Mường Khương is found from each of the communes
that followed it, and news of thị trấn Mường Khương from today's xã Mường Khương, not from Pha Long.
"""

from django.db.models.expressions import RawSQL

# One recursive walk in the database, the same in SQLite and PostgreSQL. `is_open` marks units whose parts
# belong to the scope as well; a unit may be reached both ways.
WALK = """
WITH RECURSIVE step(source, target, is_part) AS (
    SELECT parent_id, id, 1 FROM people_district WHERE parent_id IS NOT NULL
    UNION ALL
    SELECT successor_id, predecessor_id, 0 FROM people_succession
),
scope(id, is_open) AS (
    SELECT id, 1 FROM people_district WHERE id = %s
    UNION
    SELECT step.target,
           CASE WHEN step.is_part = 1 THEN 1
                WHEN (SELECT tier FROM people_district WHERE id = step.target) = %s THEN 1
                ELSE 0 END
    FROM scope JOIN step ON step.source = scope.id
    WHERE step.is_part = 0 OR scope.is_open = 1
)
SELECT id FROM scope
"""


def scope(district):
    """Return the ids of scope(district) as one SQL expression for an `__in` lookup."""
    return RawSQL(WALK, [district.pk, district.tier])  # noqa: S611 (values are parameters)
