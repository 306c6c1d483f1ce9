"""What stands in the way of undoing an act: whatever was built on it since."""

from collections import defaultdict

from django.apps import apps
from django.contrib.contenttypes.fields import GenericForeignKey
from django.contrib.contenttypes.models import ContentType
from django.utils.formats import date_format
from django.utils.text import capfirst
from django.utils.timezone import localtime
from django.utils.translation import gettext as _

from people.changes.images import batches, columns_of, read_rows
from people.models import ChangeSet, RowImage


def obstacles(change_set):
    """Yield every reason (a sentence) why the act cannot be undone; locks its rows while it looks."""
    images = defaultdict(dict)  # model: {number: image}
    for image in change_set.images.all():
        images[apps.get_model(image.model)][image.row] = image
    yield from later_acts(change_set)
    for model, rows in images.items():
        yield from changed_since(model, rows)
    for model, rows in images.items():
        yield from built_upon(model, rows, images)
        yield from torn_away(model, rows, images)


def later_acts(change_set):
    """Name the acts, not undone, that touched the same rows afterwards."""
    mine = change_set.images.values("model", "row")
    later = ChangeSet.objects.filter(pk__gt=change_set.pk, undone_at=None)
    for label in mine.order_by("model").values_list("model", flat=True).distinct():
        touched = RowImage.objects.filter(model=label, row__in=mine.filter(model=label).values("row"))
        later_ones = later.filter(pk__in=touched.values("change_set"))
        for act in later_ones:
            yield _("A later act touched the same rows; undo it first: %(act)s (%(at)s).") % {
                "act": act,
                "at": date_format(localtime(act.at), "SHORT_DATETIME_FORMAT"),
            }


def changed_since(model, images):
    """Name rows that are no longer as the act left them, in the columns that it wrote."""
    names = {name for image in images.values() for name in image.after or {}}
    now = read_rows(model, images, names, lock=True)
    for number, image in images.items():
        row = now.get(number)
        if image.after is None and row is not None:
            yield _("%(row)s is there again.") % {"row": described(model, number)}
        if image.after is None:
            continue
        if row is None:
            yield _("%(row)s was deleted since.") % {"row": described(model, number)}
        elif different := [name for name, value in image.after.items() if name in row and row[name] != value]:
            yield _("%(row)s was changed since: %(columns)s.") % {
                "row": described(model, number),
                "columns": ", ".join(str(columns_of(model)[name].verbose_name) for name in different),
            }


def built_upon(model, images, all_images):
    """Name what refers now to a row that the act made, other than rows that the act itself touched."""
    made = [number for number, image in images.items() if image.before is None]
    for field, condition in references(model) if made else ():
        own = all_images.get(field.model, {})
        for batch in batches(made):
            rows = field.model._base_manager.filter(**{f"{field.name}__in": batch}, **condition)
            for row in rows:
                if not came_with_the_act(own.get(row.pk), field):
                    target = described(model, getattr(row, getattr(field, "attname", field.name)))
                    yield _("%(row)s refers to %(target)s, which the act made.") % {
                        "row": described(field.model, row.pk, row),
                        "target": target,
                    }


def references(model):
    """Yield (field, further condition) for every column of any model that may hold the number of a row of `model`."""
    for relation in model._meta.get_fields(include_hidden=True):
        if relation.auto_created and not relation.concrete and (relation.one_to_many or relation.one_to_one):
            yield relation.field, {}
    for other in apps.get_models(include_auto_created=True):
        for generic in other._meta.private_fields:
            if isinstance(generic, GenericForeignKey):
                kind = ContentType.objects.get_for_model(model, for_concrete_model=generic.for_concrete_model)
                yield other._meta.get_field(generic.fk_field), {generic.ct_field: kind}


def came_with_the_act(image, field):
    """Tell whether the act made a row, or wrote this column of it: then undoing takes the reference away."""
    return image is not None and (image.before is None or field.attname in image.before)


def torn_away(model, images, all_images):
    """Name rows that can no longer stand as they were, for what they referred to is gone."""
    for name, field in columns_of(model).items():
        if not field.is_relation:
            continue
        wanted = defaultdict(list)  # number of the target: numbers of rows
        for number, image in images.items():
            if image.before and image.before.get(name) is not None:
                wanted[image.before[name]].append(number)
        back = {number for number, image in all_images.get(field.related_model, {}).items() if image.after is None}
        there = set(read_rows(field.related_model, wanted, ()))
        for target in wanted.keys() - there - back:
            for number in wanted[target]:
                yield _("%(row)s belonged to something that is gone: %(column)s.") % {
                    "row": described(model, number),
                    "column": field.verbose_name,
                }


def described(model, number, row=None):
    """Return what to call a row in a sentence: its kind and its name, or its number where it is gone."""
    row = row or model._base_manager.filter(pk=number).first()
    return f"{capfirst(model._meta.verbose_name)} {f'“{row}”' if row else number}"
