"""Raw texts on the desk, and the file as it arrived, for those who may see it."""

from django.contrib import admin
from django.core.exceptions import PermissionDenied
from django.http import FileResponse, Http404
from django.urls import path, reverse
from django.utils.html import format_html
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from articles.admin.intake.rights import WithinDesks, may_use_intake
from articles.admin.records import link_to
from cms.desk.options import ReadOnlyAdmin


class SourceAdmin(WithinDesks, ReadOnlyAdmin):
    """Raw texts as they arrived."""

    list_display = ["file_name", "arrived_at", "made_into"]
    list_select_related = ["article"]
    date_hierarchy = "arrived_at"
    search_fields = ["file_name", "article__folded"]
    fields = ["file_name", "original", "arrived_at", "review", "made_into", "raw_sha256", "text"]
    readonly_fields = ["original", "review", "made_into"]

    def get_urls(self):
        """Add the address of the file as it arrived."""
        view = self.admin_site.admin_view(self.original_view)
        return [path("<int:number>/original/", view, name="articles_source_original"), *super().get_urls()]

    def original_view(self, request, number):
        """Answer with the file as it arrived, to be saved and never shown: nobody has looked at what is in it."""
        if not (may_use_intake(request.user) or self.has_view_permission(request)):
            raise PermissionDenied
        source = self.get_queryset(request).filter(pk=number).first()
        if source is None or not source.file:
            raise Http404
        try:
            file = source.file.open()
        except FileNotFoundError as error:
            raise Http404 from error
        answer = FileResponse(file, as_attachment=True, filename=source.file_name)
        answer["Content-Type"] = "application/octet-stream"
        answer["X-Content-Type-Options"] = "nosniff"
        return answer

    @admin.display(description=_("article"))
    def made_into(self, source):
        """Show what became of the text."""
        return link_to(source.article)

    @admin.display(description=_("file as it arrived"))
    def original(self, source):
        """Link to the file."""
        return original_link(source)

    @admin.display(description=_("proposal"))
    def review(self, source):
        """Link to what was read in it."""
        proposal = getattr(source, "proposal", None)
        if proposal is None:
            return "–"
        return format_html(
            '<a href="{}">{}</a>', reverse("admin:articles_proposal_change", args=[proposal.pk]), proposal
        )


def original_link(source):
    """Return a link to the file of a source as HTML; a dash where there is none."""
    if not source.file:
        return "–"
    address = reverse("admin:articles_source_original", args=[source.pk])
    return format_html('<a href="{}" download>{}</a>', address, gettext("Save the file as it arrived"))
