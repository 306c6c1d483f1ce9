"""A simple body as text that anyone can type: paragraphs, headings and lists, parted by blank lines."""

import re
from html import escape

from articles.body.blocks import blocks

HEADING, ITEM = "## ", "- "


def body_of_text(text):
    """Return the HTML of typed text: "## " begins a heading, "- " an item of a list, a blank line a new paragraph."""
    return "".join(_piece(piece.strip()) for piece in re.split(r"\n\s*\n", text.replace("\r\n", "\n")) if piece.strip())


def _piece(piece):
    text = " ".join(piece.split())
    if text.startswith(HEADING):
        return f"<h2>{escape(text.removeprefix(HEADING))}</h2>"
    if text.startswith(ITEM):
        items = re.split(r"\n\s*-\s+", "\n" + piece)[1:]
        return "<ul>" + "".join(f"<li>{escape(' '.join(item.split()))}</li>" for item in items) + "</ul>"
    return f"<p>{escape(text)}</p>"


def text_of_body(body):
    """Return the text of which `body_of_text` makes the same body, as far as it is a simple one."""
    pieces, was_item = [], False
    for block in blocks(body):
        is_item = block.tag == "li"
        text = {"h2": HEADING, "h3": HEADING, "li": ITEM}.get(block.tag, "") + block.text.strip()
        pieces.append(("\n" if is_item and was_item else "\n\n") + text)
        was_item = is_item
    return "".join(pieces).strip()
