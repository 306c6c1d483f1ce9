"""Other spellings of names on the desk."""

from django.contrib import admin
from django.utils.translation import gettext_lazy as _

from cms.desk.options import DeskAdmin, TabularInline
from people.models import Alias
from people.models.alias import TARGETS


class AliasInline(TabularInline):
    """Other spellings, in the form of what they name."""

    model = Alias
    fields = ["text"]


class AliasAdmin(DeskAdmin):
    """All other spellings."""

    list_display = ["text", "names"]
    list_select_related = ["official", "agency", "position__agency", "district"]
    search_fields = ["folded", *(f"{target}__folded" for target in TARGETS)]
    autocomplete_fields = list(TARGETS)
    fieldsets = [
        (None, {"fields": ["text"]}),
        (_("Names exactly one of these"), {"fields": list(TARGETS)}),
    ]

    @admin.display(description=_("names"))
    def names(self, alias):
        """Show whom or what it names."""
        return next((value for value in (getattr(alias, target) for target in TARGETS) if value), "–")
