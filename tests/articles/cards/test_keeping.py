"""When a card is drawn, how long it is kept, and what it shows."""

from concurrent.futures import ThreadPoolExecutor
from io import BytesIO
from threading import Barrier
from time import sleep

import pytest
from django.core.files.storage import storages
from PIL import Image

from articles.cards import keeping
from articles.models import Article, Photo, Picture, SiteProfile
from articles.workflow import new_draft_of, perform
from tests.articles.cards.files import address, kept, picture_of
from tests.factories import jpeg, make_photo, make_picture

pytestmark = pytest.mark.django_db(transaction=True)


def test_who_has_the_card_already_makes_nobody_draw_it(client, article, drawings):
    etag = client.get(address(article))["ETag"]
    keeping.forget(article.pk)
    assert client.get(address(article), headers={"if-none-match": etag}).status_code == 304
    assert (len(drawings), kept()) == (1, set())


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


@pytest.mark.parametrize("size", [(2000, 300), (240, 2000)])
def test_a_photo_that_would_be_a_blur_is_not_shown(client, article, size):
    alone = client.get(address(article)).content
    make_photo(article, picture=Picture.objects.from_upload(jpeg(*size)))
    assert client.get(address(article)).content == alone


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
