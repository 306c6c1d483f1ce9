"""A desk that was left open closes by itself, and says so to who comes back."""

from datetime import timedelta

import pytest
import time_machine
from django.contrib.sessions.models import Session
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from cms.accounts.idle import ASKED_AT
from cms.accounts.presence import sessions_of
from tests import factories as make
from tests.cms.accounts.signing import is_in, signed_in

pytestmark = pytest.mark.django_db


@pytest.fixture
def clock():
    """A clock that a test sets forward by `clock.shift(seconds)`."""
    with time_machine.travel(timezone.localtime(), tick=False) as traveller:
        yield traveller


def minutes(number):
    return timedelta(minutes=number)


def test_after_an_hour_without_a_request_the_desk_is_closed_and_says_why(clock):
    client = signed_in(make.make_user())
    assert is_in(client)
    clock.shift(minutes(61))
    answer = client.get(reverse("admin:index"), follow=True)
    assert answer.redirect_chain[-1][0].startswith(reverse("account_login"))
    assert "Đã đăng xuất vì 60 phút không có thao tác nào." in answer.text


def test_whoever_works_on_stays_in(clock):
    client = signed_in(make.make_user())
    for _ in range(3):
        clock.shift(minutes(50))
        assert is_in(client)


def test_what_a_page_asks_by_itself_does_not_keep_it_open(clock):
    client = signed_in(make.make_user())
    is_in(client)
    for _ in range(4):
        clock.shift(minutes(20))
        answer = client.get(reverse("admin:index"), headers={"X-Background": "1"})
    assert answer.status_code == 302


def test_the_time_is_an_installation_s_own(clock, settings):
    settings.IDLE_MINUTES = 5
    client = signed_in(make.make_user())
    is_in(client)
    clock.shift(minutes(6))
    assert not is_in(client)


def test_a_session_from_before_there_was_a_clock_goes_on(client):
    client.force_login(make.make_user())
    session = client.session
    del session[ASKED_AT]
    session.save()
    assert is_in(client)
    assert ASKED_AT in client.session


def test_within_a_minute_nothing_is_written(clock):
    client = signed_in(make.make_user())
    is_in(client)
    before = Session.objects.get().session_data
    clock.shift(timedelta(seconds=59))
    is_in(client)
    assert Session.objects.get().session_data == before
    clock.shift(timedelta(seconds=2))
    is_in(client)
    assert Session.objects.get().session_data != before


def test_the_list_of_sessions_knows_the_last_use(clock):
    user = make.make_user()
    client = signed_in(user, REMOTE_ADDR="203.0.113.7")
    clock.shift(minutes(10))
    client.get(reverse("admin:index"), REMOTE_ADDR="198.51.100.4")
    (row,) = sessions_of(user)
    assert (row.first_ip, row.ip) == ("203.0.113.7", "198.51.100.4")
    assert row.last_seen_at - row.created_at == minutes(10)


def test_reading_the_public_site_asks_nothing_about_accounts(client):
    client.force_login(make.make_user())
    with CaptureQueriesContext(connection) as queries:
        client.get("/khong-co/")
    assert not [query for query in queries if "auth_user" in query["sql"] or "session" in query["sql"]]
