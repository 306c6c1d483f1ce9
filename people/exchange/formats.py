"""The forms of file that tables go out in, as django-import-export asks for them."""

from django.utils.translation import gettext_lazy as _
from import_export.formats.base_formats import Format

from cms.tables import write_csv, write_xlsx


class Workbook(Format):
    """XLSX."""

    CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"

    def get_title(self):
        """Return the name for a choice."""
        return _("XLSX, for Excel and LibreOffice")

    def get_extension(self):
        """Return the ending of the file's name."""
        return "xlsx"

    def get_content_type(self):
        """Return the media type."""
        return self.CONTENT_TYPE

    def can_export(self):
        """Tell that tables go out in this form."""
        return True

    def export_data(self, dataset, **options):
        """Return the bytes of a file."""
        return write_xlsx(dataset.headers, list(dataset))


class CommaSeparated(Workbook):
    """CSV."""

    CONTENT_TYPE = "text/csv; charset=utf-8"

    def get_title(self):
        """Return the name for a choice."""
        return _("CSV, for other programs")

    def get_extension(self):
        """Return the ending of the file's name."""
        return "csv"

    def export_data(self, dataset, **options):
        """Return the bytes of a file."""
        return write_csv(dataset.headers, dataset)
