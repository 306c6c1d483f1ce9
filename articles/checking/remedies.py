"""What an editor may do about a finding, each in one transaction: the text, the record, the person, or the decision.

Rights are those of the rows that change; who calls asks for them.
"""

from datetime import timedelta

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from articles.checking.check import check_and_keep, check_article
from articles.checking.editing import NotThere, replace_words
from articles.models import Article, FindingState, KnownName, Mention, Word
from cms.dates import PartialDate
from cms.text import clean
from people.models import Appointment, Official, TitleReading
from people.resolving import OpenQuestion, Surroundings, find_position
from people.sightings import confirm, groups
from people.titles import parse_title

DAY = timedelta(days=1)


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
    return check_and_keep(Article.objects.get(pk=article.pk), by)


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
    finding.state, finding.reason = FindingState.ACCEPTED, reason[:2000]
    finding.settled_by, finding.settled_at = by, timezone.now()
    finding.save(update_fields=["state", "reason", "settled_by", "settled_at"])


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
    return check_and_keep(article, by)


@transaction.atomic
def list_person(finding, by):
    """Put somebody who stands in the text on the article's list of people, with what is printed beside the name."""
    article = locked(finding)
    check = check_article(article)
    for mention, titles in check.printed.unlisted:
        if mention.printed_name == finding.found:
            mention.save()
            for title in titles:
                title.mention = mention
                title.save()
    return check_and_keep(article, by)


@transaction.atomic
def allow_word(finding, by):
    """Teach the proofreader that a spelling is right. Every article forgets it at its next check."""
    KnownName.objects.update_or_create(
        kind=Word.WORD, text=finding.found[:200], defaults={"is_name": True, "taught_by": by}
    )
    return check_and_keep(locked(finding), by)


@transaction.atomic
def correct_record(finding, start, by, decision_number="", decision_on=None, ends_other=True):
    """Record the printed post as held from `start` (PartialDate) on, by a decision or by this article. Raises NotDone.

    Where `ends_other`, the post that contradicts it ends on the day before, as far as `start` tells.
    """
    article, title = locked(finding), _title_of(finding)
    official = Official.objects.filter(pk=finding.values.get("person")).first()
    if official is None:
        raise NotDone(_("Say first who is meant."))
    post = parse_title(finding.found, TitleReading.all_readings())
    try:
        position = (title and title.position) or (post and find_position(post, _surroundings(article)))
    except OpenQuestion as question:
        raise NotDone(str(question)) from question
    if position is None:
        raise NotDone(_("“%(words)s” is no post that can be recorded.") % {"words": finding.found})
    values = {"decision_number": decision_number, "decision_on": decision_on}
    appointment = Appointment(official=official, position=position, is_acting=post.is_acting if post else False)
    appointment.start, appointment.is_confirmed = start, True
    for name, value in values.items():
        setattr(appointment, name, value)
    try:
        if ends_other:
            _end_other(finding, start)
        appointment.full_clean()
    except ValidationError as error:
        raise NotDone(" ".join(error.messages)) from error
    _store(appointment)
    if title:
        title.position, title.appointment = position, appointment
        title.save(update_fields=["position", "appointment"])
    return check_and_keep(article, by)


def _title_of(finding):
    titles = finding.mention.titles.all() if finding.mention else ()
    return next((title for title in titles if title.text == finding.found), None)


def _surroundings(article):
    around = Surroundings(article.event_on or timezone.localdate())
    for place in article.districts.select_related("parent__parent"):
        around.add(place)
    return around


def _store(appointment):
    """Save an appointment in place of the sightings that it covers."""
    found = groups([(appointment.official_id, appointment.position_id)], is_locked=True)
    if found:
        confirm(found[0], appointment)
    else:
        appointment.save()


def _end_other(finding, start):
    """End the post that contradicts the printed one, where it has no end yet."""
    other = Appointment.objects.confirmed().filter(pk=finding.values.get("rival")).first()
    if other is None or other.end is not None or other.official_id != finding.values.get("person"):
        return
    other.end = PartialDate(start.earliest - DAY, start.latest - DAY) if start.precision == "day" else start
    other.full_clean()
    other.save()
