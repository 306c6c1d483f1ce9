"""Pictures of drafts are seen on the desk, and by nobody else."""

import pytest
from django.urls import reverse

from tests import factories as make

pytestmark = pytest.mark.django_db


def address(picture, size="card"):
    return reverse("admin:articles_picture_preview", args=[picture.pk, size])


def test_a_draft_s_picture_is_shown_on_the_desk(desk):
    response = desk.get(address(make.make_picture()))
    assert response.status_code == 200
    assert response["Content-Type"] == "image/webp"
    assert response.content[8:12] == b"WEBP"
    assert "no-store" in response["Cache-Control"]


def test_who_writes_sees_it(writer):
    assert writer.get(address(make.make_picture())).status_code == 200


def test_who_is_not_signed_in_is_sent_to_sign_in(client):
    assert client.get(address(make.make_picture())).status_code == 302


def test_an_account_without_a_right_over_articles_is_refused(client):
    client.force_login(make.make_user("xem", "people.view_official"))
    assert client.get(address(make.make_picture())).status_code == 403


def test_a_size_or_a_picture_that_is_none_is_not_found(desk):
    picture = make.make_picture()
    assert desk.get(address(picture, "huge")).status_code == 404
    picture.pk += 1
    assert desk.get(address(picture)).status_code == 404


def test_a_picture_whose_file_is_lost_is_not_found(desk):
    picture = make.make_picture()
    picture.original.storage.delete(picture.original.name)
    assert desk.get(address(picture)).status_code == 404
