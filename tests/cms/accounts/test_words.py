"""Every page and letter of accounts speaks Vietnamese through and through."""

import pytest
from allauth.mfa.models import Authenticator
from django.core import mail
from django.urls import reverse

from tests import factories as make
from tests.cms.accounts.signing import PASSWORD, give_app, prove, signed_in
from tests.cms.test_messages_on_pages import english

pytestmark = pytest.mark.django_db
OUTSIDE = [
    "account_login",
    "account_signup",
    "account_inactive",
    "account_reset_password",
    "account_reset_password_done",
    "account_reset_password_from_key_done",
    "account_email_verification_sent",
]
INSIDE = [
    "account_change_password",
    "account_email",
    "account_logout",
    "account_reauthenticate",
    "mfa_index",
    "mfa_reauthenticate",
    "mfa_activate_totp",
    "mfa_deactivate_totp",
    "mfa_view_recovery_codes",
    "mfa_generate_recovery_codes",
    "mfa_list_webauthn",
    "mfa_add_webauthn",
    "usersessions_list",
    "admin:auth_user_invite",
]


@pytest.mark.parametrize("name", OUTSIDE)
def test_a_page_for_those_outside_is_vietnamese(client, name):
    assert english(client.get(reverse(name)).text) == []


@pytest.mark.parametrize("has_app", [False, True])
@pytest.mark.parametrize("name", INSIDE)
def test_a_page_for_those_inside_is_vietnamese(name, has_app):
    user = make.make_chief()
    client = signed_in(user)
    prove(client)
    if has_app:
        give_app(user)
    answer = client.get(reverse(name), follow=True)
    assert answer.status_code == 200 or not has_app
    assert english(answer.text) == []


def test_the_second_step_of_signing_in_is_vietnamese():
    user = make.make_user()
    give_app(user)
    client = signed_in(user)
    assert english(client.get(reverse("mfa_authenticate")).text) == []
    refused = client.post(reverse("mfa_authenticate"), {"code": "1"})
    assert "Mã không đúng." in refused.text
    assert english(refused.text) == []


@pytest.mark.parametrize("name", ["mfa_edit_webauthn", "mfa_remove_webauthn"])
def test_the_pages_of_a_key_are_vietnamese(name):
    user = make.make_user()
    client = signed_in(user)
    prove(client)
    key = Authenticator.objects.create(user=user, type="webauthn", data={"name": "Khóa chính", "credential": {}})
    assert english(client.get(reverse(name, args=[key.pk])).text) == []


def test_refused_passwords_are_vietnamese(desk):
    form = {"oldpassword": "sai", "password1": "123", "password2": "1234"}
    answer = desk.post(reverse("account_change_password"), form)
    assert english(answer.text) == []
    assert "Xin nhập mật khẩu hiện tại." in answer.text


def test_a_dead_link_is_explained_in_vietnamese(client):
    answer = client.get(reverse("account_reset_password_from_key", args=["1", "abc-def"]))
    assert "không còn dùng được" in answer.text
    assert english(answer.text) == []


def test_letters_are_vietnamese(client):
    user = make.make_user(email="pv@sonlinh.example")
    client.post(reverse("account_reset_password"), {"email": "pv@sonlinh.example"})
    new = {"oldpassword": PASSWORD, "password1": "Mot-cau-khac-7", "password2": "Mot-cau-khac-7"}
    signed_in(user).post(reverse("account_change_password"), new)
    client = signed_in(user, "Mot-cau-khac-7")
    prove(client, "Mot-cau-khac-7")
    client.post(reverse("account_email"), {"action_add": "", "email": "moi@sonlinh.example"})
    assert len(mail.outbox) == 3
    assert [english(f"{letter.subject}\n{letter.body}") for letter in mail.outbox] == [[], [], []]


def test_who_asks_for_a_new_password_is_not_told_whether_there_is_such_an_account(client):
    make.make_user(email="pv@sonlinh.example")
    answers = {
        client.post(reverse("account_reset_password"), {"email": email}, follow=True).text.count("Nếu địa chỉ này")
        for email in ("pv@sonlinh.example", "khong-co@sonlinh.example")
    }
    assert answers == {1}
    assert [letter.to for letter in mail.outbox] == [["pv@sonlinh.example"]]
