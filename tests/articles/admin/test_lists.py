"""Lists of the desk cost as many questions for thirty rows as for three, and filter as they say."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from articles.models import Redirect, Source
from tests import factories as make
from tests.database import queries

pytestmark = pytest.mark.django_db


def articles(first, last):
    section, agency = make.make_section(f"Mục {first}"), make.make_agency(f"Sở số {first}")
    for number in range(first, last):
        make.make_published(
            f"Tin số {number}", f"2022-03-{number % 28 + 1:02} 08:00", section=section, publisher=agency
        )


def photos(first, last):
    for number in range(first, last):
        make.make_photo(make.make_article(f"Bài {number}"), picture=make.make_picture())


def attachments(first, last):
    for number in range(first, last):
        make.make_attachment(make.make_article(f"Bài {number}"))


def mentions(first, last):
    for number in range(first, last):
        position = make.make_position(agency=make.make_agency(f"Sở số {number}"))
        official = make.make_official(f"Lù Văn Páo {number}")
        mention = make.make_mention(make.make_article(f"Bài {number}"), official, "Giám đốc")
        mention.titles.update(position=position)


def sources(first, last):
    for number in range(first, last):
        article = make.make_article(f"Bài {number}")
        Source.objects.create(raw_sha256=number, text_sha256=number, file_name="a.txt", text="a", article=article)


def redirects(first, last):
    for number in range(first, last):
        Redirect.objects.create(old_path=f"/cu/{number}", target=make.make_article(f"Bài {number}"))


LISTS = {
    "article": articles,
    "transition": articles,
    "photo": photos,
    "picture": photos,
    "attachment": attachments,
    "mention": mentions,
    "printedtitle": mentions,
    "source": sources,
    "redirect": redirects,
}


def count(client, name):
    """Return how many queries a list takes, what is looked up once and remembered aside."""
    path = reverse(f"admin:articles_{name}_changelist")
    return [queries(client, path) for _time in range(2)][1]


@pytest.mark.parametrize("name", LISTS)
def test_a_list_costs_the_same_for_three_rows_and_for_thirty(desk, name):
    LISTS[name](0, 3)
    three = count(desk, name)
    LISTS[name](3, 30)
    assert count(desk, name) == three
    assert three <= 14


def form_queries(client, article):
    with CaptureQueriesContext(connection) as queries:
        client.get(reverse("admin:articles_article_change", args=[article.pk]))
    return [query["sql"] for query in queries]


def test_the_form_asks_once_for_each_row_s_picker_and_no_more(desk):
    article = make.make_article()
    fill(article, range(1))
    few = len(form_queries(desk, article))
    fill(article, range(1, 7))
    assert len(form_queries(desk, article)) <= few + 6


def fill(article, numbers):
    """Put people and photos into an article."""
    for number in numbers:
        make.make_mention(article, make.make_official(f"Lù Văn Páo {number}"), "Giám đốc", "Bí thư")
        make.make_photo(article, picture=make.make_picture())


def titles(response):
    return {str(row) for row in response.context["cl"].result_list}


def test_articles_are_found_by_state_and_words_without_marks(desk):
    make.make_article("Khánh thành cầu Bản Cầu")
    make.make_published("Hội nghị bàn về đường lên vùng chè")
    address = reverse("admin:articles_article_changelist")
    assert titles(desk.get(address, {"state__exact": "draft"})) == {"Khánh thành cầu Bản Cầu"}
    assert titles(desk.get(address, {"q": "DUONG len"})) == {"Hội nghị bàn về đường lên vùng chè"}


def test_articles_are_found_by_month_of_publication(desk):
    make.make_published("Tin tháng ba", "2022-03-31 23:30")
    make.make_published("Tin tháng tư", "2022-04-01 00:30")
    address = reverse("admin:articles_article_changelist")
    found = desk.get(address, {"published_at__year": 2022, "published_at__month": 4})
    assert titles(found) == {"Tin tháng tư"}


@pytest.mark.parametrize(
    ("answer", "names"), [("missing", {"Chưa có"}), ("there", {"Đã có"}), ("odd", {"Chưa có", "Đã có"})]
)
def test_photos_without_their_picture_are_told_apart(desk, answer, names):
    make.make_photo(make.make_article(), "Chưa có")
    make.make_photo(make.make_article("Bài khác"), "Đã có", picture=make.make_picture())
    assert titles(desk.get(reverse("admin:articles_photo_changelist"), {"picture": answer})) == names


@pytest.mark.parametrize("name", ["photo", "mention", "printedtitle", "source", "transition"])
def test_records_are_neither_added_nor_changed_nor_deleted_here(desk, name):
    mentions(0, 1)
    sources(1, 2)
    make.make_photo(make.make_published("Tin có ảnh"))
    row = desk.get(reverse(f"admin:articles_{name}_changelist")).context["cl"].result_list[0]
    page = desk.get(reverse(f"admin:articles_{name}_change", args=[row.pk]))
    assert page.status_code == 200
    assert page.context["has_change_permission"] is False
    assert "deletelink" not in page.content.decode().split('class="submit-row"')[1]
    assert desk.get(reverse(f"admin:articles_{name}_add")).status_code == 403
    assert desk.post(reverse(f"admin:articles_{name}_delete", args=[row.pk]), {"post": "yes"}).status_code == 403


def test_the_log_is_found_by_what_was_done(desk):
    article = make.make_published()
    make.perform(article, "withdraw", reason="Sai số liệu")
    address = reverse("admin:articles_transition_changelist")
    found = desk.get(address, {"action": "withdraw"}).context["cl"].result_list
    assert [step.action for step in found] == ["withdraw"]


def test_articles_are_found_by_the_year_of_their_publication_in_vietnamese_time(desk):
    make.make_published("Cuối năm", at="2022-12-31 23:59")
    make.make_published("Đầu năm", at="2023-01-01 00:00")
    page = desk.get(reverse("admin:articles_article_changelist"), {"year": "2023"})
    assert [article.title for article in page.context["cl"].result_list] == ["Đầu năm"]


@pytest.mark.parametrize("year", ["x", "0", "99999", "1999"])
def test_a_year_that_is_not_offered_narrows_nothing(desk, year):
    make.make_published("Một tin")
    page = desk.get(reverse("admin:articles_article_changelist"), {"year": year})
    assert len(page.context["cl"].result_list) == 1


def test_a_long_list_is_counted_only_as_far_as_somebody_would_turn_pages(desk, monkeypatch):
    monkeypatch.setattr("cms.desk.paging.MOST_COUNTED", 3)
    for number in range(5):
        make.make_article(f"Bài {number}")
    page = desk.get(reverse("admin:articles_article_changelist"))
    assert page.context["cl"].result_count == 3


def test_the_list_and_a_search_in_it_take_ten_queries_and_count_nothing_without_a_limit(desk):
    for number in range(12):
        make.make_published(f"Bài {number}")
    for query in ({}, {"q": "bai"}, {"q": "khongco"}):
        with CaptureQueriesContext(connection) as asked:
            assert desk.get(reverse("admin:articles_article_changelist"), query).status_code == 200
        assert len(asked) <= 10
        assert not [one["sql"] for one in asked if "COUNT(" in one["sql"] and "LIMIT" not in one["sql"]]
