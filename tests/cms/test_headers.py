"""What every public answer says to the browser."""

import re

import pytest

from articles.models import Page
from tests.factories import (
    make_agency,
    make_district,
    make_mention,
    make_official,
    make_photo,
    make_picture,
    make_published,
)

pytestmark = pytest.mark.django_db
# A file of ours, or data that no browser runs.
OWN_SCRIPT = r'<script (src="/static/site/[a-z]+(\.[0-9a-f]{12})?\.js" defer|type="application/ld\+json")>'


@pytest.fixture
def pages(client):
    """Return the answers of one page of every kind."""
    article = make_published(districts=[make_district(ends_on="2025-06-30")], agencies=[make_agency()])
    make_photo(article, picture=make_picture())
    make_mention(article, make_official(), "Giám đốc")
    rows = [article, article.districts.get(), article.agencies.get(), article.mentions.get().official]
    paths = ["/", "/tin-tuc/", "/can-bo/", "/co-quan/", "/dia-ban/", "/dia-ban/?q=x", "/khong-co/", "/tin-tuc/?page=0"]
    plain = Page.objects.create(name="Giới thiệu", body="<p>Ba xã.</p>", is_public=True)
    path = article.get_absolute_url()
    paths += ["/api/v1/", f"/chuyen-muc/{article.section.slug}/", "/luu-tru/", "/luu-tru/2022/03/"]
    paths += [plain.get_absolute_url(), f"{path}anh/1/", "/en/", f"/en{path}"]
    return [client.get(path) for path in [*paths, *(row.get_absolute_url() for row in rows)]]


def test_scripts_and_styles_come_from_the_site_alone_and_no_page_carries_a_nonce(pages):
    for response in pages:
        policy = response["Content-Security-Policy"]
        assert "default-src 'none'" in policy
        assert "script-src 'self'" in policy
        assert "style-src 'self'" in policy
        assert "nonce" not in policy
        assert "unsafe" not in policy


def foreign_scripts(html):
    """Return the script elements that are neither a file of ours nor data which no browser runs."""
    scripts = re.findall(r"<script\b[^>]*>?", html, re.IGNORECASE)
    return [script for script in scripts if not re.fullmatch(OWN_SCRIPT, script)]


@pytest.mark.parametrize(
    "element",
    [
        "<script>",
        "<SCRIPT>",
        '<script type="module">',
        '<script type="text/javascript">',
        '<script type="importmap">',
        '<script type="application/json">',
        '<script type="application/ld+json" src="/static/site/x.js">',
        '<script src="https://cdn.example/x.js" defer>',
        "<script\ntype=module",
    ],
)
def test_every_other_script_would_be_noticed(element):
    assert foreign_scripts(f"<p>{element}")


def test_nothing_on_a_page_breaks_that_policy(pages):
    for response in pages:
        html = response.content.decode()
        assert foreign_scripts(html) == []
        assert not re.search(r"<style|\sstyle=|\son[a-z]+=|javascript:", html)


def test_the_other_headers_are_there(pages):
    for response in pages:
        assert response["X-Content-Type-Options"] == "nosniff"
        assert response["X-Frame-Options"] == "DENY"
        assert response["Referrer-Policy"] == "strict-origin-when-cross-origin"
        assert response["Cross-Origin-Opener-Policy"] == "same-origin"
        assert "camera=()" in response["Permissions-Policy"]


def test_readers_get_no_cookie_and_pages_are_the_same_for_all(pages):
    for response in pages:
        assert not response.cookies
        assert "Cookie" not in response.get("Vary", "")


def test_every_picture_has_words_and_a_size(pages):
    for response in pages:
        for image in re.findall(r"<img[^>]*>", response.content.decode()):
            assert " alt=" in image
            assert " width=" in image
            assert " height=" in image
