"""The front page."""

import pytest

from tests.database import queries
from tests.factories import make_article, make_district, make_photo, make_picture, make_published, make_section

pytestmark = pytest.mark.django_db


def test_an_empty_site_has_a_front_page(client):
    assert client.get("/").status_code == 200


def test_the_newest_article_with_a_picture_leads(client):
    make_photo(make_published("Có ảnh", at="2022-03-01 08:00"), picture=make_picture())
    make_published("Không ảnh", at="2022-03-02 08:00")
    context = client.get("/").context
    assert context["lead"].title == "Có ảnh"
    assert [article.title for article in context["cards"]] == ["Không ảnh"]


def test_an_old_picture_does_not_push_the_news_aside(client):
    make_photo(make_published("Cũ", at="2022-01-01 08:00"), picture=make_picture())
    for number in range(3):
        make_published(f"Mới {number}", at=f"2022-03-0{number + 1} 08:00")
    assert client.get("/").context["lead"].title == "Mới 2"


def test_columns_show_what_a_section_has_besides(client):
    section = make_section("Y tế")
    for number in range(9):
        make_published(f"Bài {number}", section=section, at=f"2022-03-0{number + 1} 08:00")
    make_section("Chưa có bài")
    columns = client.get("/").context["columns"]
    assert [(section.name, card, [article.title for article in lines]) for section, card, lines in columns] == [
        ("Y tế", None, ["Bài 1", "Bài 0"])
    ]


def test_the_newest_article_of_a_column_is_a_card_where_it_has_a_picture(client):
    section = make_section("Y tế")
    for number in range(9):
        article = make_published(f"Bài {number}", section=section, at=f"2022-03-0{number + 1} 08:00")
        make_photo(article, picture=make_picture())
    [(_section, card, lines)] = client.get("/").context["columns"]
    assert (card.title, [article.title for article in lines]) == ("Bài 1", ["Bài 0"])


def test_drafts_and_their_places_are_not_shown(client):
    make_article("Bản nháp", districts=[make_district("Xã Bí Mật")])
    html = client.get("/").content.decode()
    assert "Bản nháp" not in html
    assert "Bí Mật" not in html


def test_places_of_today_stand_first(client):
    old, new = make_district("Huyện A", ends_on="2025-06-30"), make_district("Xã B", tier="commune")
    make_published(districts=[old, new])
    assert list(client.get("/").context["places"]) == [new, old]


def test_the_front_page_takes_the_same_few_queries_for_few_and_many_articles(client):
    section, picture, place = make_section("Y tế"), make_picture(), make_district()
    counts = []
    for numbers in (range(10), range(10, 40)):
        for number in numbers:
            make_photo(make_published(f"Bài {number}", section=section, districts=[place]), picture=picture)
        counts.append(queries(client, "/"))
    assert counts[0] == counts[1] <= 12
