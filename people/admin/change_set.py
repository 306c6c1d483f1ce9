"""Acts that touched several rows, on the desk: who did what, which rows, and the way back."""

from django.contrib import admin, messages
from django.core.exceptions import PermissionDenied
from django.core.paginator import Paginator
from django.http import Http404, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.urls import path, reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from cms.desk.options import ReadOnlyAdmin
from people.admin.image_rows import readable
from people.admin.reform import reform_link, reform_view
from people.changes import CannotUndo, reasons_against, undo

ROWS_A_PAGE = 50


class ChangeSetAdmin(ReadOnlyAdmin):
    """Every act, the latest first. It is never changed; it can be undone."""

    list_display = ["sentence", "kind", "decision_number", "effective_on", "at", "by", "is_undone"]
    list_filter = ["kind", ("undone_at", admin.EmptyFieldListFilter)]
    list_select_related = ["by"]
    date_hierarchy = "at"
    search_fields = ["sentence", "decision_number"]
    fields = ["kind", ("decision_number", "effective_on"), ("at", "by"), ("undone_at", "undone_by")]

    class Media:
        css = {"all": ["desk/reform.css"]}

    @admin.display(description=gettext_lazy("undone"), boolean=True)
    def is_undone(self, change_set):
        """Tell whether the act was taken back."""
        return change_set.undone_at is not None

    def has_view_permission(self, request, obj=None):
        """Show acts to those who may do or undo them, too."""
        rights = ("people.reform_places", "people.merge_official", "people.undo_changeset")
        return super().has_view_permission(request, obj) or any(request.user.has_perm(right) for right in rights)

    def list_links(self, request):
        """Add the link to a new reform."""
        return [*reform_link(request), *super().list_links(request)]

    def get_urls(self):
        """Add the pages of a reform and of undoing."""
        wrap = self.admin_site.admin_view
        return [
            path("reform/", wrap(reform_view), name="people_reform"),
            path("<int:object_id>/undo/", wrap(self.undo_view), name="people_changeset_undo"),
            *super().get_urls(),
        ]

    def change_view(self, request, object_id, form_url="", extra_context=None):
        """Show an act with its rows, page by page."""
        change_set = self.get_object(request, object_id)
        if change_set is not None:
            page = Paginator(change_set.images.all(), ROWS_A_PAGE).get_page(request.GET.get("page"))
            extra_context = {"page": page, "rows": readable(page.object_list, request), **(extra_context or {})}
        return super().change_view(request, object_id, form_url, extra_context)

    def undo_view(self, request, object_id):
        """Ask before an act is undone, with what stands against it (GET), or undo it (POST)."""
        change_set = self.get_object(request, str(object_id))
        if change_set is None:
            raise Http404
        if not request.user.has_perm("people.undo_changeset"):
            raise PermissionDenied
        reasons = self._undone(request, change_set) if request.method == "POST" else reasons_against(change_set)
        if request.method == "POST" and not reasons:
            return HttpResponseRedirect(reverse("admin:people_changeset_change", args=[change_set.pk]))
        context = {
            **self.admin_site.each_context(request),
            "title": _("Undo"),
            "opts": self.opts,
            "original": change_set,
            "reasons": reasons,
        }
        return TemplateResponse(request, "admin/people/changeset/undo.html", context)

    def _undone(self, request, change_set):
        try:
            undo(change_set, by=request.user)
        except CannotUndo as refusal:
            return refusal.reasons
        messages.success(request, _("Undone: every row is as it was before."))
        return []
