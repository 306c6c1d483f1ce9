"""Where an account is signed in, and how that ends."""

import pytest
from django.urls import reverse

from cms.accounts.presence import sessions_of
from tests import factories as make
from tests.cms.accounts.signing import PASSWORD, is_in, signed_in

pytestmark = pytest.mark.django_db
FIREFOX = "Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0"


@pytest.fixture
def user():
    return make.make_user("phong-vien")


def arrived(user, ip="203.0.113.7", browser=FIREFOX):
    """Return a client in which the account signed in, from an address and with a browser."""
    return signed_in(user, REMOTE_ADDR=ip, HTTP_USER_AGENT=browser)


def end(client, choice):
    return client.post(reverse("usersessions_list"), {"end": choice}, follow=True)


def test_each_session_is_listed_with_browser_address_and_this_one_marked(user):
    here, _ = arrived(user, "203.0.113.7"), arrived(user, "198.51.100.4", "curl/8")
    html = here.get(reverse("usersessions_list")).text
    for words in ("Firefox 128, Linux", "203.0.113.7", "198.51.100.4", "trình duyệt lạ"):
        assert words in html
    assert html.count("Thiết bị này") == 1


def test_the_list_shows_no_session_of_another_account(user):
    arrived(make.make_user("nguoi-khac"), "198.51.100.4")
    assert "198.51.100.4" not in arrived(user).get(reverse("usersessions_list")).text


def test_more_sessions_ask_no_more_queries(user, django_assert_num_queries):
    here = arrived(user)
    for _ in range(3):
        arrived(user)
    here.get(reverse("usersessions_list"))
    with django_assert_num_queries(6):
        here.get(reverse("usersessions_list"))


def test_one_session_is_ended_and_the_others_stay(user):
    here, there, phone = arrived(user), arrived(user, "198.51.100.4"), arrived(user)
    chosen = next(row for row in sessions_of(user) if row.first_ip == "198.51.100.4")
    assert "Đã kết thúc phiên ở đó" in end(here, chosen.pk).text
    assert [is_in(client) for client in (here, there, phone)] == [True, False, True]


def test_all_other_sessions_are_ended_at_once(user):
    here, there, phone = (arrived(user) for _ in range(3))
    end(here, "others")
    assert [is_in(client) for client in (here, there, phone)] == [True, False, False]


@pytest.mark.parametrize("choice", ["", "x", "-1", "9" * 30, "²"])
def test_an_odd_choice_ends_nothing(user, choice):
    here, there = arrived(user), arrived(user)
    assert end(here, choice).status_code == 200
    assert is_in(there)


def test_nobody_ends_a_session_of_another_account(user):
    theirs, here = arrived(make.make_user("nguoi-khac")), arrived(user)
    for row in sessions_of(make.get_user_model().objects.get(username="nguoi-khac")):
        end(here, row.pk)
    assert is_in(theirs)


def test_a_new_password_leaves_only_the_session_that_chose_it(user):
    here, there = arrived(user), arrived(user)
    new = {"oldpassword": PASSWORD, "password1": "Mot-cau-khac-7", "password2": "Mot-cau-khac-7"}
    here.post(reverse("account_change_password"), new)
    assert [is_in(here), is_in(there)] == [True, False]
    assert len(sessions_of(user)) == 1


def test_a_password_that_somebody_else_sets_ends_every_session(user, desk):
    there = arrived(user)
    new = {"usable_password": "true", "password1": "Mot-cau-khac-7", "password2": "Mot-cau-khac-7"}
    desk.post(reverse("admin:auth_user_password_change", args=[user.pk]), new)
    assert not is_in(there)
    assert sessions_of(user) == []
