"""Sitemaps as robots read them, held against what their schemas (sitemaps.org 0.9, Google's two) ask."""

import re
from datetime import datetime

from defusedxml import ElementTree

NAMESPACES = {
    "s": "http://www.sitemaps.org/schemas/sitemap/0.9",
    "image": "http://www.google.com/schemas/sitemap-image/1.1",
    "news": "http://www.google.com/schemas/sitemap-news/0.9",
}
# What may stand in an element, in this order: the one-letter mark says how often, as in a regular expression.
CHILDREN = {
    "s:sitemapindex": "(s:sitemap )+",
    "s:sitemap": "s:loc (s:lastmod )?",
    "s:urlset": "(s:url )*",
    "s:url": "s:loc (s:lastmod )?((image:image )*|news:news )",
    "image:image": "image:loc ",
    "news:news": "news:publication news:publication_date news:title ",
    "news:publication": "news:name news:language ",
}
MOST_ADDRESSES, MOST_BYTES, LONGEST_ADDRESS = 50_000, 50 * 2**20, 2048


def called(element):
    """Return the name of an element with the short form of its namespace."""
    namespace, name = re.fullmatch(r"\{(.*)\}(.*)", element.tag).groups()
    (short,) = [short for short, full in NAMESPACES.items() if full == namespace]
    return f"{short}:{name}"


def check(element):
    """Assert that an element and all within hold what they may, and that every leaf says something well formed."""
    name, text = called(element), (element.text or "").strip()
    assert not element.attrib
    if name in CHILDREN:
        held = "".join(f"{called(child)} " for child in element)
        assert re.fullmatch(CHILDREN[name], held), f"{name}: {held}"
        assert not text
        for child in element:
            check(child)
        return
    assert text and not len(element), name
    if name in {"s:loc", "image:loc"}:
        assert text.startswith("http://testserver/") and len(text) < LONGEST_ADDRESS
    if name in {"s:lastmod", "news:publication_date"}:
        assert datetime.fromisoformat(text).tzinfo is not None


def sitemap(client, path):
    """Return the root of a sitemap that is as it should be."""
    response = client.get(path)
    assert response.status_code == 200
    assert response["Content-Type"].startswith("application/xml")
    assert len(response.content) < MOST_BYTES
    root = ElementTree.fromstring(response.content)
    assert len(root) <= MOST_ADDRESSES
    check(root)
    return root


def locations(client, path, kind="s:loc"):
    """Return the addresses in a sitemap or an index of them, or the texts of another kind of element."""
    return [element.text for element in sitemap(client, path).findall(f".//{kind}", NAMESPACES)]


def changes(client, path):
    """Return {address: when it was last changed, None where that is not told} of a sitemap or an index of them."""
    entries = sitemap(client, path)
    return {entry.findtext("s:loc", "", NAMESPACES): entry.findtext("s:lastmod", None, NAMESPACES) for entry in entries}
