"""Who comes with an odd cookie, or from an odd address, signs in like everybody else."""

import pytest
from django.urls import reverse

from cms.desk.sessions import SessionStore
from tests import factories as make

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("key", ["\x00aaaaaaaaa", "a" * 9 + "\x00", "²" * 20, "'; DROP TABLE x", "a" * 5000])
def test_a_cookie_that_is_no_key_of_ours_is_no_session(client, key):
    client.cookies["sessionid"] = key
    assert client.get(reverse("admin:index")).status_code == 302
    assert client.get(reverse("account_login")).status_code == 200


def test_a_key_that_we_gave_is_one():
    session = SessionStore()
    session["a"] = 1
    session.save()
    assert SessionStore(session.session_key)["a"] == 1


@pytest.mark.parametrize(
    "address", ["https://evil.example/", "//evil.example/", "javascript:alert(1)", "\\\\evil.example"]
)
def test_signing_in_leads_to_the_desk_and_never_to_another_site(client, address):
    user = make.make_chief()
    form = {"login": user.username, "password": "Mat-khau-thu-9", "next": address}
    response = client.post(reverse("account_login"), form)
    assert response["Location"] == reverse("admin:index")
