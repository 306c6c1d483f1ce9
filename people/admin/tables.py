"""Lists that go out as tables and come in as tables: the pages of django-import-export in our words and skin."""

from django import forms
from django.contrib import admin, messages
from django.contrib.admin.models import ADDITION, CHANGE, LogEntry
from django.contrib.admin.options import IncorrectLookupParameters
from django.core.exceptions import BadRequest, PermissionDenied, ValidationError
from django.db import transaction
from django.http import HttpResponseRedirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils import timezone
from django.utils.decorators import method_decorator
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_POST
from import_export.admin import ImportExportMixin
from import_export.forms import ExportForm
from import_export.results import RowResult
from tablib import Dataset

from cms.tables import MOST_BYTES, UnreadableTable, read_table
from cms.tables.refusal import TOO_LARGE
from cms.text import slugify
from people.exchange import shelf
from people.exchange.formats import CommaSeparated, Workbook
from people.exchange.preview import Preview

LONGEST_NAME = 80  # of a file, in the log


class TableForm(forms.Form):
    """Takes the file of a table; afterwards `data` of the field is its bytes and `dataset` its rows."""

    import_file = forms.FileField(
        label=gettext_lazy("File"),
        help_text=gettext_lazy("XLSX or CSV, up to 5 MB and 5,000 rows."),
        widget=forms.ClearableFileInput(attrs={"accept": ".xlsx,.csv"}),
        error_messages={"empty": gettext_lazy("The file is empty.")},
    )

    def clean_import_file(self):
        """Return (bytes, name) of the file and keep its rows. Raises ValidationError where it is no table."""
        file = self.cleaned_data["import_file"]
        if file.size > MOST_BYTES:
            raise ValidationError(_(TOO_LARGE))
        data = file.read()
        try:
            self.dataset = dataset_of(data)
        except UnreadableTable as refusal:
            raise ValidationError(_(refusal.message), params=refusal.values) from None
        return data, file.name


class TableExportForm(ExportForm):
    """Asks for the form of file."""

    def __init__(self, formats, resources, **options):
        super().__init__(formats, resources, **options)
        choices = [(str(number), one().get_title()) for number, one in enumerate(formats)]
        self.fields["format"] = forms.ChoiceField(
            label=gettext_lazy("Form of file"), choices=choices, initial="0", widget=forms.RadioSelect
        )


def dataset_of(data):
    """Return a file's rows as django-import-export takes them, with the numbers of the rows. Raises UnreadableTable."""
    table = read_table(data)
    dataset = Dataset(*table.rows, headers=table.headings)
    dataset.numbers = table.numbers
    return dataset


class TableAdmin(ImportExportMixin):
    """A list of the desk that is also a table. Importing needs the rights to add and to change, exporting to view."""

    import_export_change_list_template = "admin/desk_list.html"
    import_template_name = "admin/exchange/import.html"
    export_template_name = "admin/exchange/export.html"
    export_form_class = TableExportForm
    actions = ["export_chosen"]

    def has_import_permission(self, request):
        """Tell whether the account may send a table in."""
        return self.has_add_permission(request) and self.has_change_permission(request)

    def has_export_permission(self, request):
        """Tell whether the account may take a table out."""
        return self.has_view_permission(request)

    def list_links(self, request):
        """Add the links to both pages; what is filtered in the list is what goes out."""
        own = []
        if self.has_import_permission(request):
            own.append((_("Import"), reverse(self.url_name("import"))))
        if self.has_export_permission(request):
            own.append((_("Export"), f"{reverse(self.url_name('export'))}?{request.GET.urlencode()}".rstrip("?")))
        return [*own, *super().list_links(request)]

    # ---- In --------------------------------------------------------------------------------------
    def import_action(self, request, **options):
        """Show the form; for a file that was sent, show what it would do, and keep it where it could be stored."""
        self.check_import(request)
        form = TableForm(request.POST, request.FILES) if request.method == "POST" else TableForm()
        preview, ticket = None, ""
        if form.is_bound and form.is_valid():
            preview, _result = self.run(form.dataset, request, dry_run=True)
            if preview.is_good and not preview.is_idle:
                ticket = shelf.put(*form.cleaned_data["import_file"], self.purpose(request))
        return self.import_page(request, form, preview, ticket)

    @method_decorator(require_POST)
    def process_import(self, request, **options):
        """Store what was previewed: all of it, or nothing where something has changed since."""
        self.check_import(request)
        try:
            data, name = shelf.take(request.POST.get("ticket", ""), self.purpose(request))
        except shelf.Gone:
            messages.error(request, _("The table waited too long, or was stored already. Choose the file again."))
            return HttpResponseRedirect(reverse(self.url_name("import")))
        with transaction.atomic():
            preview, result = self.run(dataset_of(data), request, retain_instance_in_row_result=True)
            if preview.is_good:
                result.file_name = name[:LONGEST_NAME]
                return self.process_result(result, request)
        return self.import_page(request, TableForm(), preview)

    def check_import(self, request):
        """Raise PermissionDenied where the account may not send a table in."""
        if not self.has_import_permission(request):
            raise PermissionDenied

    def purpose(self, request):
        """Return for whom and what a kept file is good."""
        return f"{request.user.pk}:{self.opts.label_lower}"

    def url_name(self, page):
        """Return the name of one of the pages' addresses."""
        return f"{self.admin_site.name}:{self.opts.app_label}_{self.opts.model_name}_{page}"

    def run(self, dataset, request, **options):
        """Import the rows in one transaction, rolled back for a dry run or a fault; return (Preview, result)."""
        resource = self.get_import_resource_classes(request)[0]()
        result = resource.import_data(dataset, rollback_on_validation_errors=True, **options)
        return Preview(resource, result), result

    def import_page(self, request, form, preview=None, ticket=""):
        """Answer with the page of the import."""
        context = {
            **self.admin_site.each_context(request),
            "title": _("Import a table: %(rows)s") % {"rows": self.opts.verbose_name_plural},
            "opts": self.opts,
            "form": form,
            "columns": self.get_import_resource_classes(request)[0]().get_import_fields(),
            "preview": preview,
            "ticket": ticket,
        }
        return TemplateResponse(request, self.import_template_name, context)

    def add_success_message(self, result, request):
        """Say how many rows are new and changed."""
        counted = {
            "new": result.totals[RowResult.IMPORT_TYPE_NEW],
            "changed": result.totals[RowResult.IMPORT_TYPE_UPDATE],
            "same": result.totals[RowResult.IMPORT_TYPE_SKIP],
        }
        sentence = _("The table is stored: %(new)d new, %(changed)d changed, %(same)d as they were.")
        messages.success(request, sentence % counted)

    def generate_log_entries(self, result, request):
        """Note each new and each changed row in the log, with the table's name."""
        words = _("From the table “%(name)s”.") % {"name": result.file_name}
        for kind, flag in ((RowResult.IMPORT_TYPE_NEW, ADDITION), (RowResult.IMPORT_TYPE_UPDATE, CHANGE)):
            rows = [row.instance for row in result if row.import_type == kind]
            LogEntry.objects.log_actions(request.user.pk, rows, flag, change_message=words)

    # ---- Out ------------------------------------------------------------------------------------
    def get_export_formats(self):
        """Return the forms of file, the usual one first."""
        return [Workbook, CommaSeparated]

    def get_export_queryset(self, request):
        """Return the rows of the list as it is filtered. Raises BadRequest for conditions that lists refuse."""
        try:
            return self.get_changelist_instance(request).queryset
        except IncorrectLookupParameters as error:
            raise BadRequest from error

    def get_export_filename(self, request, queryset, file_format):
        """Return a name that tells what and when: bo-nhiem-2026-11-25.xlsx."""
        name = slugify(str(self.opts.verbose_name_plural))
        return f"{name}-{timezone.localdate():%Y-%m-%d}.{file_format.get_extension()}"

    def init_request_context_data(self, request, form):
        """Add what our page of the export shows."""
        context = super().init_request_context_data(request, form)
        title = _("Export a table: %(rows)s") % {"rows": self.opts.verbose_name_plural}
        return {**context, "title": title, "note": self.get_export_resource_classes(request)[0].note}

    @admin.action(description=gettext_lazy("Export the chosen rows as a table (XLSX)"), permissions=["view"])
    def export_chosen(self, request, queryset):
        """Answer with a table of the rows that are ticked."""
        return self._do_file_export(Workbook(), request, queryset)
