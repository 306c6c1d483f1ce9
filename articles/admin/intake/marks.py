"""The original with every find marked: what the left side of a review shows."""

from dataclasses import dataclass

from django.utils.html import SafeString, escape, format_html, format_html_join
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

KINDS = {
    "person": _("person"),
    "title": pgettext_lazy("position", "title"),
    "agency": _("agency"),
    "place": _("place"),
    "date": _("day"),
}


@dataclass
class RawBlock:
    """A block of the original: number, kind with its label, words as HTML with marks, the picture that stands there."""

    number: int
    kind: str
    label: str
    html: str
    picture: object = None


@dataclass
class RawPart:
    """Blocks that follow each other, all of the article or all outside of it."""

    is_outside: bool
    blocks: list[RawBlock]


def raw_parts(reading, anchors, pictures, labels):
    """Return the RawParts of a reading (data).

    `anchors` has the id of a find's field and `pictures` the rows, by number; `labels` the names of kinds.
    """
    by_block = {}
    for number, find in enumerate(reading["finds"]):
        by_block.setdefault(find["block"], []).append((number, find))
    parts = []
    for number, block in enumerate(reading["blocks"]):
        finds = sorted(by_block.get(number, []), key=lambda pair: (pair[1]["start"], -pair[1]["end"]))
        html = marked(block["text"], finds, anchors)
        is_outside = block["kind"] == "outside"
        if not parts or parts[-1].is_outside != is_outside:
            parts.append(RawPart(is_outside, []))
        parts[-1].blocks.append(
            RawBlock(
                number, block["kind"], labels.get(block["kind"], block["kind"]), html, pictures.get(block["picture"])
            )
        )
    return parts


def marked(text, finds, anchors):
    """Return a text as HTML with its finds marked. `finds` are (number, find), sorted by place, the longer first.

    A find within another is a mark within a mark; of two that cross only the first is shown.
    """
    pieces, _next = _pieces(text, 0, len(text), finds, 0, anchors)
    return joined(pieces)


def _pieces(text, start, end, finds, index, anchors):
    """Return (plain and marked pieces of the letters from start to end, index of the first find after them)."""
    pieces, at = [], start
    while index < len(finds) and finds[index][1]["start"] < end:
        number, find = finds[index]
        index += 1
        if find["start"] < at or not find["start"] < find["end"] <= end:
            continue
        pieces.append(text[at : find["start"]])
        inner, index = _pieces(text, find["start"], find["end"], finds, index, anchors)
        pieces.append(mark(number, find["kind"], inner, anchors.get(number)))
        at = find["end"]
    pieces.append(text[at:end])
    return pieces, index


def mark(number, kind, inner, anchor):
    """Return a mark as HTML; the first words of its own lead to its field, for a link can hold no other link."""
    own = next(
        (place for place, piece in enumerate(inner) if not isinstance(piece, SafeString) and piece.strip()), None
    )
    if anchor and own is not None:
        inner[own] = format_html('<a href="#{}">{}</a>', anchor, inner[own])
    pattern = '<mark class="find find-{}" id="find-{}">{}<span class="visually-hidden"> ({})</span></mark>'
    return format_html(pattern, kind, number, joined(inner), KINDS.get(kind, kind))


def joined(pieces):
    """Return pieces as one HTML; what is no HTML yet is escaped."""
    return format_html_join(
        "", "{}", ([escape(piece) if not isinstance(piece, SafeString) else piece] for piece in pieces)
    )
