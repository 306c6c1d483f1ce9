"""Links are asked in the background, and never one that leads into our own network."""

import socket
from http.server import BaseHTTPRequestHandler, HTTPServer
from threading import Thread

import pytest

from articles.checking import links
from articles.checking.links import NotPublic, alarm_of, check_links, is_public, links_of, status_of
from articles.models import FindingState
from tests.factories import make_article

PUBLIC = "93.184.216.34"


@pytest.mark.parametrize(
    "address",
    ["127.0.0.1", "10.0.0.5", "192.168.1.1", "172.16.0.9", "169.254.169.254", "0.0.0.0", "::1", "fe80::1%eth0",
     "fc00::1", "::ffff:127.0.0.1", "100.64.0.1", "224.0.0.1", "64:ff9b::7f00:1"],
)  # fmt: skip
def test_addresses_within_a_network_are_not_public(address):
    assert not is_public(address)


@pytest.mark.parametrize("address", [PUBLIC, "2606:2800:220:1:248:1893:25c8:1946"])
def test_addresses_of_the_open_internet_are_public(address):
    assert is_public(address)


class Answers(BaseHTTPRequestHandler):
    """Answers by path, and remembers who asked."""

    asked = []

    def do_GET(self):
        Answers.asked.append((self.command, self.path))
        status = {"/gone": 404, "/moved": 301, "/inside": 302, "/round": 302, "/shy": 405}.get(self.path, 200)
        if self.path == "/shy" and self.command == "GET":
            status = 200
        self.send_response(status)
        target = {"/moved": "/there", "/inside": "http://127.0.0.1/secret", "/round": "/round"}.get(self.path)
        if target:
            self.send_header("Location", target)
        self.end_headers()

    do_HEAD = do_GET

    def log_message(self, *arguments):
        pass


@pytest.fixture
def site(monkeypatch):
    """A site whose name stands for a public address and whose connections reach a server of the test."""
    server = HTTPServer(("127.0.0.1", 0), Answers)
    Thread(target=server.serve_forever, daemon=True).start()
    Answers.asked = []
    known = {"tin.example": PUBLIC, "127.0.0.1": "127.0.0.1", "noi-bo.example": "10.0.0.5"}

    def resolve(host, port, *rest, **options):
        if host not in known:
            raise socket.gaierror("unknown")
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (known[host], port))]

    connect = socket.create_connection
    monkeypatch.setattr(links.socket, "getaddrinfo", resolve)
    monkeypatch.setattr(links.socket, "create_connection", lambda address, wait: connect(server.server_address, wait))
    yield server
    server.shutdown()
    server.server_close()


@pytest.mark.parametrize(("path", "status"), [("/", 200), ("/gone", 404), ("/moved", 200), ("/shy", 200)])
def test_the_status_in_the_end_counts(site, path, status):
    assert status_of(f"http://tin.example{path}") == status


def test_a_redirection_into_our_own_network_is_not_followed(site):
    with pytest.raises(NotPublic):
        status_of("http://tin.example/inside")
    assert {path for _method, path in Answers.asked} == {"/inside"}


def test_redirections_without_end_are_given_up(site):
    with pytest.raises(ValueError, match="on and on"):
        status_of("http://tin.example/round")


@pytest.mark.parametrize(
    "link",
    ["http://127.0.0.1/", "http://noi-bo.example/", "http://tin.example:6379/", "ftp://tin.example/", "http:///x"],
)
def test_what_is_not_public_is_never_asked(site, link):
    assert alarm_of(link).message == links.NOT_PUBLIC
    assert Answers.asked == []


def test_a_host_that_nobody_knows_does_not_answer(site):
    assert alarm_of("http://khong-co.example/").message == links.NO_ANSWER


def test_addresses_with_vietnamese_letters_are_sent_as_browsers_do(site):
    assert alarm_of("http://tin.example/làm đường?q=chè") is None
    assert Answers.asked == [("HEAD", "/l%C3%A0m%20%C4%91%C6%B0%E1%BB%9Dng?q=ch%C3%A8")]


@pytest.mark.django_db
def test_a_dead_link_is_kept_and_mended_once_it_answers(site):
    article = make_article(body='<p>Xem <a href="http://tin.example/gone">tin cũ</a>.</p>')
    assert links_of(article.body) == ["http://tin.example/gone"]
    assert check_links(article) == 1
    finding = article.findings.get()
    assert (finding.rule, finding.state) == ("dead-link", FindingState.OPEN)
    article.body = "<p>Xem tin cũ.</p>"
    assert check_links(article) == 0
    finding.refresh_from_db()
    assert finding.state == FindingState.MENDED
