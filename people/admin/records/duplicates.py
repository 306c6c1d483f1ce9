"""Possible duplicates on the desk: pairs of records that are one person, or two who need public lines."""

from django import forms
from django.contrib import messages
from django.contrib.admin.widgets import AdminTextInputWidget
from django.core.exceptions import PermissionDenied
from django.core.paginator import Paginator
from django.db import transaction
from django.http import Http404, HttpResponseRedirect
from django.urls import path, reverse
from django.utils.translation import gettext as _

from cms.text import title_key
from people.admin.records.merging import merge_address
from people.admin.records.pages import RecordPages
from people.duplicates import possible_duplicates
from people.models import Official
from people.namesakes import suggested_lines

PAIRS_A_PAGE = 30


class FindsDuplicates(RecordPages):
    """Adds the list of possible duplicates to the ModelAdmin of officials, and the page that tells two apart."""

    def get_urls(self):
        """Add the list of possible duplicates, and the page that tells two apart."""
        wrap = self.admin_site.admin_view
        return [
            path("duplicates/", wrap(self.duplicates_view), name="people_official_duplicates"),
            path("<int:one>/apart/<int:other>/", wrap(self.apart_view), name="people_official_apart"),
            *super().get_urls(),
        ]

    def list_links(self, request):
        """Add the link to the list of possible duplicates."""
        may = self.has_merge_permission(request)
        own = [(_("Possible duplicates"), reverse("admin:people_official_duplicates"))] if may else []
        return [*own, *super().list_links(request)]

    def duplicates_view(self, request):
        """Show pairs of records that may be one official."""
        if not self.has_merge_permission(request) or not self.has_view_permission(request):
            raise PermissionDenied
        page = Paginator(possible_duplicates(), PAIRS_A_PAGE).get_page(request.GET.get("page"))
        lines = suggested_lines({number for pair in page for number in pair.numbers})
        rows = [
            (
                pair,
                [(one, lines.get(one.pk, "")) for one in (pair.one, pair.other)],
                merge_address(pair.one, pair.other),
            )
            for pair in page
        ]
        return self.record_page(request, "duplicates", title=_("Possible duplicates"), page=page, rows=rows)

    @transaction.atomic
    def apart_view(self, request, one, other):
        """Ask for the public lines of two who are not one (GET), or keep them (POST)."""
        officials = [self.record(request, number) for number in (one, other)]
        if one == other:
            raise Http404
        if not all(self.has_change_permission(request, official) for official in officials):
            raise PermissionDenied
        form = LinesForm(officials, request.POST if request.method == "POST" else None)
        if request.method == "POST" and form.is_valid():
            for official in form.save():
                self.log_change(request, official, [{"changed": {"fields": [str(_("told apart by"))]}}])
            messages.success(request, _("Both have their public line now."))
            return HttpResponseRedirect(reverse("admin:people_official_duplicates"))
        return self.record_page(request, "apart", title=_("They are two: tell them apart"), form=form)


class LinesForm(forms.Form):
    """The public lines of two officials: each has one, and they differ."""

    def __init__(self, officials, data):
        super().__init__(data)
        self.officials = officials
        lines = suggested_lines(officials)
        column = Official._meta.get_field("distinction")
        for official in officials:
            self.fields[f"line-{official.pk}"] = column.formfield(
                required=True,
                label=f"{official.name}, {official.get_absolute_url()}",
                initial=official.distinction or lines.get(official.pk, ""),
                widget=AdminTextInputWidget,
            )

    def clean(self):
        """Refuse equal lines."""
        data = super().clean()
        keys = [title_key(line) for line in data.values()]
        if len(keys) == 2 and keys[0] == keys[1]:
            self.add_error(None, _("Both lines say the same: they tell nobody apart."))
        return data

    def save(self):
        """Store the lines; return the officials."""
        for official in self.officials:
            official.distinction = self.cleaned_data[f"line-{official.pk}"]
            official.save(update_fields=["distinction"])
        return self.officials
