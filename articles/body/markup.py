"""Which HTML a body may hold, and how a body is built from plain text."""

import re

import nh3
from django.utils.html import format_html

from cms.text import clean

TAGS = {
    "p", "h2", "h3", "ul", "ol", "li", "blockquote", "table", "thead", "tbody", "tr", "th", "td",
    "a", "strong", "em", "br", "figure", "aside",
}  # fmt: skip
ATTRIBUTES = {
    "a": {"href"},
    "figure": {"data-photo"},
    "th": {"colspan", "rowspan"},
    "td": {"colspan", "rowspan"},
}
NUMBER = re.compile(r"[1-9][0-9]{0,4}", re.ASCII)
# Word and old portals write b, i and div; nh3 knows no renaming, so it is done before.
RENAMED = [(re.compile(rf"<(/?){old}(?=[\s/>])", re.IGNORECASE), rf"<\1{new}") for old, new in
           (("b", "strong"), ("i", "em"), ("h1", "h2"), ("h[456]", "h3"), ("div", "p"))]  # fmt: skip
TAG = re.compile(r"(<[^>]*>)")
NOTHING_WITHOUT_WORDS = {"p", "h2", "h3", "blockquote", "aside", "ul", "ol", "li"}
FILLED_FIGURE = re.compile(r'(<figure data-photo="[0-9]+">)(?!</figure>)')
MOST_PASSES = 10


def _attribute(tag, name, value):
    if name in {"data-photo", "colspan", "rowspan"}:
        return value if NUMBER.fullmatch(value) else None
    return value


_cleaner = nh3.Cleaner(
    tags=TAGS,
    attributes=ATTRIBUTES,
    attribute_filter=_attribute,
    url_schemes={"http", "https", "mailto", "tel"},
    link_rel="noopener nofollow ugc",
    clean_content_tags={"script", "style", "title", "iframe", "object", "template"},
)


def sanitise(html):
    """Return `html` with only the tags and attributes a body may hold; idempotent.

    Words are kept where their tag goes, except what stands in scripts and styles. Empty paragraphs and
    figures without a photo's number are dropped; a figure holds nothing, what stood in it follows.
    """
    html = clean(html)
    for pattern, tag in RENAMED:
        html = pattern.sub(tag, html)
    for _pass in range(MOST_PASSES):
        html = _tidied(_cleaner.clean(html))
        # What was an entity is a letter now, and cleaning letters can make an address that means another
        # thing; only what the sanitiser itself would leave as it is goes out.
        if _cleaner.clean(html) == html:
            return html
    return nh3.clean_text(html)


def _tidied(html):
    html = clean(html.replace("&nbsp;", " "))
    html = FILLED_FIGURE.sub(r"\1</figure>", html.replace("<figure>", ""))
    return _without_empty(html).strip()


def _without_empty(html):
    """Drop paragraphs, headings and lists that hold only line breaks or nothing, whatever their depth; one walk."""
    kept, opened, filled = [], [], -1  # `opened` and `filled` are places in `kept`: of open tags, of the last content
    for piece in TAG.split(html):
        kept.append(piece)
        name = piece.strip("</>")
        if piece == f"<{name}>" and name in NOTHING_WITHOUT_WORDS:
            opened.append(len(kept) - 1)
        elif piece == f"</{name}>" and name in NOTHING_WITHOUT_WORDS:
            start = opened.pop() if opened else 0
            if kept[start] == f"<{name}>" and filled < start:
                del kept[start:]
        elif piece.strip() and piece != "<br>":
            filled = len(kept) - 1
    return "".join(kept)


def paragraph(text):
    """Return plain text as one paragraph of a body."""
    return format_html("<p>{}</p>", text)


def figure(key):
    """Return the place of the photo numbered `key` in its article."""
    return format_html('<figure data-photo="{}"></figure>', key)


def without_figure(body, key):
    """Return a body without the place of the photo numbered `key`."""
    return body.replace(figure(key), "")
