"""Lines that hold two things: a mark that says which picture a caption is for, a day glued to the title.

The parts are lines of their own, so that each letter stays in exactly one block.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from articles.intake.documents import Mark, original_offset
from articles.intake.lines import Line
from articles.intake.margins import is_dateline

PICTURE_FILE = r"[\w.\- ]{1,60}\.(?:jpe?g|png|webp|gif|bmp|heic)"
LABEL = re.compile(
    rf"\s*(?:(?:chú thích )?(?:ảnh|hình)(?: số)? ?\d{{1,2}}\s?[:.)–-]|chú thích(?: ảnh)?\s?:|"
    rf"[\[(]\s?(?:ảnh|hình)(?: số)? ?(?:\d{{1,2}}|:? ?{PICTURE_FILE})\s?[\])]|"
    rf"(?:img|dsc|dscn|anh|ảnh)[_ -]?\d{{1,5}}(?:\.(?:jpe?g|png))?\s?:|[\[(]?{PICTURE_FILE}\s?[\])]?\s?:?)\s*(?=\S)",
    re.IGNORECASE,
)
FULL_DAY = r"(?:\d{1,2}[/.-]\d{1,2}[/.-](?:19|20)\d\d|(?:19|20)\d\d-\d\d(?:-\d\d)?)"
CLOCK = r"(?:\d{1,2}(?::|h)\d{2}(?::\d\d)?)"
GLUED_HEAD = re.compile(rf"\s*(?:date |ngày đăng:? |đăng ngày:? )?{FULL_DAY}(?:[\s|,-]+{CLOCK})?\s+(?=[A-ZĐÀ-Ỹ“\"])")
GLUED_TAIL = re.compile(rf"\s+\(?(?:{CLOCK}[\s|,-]+)?{FULL_DAY}(?:[\s|,-]+{CLOCK})?\)?\s*$")
NOT_A_DAY_OF_NEWS = re.compile(r"(?:ngày|đến|từ|và|năm|tháng|sáng|chiều|tối|[,(–-])\s*$", re.IGNORECASE)
BAR = re.compile(r"(?<=[^\s|])\s*\|+\s*$")  # of a table that was copied as text
FIRST_BAR = re.compile(r"\|+\s+(?=[^\s|])")
HEAD_LINES, LONGEST_TITLE = 6, 300
SHORTEST_REST = 12


def parted(lines: Sequence[Line], text: str) -> list[Line]:
    """Return the lines of a document's text with those that hold two things in two."""
    return [part for index, line in enumerate(lines) for part in parts(line, text, is_head=index < HEAD_LINES)]


def parts(line: Line, text: str, is_head: bool) -> Iterator[Line]:
    """The parts of one line; mostly itself."""
    if line.picture is not None:
        yield line
        return
    if bar := FIRST_BAR.match(line.text):
        first, rest = cut(line, text, bar.end())
        yield first
        yield from parts(rest, text, is_head)
        return
    if bar := BAR.search(line.text):
        first, rest = cut(line, text, bar.start())
        yield from parts(first, text, is_head)
        yield rest
        return
    label = LABEL.match(line.text)
    if label and len(line.text) - label.end() >= SHORTEST_REST:
        first, rest = cut(line, text, label.end())
        yield replace(first, marks=line.marks | {Mark.LABEL})
        yield replace(rest, marks=line.marks | {Mark.CAPTION})
    elif is_head and not is_dateline(line.text) and (place := place_of_day(line.text)):
        yield from cut(line, text, place)
    else:
        yield line


def place_of_day(words: str) -> int | None:
    """Where a day of publication that stands at the head or the end of another line parts from it."""
    if head := GLUED_HEAD.match(words):
        return head.end() if len(words) - head.end() >= SHORTEST_REST else None
    tail = GLUED_TAIL.search(words) if len(words) <= LONGEST_TITLE else None
    if tail and tail.start() >= SHORTEST_REST and not NOT_A_DAY_OF_NEWS.search(words[: tail.start()]):
        return tail.start()
    return None


def cut(line: Line, text: str, place: int) -> tuple[Line, Line]:
    """A line as two, parted before letter `place` of its words."""
    before, after = line.text[:place].rstrip(), line.text[place:].lstrip()
    middle = original_offset(text, line.start, line.end, len(before))
    second = original_offset(text, line.start, line.end, len(line.text) - len(after) + 1) - 1
    return replace(line, text=before, end=middle), replace(line, text=after, start=second, after_blank=False)
