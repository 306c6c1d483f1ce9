"""The agencies around one in the tree of parts: all it is part of, and its parts some levels down.

django-tree-queries numbers the whole table on every query. Given only the rows that this walk finds by indexes,
it costs what those cost. UNION keeps each row once, so a circle, which no form makes, does not go on for ever.
"""

from django.db.models.expressions import RawSQL

LEVELS = 2  # of parts, below the agency
WALK = """
WITH RECURSIVE above(id) AS (
    SELECT parent_id FROM people_agency WHERE id = %s
    UNION
    SELECT whole.parent_id FROM above JOIN people_agency whole ON whole.id = above.id
), below(id, depth) AS (
    SELECT id, 0 FROM people_agency WHERE id = %s
    UNION
    SELECT part.id, below.depth + 1
    FROM below JOIN people_agency part ON part.parent_id = below.id WHERE below.depth < %s
)
SELECT id FROM above WHERE id IS NOT NULL UNION SELECT id FROM below
"""


def neighbourhood(agency):
    """Return the ids of the agency, of what it is part of and of its parts as one SQL expression for `__in`."""
    return RawSQL(WALK, [agency.pk, agency.pk, LEVELS])  # noqa: S611 (no text of anybody's stands in it)
