"""The address of a card: who gets it, and what it answers."""

import pytest
from django.core.files.storage import default_storage

from articles.models import Article, SiteProfile
from articles.workflow import perform
from tests.articles.cards.files import address, kept, picture_of
from tests.database import queries
from tests.factories import make_article, make_chief, make_photo, make_picture, make_published, make_submitted, moment

pytestmark = pytest.mark.django_db(transaction=True)


def test_a_published_article_has_a_card(client, article):
    response = client.get(address(article))
    assert picture_of(response).size == (1200, 630)
    assert not response.cookies


@pytest.mark.parametrize("state", ["draft", "submitted", "returned", "scheduled"])
def test_what_was_never_published_has_no_card_and_leaves_none_behind(client, drawings, state):
    article = make_article("Bí mật")
    fields = {"state": state, "slug": "bi-mat", "publish_at": moment("2099-01-01 08:00")}
    Article.objects.filter(pk=article.pk).update(**fields)
    for path in ("/tin-tuc/bi-mat/the.jpg", "/en/tin-tuc/bi-mat/the.jpg"):
        response = client.get(path)
        assert response.status_code == client.get(path.removesuffix("the.jpg")).status_code == 404
        assert "Bí mật" not in response.content.decode()
    assert (drawings, kept()) == ([], set())


def test_an_article_under_embargo_has_a_card_only_after_its_hour(client):
    article = make_submitted("Bí mật")
    perform(article, "schedule", forced=True, at=moment("2099-01-01 08:00"))
    assert (article.state, client.get("/tin-tuc/bi-mat/the.jpg").status_code) == ("scheduled", 404)
    perform(article, "publish", forced=True)
    assert client.get("/tin-tuc/bi-mat/the.jpg").status_code == 200


def test_nobody_sees_the_card_of_a_draft_not_even_the_desk(client):
    Article.objects.filter(pk=make_article().pk).update(slug="bi-mat")
    client.force_login(make_chief())
    assert client.get("/tin-tuc/bi-mat/the.jpg").status_code == 404


def test_the_card_of_a_withdrawn_article_answers_as_its_page_and_its_file_is_gone(client, article):
    etag = client.get(address(article))["ETag"]
    assert len(kept()) == 1
    perform(article, "withdraw", reason="Sai.", notice="Bài đã được gỡ.")
    response = client.get(address(article), headers={"if-none-match": etag})
    assert response.status_code == client.get(article.get_absolute_url()).status_code == 410
    assert response["Content-Type"].startswith("text/html")
    assert "Đường lên" not in response.content.decode()
    assert kept() == set()


def test_a_withdrawn_article_that_is_reworked_still_answers_as_its_page(client, article):
    perform(article, "withdraw", reason="Sai.")
    perform(article, "reopen")
    Article.objects.filter(pk=article.pk).update(title="Bí mật")
    response = client.get(address(article))
    assert response.status_code == client.get(article.get_absolute_url()).status_code == 410
    assert "Bí mật" not in response.content.decode()


def test_no_card_can_be_had_by_the_address_of_its_file(client, article):
    client.get(address(article))
    (name,) = kept()
    assert not default_storage.exists(name)
    assert client.get(f"/media/{name}").status_code == 404


def test_a_card_is_drawn_once_whatever_its_parameters(client, article, drawings):
    answers = [
        client.get(address(article), query) for query in ({}, {"v": "1"}, {"v": "2", "fbclid": "x"}, {"page": "-"})
    ]
    assert len({answer.content for answer in answers}) == len({answer["ETag"] for answer in answers}) == 1
    assert (len(drawings), len(kept())) == (1, 1)


def test_caches_ask_each_time_and_get_no_bytes_that_they_have(client, article, drawings):
    first = client.get(address(article))
    assert {part.strip() for part in first["Cache-Control"].split(",")} == {"public", "no-cache"}
    again = client.get(address(article), headers={"if-none-match": first["ETag"]})
    assert (again.status_code, again.content, again["ETag"]) == (304, b"", first["ETag"])
    assert again["Cache-Control"] == first["Cache-Control"]
    assert client.get(address(article), headers={"if-none-match": '"other"'}).status_code == 200


def test_head_tells_the_size_and_sends_nothing(client, article):
    head, whole = client.head(address(article)), client.get(address(article))
    assert (head.status_code, head.content) == (200, b"")
    assert (head["Content-Length"], head["ETag"]) == (str(len(whole.content)), whole["ETag"])


def test_a_card_is_only_read(client, article):
    assert client.post(address(article)).status_code == 405


def test_each_language_has_its_card_where_there_is_an_english_edition(client, drawings):
    article = make_published("Đường lên vùng chè", title_en="A road to the tea hills", body_en="<p>New.</p>")
    etags = [client.get(prefix + address(article))["ETag"] for prefix in ("", "/en", "", "/en")]
    assert etags[0] == etags[2] != etags[1] == etags[3]
    assert [words.title for words in drawings] == ["Đường lên vùng chè", "A road to the tea hills"]
    assert len(kept()) == 2


def test_without_an_english_edition_the_card_is_the_same_under_both_addresses(client, article, drawings):
    assert client.get(address(article)).content == client.get(f"/en{address(article)}").content
    assert len(drawings) == len(kept()) == 1


def test_a_card_takes_three_queries(client, article):
    make_photo(article, picture=make_picture())
    assert queries(client, address(article)) == queries(client, address(article)) == 3


def test_the_words_are_those_of_the_page(client, article, drawings):
    SiteProfile.objects.update_or_create(pk=1, defaults={"name": "Cổng xã", "locality": "Tỉnh Sơn Lĩnh"})
    client.get(address(article))
    words = drawings[0]
    assert (words.title, words.site, words.locality) == ("Đường lên vùng chè", "Cổng xã", "Tỉnh Sơn Lĩnh")
    assert (words.section, words.day) == (article.section.name, "10/3/2022")
