"""Photos are sent, described and replaced in the form of their article."""

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

from articles.models import Photo, Picture
from articles.pictures import rendition_name
from tests import factories as make
from tests.articles.admin.posting import address, send
from tests.posting import rows

pytestmark = pytest.mark.django_db


def file(name="anh.jpg", colour=(200, 40, 40)):
    return SimpleUploadedFile(name, make.jpeg(640, 400, colour), "image/jpeg")


def new_photo(**fields):
    """Return the changes of a form with one photo more, in an article that has none."""
    return rows("photos", 1, **{f"photos__0__{name}": value for name, value in {"order": 0, **fields}.items()})


def test_a_picture_is_re_encoded_and_put_in(desk):
    article = make.make_article()
    send(desk, article, **new_photo(upload=file(), caption="Quang cảnh", credit="Phương Thảo"))
    photo = article.photos.get()
    assert (photo.key, photo.caption, photo.credit) == (1, "Quang cảnh", "Phương Thảo")
    assert (photo.picture.width, photo.picture.height) == (640, 400)


def test_what_is_no_picture_is_refused_in_plain_words_at_its_field(desk):
    article = make.make_article()
    wrong = SimpleUploadedFile("anh.jpg", b"%PDF-1.7 not a picture", "image/jpeg")
    response = send(desk, article, **new_photo(upload=wrong, caption="Quang cảnh"))
    form = response.context["inline_admin_formsets"][0].formset.forms[0]
    assert "JPEG" in form.errors["upload"][0]
    assert not Picture.objects.exists()


def test_a_file_that_is_too_large_is_refused_before_it_is_read(desk, monkeypatch):
    monkeypatch.setattr("cms.images.uploads.MOST_BYTES", 1000)
    response = send(desk, make.make_article(), **new_photo(upload=file()))
    assert "upload" in response.context["inline_admin_formsets"][0].formset.forms[0].errors


def test_a_photo_may_wait_for_its_picture(desk):
    article = make.make_article()
    send(desk, article, **new_photo(caption="Ảnh chưa tìm được"))
    assert article.photos.get().picture is None


def test_a_decorative_photo_with_a_description_is_refused_at_the_description(desk):
    article = make.make_article()
    response = send(desk, article, **new_photo(upload=file(), alt="Cái cầu", is_decorative="on"))
    assert "alt" in response.context["inline_admin_formsets"][0].formset.forms[0].errors


def test_several_pictures_are_added_at_once_below_the_others(desk):
    article = make.make_article()
    make.make_photo(article, order=7)
    files = [file("1.jpg"), file("2.jpg", (20, 90, 20))]
    send(desk, article, new_photos=files)
    assert [(photo.key, photo.order) for photo in article.photos.all()] == [(1, 7), (2, 8), (3, 9)]


def test_several_pictures_come_with_a_new_article(desk):
    section = make.make_section()
    send(desk, title="Bài mới", body="<p>Chữ.</p>", section=section.pk, new_photos=[file(), file("b", (1, 2, 3))])
    assert Photo.objects.count() == 2


def test_one_wrong_file_among_several_is_named_and_none_is_added(desk):
    article = make.make_article()
    wrong = SimpleUploadedFile("bang-ke.pdf", b"%PDF-1.7", "application/pdf")
    response = send(desk, article, new_photos=[file(), wrong])
    (message,) = response.context["adminform"].form.errors["new_photos"]
    assert message.startswith("bang-ke.pdf: ")
    assert not article.photos.exists()


def test_a_replaced_picture_of_a_published_article_is_taken_from_the_public(
    desk, settings, django_capture_on_commit_callbacks
):
    article = make.make_article()
    old = make.make_picture()
    make.make_photo(article, picture=old)
    with django_capture_on_commit_callbacks(execute=True):
        make.perform(article, "publish", forced=True)
    assert (settings.MEDIA_ROOT / rendition_name(old, "card")).exists()
    with django_capture_on_commit_callbacks(execute=True):
        send(desk, article, photos__0__upload=file())
    new = article.photos.get().picture
    assert new != old
    assert not (settings.MEDIA_ROOT / rendition_name(old, "card")).exists()
    assert (settings.MEDIA_ROOT / rendition_name(new, "card")).exists()


def test_each_saved_row_carries_the_number_that_the_editor_looks_for(desk):
    article = make.make_article()
    make.make_photo(article)
    assert 'data-photo-key="1"' in desk.get(address(article)).content.decode()


def test_a_photo_is_taken_out(desk):
    article = make.make_article()
    make.make_photo(article)
    send(desk, article, photos__0__DELETE="on")
    assert not article.photos.exists()
