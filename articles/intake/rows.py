"""The lines of a file as they stand: how they begin and end, and at what width the file was wrapped."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from articles.intake.glued import parts_of
from articles.intake.margins import ADDRESS
from articles.intake.tokens import Token, tokenize, words

SENTENCE_END = re.compile(r"[.!?…][”\"’)\]]*$|[./…]/\.?$")
BULLET = re.compile(
    r"(?:[-–—•*+·▪●◦‣➢✓✔*]|\(?(?:[a-zđ]\d?|\d{1,2}[a-zđ]?|[ivx]{1,4})[.)/]|\([a-zđ0-9]{1,2}\))\s+\S", re.IGNORECASE
)
CREDIT = re.compile(r"\(?(?:chú thích(?: ảnh)?|ảnh|nguồn|tin|bài|video|clip|tác giả|theo)\b[^.]{0,20}:", re.IGNORECASE)
# Within a sentence these begin with a small letter; a line that begins with one begins a sentence.
OPENERS = set(
    words(
        "tại|theo|ngày|sáng|chiều|tối|trưa|ông|bà|trong|sau|các|đồng|phát|cũng|trước|tiếp|kết|đến|dự|tham|"
        "qua|với|bên|hiện|về|quang|toàn|để|từ|thực|cùng|ngoài|ngay|được|khi|đây|những|một|mọi|nhằm|hưởng|đối|"
        "việc|cụ|tuy|riêng|nếu|mặc|vì|hơn|đó|chỉ|nhiều|sự|thay|dịp|buổi"
    )
)
# Captions may begin with these as well, so a line that does is not yet a paragraph.
CAPTION_OPENERS = set(words("quang|toàn|đồng|ông|bà|các|một|những"))
MIN_WRAPPED, MAX_WRAPPED = 40, 125
SLACK = 6
NARROWEST, WIDEST = 60, 105
UNFINISHED_LIMIT = 60
# A line that ends with one of these has been cut: a tier word without its name, half a title, a cue.
CUT_ENDS = re.compile(
    r"\b(?:đồng chí|ông|bà|phó|chủ|bí|giám|trưởng|ủy viên|phó bí thư|phó chủ tịch|trưởng ban|trưởng phòng|ban|sở|phòng|"
    r"thôn|trong|trên|để|được|có|không|sẽ|đã|lãnh đạo|đại diện|tập thể|giao|đề nghị|yêu cầu)$",
    re.IGNORECASE,
)
LAST_WORDS = 40


@dataclass(frozen=True)
class Row:
    """One line of the file as it stands, or a part of one that was glued together (`is_cut` from the part before)."""

    text: str
    indent: int
    after_blank: bool
    is_first: bool = False
    start: int = 0
    end: int = 0
    is_cut: bool = False

    @property
    def head(self) -> list[Token]:
        return tokenize(self.text[:UNFINISHED_LIMIT])


def read_rows(text: str, before: int = 0) -> list[Row]:
    """The lines that hold anything, with their places in the text and what white space says about them.

    `before` is how many lines of the document went before the text.
    """
    rows, after_blank, place = [], False, 0
    for line in text.split("\n"):
        words = " ".join(line.split())
        if words:
            indent = len(line) - len(line.lstrip())
            row = Row(words, indent, after_blank, not rows, place + indent, place + len(line.rstrip()))
            parts = parts_of(words, before + len(rows))
            rows += [row] if len(parts) == 1 else cut(row, parts, line, place)
        after_blank = not words
        place += len(line) + 1
    return rows


def cut(row: Row, parts: Sequence[str], line: str, place: int) -> list[Row]:
    """The parts of a row as rows of their own, with their places; `line` is the row as it stands, from `place` on."""
    letters = [place + index for index, letter in enumerate(line) if not letter.isspace()]
    rows, start = [], 0
    for part in parts:
        end = start + len(part) - part.count(" ")
        rows.append(replace(row, text=part, start=letters[start], end=letters[end - 1] + 1, is_cut=start > 0))
        start = end
    return rows


def page_width(rows: Sequence[Row]) -> int | None:
    """The width at which the file was wrapped, in letters; None for a file with one line a paragraph."""
    lengths = sorted(
        len(row.text)
        for row, following in zip(rows, rows[1:], strict=False)
        if begins_small(following) and not following.after_blank
        if MIN_WRAPPED <= len(row.text) <= MAX_WRAPPED
    )
    if len(lengths) > 1:
        return lengths[len(lengths) * 9 // 10]
    return width_by_shape([len(row.text) for row in rows[1:]])


def width_by_shape(lengths: Sequence[int]) -> int | None:
    """The width of a file in which no line after the first is long and several end at about one place."""
    widest = max(lengths, default=0)
    full = [length for length in lengths if length > widest - 2 * SLACK]
    return widest if NARROWEST <= widest <= WIDEST and len(full) > 2 else None


def begins_small(row: Row) -> bool:
    """Whether a line begins as the middle of a sentence does."""
    first = row.text[0]
    if BULLET.match(row.text) or ADDRESS.match(row.text) or CREDIT.match(row.text):
        return False
    return first.islower() or first in ",.;:)”…%"


def begins_sentence(row: Row) -> bool:
    """Whether a line begins with a capital word that stands small within a sentence ("Tại", "Ông")."""
    head = row.head
    if not head or not head[0].is_capital or head[0].key not in OPENERS:
        return False
    if len(head) < 2 or head[0].key in {"ông", "bà", "tại", "theo", "các"}:
        return True
    return head[1].text[0].isdigit() or (head[1].is_word and not head[1].is_capital)


def begins_paragraph(row: Row) -> bool:
    """Whether a line begins a sentence in a way that captions do not."""
    return begins_sentence(row) and row.head[0].key not in CAPTION_OPENERS


def ends_sentence(row: Row) -> bool:
    """Whether a line ends with a full stop or its like."""
    return bool(SENTENCE_END.search(row.text))


def are_parted_by_blanks(rows: Sequence[Row], width: int) -> bool:
    """Whether every block of a wrapped file has a blank line before it."""
    pairs = [(row, after) for row, after in zip(rows, rows[1:], strict=False) if not after.after_blank]
    short = [
        row for row, _ in pairs if len(row.text) < width - 2 * SLACK and not CUT_ENDS.search(row.text[-LAST_WORDS:])
    ]
    return sum(row.after_blank for row in rows) > 2 and len(short) * 20 <= len(pairs)


def is_heading(block: Sequence[Row]) -> bool:
    """Whether a block is all in capitals, as some titles are."""
    text = "".join(row.text for row in block)
    large = sum(map(str.isupper, text))
    return large > 8 and large > 0.9 * sum(map(str.isalpha, text))
