"""The executor: the only code that writes an article's state."""

from datetime import timedelta

from django.db import IntegrityError, transaction
from django.dispatch import Signal
from django.utils import timezone
from django.utils.translation import gettext as _

from articles import policy
from articles.models import Article, State, Transition
from articles.slugs import article_slug
from articles.workflow.actions import ACTIONS
from articles.workflow.checks import GO_OUT, reasons_of_checks
from cms.audit import record

moved = Signal()  # arguments: article, transition; sent after commit
MOVED_COLUMNS = ["state", "slug", "published_at", "updated_at", "publish_at", "unpublish_at", "withdrawn_at", "notice"]
MOST_ATTEMPTS = 5


class Refused(Exception):
    """An action that was not done; `reasons` lists every reason, in plain words."""

    def __init__(self, reasons):
        super().__init__(" ".join(reasons))
        self.reasons = reasons


def reasons_against(article, action_name, by=None, reason="", forced=False, at=None, until=None):
    """Return every reason why `by` may not do the action now: state, right, second person, what is unsaid, checks.

    `by` None is the system, which only commands are: it has every right. `at` and `until` (aware datetimes) are
    the times of a schedule.
    """
    action = ACTIONS[action_name]
    reasons = []
    if article.state not in action.sources and not (forced and article.state in ACTIONS["force"].sources):
        reasons.append(
            _("The article is %(state)s: “%(action)s” is not possible.")
            % {"state": article.get_state_display(), "action": action.label}
        )
    if by is not None and not policy.may(by, action.permission, article):
        reasons.append(_("Your account may not do this: “%(action)s”.") % {"action": action.label})
    if action_name in GO_OUT and by is not None and submitter_of(article) == by.pk:
        reasons.append(_("You submitted this article: somebody else has to publish it."))
    if action.needs_reason and not reason.strip():
        reasons.append(_("Say why; the reason is kept in the log."))
    if "at" in action.asks:
        reasons.extend(faults_of_times(at, until))
    if not forced and not action.is_forced:
        reasons.extend(reasons_of_checks(article, action_name))
    return reasons


def faults_of_times(at, until, now=None):
    """Yield what is wrong with the times (aware datetimes or None) of a schedule."""
    now = now or timezone.now()
    if at is None:
        yield _("Say when the article is to be published.")
    elif at < now - timedelta(minutes=1):
        yield _("The time of publication has passed.")
    if at and until and until <= at:
        yield _("The article is to be withdrawn before it is published.")


def submitter_of(article):
    """Return the number of the account that submitted the article last, None where nobody or the system did."""
    return next((step.by_id for step in article.transitions.all() if step.action == "submit"), None)


def available(article, user):
    """Return the actions that the article's state and the user's rights allow, in the table's order.

    “Publish without a second person” is offered only where it is the only way to publish for this user.
    """
    found = [a for a in ACTIONS.values() if article.state in a.sources and policy.may(user, a.permission, article)]
    own = article.pk is not None and submitter_of(article) == user.pk
    if own:
        found = [action for action in found if action.name not in GO_OUT]
    if any(action.name == "publish" for action in found):
        found = [action for action in found if action.name != "force"]
    return found


@transaction.atomic
def perform(article, action_name, by=None, reason="", forced=False, at=None, until=None, notice="", request=None):
    """Do the action and return its Transition; `by` None is the system, which only commands are.

    `at` (aware datetime) is the time of a schedule; of a publication, its day where it is not now (imported news).
    `until` is when the article is to be withdrawn again, `notice` what the public reads of a withdrawn article.
    The given object is brought up to date. Raises Refused with all reasons; nothing is changed then.
    """
    action = ACTIONS[action_name]
    locked = Article.objects.select_for_update().get(pk=article.pk)
    if reasons := reasons_against(locked, action_name, by, reason, forced, at, until):
        raise Refused(reasons)
    if action.target == State.PUBLISHED and locked.replaces_id:
        from articles.workflow.replacing import publish_new_draft

        return publish_new_draft(locked, action, by, reason, forced, request)
    transition = log(locked, action, by, reason, forced, request, at=at, until=until)
    locked.state = action.target
    _write_times(locked, action, at, until, notice)
    if action.target == State.PUBLISHED:
        _give_address(locked)
    locked.save(update_fields=MOVED_COLUMNS)
    for name in MOVED_COLUMNS:
        setattr(article, name, getattr(locked, name))
    transaction.on_commit(lambda: tell(locked, transition))
    return transition


def log(article, action, by, reason, forced, request, at=None, until=None):
    """Write the step into the article's log and into the audit log; return the Transition."""
    forced = forced or action.is_forced
    said = {"reason": reason, "forced": forced, "to": action.target, "at": at, "until": until}
    record(
        f"article-{action.name}",
        by=by,
        about=article,
        request=request,
        agency=article.publisher_id,
        **{name: value for name, value in said.items() if value},
    )
    return Transition.objects.create(
        article=article,
        by=by,
        action=action.name,
        from_state=article.state,
        to_state=action.target,
        reason=reason,
        is_forced=forced,
    )


def _write_times(article, action, at, until, notice):
    """Write the times and the notice that go with the article's new state."""
    now = timezone.now()
    if action.name == "expire":
        article.unpublish_at = until
    elif action.target == State.PUBLISHED:
        article.published_at = article.published_at or at or now
        article.publish_at = article.withdrawn_at = None
        article.notice = ""
    elif action.target == State.SCHEDULED:
        article.publish_at, article.unpublish_at = at, until
    elif action.target == State.WITHDRAWN:
        article.withdrawn_at, article.notice, article.unpublish_at = now, notice, None
    elif action.target in {State.SUBMITTED, State.RETURNED}:
        article.publish_at = article.unpublish_at = None


def _give_address(article):
    """Write the article's address where it has none; one that another took in the same moment is made anew."""
    for attempt in range(MOST_ATTEMPTS) if article.slug is None else ():
        article.slug = article_slug(article)
        try:
            with transaction.atomic():
                article.save(update_fields=["slug"])
            return
        except IntegrityError:
            if attempt == MOST_ATTEMPTS - 1:
                raise


def tell(article, transition):
    """Tell who listens. One that fails keeps none of the others from hearing; its error is raised at the end."""
    for _receiver, answer in moved.send_robust(Article, article=article, transition=transition):
        if isinstance(answer, Exception):
            raise answer
