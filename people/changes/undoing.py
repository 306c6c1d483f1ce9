"""Putting back an act as one: every row as it was, or nothing and the reasons why."""

from collections import defaultdict
from itertools import islice

from django.apps import apps
from django.db import IntegrityError, transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from people.changes.images import columns_of, from_json, insert_all, write_each
from people.changes.obstacles import obstacles
from people.models import ChangeSet

MOST_REASONS = 20  # that somebody is told at once


class CannotUndo(Exception):
    """An act that was not undone; `reasons` lists every reason, in plain words."""

    def __init__(self, reasons):
        super().__init__(" ".join(reasons))
        self.reasons = reasons


@transaction.atomic
def reasons_against(change_set):
    """Return the reasons (the first MOST_REASONS) why the act cannot be undone now, in plain words; none: it can."""
    if change_set.undone_at:
        return [_("This was undone already.")]
    return list(islice(obstacles(change_set), MOST_REASONS))


@transaction.atomic
def undo(change_set, by=None):
    """Put every row of the act back as it was, in the name of `by` (None: the system).

    Raises CannotUndo with all reasons; nothing is changed then. The given object is brought up to date.
    """
    locked = ChangeSet.objects.select_for_update().get(pk=change_set.pk)
    if reasons := reasons_against(locked):
        raise CannotUndo(reasons)
    try:
        with transaction.atomic():
            put_back(list(locked.images.all()))
    except IntegrityError as error:
        raise CannotUndo([_("What was before no longer fits beside what is there now.")]) from error
    locked.undone_at, locked.undone_by = timezone.now(), by
    locked.save(update_fields=["undone_at", "undone_by"])
    change_set.refresh_from_db()


def put_back(images):
    """Write the rows of images as they were before: first away with what was made, at last what was deleted.

    No signal tells of it and no column is computed anew: the images hold what the columns held.
    """
    for image in reversed([image for image in images if image.before is None]):
        rows = model_of(image)._base_manager.filter(pk=image.row)
        rows._raw_delete(rows.db)  # `delete()` would follow relations; that nothing leads here was looked at before
    changed = [image for image in images if image.before is not None and image.after is not None]
    for model, values in values_before(changed).items():
        write_each(model, values)
    for model, values in values_before([image for image in images if image.after is None]).items():
        insert_all(model, values)


def values_before(images):
    """Return {model: {number: {column name: value}}} of what images hold; a column that is no more is left out."""
    found = defaultdict(dict)
    for image in images:
        fields = columns_of(model_of(image))
        values = {name: from_json(fields[name], value) for name, value in image.before.items() if name in fields}
        found[model_of(image)][image.row] = values
    return found


def model_of(image):
    """Return the model class of an image's row."""
    return apps.get_model(image.model)
