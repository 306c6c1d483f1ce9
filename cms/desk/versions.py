"""History pages of a ModelAdmin: every version of a row with what it changed, two compared, one restored."""

from itertools import pairwise

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.core.paginator import Paginator
from django.db import transaction
from django.http import Http404, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.urls import path, reverse
from django.utils.decorators import method_decorator
from django.utils.translation import gettext as _

PER_PAGE = 20


class NotRestored(Exception):
    """A version that cannot come back; the message says why in plain words."""


class ShowsVersions:
    """Adds the pages to a ModelAdmin, in place of Django's list of who saved what.

    A class says what its versions are (`versions_of`), how two are told (`told`, `labels`), and how one comes back
    (`bring_back`). A version has `number`, `at`, `by`, `why` and `content`.
    """

    def get_urls(self):
        """Add the pages that compare and restore."""
        compare, restore = (self.admin_site.admin_view(view) for view in (self.compare_view, self.restore_view))
        name = f"{self.opts.app_label}_{self.opts.model_name}"
        return [
            path("<int:object_id>/history/compare/", compare, name=f"{name}_compare"),
            path("<int:object_id>/history/<int:number>/restore/", restore, name=f"{name}_restore"),
            *super().get_urls(),
        ]

    def history_view(self, request, object_id, extra_context=None):
        """Show every version with what it changed, the newest first."""
        row = seen_row(self, request, object_id)
        versions = self.versions_of(row).select_related("by").order_by("-number")
        page = Paginator(versions, PER_PAGE).get_page(request.GET.get("p"))
        before = versions.filter(number__lt=min((one.number for one in page), default=1)).first()
        shown = [*page, *([before] if before else [])]
        rows = [(new, self.labels(old.content, new.content)) for new, old in pairwise(shown)]
        rows += [(page[-1], None)] if len(page) and not before else []
        title = _("History: %(title)s") % {"title": row}
        context = {"title": title, "rows": rows, "page": page, "newest": newest(versions)}
        return page_of(self, request, row, "history", context)

    def compare_view(self, request, object_id):
        """Show what became of the row between two versions, word by word."""
        row = seen_row(self, request, object_id)
        old, new = (number_in(request.GET.get(name, "")) for name in ("old", "new"))
        versions = self.versions_of(row).select_related("by")
        found = {one.number: one for one in versions.filter(number__in=[old, new])}
        if not {old, new} <= found.keys():
            raise Http404
        context = {
            "title": _("Version %(old)s and version %(new)s") % {"old": old, "new": new},
            "old": found[old],
            "new": found[new],
            "differences": self.told(found[old].content, found[new].content),
            "may_restore": self.has_change_permission(request, row),
        }
        return page_of(self, request, row, "compare", context)

    @method_decorator(transaction.atomic)
    def restore_view(self, request, object_id, number):
        """Let the row say again what it said in a version (POST)."""
        row = seen_row(self, request, object_id)
        version = self.versions_of(row).filter(number=number).first()
        if version is None or request.method != "POST":
            raise Http404
        if not self.has_change_permission(request, row):
            raise PermissionDenied
        try:
            with transaction.atomic():
                self.bring_back(request, row, version)
        except NotRestored as error:
            messages.error(request, str(error))
        else:
            messages.success(request, _("It says again what it said in version %(number)s.") % {"number": number})
        return HttpResponseRedirect(
            reverse(f"admin:{self.opts.app_label}_{self.opts.model_name}_change", args=[row.pk])
        )


def newest(versions):
    """Return the number of the newest of some versions, 0 where there is none."""
    return versions.order_by("-number").values_list("number", flat=True).first() or 0


def seen_row(model_admin, request, number):
    """Return the row of a number. Raises Http404, and PermissionDenied where the account may not see it."""
    row = model_admin.get_object(request, str(number))
    if row is None:
        raise Http404
    if not model_admin.has_view_permission(request, row):
        raise PermissionDenied
    return row


def page_of(model_admin, request, row, name, context, status=200):
    """Return the page `name` about the versions of a row."""
    context = {
        **model_admin.admin_site.each_context(request),
        "opts": model_admin.opts,
        "original": row,
        "media": model_admin.media,
        **context,
    }
    return TemplateResponse(request, f"admin/versions/{name}.html", context, status=status)


def number_in(text):
    """Return the number that a parameter holds, 0 where it holds none."""
    return int(text[:9]) if text.isascii() and text.isdecimal() else 0
