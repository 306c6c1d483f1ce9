"""The front page as an editor arranges it: pinned articles, sections, and notices to readers."""

from django.contrib import admin, messages
from django.db.models import Subquery
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from articles.models import FrontPlace, Notice, Pinned
from cms.desk.forms import PlainForm, explain
from cms.desk.options import DeskAdmin

STAGES = {
    "waiting": gettext_lazy("not yet shown"),
    "shown": gettext_lazy("shown now"),
    "over": gettext_lazy("over: no longer shown"),
}
PUBLISHED_ALONE = {"article": {"invalid_choice": gettext_lazy("Only an article that is published now can stand here.")}}

explain(
    {
        "pinned_article_is_pinned_once": ("article", gettext_lazy("This article is pinned already.")),
        "notice_has_words": ("text", gettext_lazy("A notice has words.")),
    }
)


class TimedForm(PlainForm):
    """A row with a first and a last day."""

    def clean(self):
        """Refuse a last day before the first."""
        data = super().clean()
        first, last = data.get("starts_on"), data.get("ends_on")
        if first and last and last < first:
            self.add_error("ends_on", _("The last day stands before the first."))
        return data


class PinnedForm(TimedForm):
    """An article and how it stands on the front page."""

    class Meta:
        model = Pinned
        fields = ["article", "place", "starts_on", "ends_on", "order"]
        error_messages = PUBLISHED_ALONE


class NoticeForm(TimedForm):
    """A line to readers."""

    class Meta:
        model = Notice
        fields = ["text", "loudness", "article", "link", "starts_on", "ends_on", "order"]
        error_messages = PUBLISHED_ALONE


class OrderedAdmin(DeskAdmin):
    """Rows whose order is typed in the list itself, all at once."""

    list_editable = ["order"]

    def get_changelist_formset(self, request, **options):
        """Return the formset class of the list; its fields have a name for those who do not see the column's head."""
        formset = super().get_changelist_formset(request, **options)
        field = formset.form.base_fields["order"]
        field.widget.attrs["aria-label"] = field.label
        return formset


class TimedAdmin(OrderedAdmin):
    """Rows that are shown for a time; the list says which are shown now."""

    ordering = ["order", "-pk"]
    list_select_related = ["article"]
    autocomplete_fields = ["article"]

    @admin.display(description=gettext_lazy("now"))
    def stage_label(self, row):
        """Say whether readers see it now, and why not."""
        return STAGES[row.stage]

    def save_model(self, request, obj, form, change):
        """Save the row; say so where readers will not see it any more."""
        super().save_model(request, obj, form, change)
        if obj.stage == "over":
            messages.warning(request, _("The last day of “%(row)s” has passed: it is no longer shown.") % {"row": obj})


class PinnedAdmin(TimedAdmin):
    """Articles that stand on the front page whatever is newer."""

    empty_words = gettext_lazy("Nothing is pinned: the front page shows the newest news by itself.")
    form = PinnedForm
    ordering = ["-place", "order", "-pk"]
    list_display = ["title", "place", "stage_label", "starts_on", "ends_on", "order"]
    search_fields = ["article__folded_title"]
    fields = ["article", "place", ("starts_on", "ends_on"), "order"]

    @admin.display(description=gettext_lazy("article"), ordering="article__title")
    def title(self, row):
        """Show the article; Django would keep the name of a related row on one line, however long it is."""
        return row.article.title

    def get_queryset(self, request):
        """Fetch with each row the number of the one that leads today."""
        leading = Pinned.objects.shown().leads().values("pk")[:1]
        return super().get_queryset(request).annotate(leading=Subquery(leading))

    @admin.display(description=gettext_lazy("now"))
    def stage_label(self, row):
        """Say whether readers see it now, and where; and why not."""
        if not row.article.is_published:
            return _("not shown: the article is no longer published")
        if row.stage == "shown" and row.place == FrontPlace.LEAD and row.pk != row.leading:
            return _("shown among the latest news: another article leads")
        return super().stage_label(row)


class FrontSectionAdmin(OrderedAdmin):
    """Sections that stand on the front page, in their order."""

    empty_words = gettext_lazy("No section is chosen: the front page shows the first three that have news.")
    list_display = ["section", "order"]
    list_select_related = ["section"]
    autocomplete_fields = ["section"]
    search_fields = ["section__name"]
    fields = ["section", "order"]


class NoticeAdmin(TimedAdmin):
    """Lines to readers, on the front page or on top of every page."""

    empty_words = gettext_lazy("There is no notice to readers.")
    form = NoticeForm
    list_display = ["text", "loudness", "stage_label", "starts_on", "ends_on", "order"]
    list_filter = ["loudness"]
    search_fields = ["text"]
    fields = ["text", "loudness", "article", "link", ("starts_on", "ends_on"), "order"]

    @admin.display(description=gettext_lazy("now"))
    def stage_label(self, row):
        """Say whether readers see it now, and whether it still leads to its article."""
        if row.stage == "shown" and row.article and not row.article.is_published:
            return _("shown without its article, which is no longer published")
        return super().stage_label(row)
