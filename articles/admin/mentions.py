"""Officials named in an article, within its form: each title as printed on a line of its own."""

from collections import defaultdict

from django import forms
from django.contrib import admin
from django.core.exceptions import ValidationError
from django.db.models import Prefetch
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from articles.admin.rights import FetchedRows, PartOfArticle
from articles.models import Mention, PrintedTitle
from cms.desk.forms import PlainForm
from cms.desk.options import TabularInline
from cms.text import clean_line
from cms.text.fields import CleanedCharField

LONGEST = PrintedTitle._meta.get_field("text").max_length


class TitlesField(CleanedCharField):
    """Printed titles, one a line; the value is a list of texts without empty ones."""

    widget = forms.Textarea(attrs={"rows": 3, "cols": 40})

    def prepare_value(self, value):
        """Return the lines as one text."""
        return "\n".join(value) if isinstance(value, list) else value

    def clean(self, value):
        """Return the lines; ValidationError names the first that is too long."""
        lines = [line for line in map(clean_line, super().clean(value).splitlines()) if line]
        for line in lines:
            if len(line) > LONGEST:
                raise ValidationError(_("A title has at most %(most)s letters.") % {"most": LONGEST})
        return lines

    def has_changed(self, initial, data):
        """Tell whether the lines differ from the list that was there."""
        return [clean_line(line) for line in (data or "").splitlines() if line.strip()] != (initial or [])


class MentionForm(PlainForm):
    """One person named: who it is, the name as printed, the titles as printed at the first occurrence."""

    titles = TitlesField(label=gettext_lazy("Titles as printed, one a line"), required=False)

    class Meta:
        model = Mention
        fields = ["official", "printed_name", "order"]

    def __init__(self, *args, **options):
        super().__init__(*args, **options)
        self.fields["printed_name"].required = False
        if self.instance.pk:
            self.initial["titles"] = [title.text for title in self.instance.first_titles]

    def clean(self):
        """Take the official's name where no other was typed."""
        data = super().clean()
        if not data.get("printed_name"):
            if data.get("official"):
                data["printed_name"] = data["official"].name
            elif "printed_name" not in self.errors:
                self.add_error("printed_name", _("Choose an official or type the name as printed."))
        return data

    def _save_m2m(self):
        super()._save_m2m()
        if "titles" in self.changed_data:
            keep_titles(self.instance, self.cleaned_data["titles"])


def keep_titles(mention, lines):
    """Make the printed titles of the first occurrence those of `lines`, in this order.

    A line that was there keeps its row, and with it the position, the appointment and the offsets that it was
    matched with; a line that is gone is deleted.
    """
    known = defaultdict(list)
    for title in mention.titles.filter(occurrence=0):
        known[title.text].append(title)
    for order, line in enumerate(lines):
        title = known[line].pop(0) if known[line] else PrintedTitle(mention=mention, text=line)
        title.order = order
        title.save()
    for left in known.values():
        for title in left:
            title.delete()


class MentionFormSet(FetchedRows):
    """All persons named in one article."""

    def clean(self):
        """Refuse the same official twice among the rows that stay."""
        super().clean()
        seen = set()
        for form in self.forms:
            official = getattr(form, "cleaned_data", {}).get("official")
            if official is None or self._should_delete_form(form):
                continue
            if official.pk in seen:
                form.add_error("official", _("This official is already named in this article."))
                raise ValidationError(_("An official is named twice: put the titles on one row."))
            seen.add(official.pk)


class MentionInline(PartOfArticle, TabularInline):
    """The people named in an article."""

    model = Mention
    form = MentionForm
    formset = MentionFormSet
    verbose_name_plural = gettext_lazy("People named")
    autocomplete_fields = ["official"]
    fields = ["official", "printed_name", "titles", "order"]

    def get_queryset(self, request):
        """Fetch officials and printed titles with the mentions."""
        titles = Prefetch("titles", PrintedTitle.objects.order_by("occurrence", "order", "pk"))
        return super().get_queryset(request).select_related("official").prefetch_related(titles)

    @admin.display(description=gettext_lazy("Titles as printed"))
    def titles(self, mention):
        """Show the titles to those who may only look."""
        return "\n".join(title.text for title in mention.first_titles)
