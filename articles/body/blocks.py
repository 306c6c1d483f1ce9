"""A body as numbered blocks of plain text, each with a map of offsets back into the HTML."""

import html
import re
from dataclasses import dataclass, field

TAG_OR_LETTER = r"<(/?)([a-z][a-z0-9]*)([^>]*)>|&(?:#[0-9]+|#[xX][0-9a-fA-F]+|[a-zA-Z][a-zA-Z0-9]*);"
TOKEN = re.compile(rf"{TAG_OR_LETTER}|.", re.DOTALL)  # one tag, or what stands for one letter
RUN = re.compile(rf"{TAG_OR_LETTER}|[^<&\s]+|.", re.DOTALL)  # the same, plain letters together
BLOCK_TAGS = {
    "p",
    "h2",
    "h3",
    "li",
    "td",
    "th",
    "blockquote",
    "aside",
    "figure",
    "ul",
    "ol",
    "table",
    "tr",
    "thead",
    "tbody",
}
PHOTO = re.compile(r'<figure data-photo="([0-9]+)">')
# Not where a small letter follows ("v.v. và"), nor behind an abbreviation ("TP. Sơn Lĩnh", "N. V. A").
SENTENCE_END = re.compile(r"(?<!\w)(?P<word>\w*)[.!?…][”\"»)]*(?:\s+|$)(?P<next>.?)", re.DOTALL)
ABBREVIATIONS = {"TP", "Tp", "TX", "Tx", "TT", "GS", "PGS", "TS", "ThS", "Ths", "BS", "KS", "CN"}


@dataclass
class Block:
    """One paragraph, heading, list item or cell: its number from 0, its tag, its plain text.

    `positions[i]` is where character i of `text` stands in the HTML.
    """

    number: int
    tag: str
    text: str = ""
    positions: list[int] = field(default_factory=list)


def blocks(body):
    """Return the blocks of a sanitised body that hold text, in reading order.

    Search, proofreading and mentions all count letters in these. A character reference counts as the one
    letter it stands for; a line break within a block is a space.
    """
    found, current, pieces = [], Block(0, "p"), []

    def add(text, position):
        pieces.append(text)  # joined at the end: adding to a text copies all of it, letter after letter
        current.positions.extend([position] * len(text))

    def close():
        nonlocal current
        current.text = "".join(pieces)
        pieces.clear()
        if current.text.strip():
            found.append(current)
        current = Block(len(found), "p")

    for token in RUN.finditer(body):
        tag, closing = token[2], token[1]
        if tag in BLOCK_TAGS:
            close()
            current.tag = "p" if closing else tag
        elif tag:
            if tag == "br":
                add(" ", token.start())
        elif token[0][0] == "&":
            add(html.unescape(token[0]), token.start())
        else:
            pieces.append(" " if token[0].isspace() else token[0])
            current.positions.extend(range(*token.span()))
    close()
    return found


def plain_text(body):
    """Return the words of a body, one block a line."""
    return "\n".join(block.text for block in blocks(body))


def photo_keys(body):
    """Return the numbers of the photos that have a place in a body, in order."""
    return [int(key) for key in PHOTO.findall(body)]


def first_sentence(body, limit=280):
    """Return the first sentence of the first paragraph, cut at a word before `limit` letters."""
    text = next((block.text.strip() for block in blocks(body) if block.tag == "p"), "")
    sentence = next((text[: end.start("next")].strip() for end in SENTENCE_END.finditer(text) if _ends(end)), text)
    if len(sentence) <= limit:
        return sentence
    return sentence[: limit - 1].rsplit(" ", 1)[0] + "…"


def _ends(end):
    word = end["word"]
    is_short = word in ABBREVIATIONS or (len(word) == 1 and word.isupper())
    return not is_short and not end["next"].islower()
