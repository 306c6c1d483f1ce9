"""Agencies and their posts on the desk."""

from django.contrib import admin
from django.utils.translation import gettext_lazy as _

from cms.desk.options import DeskAdmin, TabularInline
from people.admin.alias import AliasInline
from people.admin.district import years
from people.admin.reform import OffersReform
from people.admin.tables import TableAdmin
from people.exchange.agencies import AgencyResource
from people.exchange.positions import PositionResource
from people.models import Position


class PositionInline(TabularInline):
    """The posts of one agency, the highest first."""

    model = Position
    fields = ["title", "precedence", "seats"]
    show_change_link = True


class AgencyAdmin(OffersReform, TableAdmin, DeskAdmin):
    """Bodies of party, state, front and unions."""

    _reform_field = "agencies"
    resource_classes = [AgencyResource]
    inlines = [PositionInline, AliasInline]
    list_display = ["name", "kind", "district", "starts_on", "ends_on", "is_provisional"]
    list_filter = ["kind", "is_provisional", ("ends_on", admin.EmptyFieldListFilter), "end_state"]
    list_select_related = ["district"]
    search_fields = ["folded", "aliases__folded", "district__folded"]
    autocomplete_fields = ["district", "parent", "successors"]
    readonly_fields = ["slug"]
    fieldsets = [
        (None, {"fields": ["name", "kind", "district", "parent"]}),
        (_("Life"), {"fields": [("starts_on", "ends_on"), "end_state", "successors"]}),
        (_("Address and state"), {"fields": [("slug", "is_provisional")]}),
    ]

    @staticmethod
    def option_label(agency):
        """Return how pickers show an agency: its name, and its years where it ended."""
        return f"{agency.name}{years(agency)}" if agency.ends_on else agency.name


class PositionAdmin(TableAdmin, DeskAdmin):
    """All posts of all agencies."""

    resource_classes = [PositionResource]
    list_display = ["title", "agency", "precedence", "seats"]
    list_filter = ["agency__kind"]
    search_fields = ["folded", "agency__folded", "aliases__folded"]
    autocomplete_fields = ["agency"]
    inlines = [AliasInline]
    fields = ["title", "agency", ("precedence", "seats")]

    def get_queryset(self, request):
        """Fetch the agency with the post: its name is part of the post's."""
        return super().get_queryset(request).select_related("agency")
