"""Rows as JSON: exactly what their columns hold, and back again."""

from collections import defaultdict
from types import SimpleNamespace

from django.db import connections, models

BATCH = 500  # rows that are read or written with one query


def batches(items):
    """Yield lists of at most BATCH of the items, in their order."""
    items = list(items)
    for start in range(0, len(items), BATCH):
        yield items[start : start + BATCH]


def columns_of(model):
    """Return {column name: field} of what a row of `model` holds, its number left out."""
    stored = (field for field in model._meta.concrete_fields if not field.primary_key and not field.generated)
    return {field.attname: field for field in stored}


def computed_columns(model):
    """Return the fields that are computed on save from other columns (their `sources`): folded words, sort keys."""
    return [field for field in columns_of(model).values() if hasattr(field, "sources")]


def to_json(field, value):
    """Return what a column holds as something JSON keeps exactly; microseconds of a moment stay."""
    if value is None or isinstance(value, bool | int | float | str) or isinstance(field, models.JSONField):
        return value
    return field.value_to_string(SimpleNamespace(**{field.attname: value}))


def from_json(field, value):
    """Return what `to_json` was given."""
    return None if value is None else field.to_python(value)


def read_rows(model, numbers, names, lock=False):
    """Return {number: {column name: JSON value}} of those rows that exist; `names` says which columns."""
    fields = {name: field for name, field in columns_of(model).items() if name in names}
    found = {}
    for batch in batches(numbers):
        rows = model._base_manager.filter(pk__in=batch)
        rows = rows.select_for_update() if lock else rows
        for number, *values in rows.values_list("pk", *fields):
            pairs = zip(fields.items(), values, strict=True)
            found[number] = {name: to_json(field, value) for (name, field), value in pairs}
    return found


def write_each(model, values):
    """Give rows their own values, {number: {column name: value}}: nothing is computed, no signal tells of it."""
    alike = defaultdict(list)  # rows whose same columns are written
    for number, row in values.items():
        alike[tuple(sorted(row))].append(model(pk=number, **row))
    for names, rows in alike.items():
        if names:
            model._base_manager.bulk_update(rows, names)


def insert_all(model, rows):
    """Store rows again under their numbers, {number: {column name: value}}, exactly as they were."""
    rows = [model(pk=number, **row) for number, row in rows.items()]
    fields = model._meta.local_concrete_fields
    manager = model._base_manager
    at_once = min(BATCH, connections[manager.db].ops.bulk_batch_size(fields, rows))
    for start in range(0, len(rows), at_once):
        manager.all()._insert(rows[start : start + at_once], fields, raw=True)


def difference(before, after):
    """Return (before, after) with only those columns in which both differ."""
    changed = [name for name in before if before[name] != after[name]]
    return {name: before[name] for name in changed}, {name: after[name] for name in changed}
