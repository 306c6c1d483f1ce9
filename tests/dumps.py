"""Whole tables as values, to compare what was with what is."""

from django.apps import apps
from django.core import serializers

ROOMS = ("people", "articles")
RECORDS = {"people.changeset", "people.rowimage"}  # of acts; they stay when an act is undone


def dump():
    """Return {model label: {number: every column as stored}} of all tables of the rooms, records of acts aside."""
    models = [model for room in ROOMS for model in apps.get_app_config(room).get_models(include_auto_created=True)]
    return {
        model._meta.label_lower: {row["id"]: row for row in model._base_manager.values()}
        for model in models
        if model._meta.label_lower not in RECORDS
    }


def dump_as_json():
    """Return the same rows as the JSON that Django's own serializer makes of them."""
    models = [model for room in ROOMS for model in apps.get_app_config(room).get_models(include_auto_created=True)]
    rows = (row for model in models for row in model._base_manager.order_by("pk"))
    return serializers.serialize("json", [row for row in rows if row._meta.label_lower not in RECORDS])
