"""The audit log on the desk: read, filtered, exported; nobody changes it."""

from django.contrib import admin
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from cms.audit import act_name, act_names, name_acts
from cms.desk.exporting import ExportsList
from cms.desk.options import ReadOnlyAdmin

name_acts(
    {
        "refused": gettext_lazy("was refused for lack of rights"),
        "added": gettext_lazy("added"),
        "changed": gettext_lazy("changed"),
        "deleted": gettext_lazy("deleted"),
    }
)


class ActFilter(admin.SimpleListFilter):
    """Entries by what was done."""

    title, parameter_name = gettext_lazy("action"), "act"

    def lookups(self, request, model_admin):
        """Offer every act that a room names."""
        return sorted(((act, str(name)) for act, name in act_names().items()), key=lambda pair: pair[1])

    def queryset(self, request, queryset):
        """Keep the entries of the act."""
        return queryset.filter(act=self.value()) if self.value() else queryset


class EntryAdmin(ExportsList, ReadOnlyAdmin):
    """Who did what to what, and when."""

    list_display = ["at", "by_name", "action", "about_name", "told", "address"]
    list_filter = [
        ActFilter,
        ("by", admin.RelatedOnlyFieldListFilter),
        ("about_type", admin.RelatedOnlyFieldListFilter),
    ]
    date_hierarchy = "at"
    ordering = ["-at", "-pk"]
    search_fields = ["about_name", "by_name", "address"]
    fields = ["at", "by_name", "action", "about_type", "about_id", "about_name", "address", "told"]
    readonly_fields = ["action", "told"]
    table_name = "nhat-ky-kiem-toan"
    reach = None  # a function of (user, entries) that keeps those which the account may read; a room sets it

    def get_queryset(self, request):
        """Keep to the desks that the account serves."""
        rows = super().get_queryset(request)
        return type(self).reach(request.user, rows) if type(self).reach else rows

    def headings(self):
        """Return the heads of the exported table."""
        return [_("When"), _("Who"), _("Action"), _("About"), _("Details"), _("Address")]

    def cells(self, entry):
        """Return the cells of one entry in the exported table."""
        at = timezone.localtime(entry.at).strftime("%d/%m/%Y %H:%M:%S")
        return [at, entry.by_name, str(act_name(entry.act)), entry.about_name, details_of(entry), entry.address or ""]

    @admin.display(description=gettext_lazy("action"), ordering="act")
    def action(self, entry):
        """Show what was done."""
        return act_name(entry.act)

    @admin.display(description=gettext_lazy("details"))
    def told(self, entry):
        """Show what else is kept."""
        return details_of(entry)


def details_of(entry):
    """Return the details of an entry as one line."""
    return "; ".join(f"{name}: {value}" for name, value in entry.details.items())
