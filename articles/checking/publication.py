"""What checks mean for publication: no article is published while a title beside a name contradicts the record."""

from django.dispatch import receiver
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_noop

from articles.checking.alarms import FORCED, Alarm
from articles.checking.check import check_and_keep, check_article
from articles.checking.findings import keep
from articles.checking.links import links_of
from articles.checking.wording import sentence
from articles.models import Article, Finding, FindingState, Level, State
from articles.tasks import check_links
from articles.workflow import check, moved
from cms.accounts.names import person_of


@check("schedule", "publish")
def titles_are_decided(article):
    """Refuse an article in which a printed title contradicts the record and nobody has decided that it stays."""
    errors = {alarm.key: alarm for alarm in check_article(article).alarms if alarm.level == Level.ERROR}
    decided = Finding.objects.filter(article=article, key__in=errors, state=FindingState.ACCEPTED)
    accepted = set(decided.values_list("key", flat=True)) if errors else ()
    for alarm in (alarm for key, alarm in errors.items() if key not in accepted):
        yield _("%(name)s: %(reason)s Decide it in the panel “Check”.") % {
            "name": alarm.mention.printed_name,
            "reason": sentence(alarm.message, alarm.values),
        }


@receiver(moved, sender=Article)
def published_with_open_findings(article, transition, **kwargs):
    """After publication keep what is still open; where checks were passed over, say so for a person to look at."""
    if transition.to_state != State.PUBLISHED:
        return
    check_and_keep(article)
    if links_of(article.body):
        check_links.enqueue(article.pk)
    if transition.is_forced:
        Finding.objects.filter(article=article).blocking().update(is_forced=True)
        if transition.by:
            wait_for_a_second_person(article, transition)


def wait_for_a_second_person(article, transition):
    """Keep, on the page of things to look at, that somebody published alone: another publisher approves it later."""
    message = gettext_noop("%(name)s published it without a second person: %(reason)s")
    told = {"name": person_of(transition.by), "reason": transition.reason}
    alarm = Alarm(FORCED, Level.WARNING, message, told, about=(transition.pk,))
    waiting = Finding.objects.open().filter(article=article, rule=FORCED)
    waiting.update(state=FindingState.MENDED, settled_at=timezone.now())
    keep({article.pk: [alarm]}, [], transition.by)
