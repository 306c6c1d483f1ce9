"""Where the words that were sought stand: marked in a title, and the stretch of a text that has most of them."""

import re
from functools import lru_cache

from django.utils.html import format_html, format_html_join
from django.utils.safestring import mark_safe

from cms.text import fold_with_map

BEFORE = 60  # letters of an excerpt before its first word
MOST_SPANS = 200
BETWEEN = "[^a-z0-9]+"


def marked(text, wanted):
    """Return `text` as safe HTML with marks around what `wanted` (articles.wanted.Wanted) asks for.

    Words are found with or without marks; neighbours are marked as one. Only whole words are marked, and of the one
    that may be a beginning the whole word that begins with it.
    """
    parts, at = [], 0
    for start, end in _spans(text, wanted):
        parts += [(text[at:start], text[start:end])]
        at = end
    return mark_safe(format_html_join("", "{}<mark>{}</mark>", parts) + format_html("{}", text[at:]))  # noqa: S308


def excerpt(text, wanted, length=260):
    """Return the stretch of `text` (plain) with most of the words that are asked for, marked, as safe HTML.

    It is at most `length` letters long and begins and ends at a word; "" where none of the words stands in the text.
    """
    spans = _spans(text, wanted)
    if not spans:
        return ""
    start = _word_start(text, max(spans[_best(text, spans, length)][0] - BEFORE, 0))
    end = _word_end(text, start + length)
    before, after = "… " if start else "", " …" if end < len(text) else ""
    return format_html("{}{}{}", before, marked(text[start:end].strip(), wanted), after)


def _best(text, spans, length):
    """Return the number of the span with which the stretch begins that has most different words, then most letters.

    Of a text that has the words very often only its beginning is looked at.
    """
    room = length - BEFORE

    def worth(number):
        first = spans[number][0]
        near = [text[start:end].lower() for start, end in spans[number:MOST_SPANS] if end <= first + room]
        return len({word for piece in near for word in piece.split()}), max(map(len, near), default=0), -number

    return max(range(min(len(spans), MOST_SPANS)), key=worth)


def _spans(text, wanted):
    folded, positions = fold_with_map(text)
    pattern = _pattern(wanted)
    found = pattern.finditer(folded) if pattern else ()
    return [(positions[match.start()], positions[match.end()]) for match in found]


@lru_cache(maxsize=64)
def _pattern(wanted):
    """Return the regular expression for folded text, or None where nothing is asked for."""
    phrases = [BETWEEN.join(phrase.split()) for phrase in sorted(wanted.phrases, key=len, reverse=True)]
    whole = [*phrases, *dict.fromkeys(wanted.words)]
    ends = [f"(?:{text})(?![a-z0-9])" for text in whole]
    ends += [f"{wanted.beginning}[a-z0-9]*"] if wanted.beginning else []
    alternatives = "|".join(ends)
    return re.compile(f"(?<![a-z0-9])(?:{alternatives})(?:[ \xa0](?:{alternatives}))*") if ends else None


def _word_start(text, at):
    """Return the beginning of the first word at or after `at`."""
    if not at:
        return 0
    space = text.find(" ", at)
    return at if space < 0 or space - at > BEFORE // 2 else space + 1


def _word_end(text, at):
    """Return the end of the last word before `at`."""
    if at >= len(text):
        return len(text)
    space = text.rfind(" ", at - BEFORE, at)
    return at if space < 0 else space


def spelled(text, wanted):
    """Return the words of `wanted` as a text spells them, in the order of typing; "" where one is missing."""
    whole = " ".join(wanted.all_words)
    folded, positions = fold_with_map(text)
    found = [re.search(f"(?<![a-z0-9]){BETWEEN.join(whole.split())}[a-z0-9]*", folded)]
    if not found[0]:
        found = [re.search(f"(?<![a-z0-9]){word}(?![a-z0-9])", folded) for word in wanted.all_words]
    return " ".join(text[positions[one.start()] : positions[one.end()]] for one in found) if all(found) else ""
