"""The history of an article on the desk."""

from django.utils.translation import gettext as _

from articles import history
from articles.checking.check import check_and_keep
from articles.content import differences, label_of, same
from articles.models import Article
from cms.desk.versions import ShowsVersions


class KeepsHistory(ShowsVersions):
    """Adds the history to a ModelAdmin of articles."""

    def save_model(self, request, obj, form, change):
        """Keep first what somebody else's code changed since the last version, so that it is not told as ours."""
        if change:
            history.keep(obj, why=_("changed by another part of the site") if obj.revisions.exists() else "")
        super().save_model(request, obj, form, change)

    def versions_of(self, article):
        """Return the versions of an article."""
        return article.revisions.all()

    def told(self, old, new):
        """Return the differences of two contents."""
        return differences(old, new)

    def labels(self, old, new):
        """Return what the parts are called that are not the same."""
        return [label_of(name) for name in new if not same(old.get(name), new[name])]

    def bring_back(self, request, article, version):
        """Let the article say what it said in a version, and check it."""
        history.restore(version, request.user, request)
        check_and_keep(Article.objects.get(pk=article.pk), request.user)
