"""Officials on the desk: portrait, posts as a timeline, other spellings."""

from django.contrib import admin, messages
from django.utils.html import format_html
from django.utils.translation import gettext_lazy as _

from cms.desk.options import DeskAdmin
from people.admin.alias import AliasInline
from people.admin.appointment import AppointmentInline
from people.admin.popolo import PopoloAdmin
from people.admin.record_history import KeepsRecordHistory
from people.admin.records import FindsDuplicates, MergesRecords, SplitsRecords, TellsNamesakesApart
from people.admin.tables import TableAdmin
from people.exchange.officials import OfficialResource
from people.oddities import oddities


class OfficialAdmin(
    KeepsRecordHistory,
    MergesRecords,
    SplitsRecords,
    FindsDuplicates,
    TellsNamesakesApart,
    PopoloAdmin,
    TableAdmin,
    DeskAdmin,
):
    """Holders of public posts, in Vietnamese order of names."""

    resource_classes = [OfficialResource]
    empty_words = _("No official is on record yet. Add one with the posts held, or import a table.")
    actions = ["merge_ticked", "export_chosen"]
    inlines = [AppointmentInline, AliasInline]
    list_display = ["name", "told_apart", "is_provisional", "has_portrait"]
    list_filter = ["is_provisional", ("portrait", admin.EmptyFieldListFilter)]
    search_fields = ["folded", "aliases__folded"]
    ordering = ["sort_key", "pk"]
    readonly_fields = ["same_name", "portrait_preview", "slug"]
    fieldsets = [
        (None, {"fields": ["name", "distinction", "portrait_preview", "portrait"]}),
        (_("Official contact"), {"fields": [("phone", "email")]}),
        (_("Address and state"), {"fields": [("slug", "is_provisional")]}),
    ]

    def render_change_form(self, request, context, *args, **options):
        """Tell the page which posts can hardly be true."""
        official = context.get("original")
        if official is not None:
            posts = official.appointments.select_related("position__agency__district").by_time()
            context["oddities"] = oddities(posts)
        return super().render_change_form(request, context, *args, **options)

    def save_related(self, request, form, formsets, change):
        """Save the posts, and say at once which of them can hardly be true."""
        super().save_related(request, form, formsets, change)
        posts = form.instance.appointments.select_related("position__agency__district").by_time()
        if "_continue" not in request.POST:  # the form that follows says it itself
            for sentence in oddities(posts):
                messages.warning(request, sentence)

    @admin.display(description=_("Preview"))
    def portrait_preview(self, official):
        """Show the portrait as it is now."""
        if not official.portrait:
            return "–"
        return format_html('<img class="portrait" src="{}" width="160" height="200" alt="">', official.portrait.url)

    @admin.display(description=_("portrait"), boolean=True)
    def has_portrait(self, official):
        """Tell whether there is a portrait."""
        return bool(official.portrait)
