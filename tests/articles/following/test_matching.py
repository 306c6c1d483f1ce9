"""Which lists an article stands on when it is published."""

from datetime import timedelta

import pytest
from django.core import mail
from django.core.management import call_command
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from articles.following.matching import find_followers, forgotten, matching
from articles.models import Announcement, Delivery
from articles.workflow import new_draft_of, perform
from tests.articles.following.mailing import move, publish, receivers
from tests.factories import (
    make_agency,
    make_article,
    make_district,
    make_official,
    make_published,
    make_section,
    make_subscription,
    make_succession,
)

pytestmark = pytest.mark.django_db


def test_an_article_goes_to_those_on_whose_list_it_stands_and_to_nobody_else(committed):
    place, other, agency = make_district(), make_district("Huyện Sín Cao"), make_agency()
    make_published(districts=[place, other], agencies=[agency])
    for name, query in (
        ("noi", f"district={place.slug}"),
        ("ca-hai", f"district={place.slug}&agency={agency.slug}"),
        ("khac", f"district={other.slug}"),
        ("tu", "q=%C4%91%C6%B0%E1%BB%9Dng"),
        ("tat-ca", ""),
    ):
        make_subscription(query, email=f"{name}@vidu.vn")
    publish(committed, "Làm đường", districts=[place])
    assert sorted(receivers()) == ["noi@vidu.vn", "tat-ca@vidu.vn", "tu@vidu.vn"]


def test_a_place_of_today_gets_the_news_of_what_came_before_unless_left_out(committed):
    before, today = make_district(ends_on="2025-06-30"), make_district("Xã Nậm Thượng", tier="commune")
    make_succession(before, today)
    make_published(districts=[before, today])
    make_subscription(f"district={today.slug}", email="ca-truoc@vidu.vn")
    make_subscription(f"district={today.slug}&before=no", email="chi-nay@vidu.vn")
    publish(committed, districts=[before])
    assert receivers() == ["ca-truoc@vidu.vn"]


def test_a_section_and_an_official_can_be_followed(committed):
    section = make_section()
    make_subscription(f"section={section.slug}", email="muc@vidu.vn")
    publish(committed, section=section)
    assert receivers() == ["muc@vidu.vn"]
    assert matching({f"official={make_official().slug}"}, make_article()) == []


def test_a_thousand_followers_of_fifty_lists_take_about_fifty_queries():
    places = [make_district(f"Xã Số {number}") for number in range(50)]
    article = make_published(at=f"{timezone.localtime():%Y-%m-%d %H:%M}", districts=places[:10])
    for number in range(100):
        make_subscription(f"district={places[number % 50].slug}")
    with CaptureQueriesContext(connection) as captured:
        assert find_followers(article.pk) == 20
    assert len(captured) <= 65


def test_the_number_of_queries_does_not_depend_on_the_number_of_followers():
    counts = []
    for _time in range(2):
        for _number in range(20):
            make_subscription()
        article = make_published(at=f"{timezone.localtime():%Y-%m-%d %H:%M}")
        with CaptureQueriesContext(connection) as captured:
            find_followers(article.pk)
        counts.append(len(captured))
    assert counts[0] == counts[1]


def test_what_was_published_before_the_list_was_followed_is_not_sent(committed):
    article = publish(committed)
    make_subscription(confirmed_at=timezone.now())
    move(committed, article, "withdraw", reason="x")
    move(committed, article, "publish")
    assert mail.outbox == []


def test_news_of_an_archive_are_not_sent(committed):
    make_subscription()
    article = make_article()
    with committed():
        perform(article, "publish", forced=True, at=timezone.now() - timedelta(days=8))
    assert mail.outbox == []


def test_an_article_is_not_sent_again_when_it_is_corrected_or_published_again(committed, django_user_model):
    make_subscription()
    article = publish(committed)
    draft = new_draft_of(article, django_user_model.objects.create_user("bien-tap"))
    move(committed, draft, "publish")
    article.refresh_from_db()
    move(committed, article, "withdraw", reason="x")
    move(committed, article, "publish")
    assert len(mail.outbox) == 1


def test_a_correction_reaches_those_on_whose_list_the_article_stands_only_now(committed, django_user_model):
    place = make_district()
    make_published(districts=[place])
    make_subscription(f"district={place.slug}", email="noi@vidu.vn")
    make_subscription(email="tat-ca@vidu.vn")
    article = publish(committed)
    draft = new_draft_of(article, django_user_model.objects.create_user("bien-tap"))
    draft.districts.add(place)
    move(committed, draft, "publish")
    assert receivers() == ["tat-ca@vidu.vn", "noi@vidu.vn"]


def test_a_draft_is_told_to_nobody():
    make_subscription()
    assert find_followers(make_article().pk) == 0
    assert not Announcement.objects.exists()


def test_a_list_whose_place_has_gone_keeps_no_other_from_being_found(committed):
    make_subscription("district=khong-con")
    make_subscription(email="lan@vidu.vn")
    publish(committed)
    assert receivers() == ["lan@vidu.vn"]


def test_finding_followers_twice_writes_them_down_once():
    make_subscription()
    article = make_published(at=f"{timezone.localtime():%Y-%m-%d %H:%M}")
    assert (find_followers(article.pk), find_followers(article.pk)) == (1, 0)
    assert Delivery.objects.count() == 1


def test_a_publication_whose_process_died_is_made_up_for_by_the_next_run():
    make_subscription(email="lan@vidu.vn")
    article = make_published(at=f"{timezone.localtime():%Y-%m-%d %H:%M}")
    assert list(forgotten()) == [article.pk]
    call_command("send_digests")
    call_command("send_digests")
    assert receivers() == ["lan@vidu.vn"]
    assert list(forgotten()) == []
