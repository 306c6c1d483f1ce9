"""Putting other words into one place of an article, its markup left alone."""

from django.utils.html import escape
from django.utils.translation import gettext as _

from articles.body import blocks
from articles.body.blocks import TOKEN
from articles.models import ArticlePart


class NotThere(Exception):
    """The words that were to be replaced do not stand there any more; the message says so in plain words."""


def replace_words(article, where, old, new):
    """Put `new` in the place of `old` in one part of an article and save that part.

    `where` has place, number and start as a finding or a printed title keeps them; where the words moved within their
    part, the nearest are taken. Raises NotThere.
    """
    if where.place == ArticlePart.CAPTION:
        photo = article.photos.filter(key=where.number).first()
        _replace_in_field(photo, "caption", where, old, new)
    elif where.place == ArticlePart.BLOCK:
        article.body = _body_with(article.body, where, old, new)
        article.save(update_fields=["body", "folded", "updated_at"])
    else:
        _replace_in_field(article, str(where.place), where, old, new)


def _replace_in_field(row, name, where, old, new):
    text = getattr(row, name, "") if row and name else ""
    start = _start(text, where, old)
    setattr(row, name, text[:start] + new + text[start + len(old) :])
    row.save()


def _start(text, where, old):
    """Return where `old` stands in a text, nearest to where it stood. Raises NotThere."""
    starts = [start for start in range(len(text)) if text.startswith(old, start)] if old else []
    if not starts:
        raise NotThere(_("“%(words)s” does not stand there any more.") % {"words": old})
    return min(starts, key=lambda start: abs(start - (where.start or 0)))


def _body_with(body, where, old, new):
    """Return the body's HTML with other words in one block; tags within the old words stay, around nothing."""
    block = next((block for block in blocks(body) if block.number == where.number), None)
    start = _start(block.text if block else "", where, old)
    places = list(dict.fromkeys(block.positions[start : start + len(old)]))
    for place in reversed(places[1:]):
        body = body[:place] + body[TOKEN.match(body, place).end() :]
    first = places[0]
    return body[:first] + str(escape(new)) + body[TOKEN.match(body, first).end() :]
