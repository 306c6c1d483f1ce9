"""Every page of one's own account stands in the desk's frame, under its policy, and is kept by no cache."""

import pytest
from django.urls import reverse

from cms.desk.policy import EDITOR_STYLE
from tests.cms.accounts.signing import prove

pytestmark = pytest.mark.django_db
BEFORE = ["account_login", "account_signup", "account_reset_password", "account_reset_password_done"]
WITHIN = [
    "account_change_password",
    "account_email",
    "account_logout",
    "account_reauthenticate",
    "mfa_index",
    "mfa_list_webauthn",
    "usersessions_list",
]


def assert_is_of_the_desk(answer):
    assert answer.status_code == 200
    assert "desk/skin.css" in answer.text
    assert EDITOR_STYLE in answer["Content-Security-Policy"]
    assert "no-store" in answer["Cache-Control"]
    assert " style=" not in answer.text
    assert "<style" not in answer.text


@pytest.mark.parametrize("name", BEFORE)
def test_a_page_for_those_outside_is_of_the_desk(client, name):
    assert_is_of_the_desk(client.get(reverse(name)))


@pytest.mark.parametrize("name", WITHIN)
def test_a_page_for_those_inside_is_of_the_desk(desk, name):
    prove(desk)
    assert_is_of_the_desk(desk.get(reverse(name)))


@pytest.mark.parametrize("name", WITHIN)
def test_a_page_for_those_inside_is_shown_to_nobody_else(client, name):
    assert client.get(reverse(name))["Location"].startswith((reverse("account_login"), "/admin/"))
