"""Images of rows in the words of the desk: whose they are, and each column before and after."""

from collections import defaultdict
from dataclasses import dataclass

from django.apps import apps
from django.contrib import admin
from django.db import models
from django.urls import reverse
from django.utils.formats import localize
from django.utils.text import Truncator, capfirst
from django.utils.timezone import localtime
from django.utils.translation import gettext as _

from people.changes.images import columns_of, from_json

MOST_LETTERS = 160  # of one value
COMPUTED = {"folded", "sort_key"}  # columns that say nothing to people


@dataclass
class ReadableRow:
    """One image for people: kind and name of the row, its page on the desk, what happened, columns."""

    kind: str
    name: str
    address: str
    what: str
    columns: list  # (label, before, after)


def readable(images, request):
    """Return ReadableRows of RowImages; names are looked up kind by kind, not row by row.

    Of a row whose kind the account may not see, only the kind is told.
    """
    images = list(images)
    names = names_of([image for image in images if may_see(apps.get_model(image.model), request)])
    return [readable_row(image, names, request) for image in images]


def may_see(model, request):
    """Tell whether the account may see rows of a kind on the desk; links between rows, if it may see both ends."""
    if model._meta.auto_created:
        return all(may_see(field.related_model, request) for field in columns_of(model).values())
    return admin.site.is_registered(model) and admin.site.get_model_admin(model).has_view_permission(request)


def readable_row(image, names, request):
    """Return one image as a ReadableRow; `names` are those of `names_of`."""
    model = apps.get_model(image.model)
    if not may_see(model, request):
        return ReadableRow(capfirst(model._meta.verbose_name), "", "", what_happened(image), [("–", "–", "–")])
    fields = {name: field for name, field in columns_of(model).items() if name not in COMPUTED}
    before, after = image.before or {}, image.after or {}
    shown = [(name, field) for name, field in fields.items() if before.get(name) or after.get(name)]
    return ReadableRow(
        kind=capfirst(model._meta.verbose_name),
        name=names.get((model, image.row), ""),
        address=desk_address(model, image.row) if (model, image.row) in names else "",
        what=what_happened(image),
        columns=[
            (
                capfirst(field.verbose_name),
                in_words(field, before[name], names) if name in before else "",
                in_words(field, after[name], names) if name in after else "",
            )
            for name, field in shown
        ],
    )


def what_happened(image):
    """Return in a word what the act did to the row."""
    if image.before is None:
        return _("made")
    return _("deleted") if image.after is None else _("changed")


def names_of(images):
    """Return {(model, number): name} of the images' rows and of all rows that they refer to, as far as they exist."""
    wanted = defaultdict(set)
    for image in images:
        model = apps.get_model(image.model)
        wanted[model].add(image.row)
        for name, field in columns_of(model).items():
            if field.is_relation:
                wanted[field.related_model] |= {values[name] for values in both(image) if values.get(name)}
    found = {}
    for model, numbers in wanted.items():
        rows = model._base_manager.filter(pk__in=numbers).select_related(*foreign_keys(model))
        found |= {(model, row.pk): str(row) for row in rows}
    return found


def both(image):
    """Return the column values before and after, as far as there are any."""
    return [values for values in (image.before, image.after) if values]


def foreign_keys(model):
    """Return the names of a model's references that its own name may be made of, two steps far."""
    names = []
    for field in model._meta.concrete_fields:
        if field.is_relation and not field.null:
            names.append(field.name)
            names += [
                f"{field.name}__{more.name}"
                for more in field.related_model._meta.concrete_fields
                if more.is_relation and not more.null
            ]
    return names


def desk_address(model, number):
    """Return the row's page on the desk, "" where its kind has none."""
    if not admin.site.is_registered(model):
        return ""
    return reverse(f"admin:{model._meta.app_label}_{model._meta.model_name}_change", args=[number])


def in_words(field, value, names):
    """Return a column's JSON value as people read it; nothing is a dash."""
    if value in (None, ""):
        return "–"
    if field.is_relation:
        return names.get((field.related_model, value), str(value))
    if isinstance(value, bool):
        return _("Yes") if value else _("No")
    if field.choices:
        return str(dict(field.flatchoices).get(value, value))
    value = from_json(field, value)
    if isinstance(field, models.DateTimeField):
        value = localtime(value)
    return Truncator(localize(value)).chars(MOST_LETTERS)
