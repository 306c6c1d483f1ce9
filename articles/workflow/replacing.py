"""A new draft of a published article: a full copy that is worked on while the live one stays up."""

from django.db import transaction
from django.utils.translation import gettext as _

from articles import history
from articles.content import content_of, write_content
from articles.models import Article, Correction, Finding, Revision, State, Transition
from articles.workflow import executor
from cms.audit import record


@transaction.atomic
def new_draft_of(article, by=None, request=None):
    """Return the new draft of a published article; the one that there is where somebody has begun one."""
    live = Article.objects.select_for_update().get(pk=article.pk)
    if live.state != State.PUBLISHED:
        raise executor.Refused([_("Only a published article gets a new draft.")])
    if known := Article.objects.filter(replaces=live).first():
        return known
    draft = copy_of(live, by, _("copy of the published article"), replaces=live)
    record("article-new-draft", by=by, about=draft, request=request, agency=live.publisher_id)
    return draft


@transaction.atomic
def duplicate_of(article, by=None, request=None):
    """Return a draft of its own that says what an article says: for news that comes back every year."""
    copy = copy_of(article, by, _("copy of “%(title)s”") % {"title": article.title})
    record("article-duplicated", by=by, about=copy, request=request, agency=copy.publisher_id, of=article.pk)
    return copy


def copy_of(article, by, why, **columns):
    """Return a new draft that says what an article says."""
    draft = Article.objects.create(title=article.title, section=article.section, **columns)
    write_content(draft, content_of(article))
    history.keep(draft, by, why)
    return draft


def publish_new_draft(draft, action, by, reason, forced, request):
    """Write what a locked draft says onto the live article and take the draft away; return the Transition.

    Everything in the transaction of the caller: no public query ever sees two versions or none. The draft's steps,
    its versions, the decisions about its findings and its correction go over to the live article.
    """
    live = Article.objects.select_for_update().get(pk=draft.replaces_id)
    if live.state not in {State.PUBLISHED, State.WITHDRAWN}:
        raise executor.Refused([_("The article that this draft was to replace is no longer published.")])
    history.keep(live, why=_("before the new draft"))
    write_content(live, content_of(draft))
    _take_over(live, draft)
    transition = executor.log(live, action, by, reason, forced, request)
    if draft.correction:
        tell_correction(live, draft.correction, by)
    live.state, live.withdrawn_at, live.notice = State.PUBLISHED, None, ""
    live.save(update_fields=executor.MOVED_COLUMNS)
    draft.delete()
    history.keep(live, by, _("new draft published"))
    transaction.on_commit(lambda: executor.tell(live, transition))
    return transition


def _take_over(live, draft):
    """Give the live article what was done to its draft."""
    Transition.objects.filter(article=draft).update(article=live)
    decided = list(live.findings.values_list("key", flat=True))
    Finding.objects.filter(article=draft).exclude(key__in=decided).update(article=live, mention=None)
    last = history.newest(live)
    for number, revision in enumerate(draft.revisions.order_by("number"), last + 1):
        Revision.objects.filter(pk=revision.pk).update(article=live, number=number)


def tell_correction(article, text, by=None):
    """Tell the readers of a published article what was wrong in it."""
    correction = Correction.objects.create(article=article, text=text, by=by)
    record("article-corrected", by=by, about=article, agency=article.publisher_id, text=text)
    return correction
