"""Places on the desk. Official data comes by import: here one looks, mends a name, tells a succession."""

from django.contrib import admin
from django.utils.translation import gettext_lazy as _

from cms.desk.options import DeskAdmin, TabularInline
from people.admin.alias import AliasInline
from people.admin.labels import years
from people.admin.reform import OffersReform
from people.models import Succession


class SuccessionInline(TabularInline):
    """What became of a place."""

    model = Succession
    fk_name = "predecessor"
    verbose_name_plural = _("Became")
    autocomplete_fields = ["successor"]
    fields = ["successor", "resolution"]


class PrecessionInline(TabularInline):
    """What a place came from."""

    model = Succession
    fk_name = "successor"
    verbose_name_plural = _("Came from")
    autocomplete_fields = ["predecessor"]
    fields = ["predecessor", "resolution"]


class DistrictAdmin(OffersReform, DeskAdmin):
    """Units of local government on all tiers."""

    inlines = [PrecessionInline, SuccessionInline, AliasInline]
    list_display = ["name", "tier", "parent", "code", "starts_on", "ends_on", "is_provisional"]
    list_filter = ["tier", "is_provisional", ("ends_on", admin.EmptyFieldListFilter)]
    search_fields = ["folded", "aliases__folded", "parent__folded", "code"]
    autocomplete_fields = ["parent"]
    fields = ["name", ("tier", "code"), "parent", ("starts_on", "ends_on"), ("slug", "is_provisional")]

    def get_queryset(self, request):
        """Fetch the unit above with each unit: pickers tell namesakes apart by it."""
        return super().get_queryset(request).select_related("parent")

    def get_readonly_fields(self, request, obj=None):
        """Leave what the official data says as it is: tier, code and first day are what a unit is known by."""
        fixed = ["slug", "is_provisional"]
        return [*fixed, "tier", "code", "starts_on"] if obj and not obj.is_provisional else fixed

    @staticmethod
    def option_label(district):
        """Return how pickers show a place: name, tier, unit above, years."""
        above = f", {district.parent.name}" if district.parent else ""
        return f"{district.name} – {district.get_tier_display()}{above}{years(district)}"


class SuccessionAdmin(DeskAdmin):
    """All successions of all places."""

    list_display = ["predecessor", "successor", "resolution"]
    list_select_related = ["predecessor", "successor"]
    search_fields = ["predecessor__folded", "successor__folded", "resolution"]
    autocomplete_fields = ["predecessor", "successor"]
    fields = ["predecessor", "successor", "resolution"]
