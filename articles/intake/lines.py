"""Undoing hard-wrapped lines: which line ends end a block, and which only the width of a page."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from articles.intake.margins import ADDRESS, is_author_names, is_dateline
from articles.intake.picture_lines import is_picture_place
from articles.intake.rows import (
    BULLET,
    CREDIT,
    CUT_ENDS,
    LAST_WORDS,
    MIN_WRAPPED,
    SENTENCE_END,
    SLACK,
    Row,
    are_parted_by_blanks,
    begins_paragraph,
    begins_sentence,
    begins_small,
    ends_sentence,
    is_heading,
    page_width,
    read_rows,
)

OPEN_END = re.compile(r"(?:[,–—&(“]|\s-)$")
OPEN_WORD = re.compile(r"\s(?:và|của|với|tại|các|do|cho|về|là|từ|ngày|tháng|năm|số|đồng|những|theo)$")
CUT_PLACES = re.compile(
    r"\b(?:tỉnh|huyện|xã|phường|quận|thị trấn|thị xã|thành phố|chủ tịch|bí thư|giám đốc)$", re.IGNORECASE
)
LISTS_PEOPLE = re.compile(r"(?:đồng chí|đ/c|các ông|bà)\s?:$", re.IGNORECASE)
SITE_LABEL = re.compile(r"\([\w.-]+\.(?:vn|com)\)")
QUANTITY = re.compile(r"[\d.,]+%?\s[a-zà-ỹ]")
FEW_WORDS = 4
TITLE_ROWS, SHORTEST_TITLE_ROW = 3, 24
CUE_AT_START = re.compile(r"(?:đồng chí|đ/c|ông|bà|anh|chị)\s", re.IGNORECASE)
OCCASION_END = re.compile(
    r"(?:hội nghị|buổi \S+(?: \S+)?|đại hội|kỳ họp|phiên họp|cuộc họp|lễ \S+(?: \S+)?|hội thi|hội thảo|chương trình)$",
    re.IGNORECASE,
)
SCENE = re.compile(r"(?:quang|toàn|khung|phong) cảnh\b|một số hình ảnh|hình ảnh\b|ảnh\s?:", re.IGNORECASE)
CREDITED = re.compile(
    r"(?:^|[\s(.,;–-])ảnh\s?[:/][^.]{1,40}(?:\.[^.\s]{1,12}){0,3}\)?\.?$|\(ảnh[^)]{0,30}\)\.?$|"
    r"[.(–-]\s?ảnh (?:minh h[ọo]a|tư liệu|internet|cắt từ \S+)\)?\.?$",
    re.IGNORECASE,
)
CREDIT_LABEL = re.compile(r"(?:^|[\s(.,;–-])ảnh\s?:$", re.IGNORECASE)
# Nothing but a name can follow these, whatever the white space says.
DANGLING = re.compile(r"\s(?:đồng chí|đ/c|ông|bà|các đồng chí)$", re.IGNORECASE)
LONGEST_AUTHOR, MOST_CAPTION_ROWS = 30, 4
# Words that begin a paragraph far more often than a sentence within one.
PARAGRAPH_STARTS = re.compile(
    r"(?:Tại (?:buổi|hội nghị|đại hội|kỳ họp|lễ|cuộc|chương trình|đây)|Cũng (?:tại|trong)|Phát biểu|Kết luận|"
    r"Nhân dịp|Thay mặt|Dịp này|"
    r"Ngày \d|Sáng|Chiều|Tối|Trước đó|Kết thúc|Tiếp đó|Đến dự|Dự|Tham dự|Cùng dự|Tiếp theo|Sau khi nghe)\b"
)


@dataclass(frozen=True)
class Line:
    """One block of the source, its hard-wrapped lines joined by single spaces.

    `start` and `end` are its place in the source's text, `marks` what the layout says of it, `picture` the number of
    the picture that stands here instead of words.
    """

    text: str
    indent: int
    rows: int
    after_blank: bool
    start: int = 0
    end: int = 0
    marks: frozenset[str] = frozenset()
    picture: int | None = None


def unwrap(text: str, before: int = 0) -> list[Line]:
    """Return the blocks of a cleaned text in order; no character but white space is lost.

    `before` is how many lines of the document went before the text.
    """
    rows = read_rows(text, before)
    width = page_width(rows)
    by_blanks = width is not None and are_parted_by_blanks(rows, width)
    blocks: list[list[Row]] = []
    for index, row in enumerate(rows):
        following = rows[index + 1] if index + 1 < len(rows) else None
        if blocks and not row.is_cut and belongs(blocks[-1], row, following, width, by_blanks):
            blocks[-1].append(row)
        else:
            blocks.append([row])
    return [line_of(block) for block in blocks]


def line_of(block: Sequence[Row]) -> Line:
    """The rows of one block as one line."""
    first, last = block[0], block[-1]
    text = " ".join(row.text for row in block)
    return Line(text, first.indent, len(block), first.after_blank, first.start, last.end)


def belongs(block: Sequence[Row], row: Row, following: Row | None, width: int | None, by_blanks: bool) -> bool:
    """Whether `row` is a further line of `block`; what photos' credits and dangling cues say goes before the rest."""
    last = block[-1].text
    if (DANGLING.search(last) or CREDIT_LABEL.search(last)) and not is_heading(block) and row.text[0].isupper():
        return True
    is_full = width is not None and width < len(last) + 1 + len(row.text.split(" ", 1)[0])
    if CREDITED.search(last):
        return is_full and not row.after_blank and len(row.text) < LONGEST_AUTHOR and is_author_names(row.text)
    if is_full and not row.after_blank and CREDITED.match(row.text):
        return len(block) < MOST_CAPTION_ROWS and not begins_paragraph(block[0])
    return by_blanks and runs_on(row) or continues(block, row, following, width)


def runs_on(row: Row) -> bool:
    """Whether a line of a file whose paragraphs are parted by blank lines goes on with the line above it."""
    return not (row.after_blank or BULLET.match(row.text) or ADDRESS.match(row.text) or CREDIT.match(row.text))


def continues(block: Sequence[Row], row: Row, following: Row | None, width: int | None) -> bool:
    """Whether `row` goes on with `block`, or begins a new one."""
    last = block[-1].text
    if not row.after_blank and (goes_with_label(last, row) or last[0] == row.text[0] == "#"):
        return True
    if is_picture_place(row.text) or is_picture_place(last):
        return False
    if row.after_blank and not block[0].is_first and is_torn(last, row):
        return True
    if row.after_blank or ADDRESS.match(row.text) or CREDIT.match(row.text) or is_dateline(row.text):
        return False
    if SITE_LABEL.match(row.text) or (is_dateline(last) and len(block) == 1 and not begins_small(row)):
        return False
    if len(block) < TITLE_ROWS and is_heading(block) and (is_heading([row]) or not re.search(r"[^\W\d_]", row.text)):
        return not SENTENCE_END.search(last) and len(last) > SHORTEST_TITLE_ROW
    if begins_small(row):
        return not (SENTENCE_END.search(last) and len(last) < MIN_WRAPPED)
    if width is None:
        goes_on = not block[0].is_first and goes_on_with_number(last, row)
        return (is_open(last, row) or goes_on) and not BULLET.match(row.text)
    if row.indent > block[-1].indent + 1:
        return False
    return continues_wrapped(block, row, following, width)


def is_torn(last: str, row: Row) -> bool:
    """Whether a blank line stands within a sentence: after a long line without any stop, before a small letter."""
    if len(last) <= MIN_WRAPPED or last[-1] in ".:;!?…)”" or not row.text[0].islower() or not begins_small(row):
        return False
    return len(row.text) > MIN_WRAPPED // 2 and not is_dateline(row.text)


def is_open(last: str, row: Row) -> bool:
    """Whether a line ends in the middle of a phrase: with a comma, a dash, or a word that joins it to the next."""
    return bool(OPEN_END.search(last)) or (bool(OPEN_WORD.search(last)) and not begins_sentence(row))


def goes_on_with_number(last: str, row: Row) -> bool:
    """Whether a long line without a stop goes on with a quantity ("thu hồi / 46,7 ha đất")."""
    return len(last) >= MIN_WRAPPED and bool(QUANTITY.match(row.text)) and not re.search(r"[.!?…:;]\W*$", last)


def goes_with_label(last: str, row: Row) -> bool:
    """Whether an address follows on the line after its label ("Nguồn:")."""
    return last[-1] == ":" and last.count(" ") < FEW_WORDS and bool(ADDRESS.match(row.text))


def continues_wrapped(block: Sequence[Row], row: Row, following: Row | None, width: int) -> bool:
    """The same for a line with a capital or a sign in front, in a file that is hard-wrapped."""
    last = block[-1].text
    reach = len(last) + 1 + len(row.text.split(" ", 1)[0])
    is_full = width - SLACK < reach and len(last) <= width + SLACK
    if stands_by_photo(block, row, is_full):
        return False
    if BULLET.match(row.text):
        return is_full and last[-1] not in ".;:,!?…" and not BULLET.match(block[0].text)
    if is_open(last, row) or LISTS_PEOPLE.search(last):
        return True
    if ends_sentence(block[-1]):
        return is_full and reach > width and flows_on(block, row, following, width)
    if last[-1] in ":;":
        return is_full and reach > width and (len(block) > 1 or begins_paragraph(block[0]))
    return goes_on_mid_sentence(block, row, is_full, width)


def stands_by_photo(block: Sequence[Row], row: Row, is_full: bool) -> bool:
    """Whether one of two lines is a photo's by its words ("Quang cảnh ...", "Ảnh: ...") and ends or begins there."""
    last = block[-1].text
    if len(block) == 1 and SCENE.match(last) and not is_full:
        return True
    if SCENE.match(row.text) or CREDITED.search(last):
        return True
    return bool(CREDITED.search(row.text)) and ends_sentence(block[-1])


def goes_on_mid_sentence(block: Sequence[Row], row: Row, is_full: bool, width: int) -> bool:
    """The same for a line above that ends without any stop."""
    last = block[-1].text
    if CUT_ENDS.search(last[-LAST_WORDS:]):
        return True
    if begins_sentence(row):
        return False
    if len(block) == 1 and begins_paragraph(block[0]):
        return is_full or last.count(" ") < FEW_WORDS and len(row.text) > width // 2
    if CUT_PLACES.search(last[-LAST_WORDS:]):
        return True
    if len(block) == 1 and last.count(" ") < FEW_WORDS and CUE_AT_START.match(last):
        return True
    return is_full and (len(block) > 1 or not ends_whole(block[0], row, width))


def ends_whole(first: Row, row: Row, width: int) -> bool:
    """Whether a full line without a stop is a block by itself: a caption, or a title above its lead."""
    return bool(OCCASION_END.search(first.text)) or (first.is_first and len(row.text) > width - 2 * SLACK)


def flows_on(block: Sequence[Row], row: Row, following: Row | None, width: int) -> bool:
    """Whether a full line can be the middle of a paragraph: the next is full too, or is the last of it."""
    if len(block) == 1 and not begins_paragraph(block[0]):
        return False
    if ends_sentence(block[-1]) and PARAGRAPH_STARTS.match(row.text):
        return False
    if following and not ends_sentence(row) and ends_sentence(block[-1]) and begins_sentence(following):
        return False
    if following and not ends_sentence(row) and CREDITED.search(following.text):
        return False
    is_short = len(row.text) < width - 2 * SLACK
    if is_short and ends_sentence(block[-1]) and not ends_sentence(row):
        return False
    return not (is_short and following is not None and begins_small(following) and not following.after_blank)
