"""The site's own address on everything that needs whole ones."""

import re

import pytest
from django.test import override_settings

from cms.addresses import whole
from tests.factories import make_photo, make_picture, make_published

SITE = "https://tin.example.vn"


def test_a_file_kept_elsewhere_keeps_its_address():
    assert whole(SITE, "https://anh.example.vn/a.webp") == "https://anh.example.vn/a.webp"
    assert whole(SITE, "/media/a.webp") == f"{SITE}/media/a.webp"


@pytest.mark.django_db
@override_settings(SITE_URL=SITE)
@pytest.mark.parametrize(
    "path",
    [
        *("/", "/tin-tuc/", "/tin-tuc/mot-bai/", "/tin-tuc/mot-bai/anh/1/", "/tin-tuc/feed/", "/en/tin-tuc/mot-bai/"),
        *("/robots.txt", "/sitemap.xml", "/sitemap-articles.xml", "/sitemap-fixed.xml", "/.well-known/security.txt"),
    ],
)
def test_whatever_way_a_reader_came_the_site_is_told_by_its_setting(client, path):
    make_photo(make_published("Một bài"), picture=make_picture())
    text = client.get(path).content.decode()
    assert SITE in text
    assert "testserver" not in re.sub(r"<code>.*?</code>", "", text)
