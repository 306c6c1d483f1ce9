"""The title of a page: what it tells machines of its title, and which of its blocks says the same."""

import json
from collections.abc import Iterator, Sequence
from html import unescape

from articles.intake.documents import Mark
from articles.intake.readers.html.blocks import Block, ancestors
from articles.intake.readers.html.markup import Page
from cms.text import clean_line, title_key

TITLE_PROPERTIES = {"og:title", "twitter:title", "dc.title", "title"}
SHORTEST, LONGEST = 12, 300
MOST_DATA = 200_000


def told_titles(page: Page) -> list[str]:
    """Return the titles that a page tells machines (Open Graph, schema.org), the surest first."""
    titles = [headline for data in page.raw.get("script application/ld+json", []) for headline in headlines(data)]
    for meta in page.metas:
        name = (meta.get("property") or meta.get("name") or "").lower()
        if name in TITLE_PROPERTIES:
            titles.append(meta.get("content", ""))
    return [title for title in map(clean_line, titles) if SHORTEST <= len(title) <= LONGEST]


def headlines(data: str) -> Iterator[str]:
    """Yield the headlines of articles in a JSON-LD script; nothing for a broken one."""
    try:
        graph = json.loads(data, strict=False) if len(data) < MOST_DATA else None
    except (ValueError, RecursionError):
        return
    items = graph if isinstance(graph, list) else [graph]
    for item in items:
        inner = item.get("@graph") if isinstance(item, dict) else None
        for entry in (item, *(inner if isinstance(inner, list) else ())):
            if isinstance(entry, dict) and isinstance(entry.get("headline"), str):
                yield unescape(entry["headline"])


def find_headline(page: Page, blocks: Sequence[Block], asides: set[Block]) -> int | None:
    """Return the index of the block that is the title: the one that the page names elsewhere, else its only h1."""
    told = {title_key(title) for title in told_titles(page)}
    window = title_key(clean_line(unescape(" ".join(page.raw.get("title", [])[:1]))))
    same, first = [], []
    for index, block in enumerate(blocks):
        if block.image or not SHORTEST <= len(block.text) <= LONGEST or block.is_hidden:
            continue
        key = title_key(block.text)
        is_first = any(node.name == "h1" for node in ancestors(block.node, 3))
        if key in told or (key and window.startswith(key) and (is_first or Mark.HEADING in block.marks or " " in key)):
            same.append((is_first, block not in asides, block.link_share < 1, -index))
        elif is_first and block not in asides:
            first.append(index)
    if same:
        return -max(same)[-1]
    return first[0] if len(first) == 1 else None
