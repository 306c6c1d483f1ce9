"""Articles brought to a state by the executor, and accounts in a role."""

from datetime import timedelta

from django.utils import timezone

from articles.models import Role, State
from articles.workflow import perform
from tests.factories import make_article, make_user

STEPS_TO = {
    State.DRAFT: [],
    State.SUBMITTED: ["submit"],
    State.RETURNED: ["submit", "return"],
    State.SCHEDULED: ["submit", "schedule"],
    State.PUBLISHED: ["submit", "publish"],
    State.WITHDRAWN: ["submit", "publish", "withdraw"],
}


def do(article, action, by=None, **said):
    """Do an action with everything said that any action asks for."""
    said = {"reason": "Lý do", "at": timezone.now() + timedelta(hours=2), **said}
    return perform(article, action, by=by, **said)


def article_in(state, **fields):
    """Return an article that came to `state` by the executor, by nobody in particular."""
    article = make_article(**fields)
    for action in STEPS_TO[state]:
        do(article, action)
    return article


def in_role(name, agency=None, account=None):
    """Return an account in a role at an agency's desk, at every desk without one."""
    user = make_user(account or f"{name}-{agency.pk if agency else 'moi'}")
    Role.objects.create(account=user, name=name, agency=agency)
    return user
