"""The archive by year and month."""

import pytest

from tests.database import queries
from tests.factories import make_article, make_published

pytestmark = pytest.mark.django_db


def test_each_month_with_news_is_a_link_with_its_number_and_each_other_is_quiet(client):
    make_published(at="2022-03-01 00:00")
    make_published(at="2022-03-31 23:59")
    make_published(at="2021-12-31 23:59")
    html = client.get("/luu-tru/").content.decode()
    assert '<a href="/luu-tru/2022/03/">Tháng 3 <span class="count">2' in html
    assert '<a href="/luu-tru/2021/12/">Tháng 12 <span class="count">1' in html
    assert "/luu-tru/2022/04/" not in html
    assert html.count('<rect class="bar"') == 2


def test_a_month_lists_its_news_in_vietnamese_time(client):
    make_published("Đầu tháng", at="2022-03-01 00:00")
    make_published("Cuối tháng", at="2022-03-31 23:59")
    make_published("Tháng sau", at="2022-04-01 00:00")
    response = client.get("/luu-tru/2022/03/")
    assert [article.title for article in response.context["page"]] == ["Cuối tháng", "Đầu tháng"]
    assert '<a href="/luu-tru/2022/04/" rel="next">' in response.content.decode()


def test_december_is_a_month_like_others(client):
    make_published(at="2022-12-31 12:00")
    assert client.get("/luu-tru/2022/12/").status_code == 200


@pytest.mark.parametrize("path", ["2022/04/", "2020/", "2022/13/", "2022/3/", "22/", "2022/00/", "0000/"])
def test_what_has_no_news_is_not_found(client, path):
    make_published(at="2022-03-01 08:00")
    assert client.get(f"/luu-tru/{path}").status_code == 404


def test_drafts_are_not_counted(client):
    make_published(at="2022-03-01 08:00")
    make_article()
    assert client.get("/luu-tru/").context["years"][0][1] == 1


def test_an_empty_archive_says_so(client):
    assert "Chưa có tin" in client.get("/luu-tru/").content.decode()


def test_a_long_month_has_pages(client):
    for number in range(21):
        make_published(f"Bài {number}", at="2022-03-01 08:00")
    assert len(client.get("/luu-tru/2022/03/?page=2").context["page"]) == 1
    assert client.get("/luu-tru/2022/03/?page=x").status_code == 400
    assert client.get("/luu-tru/2022/03/?page=3").status_code == 404


def test_the_archive_takes_few_queries(client):
    for number in range(1, 13):
        make_published(at=f"2022-{number:02}-01 08:00")
    assert queries(client, "/luu-tru/") <= 3
    assert queries(client, "/luu-tru/2022/03/") <= 7
