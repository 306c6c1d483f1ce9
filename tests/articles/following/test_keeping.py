"""What is deleted, and when."""

from datetime import timedelta

import pytest
import time_machine
from django.core import mail
from django.core.management import call_command
from django.utils import timezone

from articles.following import asking
from articles.models import Delivery, Follower, Letter, Subscription
from tests.articles.following.mailing import move, publish
from tests.factories import make_subscription

pytestmark = pytest.mark.django_db


def later(days):
    """Travel some days ahead."""
    return time_machine.travel(timezone.now() + timedelta(days=days))


@pytest.mark.parametrize(("days", "is_kept"), [(6, True), (8, False)])
def test_an_address_that_nobody_confirms_is_deleted_after_seven_days(days, is_kept):
    asking.ask("lan@vidu.vn", "", "at_once")
    with later(days):
        call_command("send_digests")
    assert Follower.objects.exists() is is_kept


def test_an_address_that_is_refused_for_a_month_is_deleted():
    make_subscription()
    Follower.objects.update(paused_at=timezone.now())
    with later(31):
        call_command("send_digests")
    assert not Follower.objects.exists()


def test_letters_of_long_ago_go_and_their_articles_are_never_sent_again(committed):
    make_subscription()
    article = publish(committed)
    with later(31):
        call_command("send_digests")
        assert (Letter.objects.count(), Delivery.objects.count()) == (0, 0)
        move(committed, article, "withdraw", reason="x")
        move(committed, article, "publish")
        call_command("send_digests")
    assert len(mail.outbox) == 1
    assert Subscription.objects.count() == 1


def test_deleting_an_address_deletes_all_that_is_kept_of_it(committed):
    subscription = make_subscription()
    publish(committed)
    asking.forget(subscription.follower)
    assert [model.objects.count() for model in (Follower, Subscription, Letter, Delivery)] == [0, 0, 0, 0]
