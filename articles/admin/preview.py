"""Preview of an article on the desk: the public page in two widths, and links for those without an account."""

from datetime import timedelta

from csp.constants import SELF
from csp.decorators import csp_replace, csp_update
from django.conf import settings
from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpResponse, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.urls import path, reverse
from django.utils import timezone
from django.utils.html import format_html
from django.utils.translation import gettext as _
from django.views.decorators.clickjacking import xframe_options_sameorigin

from articles.admin.attachments import file_address
from articles.admin.moving import address
from articles.models import PreviewLink
from articles.views.previewing import never_kept, page_of
from cms.addresses import site_address, whole
from cms.audit import record

DAYS = (1, 3, 7)  # for which a link may live


class PreviewsArticles:
    """Adds the preview to a ModelAdmin of articles."""

    def get_urls(self):
        """Add the page with its frames, what stands in them, and the link's revocation."""
        frames, page = self.admin_site.admin_view(self.preview_view), framed(self.admin_site.admin_view(self.page_view))
        revoke = self.admin_site.admin_view(self.revoke_view)
        return [
            path("<int:object_id>/preview/", within(frames), name="articles_article_preview"),
            path("<int:object_id>/preview/page/", page, name="articles_article_preview_page"),
            path("<int:object_id>/preview/<int:link>/revoke/", revoke, name="articles_article_preview_revoke"),
            *super().get_urls(),
        ]

    def preview_view(self, request, object_id):
        """Show the article in two widths, with its links (GET), or make a link (POST)."""
        article = self.previewed(request, object_id)
        may_share = self.may_share(request, article)
        if request.method == "POST":
            if not may_share:
                raise PermissionDenied
            return self.make_link(request, article)
        context = {
            **self.admin_site.each_context(request),
            "title": _("Preview: %(title)s") % {"title": article},
            "opts": self.opts,
            "original": article,
            "media": self.media,
            "links": PreviewLink.objects.alive().filter(article=article).select_related("made_by"),
            "may_share": may_share and not article.is_published,
            "days": DAYS,
            "is_nav_sidebar_enabled": False,
        }
        return TemplateResponse(request, "admin/articles/article/preview.html", context)

    def make_link(self, request, article):
        """Make a link and show it this once."""
        days = request.POST.get("days", "")
        if article.is_published or days not in map(str, DAYS):
            raise Http404
        expires_at = timezone.now() + timedelta(days=int(days))
        link, token = PreviewLink.objects.make(article, request.user, expires_at)
        record("preview-made", about=article, request=request, agency=article.publisher_id, expires=link.expires_at)
        url = whole(site_address(request), reverse("preview", args=[token]))
        words = _("Copy this link now; it is not shown again: ")
        messages.success(request, format_html('{}<a href="{}" class="preview-link">{}</a>', words, url, url))
        return HttpResponseRedirect(address("preview", article))

    def page_view(self, request, object_id):
        """Answer with the public page, for a frame of the preview."""
        article = self.previewed(request, object_id)
        return never_kept(HttpResponse(page_of(request, article, picture_address, file_address)))

    def revoke_view(self, request, object_id, link):
        """End a link (POST)."""
        article = self.previewed(request, object_id)
        if request.method != "POST":
            raise Http404
        if not self.may_share(request, article):
            raise PermissionDenied
        found = PreviewLink.objects.filter(pk=link, article=article, revoked_at=None)
        if found.update(revoked_at=timezone.now()):
            record("preview-revoked", about=article, request=request, agency=article.publisher_id)
            messages.success(request, _("The link is dead."))
        return HttpResponseRedirect(address("preview", article))

    def previewed(self, request, object_id):
        """Return the article of a number. Raises Http404, and PermissionDenied where the account may not see it."""
        article = self.get_queryset(request).filter(pk=object_id).first()
        if article is None:
            raise Http404
        if not self.has_view_permission(request, article):
            raise PermissionDenied
        return article

    def may_share(self, request, article):
        """Tell whether the account may show the article to somebody outside: who may change it."""
        return self.has_change_permission(request, article)


def picture_address(number, size):
    """Return the desk's address of a photo's picture."""
    return reverse("admin:articles_photo_preview", args=[number, size])


def within(view):
    """Let a page of the desk hold frames of our own pages."""
    return csp_update({"frame-src": [SELF]})(view)


def framed(view):
    """Let our own pages hold a page in a frame; it has the policy of the public site."""
    directives = {**settings.CONTENT_SECURITY_POLICY["DIRECTIVES"], "frame-ancestors": [SELF]}
    return csp_replace(directives)(xframe_options_sameorigin(view))
