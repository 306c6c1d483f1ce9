"""A list of the desk as a table for a spreadsheet, with the filters that are set."""

from django.core.exceptions import PermissionDenied
from django.http import HttpResponse
from django.urls import path, reverse
from django.utils import timezone
from django.utils.translation import gettext as _

from cms.tables import write_xlsx

XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
MOST_ROWS = 50_000


class ExportsList:
    """Adds the table to a ModelAdmin, which tells its `headings` and the `cells` of a row, both as lists of texts.

    `table_name` is the file's name without day and ending; of a list longer than MOST_ROWS its beginning is given.
    """

    desk_options = ("table_name",)
    table_name = ""

    @property
    def export_name(self):
        """Return the name of the table's address."""
        return f"{self.opts.app_label}_{self.opts.model_name}_export"

    def get_urls(self):
        """Add the address."""
        return [path("export/", self.admin_site.admin_view(self.export_view), name=self.export_name)] + (
            super().get_urls()
        )

    def list_links(self, request):
        """Add the link, with the filters of the list."""
        address, query = reverse(f"admin:{self.export_name}"), request.GET.urlencode()
        return [(_("Save as .xlsx"), f"{address}?{query}" if query else address), *super().list_links(request)]

    def export_view(self, request):
        """Answer with the list, as it is filtered."""
        if not self.has_view_permission(request):
            raise PermissionDenied
        rows = self.get_changelist_instance(request).get_queryset(request)[:MOST_ROWS]
        answer = HttpResponse(write_xlsx(self.headings(), map(self.cells, rows)), content_type=XLSX)
        answer["Content-Disposition"] = f'attachment; filename="{self.table_name}-{timezone.localdate()}.xlsx"'
        return answer
