"""Of the rows that stand beside a public one (its parent, what came before and after), those that are public too."""

from dataclasses import dataclass


def visible(model, rows):
    """Return the ids of the rows that may be named; no query where none of them was made from a text."""
    known = {row.pk: row for row in rows if row is not None}
    return {row.pk for row in model._default_manager.public_among(known.values(), model())}


def one_of(row, ids):
    """Return the row if it is among the ids, else None."""
    return row if row is not None and row.pk in ids else None


@dataclass(frozen=True)
class Step:
    """A place directly before or after another, and the resolution that says so."""

    place: object
    resolution: str


def names(row):
    """Return the other names of a row as texts; they were fetched before."""
    return [alias.text for alias in row.aliases.all()]
