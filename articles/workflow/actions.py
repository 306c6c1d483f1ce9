"""The table: what may be done with an article, from which states, to which, by whom, and what has to be said."""

from dataclasses import dataclass

from django.utils.translation import gettext_lazy as _

from articles.models import State


@dataclass(frozen=True)
class Action:
    """One row of the table.

    `asks` names what the account has to say: "reason" and "at" must be filled in, "notice" and "until" may be.
    A forced action asks no check: it is logged as forced and waits for the eyes of a second person.
    """

    name: str
    label: str
    sources: frozenset
    target: str
    permission: str
    asks: tuple = ()
    is_forced: bool = False

    @property
    def needs_reason(self):
        """Tell whether the account has to say why."""
        return "reason" in self.asks


WRITTEN = frozenset({State.DRAFT, State.RETURNED})
CHECKED = frozenset({State.SUBMITTED, State.SCHEDULED})
ROWS = (
    Action("submit", _("Submit"), WRITTEN, State.SUBMITTED, "articles.submit_article"),
    Action("recall", _("Take back"), frozenset({State.SUBMITTED}), State.DRAFT, "articles.submit_article"),
    Action("return", _("Return to its writer"), CHECKED, State.RETURNED, "articles.return_article", ("reason",)),
    Action("schedule", _("Schedule"), CHECKED, State.SCHEDULED, "articles.publish_article", ("at", "until")),
    Action(
        "unschedule",
        _("Cancel the schedule"),
        frozenset({State.SCHEDULED}),
        State.SUBMITTED,
        "articles.publish_article",
    ),
    Action("publish", _("Publish"), CHECKED | {State.WITHDRAWN}, State.PUBLISHED, "articles.publish_article"),
    Action(
        "force",
        _("Publish without a second person"),
        WRITTEN | CHECKED | {State.WITHDRAWN},
        State.PUBLISHED,
        "articles.force_publish_article",
        ("reason",),
        is_forced=True,
    ),
    Action(
        "expire",
        _("Schedule the withdrawal"),
        frozenset({State.PUBLISHED}),
        State.PUBLISHED,
        "articles.withdraw_article",
        ("until",),
    ),
    Action(
        "withdraw",
        _("Withdraw"),
        frozenset({State.PUBLISHED}),
        State.WITHDRAWN,
        "articles.withdraw_article",
        ("reason", "notice"),
    ),
    Action("reopen", _("Rework"), frozenset({State.WITHDRAWN}), State.DRAFT, "articles.submit_article"),
)
ACTIONS = {action.name: action for action in ROWS}
