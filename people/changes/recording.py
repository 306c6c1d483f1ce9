"""Doing an act of several rows so that it can be undone.

    with recorded(ChangeSet(kind="merge", sentence=..., by=user)) as act:
        act.update(Mention.objects.filter(official=one), official=other)
        act.delete(one)

A row is read and locked before it is touched, and read again when the act ends: what is kept is what the
database held, whatever a save computed. The whole act is one transaction.
"""

from contextlib import contextmanager

from django.db import models, transaction
from django.db.models.deletion import Collector

from people.changes.images import batches, columns_of, computed_columns, difference, read_rows, write_each
from people.models import RowImage


@contextmanager
def recorded(change_set):
    """Do what the block does through the Act that it is given, and keep it under `change_set` (not saved yet)."""
    with transaction.atomic():
        change_set.save(force_insert=True)
        act = Act()
        yield act
        for batch in batches(act.images(change_set)):
            RowImage.objects.bulk_create(batch)


class Act:
    """Writes rows, and remembers how each was before its first change."""

    def __init__(self):
        self._before = {}  # (model, number): {column: value}, or None for a row made in this act

    def create(self, row):
        """Store a new row by its own `save`; return it."""
        row.save(force_insert=True)
        self._before[type(row), row.pk] = None
        return row

    def create_all(self, rows):
        """Store new rows of one model in bulk: their own `save`, which makes addresses, is not called."""
        rows = list(rows)
        for batch in batches(rows):
            type(batch[0])._base_manager.bulk_create(batch)
        self._before |= {(type(row), row.pk): None for row in rows}
        return rows

    def link(self, row, name, others):
        """Put `others` into the many-to-many relation `name` of a row; those that are there already stay."""
        field = row._meta.get_field(name)
        links, one, other = field.remote_field.through, field.m2m_field_name(), field.m2m_reverse_field_name()
        there = set(links._base_manager.filter(**{one: row}).values_list(other, flat=True))
        self.create_all(links(**{one: row, other: target}) for target in others if target.pk not in there)

    def save(self, row, fields=None):
        """Save a changed row: the named fields and what is computed from them, or (None) all."""
        kept = None if fields is None else {*fields, *(field.name for field in computed_columns(type(row)))}
        self.watch(type(row)._base_manager.filter(pk=row.pk), kept)
        row.save(update_fields=kept)

    def update(self, rows, **values):
        """Set columns of all rows of a queryset at once; return their number.

        ValueError for free text where another column is computed from the row's text: save such rows instead.
        """
        if free := [name for name in values if computed_columns(rows.model) and is_free_text(rows.model, name)]:
            raise ValueError(f"update() leaves computed columns behind: save the rows to change {', '.join(free)}.")
        numbers = self.watch(rows, values)
        for batch in batches(numbers):
            rows.model._base_manager.filter(pk__in=batch).update(**values)
        return len(numbers)

    def assign(self, model, values):
        """Give each of several rows its own values, in batches: {number: {column name: value}}."""
        names = {name for row in values.values() for name in row}
        for batch in batches(values):
            self.watch(model._base_manager.filter(pk__in=batch), names)
        write_each(model, values)

    def delete(self, *rows):
        """Delete rows, and what goes with them by the models' own rules; rows of one model with a few queries.

        Raises ProtectedError where something holds on to one; the act should have dealt with it before.
        """
        for model in dict.fromkeys(type(row) for row in rows):
            some = [row for row in rows if type(row) is model]
            collector = Collector(using=some[0]._state.db, origin=some[0])
            collector.collect(some)
            for gone in (*collector.data.values(), *collector.fast_deletes):
                self._watch_each(gone)
            for (field, _value), changed in collector.field_updates.items():
                for others in changed:
                    self._watch_each(others, [field.name])
            collector.delete()

    def watch(self, rows, fields=None):
        """Lock the rows of a queryset and remember them as they are; return their numbers.

        `fields` names what is going to change, None: anything. For rows that something else is about to change.
        """
        model, numbers = rows.model, list(dict.fromkeys(rows.values_list("pk", flat=True)))
        names = columns_of(model) if fields is None else {model._meta.get_field(name).attname for name in fields}
        for number, image in read_rows(model, numbers, names, lock=True).items():
            known = self._before.get((model, number), {})
            self._before[model, number] = None if known is None else {**image, **known}
        return numbers

    def _watch_each(self, rows, fields=None):
        rows = list(rows)
        if rows:
            self.watch(type(rows[0])._base_manager.filter(pk__in=[row.pk for row in rows]), fields)

    def images(self, change_set):
        """Return the RowImages of what became of every row that was touched, in the order of first touch."""
        now = {}
        for model in {model for model, _number in self._before}:
            rows = {number: image for (one, number), image in self._before.items() if one is model}
            names = columns_of(model) if None in rows.values() else set().union(*rows.values())
            now |= {(model, number): row for number, row in read_rows(model, rows, names).items()}
        for (model, number), before in self._before.items():
            before, after = what_changed(model, before, now.get((model, number)))
            if before or after:
                yield RowImage(
                    change_set=change_set, model=model._meta.label_lower, row=number, before=before, after=after
                )


def what_changed(model, before, after):
    """Return what an image keeps of a row: all of one that came or went, of any other only what changed.

    RuntimeError for a row that went past the act, so that not all of it was read before.
    """
    if before is None or before and after is None:
        if after is None and len(before or {}) not in {0, len(columns_of(model))}:
            raise RuntimeError(f"A row of {model.__name__} was deleted, but not by Act.delete().")
        return before, after
    return difference(before, after)


def is_free_text(model, name):
    """Tell whether a column holds words that somebody wrote, not one of given choices."""
    field = model._meta.get_field(name)
    return isinstance(field, models.CharField | models.TextField) and not field.choices
