"""What belongs to an official, row by row and in words: each room says how its rows are told.

A merge shows what goes over, a split lets people choose from it. `people` must not import the rooms whose rows
refer to officials, so they register here; a relation nobody speaks for is told by its rows' own names.
"""

from collections.abc import Callable
from dataclasses import dataclass

from django.utils.text import capfirst

MOST_TOLD = 20  # rows of one kind that are told one by one where nobody chooses among them

_kinds = {}


@dataclass(frozen=True)
class Piece:
    """One row: its number, what to call it, what else to say, its page on the desk.

    `posts` are the numbers of the appointments that the row was matched with.
    """

    number: int
    text: str
    notes: tuple = ()
    address: str = ""
    posts: frozenset = frozenset()


@dataclass(frozen=True)
class Kind:
    """Rows of one model: a heading, and a function from their numbers to Pieces in order.

    Only those with the `permission` (none: everybody) see the pieces; the others are told how many there are.
    """

    model: type
    label: str
    tell: Callable
    permission: str = ""

    def may_be_seen_by(self, user):
        """Tell whether an account may see the rows one by one."""
        return not self.permission or user.has_perm(self.permission)


def tells(model, label, permission=""):
    """Register a function that takes numbers of rows of `model` and returns their Pieces in order."""

    def register(function):
        _kinds[model] = Kind(model, label, function, permission)
        return function

    return register


def kind_of(model):
    """Return the Kind of a model's rows."""
    return _kinds.get(model) or Kind(
        model, capfirst(model._meta.verbose_name_plural), lambda numbers: plain(model, numbers)
    )


def in_order(model):
    """Return what models are sorted by: the order in which the rooms spoke for them, the others last."""
    return [*_kinds].index(model) if model in _kinds else len(_kinds)


def plain(model, numbers):
    """Return the Pieces of rows that no room speaks for."""
    return [Piece(row.pk, str(row)) for row in model._base_manager.filter(pk__in=numbers).order_by("pk")]


def is_told(model):
    """Tell whether a room speaks for the rows of a model."""
    return model in _kinds
