"""Do the links of an article answer? Asked in the background, of public addresses alone.

A server that fetches what editors type can be made to knock at doors inside its own network. So a name is resolved
first, every address behind it must be a public one, the connection goes to that very address, and each redirection is
treated the same.
"""

import html
import http.client
import re
import socket
import ssl
from ipaddress import ip_address, ip_network
from urllib.parse import quote, urljoin, urlsplit

from articles.checking.alarms import LINK, Alarm
from articles.checking.findings import keep
from articles.intake.refusals import gettext_noop
from articles.models import ArticlePart, Level

HREF = re.compile(r'<a [^>]*?href="(https?://[^"]+)"', re.IGNORECASE)
SECONDS, MOST_HOPS, MOST_LINKS, LONGEST = 8, 5, 50, 2000
PORTS = {"http": 80, "https": 443}
HEADERS = {"User-Agent": "CongTin-link-check", "Accept": "*/*", "Range": "bytes=0-0"}
SAFE = "/%?=&+,;:@!$'()*~-._"  # what an address may hold as it is
NO_HEAD = {400, 403, 405, 406, 501}
TUNNELS = [ip_network(name) for name in ("64:ff9b::/32", "2002::/16", "2001::/32")]  # these carry other addresses
ALIVE = {401, 403, 405, 406, 429}  # somebody is there who does not talk to machines
NO_ANSWER = gettext_noop("The link does not answer: %(link)s")
GONE = gettext_noop("The link leads to nothing (%(status)s): %(link)s")
NOT_PUBLIC = gettext_noop("The link leads to no public address: %(link)s")


class NotPublic(Exception):
    """The address is none that a citizen could open; it is not fetched."""


def links_of(body):
    """Return the web addresses that a body links to, each once, in order."""
    return list(dict.fromkeys(html.unescape(link) for link in HREF.findall(body)))[:MOST_LINKS]


def check_links(article):
    """Ask every link of an article and keep those that do not answer as findings; return their number."""
    alarms = [alarm for link in links_of(article.body) if (alarm := alarm_of(link))]
    keep({article.pk: alarms}, [LINK])
    return len(alarms)


def alarm_of(link):
    """Return the Alarm for a link that does not answer, None where it does."""
    try:
        status = status_of(link)
    except NotPublic:
        return _alarm(link, NOT_PUBLIC)
    except (OSError, ValueError, http.client.HTTPException):
        return _alarm(link, NO_ANSWER)
    return None if status < 400 or status in ALIVE else _alarm(link, GONE, status=status)


def _alarm(link, message, **values):
    told = {"link": link, **values}
    return Alarm(LINK, Level.WARNING, message, told, about=(link,), place=ArticlePart.BLOCK, found=link)


def status_of(link):
    """Return the status that a link answers with in the end. Raises NotPublic, OSError, ValueError, HTTPException."""
    for _hop in range(MOST_HOPS):
        status, target = ask(link, "HEAD")
        if status in NO_HEAD:
            status, target = ask(link, "GET")
        if not (300 <= status < 400 and target):
            return status
        link = urljoin(link, target)
    raise ValueError("The link is led on and on.")


def ask(link, method):
    """Return (status, where it leads on or None) of one request; the body of the answer is not read."""
    parts = urlsplit(link[:LONGEST])
    if parts.scheme not in PORTS or not parts.hostname or (parts.port or PORTS[parts.scheme]) != PORTS[parts.scheme]:
        raise NotPublic(link)
    address = public_address(parts.hostname, PORTS[parts.scheme])
    connection = connected(parts.scheme, parts.hostname, address)
    try:
        path = f"{parts.path or '/'}{'?' + parts.query if parts.query else ''}"
        connection.request(method, quote(path, safe=SAFE), headers=HEADERS)
        answer = connection.getresponse()
        return answer.status, answer.headers.get("Location")
    finally:
        connection.close()


def public_address(host, port):
    """Return one address (text) of a host, all of whose addresses are public. Raises NotPublic or OSError."""
    found = [row[4][0] for row in socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)]
    if not found or not all(is_public(address) for address in found):
        raise NotPublic(host)
    return found[0]


def is_public(address):
    """Tell whether an IP address is one of the open internet."""
    ip = ip_address(address.partition("%")[0])
    ip = getattr(ip, "ipv4_mapped", None) or ip
    return ip.is_global and not ip.is_multicast and not any(ip in network for network in TUNNELS)


def connected(scheme, host, address):
    """Return a connection to that very address under the host's name."""
    raw = socket.create_connection((address, PORTS[scheme]), SECONDS)
    connection = http.client.HTTPConnection(host, PORTS[scheme], timeout=SECONDS)
    connection.sock = ssl.create_default_context().wrap_socket(raw, server_hostname=host) if scheme == "https" else raw
    return connection
