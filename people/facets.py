"""Boxes to tick beside a list: places as a tree, the others by name."""

from dataclasses import dataclass, field

from django.utils.translation import gettext as _

SHORT = 14  # options that need no folding, and no search among them


@dataclass
class Option:
    """One box to tick, with the boxes of what lies in it; `count` is how many rows it would show, where counted."""

    row: object
    is_checked: bool = False
    count: int | None = None
    parts: list = field(default_factory=list)

    @property
    def is_open(self):
        """Tell whether the boxes below must be in sight because one of them is ticked."""
        return any(part.is_checked or part.is_open for part in self.parts)


@dataclass(frozen=True)
class Facet:
    """One group of boxes; `name` is the parameter that they set, `checked` how many are ticked.

    A short group shows all its boxes; in a long one the parts of a province are folded away, and words can be sought:
    the parameter `find` holds them, `words` are those of now.
    """

    name: str
    label: str
    options: list
    checked: int = 0
    is_short: bool = True
    find: str = ""
    words: str = ""

    @property
    def is_searched(self):
        """Tell whether words can be sought in the group: where it is long, or was cut down by words."""
        return bool(self.find) and (self.words or not self.is_short)

    @property
    def is_shown(self):
        """Tell whether there is anything to choose, or words that found nothing."""
        return bool(self.options or self.words)


@dataclass(frozen=True)
class Chip:
    """One condition of a list, and the query part of the same list without it."""

    label: str
    link: str


def place_facet(rows, chosen, counts=None, **finding):
    """Return the Facet of offered places: each below the nearest place it lies in that is offered as well.

    Places of today stand before those of the past. `counts` is {id: number}, where options are counted; `finding` gives
    `find` and `words`.
    """
    ordered = sorted(rows, key=lambda row: (row.ends_on is not None, row.folded, row.pk))
    options = {row.pk: _option(row, chosen, counts) for row in ordered}
    roots = []
    for option in options.values():
        above = next((options[unit.pk] for unit in _ancestors(option.row) if unit.pk in options), None)
        (above.parts if above else roots).append(option)
    return Facet("district", _("Place"), roots, len(chosen), len(rows) <= SHORT, **finding)


def _ancestors(district):
    while district.parent_id:
        district = district.parent
        yield district


def _option(row, chosen, counts):
    return Option(row, row in chosen, counts.get(row.pk, 0) if counts is not None else None)


def flat_facet(name, label, rows, chosen, counts=None, **finding):
    """Return the Facet of rows of which none lies in another; `counts` and `finding` as for places."""
    options = [_option(row, chosen, counts) for row in rows]
    return Facet(name, label, options, len(chosen), len(rows) <= SHORT, **finding)
