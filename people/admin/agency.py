"""Agencies and their posts on the desk."""

from django.contrib import admin
from django.urls import reverse
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.html import format_html, format_html_join
from django.utils.translation import gettext_lazy as _

from cms.desk.options import DeskAdmin, ReadOnlyAdmin, TabularInline
from people.admin.agency_form import AgencyForm
from people.admin.alias import AliasInline
from people.admin.labels import agency_label
from people.admin.reform import OffersReform
from people.admin.tables import TableAdmin
from people.exchange.agencies import AgencyResource
from people.exchange.positions import PositionResource
from people.models import Agency, Position


class PositionInline(TabularInline):
    """The posts of one agency, the highest first."""

    model = Position
    fields = ["title", "precedence", "seats"]
    show_change_link = True


class LifeFilter(admin.SimpleListFilter):
    """Agencies that live today, and those that have ended, by themselves or with their place."""

    title, parameter_name = _("life"), "life"

    def lookups(self, request, model_admin):
        """Offer both answers."""
        return [("living", _("living today")), ("ended", _("ended"))]

    def queryset(self, request, queryset):
        """Keep the agencies of the answer."""
        today = timezone.localdate()
        if self.value() == "living":
            return queryset.living_on(today)
        return queryset.ended_before(today) if self.value() == "ended" else queryset


class AgencyAdmin(OffersReform, TableAdmin, DeskAdmin):
    """Bodies of party, state, front and unions."""

    _reform_field = "agencies"
    resource_classes = [AgencyResource]
    actions = ["reform", "export_chosen"]
    form = AgencyForm
    inlines = [PositionInline, AliasInline]
    list_display = ["name", "kind", "district", "starts_on", "ended", "is_provisional"]
    list_filter = [LifeFilter, "kind", "is_provisional", "end_state"]
    search_fields = ["folded", "aliases__folded", "district__folded"]
    autocomplete_fields = ["district", "parent"]
    readonly_fields = ["slug", "tree_path", "followed"]
    fieldsets = [
        (None, {"fields": ["name", "kind", "district", "parent", "tree_path"]}),
        (
            _("Life"),
            {"fields": [("starts_on", "ends_on"), "outlives_district", "end_state", "followed_by", "followed"]},
        ),
        (_("Address and state"), {"fields": [("slug", "is_provisional")]}),
    ]

    def get_queryset(self, request):
        """Fetch the place with each agency, and what that lies in: ends and labels depend on it."""
        return super().get_queryset(request).select_related("district__parent", "parent")

    option_label = staticmethod(agency_label)

    @admin.display(description=_("last day"), ordering="ends_on")
    def ended(self, agency):
        """Show the last day and how the agency ended."""
        if agency.last_day is None:
            return "–"
        how = _("with its place") if agency.ended_with_district else agency.get_end_state_display()
        return ", ".join(str(part) for part in (date_format(agency.last_day), how) if part)

    @admin.display(description=_("place in the tree"))
    def tree_path(self, agency):
        """Show what the agency is part of, from the top down."""
        if not agency.pk:
            return "–"
        line = {row.pk: row for row in Agency.objects.around(agency)}
        path = line[agency.pk].tree_path if agency.pk in line else [agency.pk]
        return format_html_join(" › ", "{}", ((link(line.get(pk, agency)),) for pk in path))

    @admin.display(description=_("predecessors"))
    def followed(self, agency):
        """Show what the agency followed, and how that ended."""
        rows = agency.predecessors.select_related("district") if agency.pk else []
        return format_html_join("", "<div>{} ({})</div>", ((link(row), self.ended(row)) for row in rows)) or "–"

    @admin.display(description=_("Successors"))
    def followed_by(self, agency):
        """Show what followed the agency to those who may only look."""
        rows = agency.successors.all() if agency.pk else []
        return format_html_join("", "<div>{}</div>", ((link(row),) for row in rows)) or "–"


def link(agency):
    """Return a link to an agency's form."""
    return format_html('<a href="{}">{}</a>', reverse("admin:people_agency_change", args=[agency.pk]), agency.name)


class AgencySuccessionAdmin(ReadOnlyAdmin):
    """All successions of agencies. They are told in the form of the agency that ended, whose rules need them all."""

    list_display = ["predecessor", "successor"]
    list_select_related = ["predecessor", "successor"]
    search_fields = ["predecessor__folded", "successor__folded"]


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
