"""The server of `make run`, started with the options that stand in deploy/local/run.sh."""

import http.client
import os
import re
import shlex
import socket
import subprocess
import sys
import time
from urllib.parse import quote

import pytest
from django.conf import settings

SECONDS_TO_START = 20


@pytest.fixture(scope="module")
def port(tmp_path_factory):
    """Return the port of a running server; it is asked only for what needs no database."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        number = probe.getsockname()[1]
    script = (settings.BASE_DIR / "deploy" / "local" / "run.sh").read_text().replace("\\\n", " ")
    line = re.search(r"^\.venv/bin/gunicorn (.*) &$", script, re.MULTILINE)[1].replace("$port", str(number))
    server = subprocess.Popen(
        [sys.executable, "-m", "gunicorn", *shlex.split(line)],
        cwd=settings.BASE_DIR,
        env={
            "PATH": os.environ["PATH"],
            "SECRET_KEY": "tests only",
            "VAR_DIR": str(tmp_path_factory.mktemp("var")),
        },
    )
    yield wait_for(number)
    server.terminate()
    server.wait()


def wait_for(port):
    """Return the port as soon as something answers there."""
    ends_at = time.monotonic() + SECONDS_TO_START
    while True:
        try:
            socket.create_connection(("127.0.0.1", port)).close()
            return port
        except OSError:
            if time.monotonic() > ends_at:
                raise
            time.sleep(0.1)


def answer(port, address, **headers):
    """Return (status, text) of what the server says to a GET."""
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=SECONDS_TO_START)
    connection.request("GET", address, headers=headers)
    response = connection.getresponse()
    text = response.read().decode()
    connection.close()
    return response.status, text


def test_a_search_of_5000_letters_reaches_the_site(port):
    assert answer(port, f"/robots.txt?q={quote('ế' * 5000)}")[0] == 200


@pytest.mark.parametrize("header", ["X-Forwarded-Proto", "X-Forwarded-Protocol", "X-Forwarded-Ssl"])
def test_a_visitor_cannot_pretend_to_come_over_https(port, header):
    status, text = answer(port, "/robots.txt", **{header: "on" if header.endswith("Ssl") else "https"})
    assert status == 200
    assert "https://" not in text


def test_a_visitor_cannot_move_the_site(port):
    status, text = answer(port, "/robots.txt", SCRIPT_NAME="/noi-khac", PATH_INFO="/noi-khac")
    assert status == 200
    assert "noi-khac" not in text
