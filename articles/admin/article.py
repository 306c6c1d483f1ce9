"""Articles on the desk."""

from django.contrib import admin
from django.template.loader import render_to_string
from django.utils.translation import gettext_lazy as _

from articles.admin.article_form import ArticleForm
from articles.admin.checks import ChecksArticles
from articles.admin.intake.upload import LeadsToSending
from articles.admin.mentions import MentionInline
from articles.admin.moving import MovesArticles
from articles.admin.photos import PhotoInline, add_photos
from articles.admin.rights import ArticleRights
from articles.models import EventBasis
from cms.desk.options import DeskAdmin


class ArticleAdmin(ArticleRights, MovesArticles, ChecksArticles, LeadsToSending, DeskAdmin):
    """The list of articles and the form in which one is written."""

    form = ArticleForm
    inlines = [PhotoInline, MentionInline]
    list_display = ["title", "state_label", "section", "event_on", "published_at"]
    list_filter = ["state", "section", "event_basis", ("publisher", admin.RelatedOnlyFieldListFilter)]
    list_select_related = ["section"]
    date_hierarchy = "published_at"
    ordering = ["-updated_at", "-pk"]
    search_fields = ["folded", "slug"]
    autocomplete_fields = ["section", "districts", "agencies", "publisher"]
    readonly_fields = ["state_label", "slug", "published_at", "event_basis", "log"]
    fieldsets = [
        (_("Content"), {"fields": ["title", "summary", "body"]}),
        (
            _("When and where"),
            {"fields": [("event_on", "event_ends_on", "event_basis"), "section", "districts", "agencies"]},
        ),
        # Stands below photos and people: see templates/admin/articles/article/change_form.html.
        (
            _("Publication"),
            {
                "classes": ["after-inlines"],
                "fields": [
                    ("byline", "source"),
                    "publisher",
                    ("state_label", "published_at", "slug"),
                    "log",
                ],
            },
        ),
    ]

    class Media:
        css = {"all": ["desk/article.css", "desk/check.css"]}

    def get_changelist_instance(self, request):
        """Leave long texts in the database: the list does not show them."""
        changes = super().get_changelist_instance(request)
        changes.queryset = changes.queryset.defer("folded", "body", "summary")
        return changes

    def save_model(self, request, obj, form, change):
        """Save; a day that an editor typed is no longer a guess."""
        if "event_on" in form.changed_data:
            obj.event_basis = EventBasis.EDITOR
        super().save_model(request, obj, form, change)

    def save_related(self, request, form, formsets, change):
        """Save photos and people, then the photos that were sent several at once."""
        super().save_related(request, form, formsets, change)
        add_photos(form.instance, form.cleaned_data.get("new_photos") or [])

    @admin.display(description=_("state"), ordering="state")
    def state_label(self, article):
        """Show how far the article has come."""
        return article.get_state_display()

    @admin.display(description=_("log"))
    def log(self, article):
        """Show every step of the workflow, newest first."""
        steps = article.transitions.select_related("by") if article.pk else []
        return render_to_string("admin/articles/article/log.html", {"steps": steps})
