"""What all answers have in common: who may read them, how long they keep, how often one may ask."""

import pytest
from django.db import OperationalError

from articles.api.throttling import client_of
from tests.articles.api.asking import told
from tests.articles.api.small_site import small_site

pytestmark = pytest.mark.django_db
PATHS = ["articles/", "officials/vu-thu-hien/", "agencies/", "places/huyen-nam-thuong/", "sections/", "openapi.json"]


@pytest.fixture
def site():
    """Return the public rows of a small site."""
    return small_site()


def ask(client, path="articles/", method="get", **options):
    """Return the response to a request."""
    return getattr(client, method)(f"/api/v1/{path}", **options)


@pytest.mark.parametrize("path", PATHS)
def test_everybody_may_read_and_nobody_gets_a_cookie(client, site, path):
    response = ask(client, path)
    assert response["Content-Type"] == "application/json"
    assert response["Access-Control-Allow-Origin"] == "*"
    assert response["Cross-Origin-Resource-Policy"] == "cross-origin"
    assert response["X-Content-Type-Options"] == "nosniff"
    assert not response.cookies
    assert "Cookie" not in response.get("Vary", "")


@pytest.mark.parametrize("path", PATHS)
def test_who_has_an_answer_already_gets_no_bytes(client, site, path):
    first = ask(client, path)
    again = ask(client, path, headers={"If-None-Match": first["ETag"]})
    assert (again.status_code, again.content, again["ETag"]) == (304, b"", first["ETag"])
    assert again["Cache-Control"] == first["Cache-Control"] == "public, max-age=60"
    assert again["Access-Control-Allow-Origin"] == "*"


def test_a_change_gives_another_etag(client, site):
    first = ask(client)
    site["articles"].title = "Tên khác"
    site["articles"].save()
    assert ask(client, headers={"If-None-Match": first["ETag"]}).status_code == 200


def test_head_says_what_get_says_without_the_body(client, site):
    get, head = ask(client), ask(client, method="head")
    assert (head.status_code, head.content, head["ETag"]) == (200, b"", get["ETag"])


def test_browsers_that_ask_before_they_ask_are_told_what_they_may(client):
    response = ask(client, method="options", headers={"Origin": "https://b.vn"})
    assert (response.status_code, response.content) == (204, b"")
    assert response["Access-Control-Allow-Methods"] == response["Allow"] == "GET, HEAD, OPTIONS"
    assert response["Access-Control-Allow-Headers"] == "If-None-Match"


@pytest.mark.parametrize("method", ["post", "put", "patch", "delete", "trace"])
@pytest.mark.parametrize("path", ["articles/", "sections/x/", "openapi.json", "khong/co/"])
def test_nothing_can_be_written(client, method, path):
    response = ask(client, path, method)
    assert response.status_code == 405
    assert response["Allow"] == "GET, HEAD, OPTIONS"
    assert response["Content-Type"] == "application/problem+json"


def test_json_is_answered_whatever_was_asked_for(client):
    for accepted in ("text/html", "application/xml", "*/*"):
        assert ask(client, headers={"Accept": accepted})["Content-Type"] == "application/json"


@pytest.mark.parametrize("path", ["khong/co/", "articles/a/b/", "articles/%00/", "articles/x%2Fy/"])
def test_an_address_at_which_nothing_stands_is_a_problem(client, path):
    response = ask(client, path)
    assert (response.status_code, response["Content-Type"]) == (404, "application/problem+json")
    assert response["Access-Control-Allow-Origin"] == "*"
    assert response["Cache-Control"] == "no-store"


def test_a_problem_leads_to_its_explanation(client):
    problem = told(client, "articles/?page=0", 400)
    assert problem["type"] == "http://testserver/api/v1/#problem-parameter"
    assert problem["instance"] == "/api/v1/articles/?page=0"
    assert 'id="problem-parameter"' in client.get("/api/v1/").content.decode()


def test_a_missing_slash_is_added(client):
    response = ask(client, "articles")
    assert (response.status_code, response["Location"]) == (301, "/api/v1/articles/")


def test_who_asks_too_often_is_told_when_to_come_again(client, settings):
    settings.API_RATE = "2/minute"
    assert [ask(client).status_code for _number in range(3)] == [200, 200, 429]
    response = ask(client)
    assert response["Content-Type"] == "application/problem+json"
    assert 1 <= int(response["Retry-After"]) <= 60
    assert ask(client, REMOTE_ADDR="10.0.0.9").status_code == 200
    assert client.get("/api/v1/").status_code == client.get("/tin-tuc/").status_code == 200


def test_without_a_rate_one_may_ask_as_often_as_one_likes(client, settings):
    settings.API_RATE = ""
    assert {ask(client, "sections/").status_code for _number in range(130)} == {200}


def test_behind_a_proxy_of_ours_the_last_address_that_it_tells_counts(client, settings):
    settings.API_RATE, settings.TRUSTED_PROXY = "1/minute", True
    assert ask(client, headers={"X-Forwarded-For": "1.1.1.1, 10.0.0.1"}).status_code == 200
    assert ask(client, headers={"X-Forwarded-For": "2.2.2.2, 10.0.0.1"}).status_code == 429
    assert ask(client, headers={"X-Forwarded-For": "1.1.1.1, 10.0.0.2"}).status_code == 200


def test_without_a_proxy_what_a_client_says_of_itself_does_not_count(client, settings):
    settings.API_RATE = "1/minute"
    assert ask(client, headers={"X-Forwarded-For": "10.0.0.1"}).status_code == 200
    assert ask(client, headers={"X-Forwarded-For": "10.0.0.2"}).status_code == 429


@pytest.mark.parametrize(
    ("address", "client"),
    [
        ("10.0.0.1", "10.0.0.1"),
        ("2001:db8::7", "2001:db8::/64"),
        ("2001:db8::ffff:8", "2001:db8::/64"),
        ("::ffff:10.0.0.1", "10.0.0.1"),
        (None, "unknown"),
    ],
)
def test_one_connection_is_one_client(address, client):
    assert client_of(address) == client


def test_a_database_that_rests_is_a_problem_too(client, monkeypatch):
    def fail(*_arguments):
        raise OperationalError

    monkeypatch.setattr("articles.api.resources.places.SectionList.rows", fail)
    response = ask(client, "sections/")
    assert (response.status_code, response["Retry-After"]) == (503, "120")
    assert response["Content-Type"] == "application/problem+json"
