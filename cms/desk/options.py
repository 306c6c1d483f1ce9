"""What all our ModelAdmins and inlines share."""

from django.contrib import admin, messages
from django.core.exceptions import PermissionDenied
from django.db import IntegrityError, models
from django.forms import DateInput
from django.http import HttpResponseRedirect
from django.utils.text import format_lazy
from django.utils.translation import gettext_lazy as _
from js_asset import Media

from cms.desk.forms import PlainForm
from cms.desk.odd_requests import Picker, SeveralPicker, StrictLists
from cms.desk.paging import CountsSoFar
from cms.desk.recording import RecordsChanges
from cms.desk.search import FoldedSearch

# Browsers show type=date in the order of their own language; typed text is day first for everybody.
DAY = {"widget": DateInput(attrs={"autocomplete": "off", "size": 12}), "help_text": _("Day first: 16/6/2022.")}
OVERRIDES = {models.DateField: DAY}


class LabelledOptions:
    """Pickers show an option under the label that its own admin gives it."""

    formfield_overrides = OVERRIDES

    def formfield_for_dbfield(self, db_field, request, **options):
        """Return the form field of a column; the options of related rows get their admin's label."""
        field = super().formfield_for_dbfield(db_field, request, **options)
        related = self.admin_site._registry.get(db_field.remote_field.model) if db_field.remote_field else None
        if field is None:
            return None
        if hasattr(related, "option_label"):
            field.label_from_instance = related.option_label
            field.queryset = related.get_queryset(request)  # with what the label needs
        if type(db_field) in OVERRIDES and db_field.help_text:
            field.help_text = format_lazy("{} {}", DAY["help_text"], db_field.help_text)
        if db_field.many_to_many:
            field.help_text = db_field.help_text  # not Django's "hold down Control", which pickers do not need
        return field

    def formfield_for_foreignkey(self, db_field, request, **options):
        """Return the form field of a reference to one row."""
        return super().formfield_for_foreignkey(db_field, request, **self._picked(Picker, db_field, request, options))

    def formfield_for_manytomany(self, db_field, request, **options):
        """Return the form field of references to several rows."""
        options = self._picked(SeveralPicker, db_field, request, options)
        return super().formfield_for_manytomany(db_field, request, **options)

    def _picked(self, picker, db_field, request, options):
        if db_field.name not in self.get_autocomplete_fields(request):
            return options
        return {"widget": picker(db_field, self.admin_site, using=options.get("using")), **options}


class DeskAdmin(StrictLists, FoldedSearch, LabelledOptions, RecordsChanges, admin.ModelAdmin):
    """A model on the desk."""

    form = PlainForm
    save_on_top = False
    change_list_template = "admin/desk_list.html"
    list_per_page = 50
    paginator = CountsSoFar
    show_full_result_count = False
    empty_words = _("There is nothing here yet.")  # what the list says before there is any row
    desk_options = ("empty_words",)

    class Media:
        js = ["desk/labels.js"]

    def list_links(self, request):
        """Return (label, address) of the pages that belong to this list, for the links above it; mixins add theirs."""
        return []

    def changelist_view(self, request, extra_context=None):
        """Show the list, with the links above it, and what is said where there is none."""
        told = {"list_links": self.list_links(request), "empty_words": self.empty_words}
        return super().changelist_view(request, {**told, **(extra_context or {})})

    def view_on_site(self, obj):
        """Return the row's public address, or None where citizens cannot see it."""
        rows = type(obj)._default_manager.all()
        if not hasattr(rows, "public_rows") or not rows.public_rows().filter(pk=obj.pk).exists():
            return None
        return obj.get_absolute_url()

    def changeform_view(self, request, object_id=None, form_url="", extra_context=None):
        """Show or save a form; where two rows of it, or two editors, say the same at once, say so."""
        try:
            return super().changeform_view(request, object_id, form_url, extra_context)
        except IntegrityError:
            return nothing_saved(request)

    def render_change_form(self, request, context, *args, **options):
        """Give the page's scripts the nonce that the policy asks of the editor's import map."""
        context["media"] = Media.from_media(context["media"], nonce=str(request.csp_nonce))
        return super().render_change_form(request, context, *args, **options)


def nothing_saved(request):
    """Say that the database refused what was sent, and lead back to the form."""
    messages.error(request, _("Nothing was saved: the same is there twice, or was saved by somebody just now."))
    return HttpResponseRedirect(request.get_full_path())


class DeskInline(LabelledOptions):
    """Rows of another model in a form."""

    form = PlainForm
    extra = 0
    view_on_site = False


class TabularInline(DeskInline, admin.TabularInline):
    """Rows as a table, with a name for every control: a table's heads alone name none."""

    template = "admin/edit_inline/table.html"

    def get_formset(self, request, obj=None, **options):
        """Return the formset class whose controls carry their label."""
        formset = super().get_formset(request, obj, **options)
        for field in formset.form.base_fields.values():
            widget = getattr(field.widget, "widget", field.widget)
            widget.attrs.setdefault("aria-label", field.label)
        return formset


class StackedInline(DeskInline, admin.StackedInline):
    """Rows one below the other, each field with its own label."""


class ReadOnlyAdmin(DeskAdmin):
    """Rows that are looked at here and changed elsewhere, or never."""

    actions = None

    def has_add_permission(self, request, obj=None):
        """Nobody adds them by hand."""
        return False

    def has_change_permission(self, request, obj=None):
        """Nobody changes them here."""
        return False

    def delete_view(self, request, object_id, extra_context=None):
        """Refuse: such a row goes only with what it belongs to."""
        raise PermissionDenied

    def change_view(self, request, object_id, form_url="", extra_context=None):
        """Show the row without a link that deletes it."""
        return super().change_view(request, object_id, form_url, {"show_delete": False, **(extra_context or {})})
