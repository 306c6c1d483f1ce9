"""The front page as an editor arranges it: pinned articles and notices to readers."""

from django.contrib import admin
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from articles.models import Notice, Pinned
from cms.desk.forms import PlainForm
from cms.desk.options import DeskAdmin

STAGES = {
    "waiting": gettext_lazy("not yet shown"),
    "shown": gettext_lazy("shown now"),
    "over": gettext_lazy("over"),
}


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


class NoticeForm(TimedForm):
    """A line to readers."""

    class Meta:
        model = Notice
        fields = ["text", "loudness", "article", "link", "starts_on", "ends_on", "order"]


class TimedAdmin(DeskAdmin):
    """Rows that are shown for a time; the list says which are shown now."""

    ordering = ["order", "-pk"]
    list_select_related = ["article"]
    autocomplete_fields = ["article"]

    @admin.display(description=gettext_lazy("now"))
    def stage_label(self, row):
        """Say whether readers see it now, and why not."""
        article = row.article
        if article and not article.is_published and isinstance(row, Pinned):
            return _("not shown: the article is no longer published")
        return STAGES[row.stage]


class PinnedAdmin(TimedAdmin):
    """Articles that stand on the front page whatever is newer."""

    empty_words = gettext_lazy("Nothing is pinned: the front page shows the newest news by itself.")
    form = PinnedForm
    list_display = ["article", "place", "stage_label", "starts_on", "ends_on", "order"]
    list_filter = ["place"]
    search_fields = ["article__folded_title"]
    fields = ["article", "place", ("starts_on", "ends_on"), "order"]


class NoticeAdmin(TimedAdmin):
    """Lines to readers, on the front page or on top of every page."""

    empty_words = gettext_lazy("There is no notice to readers.")
    form = NoticeForm
    list_display = ["text", "loudness", "stage_label", "starts_on", "ends_on", "order"]
    list_filter = ["loudness"]
    search_fields = ["text"]
    fields = ["text", "loudness", "article", "link", ("starts_on", "ends_on"), "order"]
