"""Archive copies at the desk: looked at, fetched, made on demand."""

from django.contrib import admin, messages
from django.core.exceptions import PermissionDenied
from django.http import FileResponse, Http404, HttpResponseRedirect
from django.template.defaultfilters import filesizeformat
from django.urls import path, reverse
from django.utils.decorators import method_decorator
from django.utils.html import format_html
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_POST

from articles import policy
from articles.admin.records import InArticleAdmin
from articles.copies import keep_copy
from articles.models import Article
from articles.views.previewing import never_kept
from cms.audit import record


class ArchiveCopyAdmin(InArticleAdmin):
    """Copies of articles for the record keeper."""

    empty_words = gettext_lazy("No article has been published yet: a copy is kept at each publication.")
    list_display = ["made_at", "file_link", "stands_in", "sha256"]
    list_display_links = ["made_at"]
    list_select_related = ["article"]
    date_hierarchy = "made_at"
    search_fields = ["article__folded", "sha256"]
    fields = ["made_at", "file_link", "stands_in", "address", "sha256", "size"]
    readonly_fields = ["file_link", "stands_in"]

    def get_urls(self):
        """Add the address of a file, and the button that makes a copy."""
        views = self.file_view, self.make_view
        file, make = map(self.admin_site.admin_view, views)
        return [
            path("<int:pk>/file/", file, name="articles_archivecopy_file"),
            path("make/<int:pk>/", make, name="articles_archivecopy_make"),
            *super().get_urls(),
        ]

    def file_view(self, request, pk):
        """Answer with the file to accounts that may see the article."""
        copy = self.get_queryset(request).select_related("article").filter(pk=pk).first()
        if copy is None:
            raise Http404
        self.refuse_others(request, copy.article)
        try:
            answer = FileResponse(
                copy.file.open("rb"), as_attachment=True, filename=copy.name, content_type="text/html"
            )
        except FileNotFoundError as error:
            raise Http404 from error
        return never_kept(answer)

    @method_decorator(require_POST)
    def make_view(self, request, pk):
        """Make a copy of a published article now, and go back to it."""
        article = policy.visible(request.user, Article.objects.all()).filter(pk=pk).first()
        if article is None:
            raise Http404
        self.refuse_others(request, article)
        copy = keep_copy(article)
        if copy is None:
            messages.warning(request, _("Only a published article is copied for the archive."))
        else:
            record("article-copied", by=request.user, about=article, request=request, sha256=copy.sha256)
            link = reverse("admin:articles_archivecopy_file", args=[copy.pk])
            messages.success(request, format_html('{} <a href="{}">{}</a>', _("A copy is kept:"), link, copy.name))
        return HttpResponseRedirect(reverse("admin:articles_article_change", args=[article.pk]))

    def refuse_others(self, request, article):
        """Raise PermissionDenied for who may not see an article."""
        if not any(policy.may(request.user, f"articles.{act}_article", article) for act in ("view", "change")):
            raise PermissionDenied

    @admin.display(description=gettext_lazy("File"))
    def file_link(self, copy):
        """Show the name and the size, as a link to the file."""
        link = reverse("admin:articles_archivecopy_file", args=[copy.pk])
        return format_html('<a href="{}">{}</a> ({})', link, copy.name, filesizeformat(copy.size))
