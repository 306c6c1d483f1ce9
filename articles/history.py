"""The history of articles: a version after every change, compared and restored."""

from django.db import transaction
from django.utils.translation import gettext as _

from articles.content import content_of, same, write_content
from articles.models import Article, Revision
from cms.accounts.names import person_of
from cms.audit import record


def keep(article, by=None, why=""):
    """Keep what an article says now as its newest version; return it, or None where nothing has changed since the last.

    Call it in the transaction of the change, with the article's row locked: versions are numbered by it.
    """
    content = content_of(article)
    last = article.revisions.order_by("-number").first()
    if last is not None and same(last.content, content):
        return None
    number = last.number + 1 if last else 1
    return Revision.objects.create(article=article, number=number, by=by, why=why[:200], content=content)


def written_by(account):
    """Return the numbers of the articles of which an account has kept a version, as a subquery."""
    return Revision.objects.filter(by=account).values("article")


def pass_on(article, account, successor):
    """Make an unpublished article the work of `successor` too: the newest version is theirs, with the same content."""
    article = Article.objects.select_for_update().get(pk=article.pk)
    why = _("taken over from %(name)s") % {"name": person_of(account)}
    number = newest(article) + 1
    Revision.objects.create(article=article, number=number, by=successor, why=why[:200], content=content_of(article))


def newest(article):
    """Return the number of an article's newest version, 0 where none was kept yet."""
    return article.revisions.order_by("-number").values_list("number", flat=True).first() or 0


@transaction.atomic
def restore(revision, by, request=None):
    """Make an article say again what it said in `revision`; what it said in between stays in its history.

    Returns the new version, None where it says the same already.
    """
    article = Article.objects.select_for_update().get(pk=revision.article_id)
    keep(article, why=_("before restoring"))
    write_content(article, revision.content)
    record(
        "article-restored", by=by, about=article, request=request, agency=article.publisher_id, version=revision.number
    )
    return keep(article, by, _("version %(number)s restored") % {"number": revision.number})
