"""What an editor may do about a finding, each in one transaction: the text, the person, or the decision.

Rights are those of the rows that change; who calls asks for them.
"""

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from articles import history
from articles.checking.alarms import FORCED
from articles.checking.check import check_and_keep, check_article
from articles.checking.editing import NotThere, replace_words
from articles.models import Article, FindingState, KnownName, Mention, Word
from articles.policy import may
from cms.text import clean
from people.models import Official


class NotDone(Exception):
    """A remedy that was not carried out; the message says why in plain words."""


def locked(finding):
    """Return the article of a finding, locked, within a transaction."""
    return Article.objects.select_for_update().get(pk=finding.article_id)


@transaction.atomic
def put_words(finding, words, by):
    """Put one of the finding's remedies in the place of what was found. Raises NotDone.

    A title is put right wherever the article prints it beside this person.
    """
    if words not in finding.remedies:
        raise NotDone(_("This is no remedy of the finding any more."))
    article = locked(finding)
    try:
        if finding.rule.startswith("title-"):
            _put_title(article, finding, words)
        else:
            replace_words(article, finding, finding.found, words)
    except NotThere as error:
        raise NotDone(str(error)) from error
    return kept(article, by, _("“%(old)s” put right") % {"old": finding.found})


def kept(article, by, why):
    """Check an article that a remedy has changed and keep it as a new version; return the Check."""
    article = Article.objects.get(pk=article.pk)
    check = check_and_keep(article, by)
    history.keep(article, by, why)
    return check


def _put_title(article, finding, words):
    """Replace a title in all its places beside this person, the last first, and in the rows of the list."""
    printed = check_article(article).printed.of(finding.values.get("printed_name", ""))
    rows = [title for title in printed if title.text == finding.found]
    if not rows:
        raise NotThere(_("“%(words)s” does not stand there any more.") % {"words": finding.found})
    for row in sorted((row for row in rows if row.start is not None), key=lambda row: -row.start):
        replace_words(article, row, row.text, words)
        article.refresh_from_db()
    for row in (row for row in rows if row.pk):
        row.text, row.end = words, None if row.start is None else row.start + len(words)
        row.position = row.appointment = None
        row.save()


@transaction.atomic
def accept(finding, reason, by):
    """Let a finding stand, for a reason that is kept. Raises NotDone without one."""
    reason = clean(reason).strip()
    if not reason:
        raise NotDone(_("Say why it stays as printed; the reason is kept."))
    if finding.rule == FORCED and not is_second_person(finding, by):
        raise NotDone(_("Another person who may publish has to approve this."))
    finding.state, finding.reason = FindingState.ACCEPTED, reason[:2000]
    finding.settled_by, finding.settled_at = by, timezone.now()
    finding.save(update_fields=["state", "reason", "settled_by", "settled_at"])


def is_second_person(finding, account):
    """Tell whether an account may approve what somebody published alone: a publisher, and not the same person."""
    return account.pk != finding.owner_id and may(account, "articles.publish_article", finding.article)


@transaction.atomic
def reopen(finding):
    """Take a decision back."""
    finding.state, finding.reason, finding.settled_by, finding.settled_at = FindingState.OPEN, "", None, None
    finding.save(update_fields=["state", "reason", "settled_by", "settled_at"])


@transaction.atomic
def choose_person(finding, number, by):
    """Say which official (a primary key) the finding's mention means. Raises NotDone."""
    official = Official.objects.filter(pk=number).first()
    if official is None or finding.mention is None:
        raise NotDone(_("Choose who is meant."))
    if Mention.objects.filter(article=finding.article_id, official=official).exclude(pk=finding.mention_id).exists():
        raise NotDone(_("This official is already named in this article."))
    article = locked(finding)
    finding.mention.official = official
    finding.mention.save(update_fields=["official"])
    return kept(article, by, _("said who is meant"))


@transaction.atomic
def list_person(finding, by):
    """Put somebody who stands in the text on the article's list of people, with what is printed beside the name.

    The official is noted where the record leaves no doubt who it is.
    """
    article = locked(finding)
    check = check_article(article)
    known = {one.mention.printed_name: one.judgement.person for one in check.people}
    for mention, titles in check.printed.unlisted:
        if mention.printed_name == finding.found:
            person = known.get(finding.found)
            if person and not Mention.objects.filter(article=article, official=person.key).exists():
                mention.official_id = person.key
            mention.save()
            for title in titles:
                title.mention = mention
                title.save()
    return kept(article, by, _("put on the list of people"))


@transaction.atomic
def allow_word(finding, by):
    """Teach the proofreader that a spelling is right. Every article forgets it at its next check."""
    KnownName.objects.update_or_create(
        kind=Word.WORD, text=finding.found[:200], defaults={"is_name": True, "taught_by": by}
    )
    return check_and_keep(locked(finding), by)
