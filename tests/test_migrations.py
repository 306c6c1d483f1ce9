"""Migrations are complete, named by people, and can be taken back."""

import re

import pytest
from django.apps import apps
from django.core.management import call_command
from django.db import connection, migrations
from django.db.migrations.loader import MigrationLoader

ROOMS = ("people", "articles")


def ours():
    """Return the migrations of our own rooms."""
    loader = MigrationLoader(None, ignore_no_migrations=True)
    return [migration for (room, _), migration in loader.disk_migrations.items() if room in ROOMS]


def test_no_change_of_a_model_waits_for_its_migration(db):
    call_command("makemigrations", check=True, dry_run=True, verbosity=0)


def test_migrations_are_named_by_people():
    names = [migration.name for migration in ours()]
    assert names
    for name in names:
        assert re.fullmatch(r"[0-9]{4}_[a-z][a-z_]+", name), name
        assert not re.search(r"_auto_|_and_more$|_alter_field$", name), name


def test_every_step_can_be_taken_back():
    stuck = [
        f"{migration.app_label}.{migration.name}: {operation.describe()}"
        for migration in ours()
        for operation in migration.operations
        if isinstance(operation, migrations.RunPython | migrations.RunSQL) and not operation.reversible
    ]
    assert stuck == []


@pytest.mark.django_db(transaction=True)
def test_all_tables_can_be_taken_away_and_made_again():
    tables = {model._meta.db_table for room in ROOMS for model in apps.get_app_config(room).get_models()}
    assert tables
    try:
        for room in reversed(ROOMS):
            call_command("migrate", room, "zero", verbosity=0)
        assert not tables & set(connection.introspection.table_names())
    finally:
        call_command("migrate", verbosity=0)
    assert tables <= set(connection.introspection.table_names())
