"""Namesakes on the desk: said in the form and the list, told apart by a public line, possible duplicates looked at."""

from django.contrib import admin
from django.contrib.admin.widgets import AdminTextInputWidget
from django.urls import reverse
from django.utils.html import format_html, format_html_join
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from cms.desk.forms import PlainForm
from people.models import Official
from people.namesakes import line_fault, namesakes_of, suggested_lines, with_namesakes


class LineInput(AdminTextInputWidget):
    """A line of text with a suggestion that browsers offer while one types."""

    suggestion = ""

    def render(self, name, value, attrs=None, renderer=None):
        """Return the field, and the suggestion as a list beside it."""
        if not self.suggestion:
            return super().render(name, value, attrs, renderer)
        number = f"{(attrs or {}).get('id', name)}_suggestion"
        field = super().render(name, value, {**(attrs or {}), "list": number}, renderer)
        return format_html('{}<datalist id="{}"><option value="{}"></datalist>', field, number, self.suggestion)


class OfficialForm(PlainForm):
    """One official. A name that is on record already needs a public line that tells both apart."""

    class Meta:
        model = Official
        fields = ["name", "distinction", "portrait", "phone", "email", "is_provisional"]
        widgets = {"distinction": LineInput}

    def __init__(self, *args, **options):
        super().__init__(*args, **options)
        if self.instance.pk and "distinction" in self.fields:
            line = suggested_lines([self.instance]).get(self.instance.pk, "")
            self.fields["distinction"].widget.suggestion = line

    def clean(self):
        """Refuse a new name that is on record, unless a public line tells who is meant."""
        data = super().clean()
        name, line = data.get("name", ""), data.get("distinction", "")
        if "name" in self.changed_data and line_fault(name, line, self.instance.pk):
            self.instance.name = name
            self.add_error("distinction", refusal(namesakes_of(self.instance)))
        return data


def refusal(namesakes):
    """Return the sentence that names those of the same name, with links to them."""
    asked = _("Is it the same person? Then change that record. If not, write here a public line that tells them apart.")
    return format_html("{} {}. {}", _("On record already:"), links_to(namesakes), asked)


def links_to(officials):
    """Return links to officials' forms, joined by semicolons."""
    rows = ((reverse("admin:people_official_change", args=[one.pk]), one) for one in officials)
    return format_html_join("; ", '<a href="{}">{}</a>', rows)


class TellsNamesakesApart:
    """Adds to the ModelAdmin of officials what its form and its list say of namesakes."""

    form = OfficialForm

    def get_changelist_instance(self, request):
        """Fetch the namesakes of the officials of the list's page."""
        changes = super().get_changelist_instance(request)
        changes.result_list = with_namesakes(changes.result_list)
        return changes

    def get_fieldsets(self, request, obj=None):
        """Show the namesakes below the name where there are any."""
        (title, first), *others = super().get_fieldsets(request, obj)
        if obj is None or not namesakes_of(obj):
            return [(title, first), *others]
        return [(title, {**first, "fields": [*first["fields"][:2], "same_name", *first["fields"][2:]]}), *others]

    @admin.display(description=gettext_lazy("Of the same name"))
    def same_name(self, official):
        """Show the namesakes with links, what to do about them, and the suggested public line."""
        line = suggested_lines([official]).get(official.pk, "")
        asked = "" if official.distinction else _("Please write a public line that tells them apart.")
        return format_html(
            "{}. {} {}",
            links_to(namesakes_of(official)),
            asked,
            _("Suggestion: “%(line)s”.") % {"line": line} if line else "",
        )

    @admin.display(description=gettext_lazy("told apart by"), ordering="distinction")
    def told_apart(self, official):
        """Show the public line; where it is missing and needed, say so."""
        if official.distinction or not official.namesakes:
            return official.distinction
        return format_html("<em>{} {}</em>", _("needs a public line, same name as"), links_to(official.namesakes[:3]))
