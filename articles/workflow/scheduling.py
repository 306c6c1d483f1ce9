"""Publication and withdrawal at a time: what is due is done once, never early; what could not be done says why."""

import logging
from dataclasses import dataclass
from datetime import datetime

from django.db import connection, transaction
from django.db.models import Q
from django.db.models.functions import Now
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_noop

from articles.checking.alarms import FAILED_SCHEDULE, Alarm
from articles.checking.findings import keep
from articles.models import Article, Level, State
from articles.workflow.executor import Refused, perform

log = logging.getLogger(__name__)
LATE = 120  # seconds after which a publication counts as missed and is told


@dataclass(frozen=True)
class Done:
    """What became of one article that was due: its time, when it was done, and why it was not, if it was not."""

    article: Article
    action: str
    due_at: datetime
    done_at: datetime
    reasons: tuple = ()

    @property
    def seconds_late(self):
        """Return how long after its time it was done."""
        return (self.done_at - self.due_at).total_seconds()

    @property
    def was_missed(self):
        """Tell whether nobody did it at its time: the site was down."""
        return not self.reasons and self.seconds_late > LATE


def carry_out_due():
    """Publish and withdraw what is due; yield a Done for each article as it is done.

    Each article is a transaction of its own. Several callers at once, or one that is killed, do no harm: the row is
    locked and asked again, and what is not committed is done by the next call.
    """
    for action, condition in (("publish", to_publish()), ("withdraw", to_withdraw())):
        due = Article.objects.filter(condition).order_by("publish_at", "pk").values_list("pk", flat=True)
        for number in list(due):
            if done := carry_out(number, action):
                yield done


def to_publish():
    """Return the condition (Q) of articles whose time has come, by the clock of this machine and the database's."""
    return Q(state=State.SCHEDULED, publish_at__lte=timezone.now()) & Q(publish_at__lte=Now())


def to_withdraw():
    """Return the condition (Q) of published articles whose time is over."""
    return Q(state=State.PUBLISHED, unpublish_at__lte=timezone.now()) & Q(unpublish_at__lte=Now())


def carry_out(number, action):
    """Do one action on the article of a number if it is still due; return a Done, None where somebody else did it."""
    condition = to_publish() if action == "publish" else to_withdraw()
    with transaction.atomic():
        article = locked(number, condition)
        if article is None:
            return None
        due_at = article.publish_at if action == "publish" else article.unpublish_at
        reasons = attempt(article, action)
        if reasons:
            say_why(article, reasons)
        else:
            settle(article)
        return Done(article, action, due_at, timezone.now(), reasons)


def attempt(article, action):
    """Do it; return why it was not done, as a tuple of sentences. What one article fails at stops no other."""
    try:
        with transaction.atomic():
            perform(article, action, **said_of(article, action))
    except Refused as refusal:
        return tuple(refusal.reasons)
    except Exception:
        log.exception("Article %s could not be moved at its time", article.pk)
        return (_("An error of the site; the server's log has the details."),)
    return ()


def locked(number, condition):
    """Return the article under lock, None where it is no longer due or somebody else is at it."""
    rows = Article.objects.filter(condition, pk=number)
    if connection.features.has_select_for_update_skip_locked:
        return rows.select_for_update(skip_locked=True, of=("self",)).first()
    return rows.select_for_update().first()


def said_of(article, action):
    """Return what goes with the action: the day of a publication is the time that was set, unless it was missed."""
    if action == "publish":
        is_in_time = (timezone.now() - article.publish_at).total_seconds() <= LATE
        return {"at": article.publish_at} if is_in_time else {}
    return {"reason": _("Its time is over."), "notice": _("This article was online until its time was over.")}


def say_why(article, reasons):
    """Keep, on the article, why it could not be published; its schedule stays, and the next call tries again."""
    message = gettext_noop("It could not be published at its time: %(reasons)s")
    alarm = Alarm(FAILED_SCHEDULE, Level.WARNING, message, {"reasons": " ".join(reasons)})
    keep({article.pk: [alarm]}, [FAILED_SCHEDULE])


def settle(article):
    """Close what was said of an earlier failure."""
    keep({article.pk: []}, [FAILED_SCHEDULE])
