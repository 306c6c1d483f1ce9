"""The system check that names options which the admin does not know."""

import pytest
from django.contrib import admin
from django.core.checks import run_checks

from articles.models import Section
from cms.desk.checks import check_options, unknown_options
from cms.desk.options import DeskAdmin, TabularInline


class Misspelled(DeskAdmin):
    list_dispaly = ["name"]

    def get_querysett(self, request):
        return None


class Sound(DeskAdmin):
    list_display = ["name", "shouted"]

    def shouted(self, section):
        return section.name.upper()


class MisspelledInline(TabularInline):
    autocomplete_field = ["district"]


def test_a_misspelled_option_is_named():
    assert set(unknown_options(Misspelled)) == {"list_dispaly", "get_querysett"}


def test_a_misspelled_option_of_an_inline_is_named():
    assert list(unknown_options(MisspelledInline)) == ["autocomplete_field"]


def test_columns_and_known_options_are_sound():
    assert list(unknown_options(Sound)) == []


def test_the_error_says_what_may_be_meant():
    site = admin.AdminSite("other")
    site.register(Section, Misspelled)
    errors = [error for error in check_options(None) if "list_dispaly" in error.msg]
    assert errors[0].id == "desk.E001"
    assert "list_display" in errors[0].hint


@pytest.mark.django_db
def test_our_own_options_are_all_known():
    assert [error for error in run_checks(tags=["admin"]) if "tests." not in error.msg] == []
