"""A reading as an article: body with its photos' places, byline, source, dates."""

import re
from dataclasses import dataclass, field

from django.utils.html import format_html, format_html_join

from articles.body import figure, paragraph
from articles.intake import Reading
from articles.models import Article, EventBasis, Photo

CREDIT = re.compile(r"[\s.,;(–-]*\bẢnh\s*:\s*(?P<credit>[^:]{1,80}?)[\s.)]*$")
LABEL = re.compile(r"^(?:tác giả|bài|tin|tin, ảnh|tin bài|tin, bài|thực hiện|nguồn|theo)\s*:\s*", re.IGNORECASE)


@dataclass
class Draft:
    """An article made of a reading, and where each block of the reading went.

    `numbers[i]` is the number that block i of the reading has in the body; `photos[i]` the photo made of it.
    """

    article: Article
    reading: Reading
    numbers: dict[int, int] = field(default_factory=dict)
    photos: dict[int, Photo] = field(default_factory=dict)


def make_draft(reading):
    """Return the saved Draft of a Reading: captions become photos whose picture is still missing."""
    draft = Draft(Article(title=_title(reading)), reading)
    article = draft.article
    article.summary = reading.summary or ""
    article.body = _body(draft)
    article.byline = _line(reading, "byline")[:160]
    article.source = _line(reading, "source")[:300]
    article.event_on, article.event_ends_on = reading.event_on, reading.event_ends_on
    if reading.event_on:
        article.event_basis = EventBasis(reading.year_basis)
    article.save()
    for photo in draft.photos.values():
        photo.article = article
        photo.save()
    return draft


def _title(reading):
    if reading.title:
        return reading.title[:300]
    told = [block.text for block in reading.blocks if block.kind in {"summary", "paragraph", "caption"}]
    first = next(iter(told or [block.text for block in reading.blocks]))  # a text that can be read has a block
    return first[:120].rsplit(" ", 1)[0] if len(first) > 120 else first


def _line(reading, kind):
    return ", ".join(LABEL.sub("", block.text) for block in reading.blocks if block.kind == kind)


def _body(draft):
    """Return the body's HTML and note in `draft` where each block went. Consecutive items are one list."""
    parts, items = [], []
    for index, block in enumerate(draft.reading.blocks):
        if block.kind != "item" and items:
            parts.append(_list(items))
            items = []
        if block.kind == "item":
            items.append(block.text)
        elif block.kind == "caption":
            draft.photos[index] = _photo(block.text, key=len(draft.photos) + 1)
            parts.append(figure(len(draft.photos)))
            continue
        elif block.kind == "paragraph":
            parts.append(paragraph(block.text))
        elif block.kind == "subhead":
            parts.append(format_html("<h2>{}</h2>", block.text))
        else:
            _credit_of_the_photo_before(block, draft)
            continue
        draft.numbers[index] = len(draft.numbers)
    if items:
        parts.append(_list(items))
    return "".join(parts)


def _list(items):
    return format_html("<ul>{}</ul>", format_html_join("", "<li>{}</li>", ([item] for item in items)))


def _photo(text, key):
    """Return a photo for a caption line; "Ảnh: N.H" at its end is the credit."""
    credit = CREDIT.search(text)
    caption = text[: credit.start()].strip() if credit else text
    if not caption:
        caption, credit = text, None
    return Photo(key=key, order=key, caption=caption, credit=credit["credit"].strip() if credit else "")


def _credit_of_the_photo_before(block, draft):
    if block.kind == "credit" and draft.photos:
        photo = list(draft.photos.values())[-1]
        photo.credit = photo.credit or re.sub(r"^.*?:\s*", "", block.text)[:120]
