"""The page of the API."""

import re

import pytest

pytestmark = pytest.mark.django_db


@pytest.fixture
def html(client):
    """Return the page."""
    response = client.get("/api/v1/")
    assert response.status_code == 200
    return response.content.decode()


def test_every_address_stands_there_with_a_command_to_try(html):
    for path in ("articles", "officials", "agencies", "places", "sections"):
        assert f"GET /api/v1/{path}/" in html
        assert f"GET /api/v1/{path}/{{slug}}/" in html
    commands = re.findall(r"curl &quot;(http://testserver/api/v1/[^&]+)", html)
    assert len(commands) >= 10


def test_every_shape_that_is_named_is_explained(html):
    named, explained = set(re.findall(r'href="#([^"]+)"', html)), set(re.findall(r'id="([^"]+)"', html))
    assert {"shape-ArticleDetail", "shape-Problem"} <= explained
    assert named <= explained


def test_the_page_keeps_the_policy_of_the_site_and_other_sites_may_not_embed_it(client, html):
    response = client.get("/api/v1/")
    assert "nonce" not in response["Content-Security-Policy"]
    assert not re.search(r"<script(?! src=| type=.application/ld)|<style|\sstyle=|\son[a-z]+=", html)
    assert response["Cross-Origin-Resource-Policy"] == "same-origin"
    assert not response.cookies


def test_who_has_the_page_already_gets_no_bytes(client):
    etag = client.get("/api/v1/")["ETag"]
    assert client.get("/api/v1/", headers={"If-None-Match": etag}).status_code == 304


def test_the_page_says_how_often_one_may_ask(client, settings):
    settings.API_RATE = "77/minute"
    assert "77" in client.get("/api/v1/").content.decode()
    settings.API_RATE = ""
    assert client.get("/api/v1/").status_code == 200


def test_every_page_leads_there(client):
    assert 'href="/api/v1/"' in client.get("/tin-tuc/").content.decode()
