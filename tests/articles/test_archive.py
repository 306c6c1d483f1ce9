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


def test_each_bar_is_a_link_with_a_name_that_tells_its_number(client):
    make_published(at="2022-03-01 08:00")
    name = "March 2022: 1 article"
    html = client.get("/en/luu-tru/").content.decode()
    assert f'<a href="/en/luu-tru/2022/03/" tabindex="-1" aria-label="{name}"><title>{name}</title><rect' in html


def test_a_year_leads_to_the_years_with_news_before_and_after(client):
    for year in (2018, 2021, 2024, 2025):
        make_published(at=f"{year}-01-01 00:00")
    html = client.get("/luu-tru/2021/").content.decode()
    assert '<a href="/luu-tru/2018/" rel="prev">' in html
    assert '<a href="/luu-tru/2024/" rel="next">' in html
    assert "/luu-tru/2025/" not in html


@pytest.mark.parametrize("path", ["/tin-tuc/", "/"])
def test_the_list_and_every_footer_lead_to_the_archive(client, path):
    assert 'href="/luu-tru/"' in client.get(path).content.decode()


def test_a_month_names_its_neighbours_with_news_only(client):
    for month in ("2021-11", "2022-03", "2022-08"):
        make_published(at=f"{month}-15 08:00")
    html = client.get("/luu-tru/2022/03/").content.decode()
    assert '<a href="/luu-tru/2021/11/" rel="prev">' in html
    assert '<a href="/luu-tru/2022/08/" rel="next">' in html


def test_pages_of_a_month_have_their_own_canonical_address(client):
    for number in range(21):
        make_published(f"Bài {number}", at="2022-03-01 08:00")
    html = client.get("/luu-tru/2022/03/?page=2&utm_source=thu").content.decode()
    assert '/luu-tru/2022/03/?page=2">' in html.split('rel="canonical"')[1].split("\n")[0]


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
    assert queries(client, "/luu-tru/2022/") <= 5
    assert queries(client, "/luu-tru/2022/03/") <= 7
