"""Public picture files as Django serves them."""

from pathlib import Path

import pytest
from django.conf import settings

from articles.pictures import rendition_name
from articles.workflow import perform
from tests.factories import make_article, make_photo, make_picture, make_published


def status(client, path):
    """Return the status of the answer, whose file is closed again."""
    response = client.get(path)
    response.close()
    return response.status_code


@pytest.fixture
def files():
    """Lay some files where public ones lie, and one outside."""
    root = Path(settings.MEDIA_ROOT)
    (root / "pictures").mkdir(parents=True)
    for name in ("pictures/a.webp", "pictures/.hidden.webp", "pictures/a.html", "pictures/a.svg", "pictures/b.JPG"):
        (root / name).write_bytes(b"file")
    (root.parent / "outside.webp").write_bytes(b"outside")


def test_a_picture_is_served_with_its_type_and_may_be_kept_for_long(client, files):
    response = client.get("/media/pictures/a.webp")
    assert (response.status_code, b"".join(response.streaming_content)) == (200, b"file")
    assert response["Content-Type"] == "image/webp"
    assert response["X-Content-Type-Options"] == "nosniff"
    assert "immutable" in response["Cache-Control"]
    assert not response.has_header("Content-Disposition")  # a link that gives the file a name shall be heard


@pytest.mark.django_db
@pytest.mark.parametrize(
    "path",
    ["pictures/", "pictures", "pictures/none.webp", "pictures/.hidden.webp", "pictures/a.html", "pictures/a.svg"]
    + ["../outside.webp", "pictures/../../outside.webp", "%2e%2e/outside.webp", "pictures/..%2f..%2foutside.webp"]
    + [
        "/etc/passwd",
        "pictures%5c..%5c..%5coutside.webp",
        "pictures/a.webp%00",
        "pictures//a.webp",
        "./pictures/a.webp",
        f"{'a' * 300}.webp",
        f"{'a/' * 3000}a.webp",
    ],
)
def test_everything_else_is_not_found(client, files, path):
    assert status(client, f"/media/{path}") == 404


@pytest.mark.django_db(transaction=True)
def test_pictures_of_drafts_have_no_address(client):
    draft, published = make_article("Nháp"), make_published("Đã đăng")
    hidden, shown = make_picture(), make_picture()
    make_photo(draft, picture=hidden)
    make_photo(published, picture=shown)
    for size in ("card", "wide"):
        assert status(client, f"/media/{rendition_name(shown, size)}") == 200
        assert client.get(f"/media/{rendition_name(hidden, size)}").status_code == 404
    assert client.get(f"/media/{hidden.original.name}").status_code == 404
    assert client.get(f"/private/{hidden.original.name}").status_code == 404
    perform(published, "withdraw", reason="nhầm", forced=True)
    assert client.get(f"/media/{rendition_name(shown, 'card')}").status_code == 404
