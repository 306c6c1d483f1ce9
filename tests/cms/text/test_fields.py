"""Columns that clean what they store, held against a real table."""

import unicodedata

import pytest
from django.db import connection, models
from django.db.migrations.writer import MigrationWriter
from django.db.models import F, Value
from django.db.models.functions import Concat
from django.test.utils import isolate_apps

from cms.text.fields import CleanCharField, CleanTextField, FoldedField

NAME = "Mường Khương"
ROUGH = unicodedata.normalize("NFD", "  Mường \u00a0Khương\u200b\x00 ")


@pytest.fixture(scope="module")
def place(django_db_setup, django_db_blocker):
    """A model with one column of each kind, its table made for this module only."""
    with isolate_apps("cms"), django_db_blocker.unblock():

        class Place(models.Model):  # noqa: DJ008
            name = CleanCharField(max_length=20, blank=True)
            note = CleanTextField(null=True, blank=True)
            folded = FoldedField(sources=("name", "note", "other_names"))
            other_names = ()

            class Meta:
                app_label = "cms"

        with connection.schema_editor() as editor:
            editor.create_model(Place)
        yield Place
        with connection.schema_editor() as editor:
            editor.delete_model(Place)


pytestmark = pytest.mark.django_db


def test_save_cleans_the_row_and_the_instance(place):
    row = place.objects.create(name=ROUGH, note="một\r\nhai\x00")
    assert (row.name, row.note) == (NAME, "một\nhai")
    row.refresh_from_db()
    assert (row.name, row.note) == (NAME, "một\nhai")


def test_bulk_create_update_and_bulk_update_clean(place):
    row, other = place.objects.bulk_create([place(name=ROUGH), place(name="khác")])
    assert place.objects.get(name=NAME).pk == row.pk
    place.objects.filter(pk=other.pk).update(name=ROUGH)
    other.name = ROUGH + "1"
    place.objects.bulk_update([other], ["name"])
    assert set(place.objects.values_list("name", flat=True)) == {NAME, f"{NAME} 1"}


@pytest.mark.parametrize(
    "lookup",
    [
        {"name": ROUGH},
        {"name__iexact": ROUGH.strip()},
        {"name__in": [ROUGH, "không"]},
        {"name__contains": unicodedata.normalize("NFD", "ờng\u00a0Kh\x00")},
        {"name__icontains": unicodedata.normalize("NFD", "Khương\u200b")},
        {"name__startswith": unicodedata.normalize("NFD", "Mường ")},
        {"name__istartswith": unicodedata.normalize("NFD", "Mường ")},
        {"name__endswith": unicodedata.normalize("NFD", "\ud800ương")},
        {"name__iendswith": unicodedata.normalize("NFD", "ương")},
        {"folded__contains": " khuong "},
    ],
)
def test_lookups_clean_what_is_sought(place, lookup):
    row = place.objects.create(name=NAME)
    assert list(place.objects.filter(**lookup)) == [row]


def test_spaces_at_the_ends_of_a_pattern_count(place):
    place.objects.create(name="Hiển")
    assert place.objects.filter(folded__contains=" hien ").exists()
    assert not place.objects.filter(folded__contains=" hie ").exists()


def test_nothing_and_expressions_pass_untouched(place):
    row = place.objects.create(name=NAME, note=None)
    assert place.objects.filter(note=None).exists()
    place.objects.update(name=Concat(F("name"), Value(" 2")))
    assert place.objects.filter(name__contains=F("name")).get() == row


def test_folded_column_follows_its_sources(place):
    row = place(name="Đặng Văn Mẫu", note=None)
    row.other_names = ["Mẫu Đen", "K'Mẫu"]
    row.save()
    row.refresh_from_db()
    assert row.folded == " dang van mau mau den k mau "


def test_folded_column_of_nothing_is_empty(place):
    assert place.objects.create(name="", note=None).folded == ""


def test_full_clean_and_form_count_cleaned_letters(place):
    twenty = unicodedata.normalize("NFD", "ặ" * 20)
    row = place(name=twenty)
    row.full_clean()
    assert row.name == "ặ" * 20
    assert place._meta.get_field("name").formfield().clean(twenty) == "ặ" * 20


def test_folded_column_is_in_no_form(place):
    assert not place._meta.get_field("folded").editable


@pytest.mark.parametrize(
    "field",
    [CleanCharField(max_length=9), CleanTextField(null=True), FoldedField(), FoldedField(sources=("a", "b"))],
)
def test_migrations_write_the_field_back(field):
    _, path, args, kwargs = field.deconstruct()
    again = type(field)(*args, **kwargs)
    assert path == f"cms.text.fields.{type(field).__name__}"
    assert again.deconstruct()[1:] == field.deconstruct()[1:]
    assert getattr(again, "sources", None) == getattr(field, "sources", None)
    assert "import cms.text.fields" in MigrationWriter.serialize(field)[1]
