"""The way of an article: one table of states and actions, and one executor that alone moves it.

The executor locks the row, gathers *every* reason for refusal, moves, logs a Transition, and after commit
tells who listens (`moved`): pictures, caches, feeds. The table of record for editors is docs/editing.md.
"""

from collections.abc import Callable
from dataclasses import dataclass

from django.db import IntegrityError, transaction
from django.dispatch import Signal
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from articles.models import Article, State, Transition
from articles.slugs import article_slug

moved = Signal()  # arguments: article, transition; sent after commit
MOVED_COLUMNS = ["state", "slug", "published_at", "updated_at"]
MOST_ATTEMPTS = 5


@dataclass(frozen=True)
class Action:
    """One row of the table: from which states to which, by whom."""

    name: str
    label: str
    sources: frozenset
    target: str
    permission: str
    needs_reason: bool = False


PUBLISHABLE = frozenset({State.DRAFT, State.SUBMITTED, State.WITHDRAWN})
ACTIONS = {
    action.name: action
    for action in (
        Action("submit", gettext_lazy("Submit"), frozenset({State.DRAFT}), State.SUBMITTED, "articles.submit_article"),
        Action(
            "return",
            gettext_lazy("Return to draft"),
            frozenset({State.SUBMITTED}),
            State.DRAFT,
            "articles.publish_article",
        ),
        Action("publish", gettext_lazy("Publish"), PUBLISHABLE, State.PUBLISHED, "articles.publish_article"),
        Action(
            "withdraw",
            gettext_lazy("Withdraw"),
            frozenset({State.PUBLISHED}),
            State.WITHDRAWN,
            "articles.withdraw_article",
            needs_reason=True,
        ),
    )
}

_checks: dict[str, list[Callable]] = {name: [] for name in ACTIONS}


class Refused(Exception):
    """An action that was not done; `reasons` lists every reason, in plain words."""

    def __init__(self, reasons):
        super().__init__(" ".join(reasons))
        self.reasons = reasons


def check(action):
    """Register a function that takes an article and yields reasons to refuse `action`.

    A forced action is done in spite of checks; it is logged as forced for a person to look at.
    """

    def register(function):
        _checks[action].append(function)
        return function

    return register


def reasons_against(article, action_name, by=None, reason="", forced=False):
    """Return every reason why `by` may not do the action now: state, right, missing reason, checks."""
    action = ACTIONS[action_name]
    reasons = []
    if article.state not in action.sources:
        reasons.append(
            _("The article is %(state)s: “%(action)s” is not possible.")
            % {"state": article.get_state_display(), "action": action.label}
        )
    if by is not None and not by.has_perm(action.permission):
        reasons.append(_("Your account may not do this: “%(action)s”.") % {"action": action.label})
    if action.needs_reason and not reason.strip():
        reasons.append(_("Say why; the reason is kept in the log."))
    if not forced:
        for function in _checks[action_name]:
            reasons.extend(function(article))
    return reasons


def available(article, user):
    """Return the actions that the article's state and the user's rights allow, in the table's order."""
    return [a for a in ACTIONS.values() if article.state in a.sources and user.has_perm(a.permission)]


@transaction.atomic
def perform(article, action_name, by=None, reason="", forced=False, at=None):
    """Do the action and return its Transition; `by` None is the system, which only commands are.

    `at` (aware datetime) is the day of first publication where it is not now. The given object is brought
    up to date. Raises Refused with all reasons; nothing is changed then.
    """
    action = ACTIONS[action_name]
    locked = Article.objects.select_for_update().get(pk=article.pk)
    if reasons := reasons_against(locked, action_name, by, reason, forced):
        raise Refused(reasons)
    transition = Transition.objects.create(
        article=locked,
        by=by,
        action=action.name,
        from_state=locked.state,
        to_state=action.target,
        reason=reason,
        is_forced=forced,
    )
    locked.state = action.target
    if action.target == State.PUBLISHED:
        locked.published_at = locked.published_at or at or timezone.now()
        _give_address(locked)
    locked.save(update_fields=MOVED_COLUMNS)
    for name in MOVED_COLUMNS:
        setattr(article, name, getattr(locked, name))
    transaction.on_commit(lambda: _tell(locked, transition))
    return transition


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


def _tell(article, transition):
    """Tell who listens. One that fails keeps none of the others from hearing; its error is raised at the end."""
    for _receiver, answer in moved.send_robust(Article, article=article, transition=transition):
        if isinstance(answer, Exception):
            raise answer


@check("submit")
@check("publish")
def has_substance(article):
    """Refuse an article that says nothing."""
    if not article.body and not article.photos.exists():
        yield _("The body is empty.")


@check("publish")
def photos_have_words(article):
    """Refuse a photo that those who cannot see it would miss."""
    for photo in article.photos.filter(picture__isnull=False, is_decorative=False):
        if not photo.alt_text.strip():
            yield _("Photo %(key)s has neither a caption nor a description.") % {"key": photo.key}
