"""The front page as an editor arranges it."""

from datetime import timedelta

import pytest
from django.db import IntegrityError, transaction
from django.utils import timezone

from articles.models import FrontPlace, FrontSection, Loudness, Notice, Pinned
from articles.workflow import perform
from tests.database import queries
from tests.factories import make_official, make_photo, make_picture, make_published, make_section

pytestmark = pytest.mark.django_db


def day(days):
    return timezone.localdate() + timedelta(days=days)


def pin(article, place=FrontPlace.CARD, **fields):
    return Pinned.objects.create(article=article, place=place, **fields)


@pytest.fixture
def news():
    """Publish ten articles, the tenth the newest."""
    return [make_published(f"Bài {number}", at=f"2022-03-{number:02} 08:00") for number in range(1, 11)]


def front(client):
    context = client.get("/").context
    return context["lead"].title, [article.title for article in context["cards"]]


def test_without_an_arrangement_the_newest_stand_first(client, news):
    assert front(client) == ("Bài 10", ["Bài 9", "Bài 8", "Bài 7", "Bài 6", "Bài 5", "Bài 4"])


def test_a_pinned_lead_leads_and_stands_nowhere_else(client, news):
    make_photo(news[8], picture=make_picture())
    pin(news[0], FrontPlace.LEAD)
    assert front(client) == ("Bài 1", ["Bài 10", "Bài 9", "Bài 8", "Bài 7", "Bài 6", "Bài 5"])


def test_pinned_cards_stand_before_the_newest_in_their_order(client, news):
    pin(news[1], order=2)
    pin(news[2], order=1)
    assert front(client) == ("Bài 10", ["Bài 3", "Bài 2", "Bài 9", "Bài 8", "Bài 7", "Bài 6"])


def test_more_than_fits_is_shown_when_it_is_pinned(client, news):
    for order, article in enumerate(news[:8]):
        pin(article, order=order)
    assert front(client)[1] == [f"Bài {number}" for number in range(1, 9)]


def test_where_every_article_is_pinned_as_a_card_the_first_of_them_leads(client):
    for order, name in enumerate(["Một", "Hai", "Ba"]):
        pin(make_published(name), order=order)
    assert front(client) == ("Một", ["Hai", "Ba"])


def test_of_two_leads_the_first_leads_and_the_other_is_the_first_card(client, news):
    pin(news[0], FrontPlace.LEAD, order=2)
    pin(news[1], FrontPlace.LEAD, order=1)
    pin(news[2])
    assert front(client) == ("Bài 2", ["Bài 1", "Bài 3", "Bài 10", "Bài 9", "Bài 8", "Bài 7"])


def test_news_that_are_pinned_leave_their_place_to_the_next(client, news):
    pin(news[9])
    pin(news[8])
    assert front(client) == ("Bài 8", ["Bài 9", "Bài 10", "Bài 7", "Bài 6", "Bài 5", "Bài 4"])


@pytest.mark.parametrize(
    ("first", "last", "is_shown"),
    [(None, None, True), (0, 0, True), (1, None, False), (None, -1, False), (-3, 3, True)],
)
def test_what_is_pinned_comes_and_goes_with_its_days(client, news, first, last, is_shown):
    days = {"starts_on": None if first is None else day(first), "ends_on": None if last is None else day(last)}
    pin(news[0], FrontPlace.LEAD, **days)
    assert (front(client)[0] == "Bài 1") == is_shown


def test_a_withdrawn_article_is_gone_from_the_front_page_at_once(client, news):
    pin(news[0], FrontPlace.LEAD)
    perform(news[0], "withdraw", reason="sai số liệu", forced=True)
    assert front(client)[0] == "Bài 10"
    assert b"B\xc3\xa0i 1<" not in client.get("/").content


def test_the_sections_of_the_front_page_are_those_that_were_chosen_in_their_order(client):
    sections = [make_section(f"Mục {number}", order=number) for number in range(5)]
    for section in sections:
        for number in range(6):
            make_published(f"{section} {number}", section=section, at=f"2020-01-0{number + 1} 08:00")
    for order, section in enumerate([sections[4], sections[1], sections[2], sections[3]]):
        FrontSection.objects.create(section=section, order=order)
    shown = [section.name for section, _card, _lines in client.get("/").context["columns"]]
    assert shown == ["Mục 4", "Mục 1", "Mục 2", "Mục 3"]


def test_a_chosen_section_without_news_leaves_no_gap(client):
    FrontSection.objects.create(section=make_section("Chưa có bài"))
    make_published()
    assert client.get("/").context["columns"] == []


def test_a_notice_stands_on_the_front_page_as_long_as_its_days(client):
    Notice.objects.create(text="Lịch tiếp công dân tháng 6", ends_on=day(0))
    Notice.objects.create(text="Đã qua", ends_on=day(-1))
    html = client.get("/").content.decode()
    assert "Lịch tiếp công dân tháng 6" in html
    assert "Đã qua" not in html
    assert "Lịch tiếp công dân" not in client.get("/tin-tuc/").content.decode()


@pytest.mark.parametrize("path", ["/", "/tin-tuc/", "/can-bo/", "/khong-co/", "/en/tin-tuc/"])
def test_an_emergency_stands_on_every_page(client, path):
    notice = Notice.objects.create(text="Xả lũ lúc 14 giờ", loudness=Loudness.EMERGENCY)
    assert "Xả lũ lúc 14 giờ" in client.get(path).content.decode()
    notice.delete()
    assert "Xả lũ" not in client.get(path).content.decode()


@pytest.mark.parametrize(
    ("loudness", "word"),
    [(Loudness.INFORMATION, "Information"), (Loudness.WARNING, "Warning"), (Loudness.EMERGENCY, "Urgent")],
)
def test_the_level_of_a_loud_notice_is_told_by_a_word_on_a_landmark_with_that_name(client, loudness, word):
    Notice.objects.create(text="Xả lũ lúc 14 giờ", loudness=loudness)
    html = client.get("/en/tin-tuc/").content.decode()
    assert f'<section class="banner {loudness}" aria-label="{word}">' in html
    assert f"<b>{word}:</b>" in html
    assert '<span lang="vi">Xả lũ lúc 14 giờ</span>' in html


def test_the_loudest_stands_first(client):
    for loudness in (Loudness.WARNING, Loudness.EMERGENCY, Loudness.INFORMATION):
        Notice.objects.create(text=loudness, loudness=loudness)
    assert [one["level"] for one in client.get("/").context["site"].banner] == ["emergency", "warning", "info"]


def test_an_emergency_ends_by_itself(client):
    Notice.objects.create(text="Xả lũ lúc 14 giờ", loudness=Loudness.EMERGENCY, ends_on=day(-1))
    Notice.objects.create(text="Bão số 3", loudness=Loudness.EMERGENCY, starts_on=day(1))
    html = client.get("/tin-tuc/").content.decode()
    assert "Xả lũ" not in html
    assert "Bão số 3" not in html


def test_a_notice_never_leads_to_an_article_that_is_withdrawn(client, django_capture_on_commit_callbacks):
    article = make_published("Sơ tán dân")
    for loudness in Loudness:
        Notice.objects.create(text="Xem hướng dẫn", article=article, loudness=loudness)
    assert client.get("/").content.decode().count(f'<a href="{article.get_absolute_url()}">Xem hướng dẫn</a>') == len(
        Loudness
    )
    with django_capture_on_commit_callbacks(execute=True):
        perform(article, "withdraw", reason="sai số liệu", forced=True)
    assert article.get_absolute_url() not in client.get("/").content.decode()


def test_what_was_typed_into_a_notice_is_text(client):
    Notice.objects.create(text="<b>đậm</b>", loudness=Loudness.EMERGENCY)
    assert "&lt;b&gt;đậm" in client.get("/").content.decode()


def test_a_page_takes_no_query_more_for_an_emergency(client):
    make_official()
    client.get("/can-bo/")
    plain = queries(client, "/can-bo/")
    Notice.objects.create(text="Xả lũ", loudness=Loudness.EMERGENCY)
    assert queries(client, "/can-bo/") == plain


def test_the_front_page_takes_the_same_few_queries_however_much_is_arranged(client, news):
    plain = queries(client, "/")
    for article in news[:6]:
        pin(article)
    for number in range(5):
        Notice.objects.create(text=f"Tin {number}", article=news[number])
        Notice.objects.create(text=f"Tin {number}", article=news[number], loudness=Loudness.EMERGENCY)
    FrontSection.objects.create(section=news[0].section)
    assert queries(client, "/") == plain <= 11


def test_the_last_day_may_not_stand_before_the_first(client, news):
    with pytest.raises(IntegrityError), transaction.atomic():
        pin(news[0], starts_on=day(1), ends_on=day(0))
