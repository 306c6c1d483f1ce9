"""Rows that cannot stand beside each other once what they refer to has become one."""

from collections import defaultdict

from django.db.models import Q, UniqueConstraint

from people.changes.images import batches

_rules = defaultdict(list)


def also_same(model, name):
    """Register a function for rows of `model` that refer by the column `name` to rows which become others.

    It takes {row that goes: row that stays} of what they refer to, and returns {row: the other that says the
    same} beyond what the constraints of the database forbid.
    """

    def register(function):
        _rules[model, name].append(function)
        return function

    return register


def same_rows(field, condition, pairs):
    """Return {row: row of the same matter} among rows that refer by `field` to what `pairs` make one."""
    found = {}
    for names, when in uniques(field):
        rows = field.model._base_manager.filter(when, **condition)
        found = equal_rows(rows, field, names, pairs) | found
    for rule in _rules[field.model, field.name]:
        found = rule(pairs) | found
    return {row: last_of(other, found) for row, other in found.items()}


def last_of(row, found):
    """Return the row that stays in the end where one goes into another that goes itself."""
    while row in found:
        row = found[row]
    return row


def uniques(field):
    """Yield (names of the other columns, condition) of every constraint that lets `field` hold a value only once."""
    meta = field.model._meta
    if field.unique:
        yield (), Q()
    for names in meta.unique_together:
        if field.name in names:
            yield tuple(name for name in names if name != field.name), Q()
    for constraint in meta.constraints:
        if isinstance(constraint, UniqueConstraint) and field.name in constraint.fields:
            others = tuple(name for name in constraint.fields if name != field.name)
            yield others, constraint.condition or Q()


def equal_rows(rows, field, names, pairs):
    """Return {row: other row} of those that would hold the same in `names` and in `field`.

    Rows of what stays are kept before those of what goes, older ones before younger.
    """
    kept, found = {}, {}
    for part in (set(pairs.values()), set(pairs)):
        for number, target, *values in referring(rows, field, part, *names):
            key = (pairs.get(target, target), *values)
            if None in values:
                continue  # to a database an empty column equals no other
            if key in kept:
                found[number] = kept[key]
            else:
                kept[key] = number
    return found


def referring(rows, field, targets, *names):
    """Yield (number, target, values of `names`) of rows that refer by `field` to one of `targets`, by number."""
    for batch in batches(sorted(targets)):
        some = rows.filter(**{f"{field.name}__in": batch}).order_by("pk")
        yield from some.values_list("pk", field.attname, *names)
