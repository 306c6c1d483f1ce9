"""The address of a card: who gets it, when it is drawn, and when it goes away."""

from concurrent.futures import ThreadPoolExecutor
from io import BytesIO
from threading import Barrier
from time import sleep

import pytest
from django.core.files.storage import default_storage, storages
from PIL import Image

from articles.cards import keeping
from articles.models import Article, Photo, Picture, SiteProfile
from articles.workflow import new_draft_of, perform
from tests.database import queries
from tests.factories import make_article, make_chief, make_photo, make_picture, make_published, make_submitted, moment

pytestmark = pytest.mark.django_db(transaction=True)


def address(article):
    """Return the path of an article's card."""
    return f"{article.get_absolute_url()}the.jpg"


def kept(folder="cards"):
    """Return the names of all cards in private storage."""
    private = storages["private"]
    try:
        folders, files = private.listdir(folder)
    except FileNotFoundError:
        return set()
    return {f"{folder}/{name}" for name in files}.union(*(kept(f"{folder}/{name}") for name in folders))


def picture_of(response):
    """Return what was answered as an image."""
    assert (response.status_code, response["Content-Type"]) == (200, "image/jpeg")
    return Image.open(BytesIO(response.content)).convert("RGB")


@pytest.fixture
def article():
    return make_published("Đường lên vùng chè")


@pytest.fixture
def drawings(monkeypatch):
    """The words of every card that is drawn from now on."""
    found, draw = [], keeping.card
    monkeypatch.setattr(keeping, "card", lambda words, photo=None: found.append(words) or draw(words, photo))
    return found


def test_a_published_article_has_a_card_that_any_site_may_show(client, article):
    response = client.get(address(article))
    assert picture_of(response).size == (1200, 630)
    assert response["Cross-Origin-Resource-Policy"] == "cross-origin"
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


def test_who_has_the_card_already_makes_nobody_draw_it(client, article, drawings):
    etag = client.get(address(article))["ETag"]
    keeping.forget(article.pk)
    assert client.get(address(article), headers={"if-none-match": etag}).status_code == 304
    assert (len(drawings), kept()) == (1, set())


def test_head_tells_the_size_and_sends_nothing(client, article):
    head, whole = client.head(address(article)), client.get(address(article))
    assert (head.status_code, head.content) == (200, b"")
    assert (head["Content-Length"], head["ETag"]) == (str(len(whole.content)), whole["ETag"])


def test_a_card_is_only_read(client, article):
    assert client.post(address(article)).status_code == 405


def change_title(article):
    Article.objects.filter(pk=article.pk).update(title="Đường mới")


def change_section(article):
    type(article.section).objects.filter(pk=article.section_id).update(name="Chuyên mục khác")


def change_site(article):
    SiteProfile.objects.update_or_create(pk=1, defaults={"name": "Cổng khác"})


def change_photo(article):
    Picture.objects.filter(pk=article.photos.get().picture_id).update(focal_x=0.1)


def change_nothing_shown(article):
    Article.objects.filter(pk=article.pk).update(summary="Tóm tắt khác", body="<p>Khác.</p>")


@pytest.mark.parametrize("change", [change_title, change_section, change_site, change_photo])
def test_whatever_a_card_shows_makes_another_version_of_it_and_the_old_file_goes(client, article, change):
    make_photo(article, picture=make_picture())
    etag, names = client.get(address(article))["ETag"], kept()
    change(article)
    assert client.get(address(article), headers={"if-none-match": etag}).status_code == 200
    assert len(kept()) == 1
    assert not kept() & names


def test_what_a_card_does_not_show_changes_nothing(client, article):
    etag = client.get(address(article))["ETag"]
    change_nothing_shown(article)
    assert client.get(address(article))["ETag"] == etag


def test_a_new_draft_shows_nothing_until_it_is_published_and_takes_the_old_card_away_then(client, article, drawings):
    draft = new_draft_of(article)
    Article.objects.filter(pk=draft.pk).update(title="Bí mật")
    client.get(address(article))
    names = kept()
    perform(draft, "publish", forced=True)
    assert kept() == set()
    client.get(address(article))
    assert [words.title for words in drawings] == ["Đường lên vùng chè", "Bí mật"]
    assert not kept() & names


def test_a_photo_put_in_or_taken_out_takes_the_old_card_away_at_once(client, article):
    client.get(address(article))
    photo = make_photo(article, picture=make_picture())
    assert kept() == set()
    client.get(address(article))
    photo.delete()
    assert kept() == set()


def test_the_photo_is_cut_around_its_focal_point(client, article):
    image = Image.new("RGB", (1600, 630), "#0000ff")
    image.paste("#00ff00", (0, 0, 500, 630))
    file = BytesIO()
    image.save(file, "JPEG")
    photo = make_photo(article, picture=Picture.objects.from_upload(file.getvalue()))
    for across, colour in ((0.1, (0, 255, 0)), (0.9, (0, 0, 255))):
        Photo.objects.filter(pk=photo.pk).update(focal_x=across, focal_y=0.5)
        shown = picture_of(client.get(address(article))).getpixel((250, 300))
        assert max(abs(one - other) for one, other in zip(shown, colour, strict=True)) < 12


def test_the_first_photo_that_has_a_picture_is_shown(client, article):
    make_photo(article, picture=None)
    without = client.get(address(article)).content
    make_photo(article, picture=make_picture())
    assert client.get(address(article)).content != without


def test_a_photo_whose_file_is_gone_leaves_a_card_of_type_alone(client, article):
    alone = client.get(address(article)).content
    photo = make_photo(article, picture=make_picture())
    storages["private"].delete(photo.picture.original.name)
    assert client.get(address(article)).content == alone


def test_many_who_ask_at_once_make_it_draw_once(article, monkeypatch):
    found, start = [], Barrier(8)
    monkeypatch.setattr(keeping, "card", lambda words, photo: sleep(0.1) or found.append(words) or b"card\xff\xd9")
    told = Article.objects.select_related("section").get(), SiteProfile.current(), None

    def ask(_number):
        start.wait(timeout=10)
        return keeping.card_file(*told)

    with ThreadPoolExecutor(8) as pool:
        assert set(pool.map(ask, range(8))) == {b"card\xff\xd9"}
    assert len(found) == 1


def test_half_a_file_is_drawn_anew(client, article):
    whole = client.get(address(article)).content
    (name,) = kept()
    with open(storages["private"].path(name), "wb") as file:
        file.write(whole[:1000])
    assert client.get(address(article)).content == whole
    assert kept() == {name}


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
