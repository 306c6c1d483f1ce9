"""Sections, plain pages, the site's own row, and old addresses."""

from django.contrib import admin
from django.contrib.contenttypes.models import ContentType
from django.http import HttpResponseRedirect
from django.urls import reverse
from django.utils.formats import date_format
from django.utils.timezone import localtime
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from articles.admin.editor import BodyEditor
from articles.models import Article, Page, Redirect, SiteProfile
from cms.desk.forms import PlainForm
from cms.desk.options import DeskAdmin
from people.models import Agency, District, Official

SAVED_MEANWHILE = gettext_lazy(
    "Nothing was saved yet: somebody else saved this page at %(at)s. What you typed still stands below. Open the page "
    "in another window to see what was changed and take it over; if you save again, your version takes its place."
)


class SectionAdmin(DeskAdmin):
    """Parts of the site."""

    list_display = ["name", "slug", "order"]
    search_fields = ["name", "slug"]
    fields = ["name", "order", "slug"]
    readonly_fields = ["slug"]


class SiteProfileAdmin(DeskAdmin):
    """The one row about the site: its list is its form."""

    fieldsets = [
        (None, {"fields": ["name", "locality"]}),
        (gettext_lazy("Language"), {"fields": ["tone_style"]}),
        (gettext_lazy("Footer"), {"fields": ["owner", "responsible", "licence", "address", "phone", "email"]}),
    ]

    def has_add_permission(self, request):
        """Only where nobody has filled it in yet."""
        return super().has_add_permission(request) and not SiteProfile.objects.exists()

    def has_delete_permission(self, request, obj=None):
        """Never."""
        return False

    def changelist_view(self, request, extra_context=None):
        """Go straight to the form."""
        row = SiteProfile.objects.first()
        if row and self.has_view_permission(request):
            return HttpResponseRedirect(reverse("admin:articles_siteprofile_change", args=[row.pk]))
        if self.has_add_permission(request):
            return HttpResponseRedirect(reverse("admin:articles_siteprofile_add"))
        return super().changelist_view(request, extra_context)


class PageForm(PlainForm):
    """A plain page, written in the editor of articles; photos stand in articles alone."""

    class Meta:
        model = Page
        fields = ["name", "body", "order", "is_public"]
        widgets = {"body": BodyEditor(has_photos=False)}

    @property
    def seen(self):
        """Return which saving of the page the form shows; empty for a new page."""
        return self.instance.updated_at.isoformat() if self.instance.pk else ""

    def clean(self):
        """Refuse once to save over what somebody else saved meanwhile: the form then shows that there is more."""
        data = super().clean()
        if self.data.get("_seen", self.seen) != self.seen:
            at = date_format(localtime(self.instance.updated_at), "H:i, j/n/Y")
            self.add_error(None, SAVED_MEANWHILE % {"at": at})
        return data


class PageAdmin(DeskAdmin):
    """Plain pages: what stands in the footer."""

    form = PageForm
    list_display = ["name", "is_public", "order", "updated_at"]
    list_filter = ["is_public"]
    search_fields = ["name", "slug"]
    fields = ["name", "body", ("is_public", "order"), "slug"]
    readonly_fields = ["slug"]

    class Media:
        css = {"all": ["desk/article.css"]}


class RedirectForm(PlainForm):
    """An old path and the number of what stands there now."""

    class Meta:
        model = Redirect
        fields = ["old_path", "content_type", "object_id"]

    def __init__(self, *args, **options):
        super().__init__(*args, **options)
        if "content_type" in self.fields:
            kinds = ContentType.objects.get_for_models(Article, Official, Agency, District).values()
            self.fields["content_type"].queryset = ContentType.objects.filter(pk__in=[kind.pk for kind in kinds])

    def clean(self):
        """Refuse a number that nothing has."""
        data = super().clean()
        kind, number = data.get("content_type"), data.get("object_id")
        if kind and number and not kind.model_class()._base_manager.filter(pk=number).exists():
            self.add_error("object_id", _("There is nothing with this number."))
        return data


class RedirectAdmin(DeskAdmin):
    """Old addresses and where they lead."""

    form = RedirectForm
    list_display = ["old_path", "content_type", "leads_to"]
    list_filter = [("content_type", admin.RelatedOnlyFieldListFilter)]
    list_select_related = ["content_type"]
    search_fields = ["old_path"]

    def get_queryset(self, request):
        """Fetch what the addresses lead to with them."""
        return super().get_queryset(request).prefetch_related("target")

    @admin.display(description=gettext_lazy("leads to"))
    def leads_to(self, redirect):
        """Show what answers at the old address."""
        return redirect.target or "–"
