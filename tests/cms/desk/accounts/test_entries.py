"""Who entered when is told to the log of acts, and no password is."""

import pytest
from django.urls import reverse

from cms.desk import account_acts, entries
from tests import factories as make
from tests.cms.desk.accounts.signing import code_of, give_app, signed_in

pytestmark = pytest.mark.django_db


@pytest.fixture
def told(monkeypatch):
    """Return the list of what is recorded: (act, user name or None, details)."""
    acts = []

    def note(act, by=None, about=None, request=None, **details):
        acts.append((act, by and by.username, details))

    for module in (entries, account_acts):
        monkeypatch.setattr(module, "record", note)
    return acts


def test_coming_and_going_is_told(told):
    client = signed_in(make.make_user("phong-vien"))
    client.post(reverse("account_logout"))
    assert [act[:2] for act in told] == [("sign-in", "phong-vien"), ("sign-out", "phong-vien")]


def test_a_failure_is_told_with_what_was_typed_as_the_name_and_without_the_password(told):
    signed_in(make.make_user("phong-vien"), "mat-khau-sai")
    assert told == [("sign-in-failed", None, {"typed": "phong-vien"})]


def test_a_second_factor_is_told_whether_it_fits_or_not(told):
    user = make.make_user("phong-vien")
    secret = give_app(user)
    client = signed_in(user)
    client.post(reverse("mfa_authenticate"), {"code": "000000"})
    client.post(reverse("mfa_authenticate"), {"code": code_of(secret)})
    assert [act for act, _who, _details in told] == ["second-factor-failed", "second-factor-used", "sign-in"]


def test_a_handover_is_told_with_what_went_over(told, desk):
    leaver, heir = make.make_user("nguoi-di"), make.make_user("nguoi-nhan")
    desk.post(reverse("admin:auth_user_hand_over", args=[leaver.pk]), {"successor": heir.pk})
    assert ("handover", "tong-bien-tap", {"to": "nguoi-nhan", "work": {}}) in told
