"""Somebody leaves: what waits for them goes to a successor, and their account out of use, in one step or not at all."""

import pytest
from django.contrib.auth.models import User
from django.urls import reverse

from articles import history
from articles.models import Autosave, Finding, FindingState
from cms.accounts import handover
from cms.accounts.handover import Work, hand_over
from tests import factories as make
from tests.cms.accounts.signing import give_app, is_in, kinds_of, signed_in

pytestmark = pytest.mark.django_db


def make_finding(owner, **fields):
    return Finding.objects.create(
        article=make.make_article(), owner=owner, rule="links", message="x", key=str(next(make.number)), **fields
    )


def address(user):
    return reverse("admin:auth_user_hand_over", args=[user.pk])


def test_the_page_shows_first_how_much_goes_over(desk):
    leaver = make.make_user("nguoi-di")
    make_finding(leaver), make_finding(leaver)
    work = desk.get(address(leaver)).context["work"]
    assert [(one.label, one.count) for one in work] == [("Việc cần xem", 2)]
    leaver.refresh_from_db()
    assert leaver.is_active


def test_open_things_go_to_the_successor_and_settled_ones_stay(desk):
    leaver, heir = make.make_user("nguoi-di"), make.make_user("nguoi-nhan")
    waiting, settled = make_finding(leaver), make_finding(leaver, state=FindingState.MENDED)
    desk.post(address(leaver), {"successor": heir.pk})
    waiting.refresh_from_db(), settled.refresh_from_db()
    assert (waiting.owner, settled.owner) == (heir, leaver)


def test_the_account_is_out_of_use_and_signed_out_everywhere(desk):
    leaver, heir = make.make_user("nguoi-di"), make.make_user("nguoi-nhan")
    theirs = signed_in(leaver)
    desk.post(address(leaver), {"successor": heir.pk})
    leaver.refresh_from_db()
    assert not leaver.is_active
    assert not is_in(theirs)
    assert not is_in(signed_in(leaver))


def test_articles_in_the_making_are_the_successor_s_own_and_say_from_whom():
    leaver, heir = make.make_user("nguoi-di"), make.make_user("nguoi-nhan")
    draft, live = make.make_article("Còn dang dở"), make.make_published("Đã đăng")
    for article in (draft, live):
        history.keep(article, leaver)
    hand_over(leaver, heir)
    assert [(row.by, row.why) for row in draft.revisions.all()] == [(heir, "nhận lại từ nguoi-di"), (leaver, "")]
    assert live.revisions.count() == 1


def test_unsaved_work_goes_over_where_the_successor_has_none_there():
    leaver, heir = make.make_user("nguoi-di"), make.make_user("nguoi-nhan")
    article = make.make_article()
    for account, place in ((leaver, article), (leaver, None), (heir, None)):
        Autosave.objects.create(account=account, article=place, data={"title": [account.username]})
    hand_over(leaver, heir)
    owners = Autosave.objects.order_by("pk").values_list("account__username", flat=True)
    assert list(owners) == ["nguoi-nhan", "nguoi-di", "nguoi-nhan"]


@pytest.mark.parametrize("who", ["nobody", "the leaver", "one out of use"])
def test_without_a_fit_successor_nothing_happens(desk, who):
    leaver = make.make_user("nguoi-di")
    choices = {"nobody": "", "the leaver": leaver.pk}
    successor = choices[who] if who in choices else make.make_user("da-nghi", is_active=False).pk
    assert desk.post(address(leaver), {"successor": successor}).status_code == 200
    leaver.refresh_from_db()
    assert leaver.is_active


def test_where_one_room_fails_nothing_goes_over(monkeypatch):
    leaver, heir = make.make_user("nguoi-di"), make.make_user("nguoi-nhan")
    finding = make_finding(leaver)

    def fail(successor):
        raise RuntimeError

    monkeypatch.setattr(handover, "_sources", [*handover._sources, lambda account: Work("", 1, fail)])
    with pytest.raises(RuntimeError):
        hand_over(leaver, heir)
    finding.refresh_from_db(), leaver.refresh_from_db()
    assert (finding.owner, leaver.is_active) == (leaver, True)


def test_nobody_hands_over_their_own_account(desk):
    assert desk.get(address(User.objects.get(username="tong-bien-tap"))).status_code == 403


def test_a_keeper_of_accounts_does_not_put_a_superuser_out_of_use(client):
    client.force_login(make.make_user("quan-tri", "auth.change_user", "auth.view_user"))
    assert client.get(address(make.make_chief())).status_code == 403


def test_who_lost_the_telephone_is_helped_by_who_keeps_accounts(desk):
    user = make.make_user("mat-may")
    give_app(user)
    assert "Đặt lại xác thực hai lớp" in desk.get(reverse("admin:auth_user_change", args=[user.pk])).text
    desk.post(reverse("admin:auth_user_reset_factors", args=[user.pk]))
    assert kinds_of(user) == set()
    assert is_in(signed_in(user))
