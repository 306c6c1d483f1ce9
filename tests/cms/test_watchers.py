"""What robots and watchers ask: robots.txt, security.txt, health."""

from datetime import datetime, timedelta

import pytest
from django.conf import settings
from django.db import OperationalError, connection
from django.utils import timezone

from articles.models import SiteProfile


def test_robots_may_read_all_that_is_public_and_are_not_told_where_the_desk_is(client):
    text = client.get("/robots.txt").content.decode()
    assert settings.ADMIN_PATH.strip("/") not in text
    assert "Sitemap: http://testserver/sitemap.xml" in text
    assert "/tin-tuc" not in text  # a blocked page cannot say noindex


@pytest.mark.django_db
def test_the_desk_says_itself_that_it_is_not_to_be_found(client):
    for path in ("", "login/"):
        assert "noindex" in client.get(f"/{settings.ADMIN_PATH}{path}", follow=True)["X-Robots-Tag"]


@pytest.mark.django_db
def test_security_txt_says_whom_to_tell_and_expires_within_a_year(client):
    SiteProfile.objects.create(email="bien-tap@example.vn")
    text = client.get("/.well-known/security.txt").content.decode()
    fields = dict(line.split(": ", 1) for line in text.splitlines())
    assert fields["Contact"] == "mailto:bien-tap@example.vn"
    expires_at = datetime.fromisoformat(fields["Expires"])
    assert timedelta() < expires_at - timezone.now() < timedelta(days=365)


@pytest.mark.django_db
def test_without_an_address_the_front_page_is_the_contact(client):
    assert "Contact: http://testserver/" in client.get("/.well-known/security.txt").content.decode()


def test_live_asks_nothing_of_the_database(client):
    response = client.get("/health/live")
    assert (response.status_code, response.content) == (200, b"ok\n")
    assert "no-store" in response["Cache-Control"]


@pytest.mark.django_db
def test_ready_asks_the_database(client):
    assert client.get("/health/ready").status_code == 200


@pytest.mark.django_db
def test_ready_says_so_when_the_database_does_not_answer(client, monkeypatch):
    def fail():
        raise OperationalError

    monkeypatch.setattr(connection, "cursor", fail)
    assert client.get("/health/ready").status_code == 503


@pytest.mark.parametrize("path", ["/robots.txt", "/health/live", "/sitemap.xml"])
def test_only_reading_is_answered(client, path):
    assert client.post(path).status_code == 405
