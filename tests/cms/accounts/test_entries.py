"""Who entered when is told to the audit log, and no password is."""

import pytest
from django.urls import reverse

from cms.audit.models import Entry
from tests import factories as make
from tests.cms.accounts.signing import code_of, give_app, signed_in

pytestmark = pytest.mark.django_db


def told():
    """Return [(act, user name, what it is about)] of the log, oldest first."""
    return list(Entry.objects.order_by("pk").values_list("act", "by_name", "about_name"))


def test_coming_and_going_is_told():
    client = signed_in(make.make_user("phong-vien"))
    client.post(reverse("account_logout"))
    assert told() == [("sign-in", "phong-vien", "phong-vien"), ("sign-out", "phong-vien", "phong-vien")]


def test_a_failure_is_told_with_what_was_typed_as_the_name_and_without_the_password():
    signed_in(make.make_user("phong-vien"), "mat-khau-sai")
    assert told() == [("sign-in-failed", "", "phong-vien")]
    assert "mat-khau-sai" not in str(Entry.objects.values())


def test_a_second_factor_is_told_whether_it_fits_or_not():
    user = make.make_user("phong-vien")
    secret = give_app(user)
    client = signed_in(user)
    client.post(reverse("mfa_authenticate"), {"code": "000000"})
    client.post(reverse("mfa_authenticate"), {"code": code_of(secret)})
    assert [act for act, _who, _about in told()] == ["second-factor-failed", "second-factor-used", "sign-in"]


def test_a_handover_is_told_with_what_went_over(desk):
    leaver, heir = make.make_user("nguoi-di"), make.make_user("nguoi-nhan")
    desk.post(reverse("admin:auth_user_hand_over", args=[leaver.pk]), {"successor": heir.pk})
    entry = Entry.objects.get(act="handover")
    assert (entry.by_name, entry.about_name, entry.details) == (
        "tong-bien-tap", "nguoi-di", {"to": "nguoi-nhan", "work": {}},
    )  # fmt: skip
