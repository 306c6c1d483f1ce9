"""What an agency is part of and what its parts are, as one tree of those that lived on a day."""

from dataclasses import dataclass, field

from people.models import Agency
from people.tree import LEVELS

MOST = 60  # agencies in one tree


@dataclass
class Node:
    """One agency in the tree: its parts, and how deep it stands (0: nothing shown is above it)."""

    agency: Agency
    depth: int = 0
    is_own: bool = False  # the agency whose page it is
    above: Agency | None = None
    parts: list = field(default_factory=list)

    @property
    def with_parts(self):
        """Return the node and all below it, each before its parts."""
        return [self, *(below for part in self.parts for below in part.with_parts)]


class Organisation:
    """The public agencies around one that lived on `day`: all above it, and its parts two levels down; one query.

    Where one did not live on that day, nothing beyond it is shown. Of many parts the first are shown, level by
    level; `is_cut` tells that there are more.
    """

    def __init__(self, agency, day):
        rows = Agency.objects.living_on(day).around(agency).select_related("district")
        rows = list(rows.order_by("tree_depth", "folded", "pk")[: MOST + 1])
        self.is_cut = len(rows) > MOST
        self.root = grown(agency, {row.pk: row for row in Agency.objects.public_among(rows[:MOST], agency)})

    def __bool__(self):
        return self.root is not None and bool(self.root.parts)

    @property
    def nodes(self):
        """Return all nodes, each before its parts."""
        return self.root.with_parts


def grown(agency, rows):
    """Return the topmost Node of the tree of `rows` ({number: agency}) around an agency, or None without it."""
    if agency.pk not in rows:
        return None
    line = [rows[agency.pk]]
    while line[-1].parent_id in rows:
        line.append(rows[line[-1].parent_id])
    nodes, above = {}, None
    for depth, row in enumerate(reversed(line)):
        nodes[row.pk] = node = Node(row, depth, row.pk == agency.pk, above and above.agency)
        if above:
            above.parts.append(node)
        above = node
    hang(above, rows, LEVELS)
    return nodes[line[-1].pk]


def hang(node, rows, levels):
    """Give a node its parts among `rows`, and those theirs, some levels down."""
    if not levels:
        return
    for row in rows.values():
        if row.parent_id == node.agency.pk:
            part = Node(row, node.depth + 1, above=node.agency)
            node.parts.append(part)
            hang(part, rows, levels - 1)
