"""Followers on the desk: addresses for who may delete them, counts by list for the others."""

import pytest
from django.urls import reverse

from articles.models import Follower
from cms.audit.models import Entry
from tests import factories as make

pytestmark = pytest.mark.django_db


def test_an_address_is_found_and_deleted_with_all_that_is_kept_of_it(desk):
    subscription = make.make_subscription(email="lan@vidu.vn")
    make.make_subscription(email="minh@vidu.vn")
    found = desk.get(reverse("admin:articles_follower_changelist"), {"q": "lan@"}).content.decode()
    assert "lan@vidu.vn" in found
    assert "minh@vidu.vn" not in found
    path = reverse("admin:articles_follower_delete", args=[subscription.follower_id])
    assert desk.post(path, {"post": "yes"}).status_code == 302
    assert Follower.objects.get().email == "minh@vidu.vn"


def test_the_audit_log_says_who_deleted_an_address_and_not_which(desk):
    subscription = make.make_subscription(email="lan@vidu.vn")
    desk.post(reverse("admin:articles_follower_delete", args=[subscription.follower_id]), {"post": "yes"})
    assert Entry.objects.filter(act="deleted").count() == 1
    assert not Entry.objects.filter(about_name__contains="lan").exists()


def test_who_may_only_look_sees_no_address(client):
    make.make_subscription(email="lan@vidu.vn")
    client.force_login(make.make_user("xem", "articles.view_follower", "articles.view_subscription"))
    assert client.get(reverse("admin:articles_follower_changelist")).status_code == 403
    assert "lan@vidu.vn" not in client.get(reverse("admin:articles_subscription_changelist")).content.decode()


def test_lists_are_counted(desk):
    for query in ("q=ch%C3%A8", "q=ch%C3%A8", ""):
        make.make_subscription(query)
    rows = desk.get(reverse("admin:articles_subscription_changelist")).context["cl"].result_list
    assert sorted((row.query, row.number) for row in rows) == [("", 1), ("q=ch%C3%A8", 2), ("q=ch%C3%A8", 2)]
