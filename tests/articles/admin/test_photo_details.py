"""Photos in the form: where they are cut, who is shown, what they lead to, and pictures that are used once more."""

import pytest
from django.urls import reverse

from articles.models import Photo
from articles.pictures import rendition_name, rendition_url
from articles.workflow import perform
from tests import factories as make
from tests.articles.admin.posting import address, send
from tests.articles.workflow.states import in_role
from tests.posting import rows

pytestmark = pytest.mark.django_db


def change(desk, photo, **fields):
    """Send the form of a photo's article with other values of the photo; return the answer."""
    data = {f"photos__0__{name}": value for name, value in fields.items()}
    return send(desk, photo.article, **rows("photos", 1, **data))


def make_photo(**fields):
    """Return a photo with its picture."""
    picture = fields.pop("picture", None) or make.make_picture()
    return make.make_photo(make.make_article(), "Quang cảnh", picture=picture, alt="Một cây cầu", **fields)


def shown_in(photo):
    """Return the names of who is shown, from left to right."""
    return [row.official.name for row in photo.shown.all()]


def test_a_focal_point_is_kept_for_this_use_alone(desk):
    photo = make_photo()
    change(desk, photo, focal_x="0.25", focal_y="0.75")
    photo.refresh_from_db()
    assert photo.focal == (0.25, 0.75)
    assert photo.picture.focal == (0.5, 0.5)


def test_half_a_focal_point_is_none(desk):
    photo = make_photo()
    change(desk, photo, focal_x="0.25", focal_y="")
    photo.refresh_from_db()
    assert (photo.focal_x, photo.focal_y) == (None, None)


def test_a_focal_point_outside_the_picture_is_refused(desk):
    photo = make_photo()
    assert change(desk, photo, focal_x="1.25", focal_y="0.5").status_code == 200
    photo.refresh_from_db()
    assert photo.focal_x is None


def test_two_uses_of_one_picture_are_cut_each_its_own_way(desk, django_capture_on_commit_callbacks, settings):
    first = make_photo()
    second = make_photo(picture=first.picture, focal_x=0.1, focal_y=0.1)
    with django_capture_on_commit_callbacks(execute=True):
        for photo in (first, second):
            perform(photo.article, "publish", forced=True)
    addresses = {rendition_url(photo, "card") for photo in (first, second)}
    assert len(addresses) == 2
    for photo in (first, second):
        assert (settings.MEDIA_ROOT / rendition_name(photo.picture, "card", photo.focal)).exists()


def test_the_officials_shown_keep_the_order_in_which_they_were_chosen(desk):
    photo = make_photo()
    left, right = make.make_official("Vũ Văn Út"), make.make_official("An Thị Ba")
    change(desk, photo, officials_shown=[left.pk, right.pk])
    assert shown_in(photo) == ["Vũ Văn Út", "An Thị Ba"]
    change(desk, photo, officials_shown=[right.pk, left.pk])
    assert shown_in(photo) == ["An Thị Ba", "Vũ Văn Út"]
    page = desk.get(address(photo.article)).content.decode()
    assert page.index("An Thị Ba") < page.index("Vũ Văn Út")


def test_an_official_who_does_not_exist_is_refused_at_the_field(desk):
    photo = make_photo()
    response = change(desk, photo, officials_shown=["999999"])
    assert "officials_shown" in response.context["inline_admin_formsets"][0].formset.forms[0].errors
    assert shown_in(photo) == []


def test_the_page_of_a_photo_names_who_is_shown_from_left_to_right(client, django_assert_max_num_queries):
    photo = make_photo()
    photo.show([make.make_official(name).pk for name in ("Vũ Văn Út", "An Thị Ba")])
    perform(photo.article, "publish", forced=True)
    page = client.get(reverse("photo", args=[photo.article.slug, photo.key])).content.decode()
    assert "Từ trái sang phải: Vũ Văn Út, An Thị Ba." in " ".join(page.split())


def test_a_picture_that_stands_for_a_video_leads_there_and_loads_nothing_from_there(desk, client):
    photo = make_photo()
    change(desk, photo, video_url="https://www.video.example/xem?v=1")
    perform(photo.article, "publish", forced=True)
    page = client.get(photo.article.get_absolute_url()).content.decode()
    assert 'href="https://www.video.example/xem?v=1"' in page
    assert "Xem video tại video.example" in page
    assert 'src="https://' not in page


@pytest.mark.parametrize("wrong", ["javascript:alert(1)", "http://video.example/1", "khong phai dia chi"])
def test_what_is_no_safe_address_of_a_video_is_refused_at_its_field(desk, wrong):
    photo = make_photo()
    response = change(desk, photo, video_url=wrong)
    assert "video_url" in response.context["inline_admin_formsets"][0].formset.forms[0].errors


def test_the_form_warns_of_a_small_picture_and_of_one_without_description(desk):
    photo = make_photo(picture=make.make_picture())
    Photo.objects.update(alt="")
    page = desk.get(address(photo.article)).content.decode()
    assert "sẽ bị mờ" in page
    assert "chưa có lời tả" in page


def test_photographers_named_before_are_offered(desk):
    make_photo(credit="Hà Phương Lê")
    assert '<option value="Hà Phương Lê">' in desk.get(address(make.make_article())).content.decode()


def test_a_picture_of_another_article_is_used_once_more_with_what_it_shows_and_a_new_caption(desk):
    before, article = make_photo(credit="Hà Phương Lê"), make.make_article()
    send(desk, article, reused=[before.picture_id])
    photo = article.photos.get()
    assert (photo.picture_id, photo.alt, photo.credit, photo.caption) == (
        before.picture_id, "Một cây cầu", "Hà Phương Lê", "",
    )  # fmt: skip


def test_pictures_to_choose_from_are_found_by_the_words_of_their_article(desk):
    photo = make_photo()
    other = make.make_photo(make.make_article("Mùa gặt sớm"), "Máy gặt", picture=make.make_picture())
    told = desk.get(reverse("admin:articles_picture_choose"), {"q": "mua gat"}).json()
    assert [one["id"] for one in told["pictures"]] == [other.picture_id]
    assert told["pictures"][0]["words"] == "Máy gặt"
    everything = desk.get(reverse("admin:articles_picture_choose"), {"page": "x"}).json()
    assert {one["id"] for one in everything["pictures"]} == {photo.picture_id, other.picture_id}


def test_a_picture_of_another_desk_that_is_not_published_is_neither_offered_nor_taken(client):
    own, other = make.make_agency("Sở Ta"), make.make_agency("Sở Khác")
    hidden = make.make_photo(make.make_article(publisher=other), "Kín", picture=make.make_picture())
    article = make.make_article(publisher=own)
    client.force_login(in_role("author", own))
    told = client.get(reverse("admin:articles_picture_choose")).json()
    assert told["pictures"] == []
    response = send(client, article, reused=[hidden.picture_id])
    assert "reused" in response.context["adminform"].form.errors
    assert not article.photos.exists()
