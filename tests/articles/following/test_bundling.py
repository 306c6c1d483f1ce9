"""When letters go out: at once, each morning, each Monday; never a blank one."""

import pytest
import time_machine
from django.core import mail
from django.core.management import call_command

from articles.following.asking import confirm
from articles.following.bundling import next_hour
from articles.models import Often, Subscription
from tests.articles.following.mailing import move, publish, receivers
from tests.factories import VIETNAM, make_subscription, moment

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    ("often", "now", "expected"),
    [
        (Often.DAILY, "2026-03-04 06:59", "2026-03-04 07:00"),
        (Often.DAILY, "2026-03-04 07:00", "2026-03-05 07:00"),
        (Often.WEEKLY, "2026-03-04 12:00", "2026-03-09 07:00"),  # a Wednesday, then the Monday
        (Often.WEEKLY, "2026-03-09 06:00", "2026-03-09 07:00"),
        (Often.WEEKLY, "2026-03-09 08:00", "2026-03-16 07:00"),
    ],
)
def test_the_next_digest_goes_out_in_the_morning_in_vietnam(often, now, expected):
    assert next_hour(often, moment(now)) == moment(expected)


def test_what_goes_out_at_once_has_no_hour():
    assert next_hour(Often.AT_ONCE, moment("2026-03-04 06:59")) is None


@pytest.fixture
def clock():
    """A clock of Vietnam that tests set: `clock.move_to(...)`."""
    with time_machine.travel(moment("2026-03-04 12:00"), tick=False) as traveller:
        traveller.at = lambda text: traveller.move_to(moment(text))
        yield traveller


def digest(often):
    """Return a subscription confirmed now, whose letters are digests."""
    subscription = make_subscription(confirmed_at=None, often=often)
    confirm(subscription)
    return Subscription.objects.get(pk=subscription.pk)


@pytest.mark.parametrize(("often", "hour"), [(Often.DAILY, "2026-03-05 07:00"), (Often.WEEKLY, "2026-03-09 07:00")])
def test_a_digest_waits_for_its_hour_and_brings_all_of_it_in_one_letter(committed, clock, often, hour):
    digest(often)
    clock.at("2026-03-04 13:00")
    publish(committed, "Bài thứ nhất")
    publish(committed, "Bài thứ hai")
    call_command("send_digests")
    assert mail.outbox == []
    clock.at(hour)
    call_command("send_digests")
    call_command("send_digests")
    assert len(mail.outbox) == 1
    assert "Bài thứ nhất" in mail.outbox[0].body
    assert "Bài thứ hai" in mail.outbox[0].body


def test_a_morning_without_news_brings_no_letter_and_news_wait_for_the_next_morning(committed, clock):
    digest(Often.DAILY)
    clock.at("2026-03-05 07:01")
    call_command("send_digests")
    clock.at("2026-03-05 15:00")
    publish(committed)
    call_command("send_digests")
    assert mail.outbox == []
    clock.at("2026-03-06 07:01")
    call_command("send_digests")
    assert len(mail.outbox) == 1


def test_what_was_withdrawn_before_the_letter_is_not_in_it(committed, clock):
    digest(Often.DAILY)
    clock.at("2026-03-04 13:00")
    gone, stays = publish(committed, "Bài bị rút"), publish(committed, "Bài còn lại")
    move(committed, gone, "withdraw", reason="x")
    clock.at("2026-03-05 07:00")
    call_command("send_digests")
    assert "Bài bị rút" not in mail.outbox[0].body
    assert stays.title in mail.outbox[0].body


def test_a_digest_of_which_everything_was_withdrawn_is_not_sent(committed, clock):
    digest(Often.DAILY)
    clock.at("2026-03-04 13:00")
    move(committed, publish(committed), "withdraw", reason="x")
    clock.at("2026-03-05 07:00")
    call_command("send_digests")
    assert mail.outbox == []


def test_each_follower_of_a_list_gets_a_letter_of_their_own(committed):
    for name in ("lan", "minh"):
        make_subscription(email=f"{name}@vidu.vn")
    publish(committed)
    assert sorted(receivers()) == ["lan@vidu.vn", "minh@vidu.vn"]
    assert all(len(message.recipients()) == 1 for message in mail.outbox)


def test_the_hour_is_that_of_vietnam():
    assert next_hour(Often.DAILY, moment("2026-03-04 06:00")).astimezone(VIETNAM).hour == 7
