"""Articles on the desk."""

from django.contrib import admin
from django.db.models import OuterRef, Subquery
from django.template.loader import render_to_string
from django.utils.translation import gettext_lazy as _

from articles import history, policy
from articles.admin.article_form import ArticleForm
from articles.admin.attachments import AttachmentInline, add_attachments
from articles.admin.bulk import MovesSeveral
from articles.admin.checks import ChecksArticles
from articles.admin.intake.upload import LeadsToSending
from articles.admin.list_filters import YearFilter
from articles.admin.mentions import MentionInline
from articles.admin.moving import MovesArticles
from articles.admin.photos import PhotoInline, add_photos
from articles.admin.preview import PreviewsArticles
from articles.admin.rights import ArticleRights, visible_pictures
from articles.admin.uploads import ReusedField
from articles.admin.versions import KeepsHistory, MeetsOthers
from articles.admin.writing import KeepsWriting
from articles.models import EventBasis, Revision
from articles.workflow.replacing import tell_correction
from cms.desk.options import DeskAdmin


class ArticleAdmin(
    KeepsWriting,
    PreviewsArticles,
    MeetsOthers,
    ArticleRights,
    MovesSeveral,
    MovesArticles,
    KeepsHistory,
    ChecksArticles,
    LeadsToSending,
    DeskAdmin,
):
    """The list of articles and the form in which one is written."""

    empty_words = _("No article has been written yet. Write one, or send in Word files that are there already.")
    form = ArticleForm
    inlines = [PhotoInline, AttachmentInline, MentionInline]
    list_display = ["title", "state_label", "section", "event_on", "published_at"]
    list_filter = ["state", "section", YearFilter, "event_basis", ("publisher", admin.RelatedOnlyFieldListFilter)]
    ordering = ["-updated_at", "-pk"]
    search_fields = ["folded", "slug"]
    autocomplete_fields = ["section", "districts", "agencies", "publisher"]
    readonly_fields = ["state_label", "slug", "published_at", "publish_at", "unpublish_at", "event_basis", "log"]
    fieldsets = [
        (_("Content"), {"fields": ["title", "summary", "body"]}),
        (
            _("When and where"),
            {"fields": [("event_on", "event_ends_on", "event_basis"), "section", "districts", "agencies"]},
        ),
        (
            _("English edition"),
            {
                "classes": ["collapse"],
                "fields": ["title_en", "summary_en", "body_en"],
                "description": _("Shown under /en/. Where it is empty, pages in English show the Vietnamese text."),
            },
        ),
        # Stands below photos, attachments and people: see templates/admin/articles/article/change_form.html.
        (
            _("Publication"),
            {
                "classes": ["after-inlines"],
                "fields": [
                    ("byline", "source"),
                    "publisher",
                    "correction",
                    ("state_label", "published_at", "slug"),
                    ("publish_at", "unpublish_at"),
                    "log",
                ],
            },
        ),
    ]

    class Media:
        css = {"all": ["desk/article.css", "desk/photos.css", "desk/check.css"]}

    def get_fieldsets(self, request, obj=None):
        """Leave out what an article in this state has not: a schedule, a correction of what nobody has read."""
        absent = {"publish_at", "unpublish_at", "correction"}
        if obj is not None:
            absent -= {name for name in ("publish_at", "unpublish_at") if getattr(obj, name)}
            absent -= {"correction"} if obj.is_published or obj.replaces_id else set()
        return [(label, {**more, "fields": without(more["fields"], absent)}) for label, more in self.fieldsets]

    def get_autocomplete_fields(self, request):
        """Choose the publisher from the agencies that the account serves, where these are not all."""
        fields = super().get_autocomplete_fields(request)
        return [name for name in fields if name != "publisher"] if policy.desks(request.user) is not None else fields

    def formfield_for_dbfield(self, db_field, request, **options):
        """Offer the publishers at whose desks the account may write; it has to choose one of them."""
        field = super().formfield_for_dbfield(db_field, request, **options)
        desks = policy.desks(request.user) if db_field.name == "publisher" else None
        if desks is None:
            return field
        field.queryset, field.required = desks.select_related("district"), True
        numbers = policy.reach(request.user, "articles.add_article").agencies
        field.initial = next(iter(numbers)) if len(numbers) == 1 else None
        return field

    def get_form(self, request, obj=None, change=False, **options):
        """Return the form's class, in which pictures are taken from those that the account may see."""
        form = super().get_form(request, obj, change, **options)
        form.base_fields["reused"] = ReusedField(visible_pictures(request.user))
        return form

    def get_queryset(self, request):
        """Leave long texts in the database where the list is asked for, which does not show them.

        The form's pickers show section and publisher, and it carries the number of the newest version.
        """
        rows = super().get_queryset(request)
        is_list = getattr(request.resolver_match, "url_name", "") == "articles_article_changelist"
        if is_list:
            return rows.defer("folded", "folded_title", "body", "body_en", "summary")
        newest = Revision.objects.filter(article=OuterRef("pk")).order_by("-number").values("number")[:1]
        return rows.select_related("section", "publisher__district").annotate(newest_version=Subquery(newest))

    def save_model(self, request, obj, form, change):
        """Save; a day that an editor typed is no longer a guess."""
        if "event_on" in form.changed_data:
            obj.event_basis = EventBasis.EDITOR
        correction = obj.correction if obj.is_published else ""
        if correction:
            obj.correction = ""
        super().save_model(request, obj, form, change)
        if correction:
            tell_correction(obj, correction, request.user)

    def save_related(self, request, form, formsets, change):
        """Save photos, attachments and people, then the files that were sent several at once."""
        super().save_related(request, form, formsets, change)
        pictures = [*form.cleaned_data["reused"], *(form.cleaned_data.get("new_photos") or [])]
        add_photos(form.instance, pictures, request.user)
        add_attachments(form.instance, form.cleaned_data.get("new_attachments") or [])
        history.keep(form.instance, request.user)

    def view_on_site(self, article):
        """Return the public address of what is published; nothing needs to be asked for it."""
        return article.get_absolute_url() if article.is_published else None

    @admin.display(description=_("state"), ordering="state")
    def state_label(self, article):
        """Show how far the article has come."""
        return article.get_state_display()

    @admin.display(description=_("log"))
    def log(self, article):
        """Show every step of the workflow, newest first."""
        steps = article.transitions.all() if article.pk else []
        return render_to_string("admin/articles/article/log.html", {"steps": steps})


def without(fields, absent):
    """Return the fields of a fieldset, rows of several among them, without some; rows that are left empty go."""
    rows = [tuple(name for name in row if name not in absent) if isinstance(row, tuple) else row for row in fields]
    return [row for row in rows if row and row not in absent]
