"""Which picture files the web server may see."""

from io import BytesIO

import pytest
from django.core.files.base import ContentFile
from django.core.files.storage import default_storage, storages
from django.db import transaction
from PIL import Image

from articles.drawing import PLACES, drawn
from articles.models import Photo, Picture
from articles.pictures import make, names_of, rendition_bytes, rendition_name, rendition_size, rendition_url, sync
from articles.workflow import perform
from cms.images import RENDITIONS, UnsafeImage
from tests.factories import jpeg, make_article, make_photo, make_picture

pytestmark = pytest.mark.django_db(transaction=True)


def public_files(folder="pictures"):
    """Return the names of all files that the web server could serve."""
    try:
        folders, files = default_storage.listdir(folder)
    except FileNotFoundError:
        return set()
    return {f"{folder}/{name}" for name in files}.union(*(public_files(f"{folder}/{name}") for name in folders))


def files_of(*pictures):
    """Return the names that the renditions of these pictures have."""
    return {name for picture in pictures for name in names_of(picture, [picture.focal])}


@pytest.fixture
def picture():
    return make_picture()


@pytest.fixture
def published(picture):
    """A published article with one photo."""
    article = make_article()
    make_photo(article, picture=picture)
    perform(article, "publish", forced=True)
    return article


def test_the_files_of_a_draft_are_nowhere_public(picture):
    article = make_article()
    make_photo(article, picture=picture)
    perform(article, "submit")
    for size in RENDITIONS:
        rendition_bytes(picture, size)
    assert public_files() == set()
    assert storages["private"].exists(picture.original.name)


def test_an_original_lies_outside_what_the_web_server_serves(client, picture, published):
    assert not default_storage.exists(picture.original.name)
    assert not storages["private"].path("").startswith(default_storage.path(""))
    assert client.get(f"/media/{picture.original.name}").status_code == 404


def test_publishing_shows_the_files(picture, published):
    assert public_files() == files_of(picture)
    for size in RENDITIONS:
        assert default_storage.size(rendition_name(picture, size)) > 0
        assert rendition_url(published.photos.get(), size).startswith("/media/pictures/")


def test_withdrawing_takes_the_files_away(published):
    perform(published, "withdraw", reason="Sai.")
    assert public_files() == set()


def test_publishing_again_shows_them_again(picture, published):
    perform(published, "withdraw", reason="Sai.")
    perform(published, "publish", forced=True)
    assert public_files() == files_of(picture)


def test_a_picture_that_other_published_news_uses_stays(picture, published):
    second = make_article("Bài thứ hai")
    make_photo(second, picture=picture)
    perform(second, "publish", forced=True)
    perform(published, "withdraw", reason="Sai.")
    assert public_files() == files_of(picture)
    perform(second, "withdraw", reason="Sai.")
    assert public_files() == set()


def test_a_photo_put_into_published_news_is_shown(picture, published):
    second = make_picture()
    make_photo(published, picture=second)
    assert public_files() == files_of(picture, second)


def test_a_picture_that_was_replaced_is_gone(published):
    photo, second = published.photos.get(), make_picture()
    photo.picture = second
    photo.save()
    assert public_files() == files_of(second)
    photo.picture = None
    photo.save()
    assert public_files() == set()


def test_a_picture_replaced_on_the_row_that_made_it_is_gone():
    article = make_article()
    photo = make_photo(article, picture=make_picture())
    perform(article, "publish", forced=True)
    photo.picture = make_picture()
    photo.save()
    assert public_files() == files_of(photo.picture)


def test_a_photo_taken_out_takes_its_files_along(published):
    published.photos.all().delete()
    assert public_files() == set()


def test_a_photo_moved_into_a_draft_takes_its_files_along(published):
    photo = published.photos.get()
    photo.article = make_article("Bản nháp")
    photo.save()
    assert public_files() == set()


def test_a_new_focal_point_leaves_no_old_file_behind(picture, published):
    before = public_files()
    picture.focal_x = 0.25
    picture.save()
    assert public_files() == files_of(picture)
    assert {name for name in before & public_files() if "-card-" in name} == set()


def test_a_new_focal_point_of_an_unused_picture_shows_nothing(picture):
    picture.focal_x = 0.25
    picture.save()
    assert public_files() == set()


def test_taking_back_the_transaction_shows_nothing(picture, monkeypatch):
    article = make_article()
    make_photo(article, picture=picture)
    with transaction.atomic():
        perform(article, "publish", forced=True)
        transaction.set_rollback(True)
    assert public_files() == set()


def test_bringing_in_line_twice_changes_nothing(picture, published):
    sync([picture.pk])
    sync({picture.pk, 999_999})
    assert public_files() == files_of(picture)


def test_the_same_picture_twice_is_one_row(picture):
    data = jpeg(300, 200, (1, 2, 3))
    first, second = Picture.objects.from_upload(data), Picture.objects.from_upload(data, credit="Khác")
    assert first == second
    assert Picture.objects.count() == 2


@pytest.mark.parametrize("data", [b"", b"GIF89a", b"%PDF-1.7", jpeg(200, 100)[:500], b"<svg/>"])
def test_what_is_no_picture_is_refused_and_leaves_nothing(data):
    with pytest.raises(UnsafeImage):
        Picture.objects.from_upload(data)
    assert not Picture.objects.exists()


@pytest.mark.parametrize(("width", "height"), [(1600, 1000), (640, 400), (300, 900), (40, 30), (2000, 301)])
def test_a_rendition_is_as_large_as_pages_say(width, height):
    picture = Picture.objects.from_upload(jpeg(width, height))
    for size in RENDITIONS:
        with Image.open(BytesIO(rendition_bytes(picture, size))) as image:
            said = rendition_size(picture, size)
            assert abs(image.width - said[0]) <= 1
            assert abs(image.height - said[1]) <= 1


@pytest.mark.parametrize("place", PLACES)
def test_every_file_that_a_page_may_choose_is_public(published, place):
    said = drawn(published.photos.get(), place)
    addresses = [said["url"]] + [one.split()[0] for _, files in said["sources"] for one in files.split(", ")]
    assert {address.removeprefix("/media/") for address in addresses} <= public_files()


def test_a_page_says_how_wide_each_file_is():
    picture = Picture.objects.from_upload(jpeg(1000, 500))
    make(picture, names_of(picture, [picture.focal]))
    for _kind, files in drawn(Photo(picture=picture), "story")["sources"]:
        for address, width in (one.split() for one in files.split(", ")):
            with storages["private"].open(address.removeprefix("/media/")) as file, Image.open(file) as image:
                assert f"{image.width}w" == width


def test_files_of_names_that_are_used_no_longer_are_taken_away(picture, published):
    stray = f"pictures/{picture.sha256[:2]}/{picture.sha256}-050050-card.webp"
    default_storage.save(stray, ContentFile(b"old"))
    sync([picture.pk])
    assert public_files() == files_of(picture)


def test_a_second_focal_point_makes_no_second_file_of_the_whole_picture(picture):
    one, two = names_of(picture, [(0.5, 0.5)]), names_of(picture, [(0.5, 0.5), (0.1, 0.1)])
    assert {name for name in two if "-wide-" in name} == {name for name in one if "-wide-" in name}
    assert len(two) > len(one)
