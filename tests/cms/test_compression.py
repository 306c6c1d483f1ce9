"""Public pages are made small; pages that say something of a person's own are not."""

import gzip

import brotli
import pytest
from django.http import HttpResponse, StreamingHttpResponse
from django.test import RequestFactory

from cms.compression import CompressionMiddleware, best_coding
from tests.factories import make_published

LONG = "Tin tức của địa phương. " * 50


def answer_to(response, accepted="gzip, deflate, br"):
    """Return an answer as the middleware lets it go."""
    request = RequestFactory().get("/", headers={"accept-encoding": accepted})
    return CompressionMiddleware(lambda request: response)(request)


def test_not_modified_names_what_the_reader_keeps():
    answer = answer_to(HttpResponse(status=304, headers={"ETag": '"a"'}))
    assert (answer["ETag"], answer["Vary"]) == ('W/"a"', "Accept-Encoding")
    private = answer_to(HttpResponse(status=304, headers={"ETag": '"a"', "Cache-Control": "private"}))
    assert private["ETag"] == '"a"'


@pytest.mark.parametrize(
    ("accepted", "coding"),
    [
        ("gzip, deflate, br, zstd", "br"),
        ("gzip", "gzip"),
        ("br;q=0, gzip;q=0.5", "gzip"),
        ("br;q=0.000", ""),
        ("", ""),
        ("identity", ""),
        ("*", ""),
        ("brx, xgzip", ""),
        ("br;q=x,;;,\x00", ""),
    ],
)
def test_a_reader_gets_the_best_that_is_taken(accepted, coding):
    assert best_coding(accepted) == coding


def test_what_arrives_is_what_was_said():
    assert brotli.decompress(answer_to(HttpResponse(LONG)).content).decode() == LONG
    assert gzip.decompress(answer_to(HttpResponse(LONG), "gzip").content).decode() == LONG


def test_caches_are_told_that_it_depends_on_what_the_browser_takes():
    for accepted in ("br", ""):
        assert answer_to(HttpResponse(LONG), accepted)["Vary"] == "Accept-Encoding"


def test_the_length_is_that_of_what_is_sent():
    answer = answer_to(HttpResponse(LONG, headers={"Content-Length": len(LONG)}))
    assert answer["Content-Length"] == str(len(answer.content))


def test_an_etag_promises_the_meaning_and_not_the_bytes():
    assert answer_to(HttpResponse(LONG, headers={"ETag": '"a"'}))["ETag"] == 'W/"a"'
    assert answer_to(HttpResponse(LONG, headers={"ETag": 'W/"a"'}))["ETag"] == 'W/"a"'


@pytest.mark.parametrize(
    "headers",
    [
        {"Vary": "Cookie"},
        {"Vary": "*"},
        {"Cache-Control": "private, no-store"},
        {"Cache-Control": "no-store"},
        {"Content-Encoding": "br"},
        {"Content-Type": "image/webp"},
    ],
)
def test_what_is_not_for_everybody_or_cannot_be_made_smaller_stays_as_it_is(headers):
    assert answer_to(HttpResponse(LONG, headers=headers)).content.decode() == LONG


def test_an_answer_that_sets_a_cookie_stays_as_it_is():
    response = HttpResponse(LONG)
    response.set_cookie("a", "b")
    assert answer_to(response).content.decode() == LONG


def test_short_answers_and_streams_stay_as_they_are():
    assert answer_to(HttpResponse("Tin")).content.decode() == "Tin"
    assert not answer_to(StreamingHttpResponse([LONG])).has_header("Content-Encoding")


@pytest.mark.django_db
def test_public_pages_are_compressed_and_those_of_the_desk_are_not(client, admin_client):
    make_published()
    encoded = {"accept-encoding": "br"}
    for path in ("/", "/tin-tuc/", "/tin-tuc/feed/", "/api/v1/articles/", "/sitemap-fixed.xml"):
        assert client.get(path, headers=encoded)["Content-Encoding"] == "br", path
    for path in ("/admin/", "/admin/login/"):
        assert not admin_client.get(path, headers=encoded).has_header("Content-Encoding"), path


@pytest.mark.django_db
def test_a_page_with_a_form_that_carries_a_token_is_not_compressed(client):
    answer = client.get("/theo-doi/", headers={"accept-encoding": "br"})
    assert "csrfmiddlewaretoken" not in answer.content.decode("latin-1") or not answer.has_header("Content-Encoding")
