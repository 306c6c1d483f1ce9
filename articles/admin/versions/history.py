"""The page of an article's history: every version with what it changed, two of them compared, one restored."""

from itertools import pairwise

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.core.paginator import Paginator
from django.db import transaction
from django.http import Http404, HttpResponseRedirect
from django.urls import path
from django.utils.decorators import method_decorator
from django.utils.translation import gettext as _

from articles import history
from articles.admin.moving import address
from articles.admin.versions.pages import page_of, seen_article
from articles.checking.check import check_and_keep
from articles.content import differences, label_of, same
from articles.models import Article

PER_PAGE = 20


class KeepsHistory:
    """Adds the history to a ModelAdmin of articles, in place of Django's list of who saved what."""

    def get_urls(self):
        """Add the pages that compare and restore."""
        compare, restore = (self.admin_site.admin_view(view) for view in (self.compare_view, self.restore_view))
        return [
            path("<int:object_id>/history/compare/", compare, name="articles_article_compare"),
            path("<int:object_id>/history/<int:number>/restore/", restore, name="articles_article_restore"),
            *super().get_urls(),
        ]

    def save_model(self, request, obj, form, change):
        """Keep first what somebody else's code changed since the last version, so that it is not told as ours."""
        if change:
            history.keep(obj, why=_("changed by another part of the site") if obj.revisions.exists() else "")
        super().save_model(request, obj, form, change)

    def history_view(self, request, object_id, extra_context=None):
        """Show every version with what it changed, the newest first."""
        article = seen_article(self, request, object_id)
        page = Paginator(article.revisions.select_related("by"), PER_PAGE).get_page(request.GET.get("p"))
        numbers = [revision.number for revision in page]
        before = article.revisions.filter(number__lt=min(numbers, default=1)).order_by("-number").first()
        shown = [*page, *([before] if before else [])]
        rows = [(new, labels_between(old, new)) for new, old in pairwise(shown)]
        rows += [(page[-1], None)] if len(page) and not before else []
        title = _("History: %(title)s") % {"title": article}
        context = {"title": title, "rows": rows, "page": page, "newest": history.newest(article)}
        return page_of(self, request, article, "history", context)

    def compare_view(self, request, object_id):
        """Show what became of the article between two versions, word by word."""
        article = seen_article(self, request, object_id)
        old, new = (number_in(request.GET.get(name, "")) for name in ("old", "new"))
        found = {one.number: one for one in article.revisions.filter(number__in=[old, new]).select_related("by")}
        if not {old, new} <= found.keys():
            raise Http404
        told = differences(found[old].content, found[new].content)
        context = {
            "title": _("Version %(old)s and version %(new)s") % {"old": old, "new": new},
            "old": found[old],
            "new": found[new],
            "differences": told,
            "newest": history.newest(article),
            "may_restore": self.has_change_permission(request, article),
        }
        return page_of(self, request, article, "compare", context)

    @method_decorator(transaction.atomic)
    def restore_view(self, request, object_id, number):
        """Make the article say again what it said in a version (POST)."""
        article = seen_article(self, request, object_id)
        revision = article.revisions.filter(number=number).first()
        if revision is None or request.method != "POST":
            raise Http404
        if not self.has_change_permission(request, article):
            raise PermissionDenied
        history.restore(revision, request.user, request)
        check_and_keep(Article.objects.get(pk=article.pk), request.user)
        messages.success(request, _("The article says again what it said in version %(number)s.") % {"number": number})
        return HttpResponseRedirect(address("change", article))


def labels_between(old, new):
    """Return what the parts are called that a version changed."""
    names = [name for name in new.content if not same(old.content.get(name), new.content[name])]
    return [label_of(name) for name in names]


def number_in(text):
    """Return the number that a parameter holds, 0 where it holds none."""
    return int(text[:9]) if text.isascii() and text.isdecimal() else 0
