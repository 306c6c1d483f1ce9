"""Every state, action, role and desk: what is done and what is refused."""

from datetime import timedelta

import pytest
from django.utils import timezone

from articles.models import Article, RoleName, State
from articles.workflow import ACTIONS, Refused, available, reasons_against
from tests.articles.workflow.states import article_in, do, in_role
from tests.factories import make_agency, make_chief, make_user

pytestmark = pytest.mark.django_db
D, S, R, C, P, W = (
    State.DRAFT,
    State.SUBMITTED,
    State.RETURNED,
    State.SCHEDULED,
    State.PUBLISHED,
    State.WITHDRAWN,
)
TABLE = {  # written by hand from the manual: {action: ({from: to}, roles that may)}
    "submit": ({D: S, R: S}, "author editor publisher"),
    "recall": ({S: D}, "author editor publisher"),
    "return": ({S: R, C: R}, "editor publisher"),
    "schedule": ({S: C, C: C}, "publisher"),
    "unschedule": ({C: S}, "publisher"),
    "publish": ({S: P, C: P, W: P}, "publisher"),
    "force": ({D: P, R: P, S: P, C: P, W: P}, "publisher"),
    "expire": ({P: P}, "publisher"),
    "withdraw": ({P: W}, "publisher"),
    "reopen": ({W: D}, "author editor publisher"),
}


def in_an_hour():
    """Return the moment."""
    return timezone.now() + timedelta(hours=1)


ROLES = [*RoleName.values, "nobody"]
OF_EVERY_DESK = {RoleName.PEOPLE_KEEPER, RoleName.ADMINISTRATOR}


def account(role, agency):
    """Return an account in a role at an agency's desk; two roles are of every desk."""
    if role == "nobody":
        return make_user("khach")
    return in_role(role, None if role in OF_EVERY_DESK else agency)


@pytest.mark.parametrize("is_own", [True, False], ids=["own", "other"])
@pytest.mark.parametrize("role", ROLES)
@pytest.mark.parametrize("state", State.values)
@pytest.mark.parametrize("action", ACTIONS)
def test_an_action_is_done_from_its_states_by_its_roles_at_their_own_desk_only(action, state, role, is_own):
    own, other = make_agency("UBND huyện Nậm Thượng"), make_agency("UBND huyện Nậm Hạ")
    article = article_in(state, publisher=own if is_own else other)
    steps, roles = TABLE[action]
    user = account(role, own)
    may = is_own and role in roles.split()
    if action != "force":  # is not always offered, see below
        assert (ACTIONS[action] in available(article, user)) is (may and state in steps)
    if state in steps and may:
        do(article, action, by=user)
        assert article.state == Article.objects.get().state == steps[state]
    else:
        with pytest.raises(Refused) as refusal:
            do(article, action, by=user)
        assert len(refusal.value.reasons) == (state not in steps) + (not may)
        assert Article.objects.get().state == state


@pytest.mark.parametrize("who", ["chief", "system", "everywhere"])
@pytest.mark.parametrize("state", State.values)
@pytest.mark.parametrize("action", ACTIONS)
def test_the_chief_the_system_and_a_publisher_of_every_desk_may_all(action, state, who):
    article = article_in(state)
    user = {"chief": make_chief, "system": lambda: None, "everywhere": lambda: in_role("publisher")}[who]()
    target = TABLE[action][0].get(state)
    reasons = reasons_against(article, action, user, "Lý do", at=in_an_hour())
    assert len(reasons) == (target is None)


@pytest.mark.parametrize("action", ACTIONS)
def test_the_table_says_what_the_tests_say(action):
    row, (steps, _roles) = ACTIONS[action], TABLE[action]
    assert row.sources == set(steps)
    assert {row.target} == set(steps.values())


@pytest.mark.parametrize("action", ["publish", "schedule"])
def test_who_submitted_may_not_publish(action):
    article, publisher, second = article_in(State.DRAFT), in_role("publisher"), in_role("publisher", account="hai")
    do(article, "submit", by=publisher)
    assert [a.name for a in available(article, publisher)] == ["recall", "return", "force"]
    with pytest.raises(Refused) as refusal:
        do(article, action, by=publisher)
    assert len(refusal.value.reasons) == 1
    assert action in [a.name for a in available(article, second)]
    do(article, action, by=second)


def test_who_submitted_first_may_publish_what_somebody_else_submitted_again():
    article, first, second = article_in(State.DRAFT), in_role("publisher"), in_role("publisher", account="hai")
    do(article, "submit", by=first)
    do(article, "return", by=second)
    do(article, "submit", by=second)
    do(article, "publish", by=first)


def test_publishing_alone_is_offered_only_where_it_is_the_only_way():
    article, publisher = article_in(State.SUBMITTED), in_role("publisher")
    assert "force" not in [a.name for a in available(article, publisher)]
    assert "force" in [a.name for a in available(article_in(State.DRAFT), publisher)]


def test_the_successor_of_an_agency_serves_its_articles():
    before, after = make_agency("UBND huyện Nậm Thượng"), make_agency("UBND xã Lùng Vầu")
    middle = make_agency("UBND thị trấn Nậm Thượng")
    before.successors.add(middle)
    middle.successors.add(after)
    article = article_in(State.SUBMITTED, publisher=before)
    do(article, "publish", by=in_role("publisher", after))
    with pytest.raises(Refused):
        do(article_in(State.SUBMITTED, publisher=after), "publish", by=in_role("publisher", before))
