"""Lines that hold two things: a mark that says which picture a caption is for, and the caption.

The parts are lines of their own, so that each letter stays in exactly one block.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from articles.intake.documents import Mark, original_offset
from articles.intake.lines import Line

PICTURE_FILE = r"[\w.\- ]{1,60}\.(?:jpe?g|png|webp|gif|bmp|heic)"
LABEL = re.compile(
    rf"\s*(?:(?:chú thích )?(?:ảnh|hình)(?: số)? ?\d{{1,2}}\s?[:.)–-]|chú thích(?: ảnh)?\s?:|"
    rf"[\[(]\s?(?:ảnh|hình)(?: số)? ?(?:\d{{1,2}}|:? ?{PICTURE_FILE})\s?[\])]|"
    rf"(?:img|dsc|dscn|anh|ảnh)[_ -]?\d{{1,5}}(?:\.(?:jpe?g|png))?\s?:|[\[(]?{PICTURE_FILE}\s?[\])]?\s?:?)\s*(?=\S)",
    re.IGNORECASE,
)
SHORTEST_REST = 12


def parted(lines: Sequence[Line], text: str) -> list[Line]:
    """Return the lines of a document's text with those that hold two things in two."""
    return [part for line in lines for part in parts(line, text)]


def parts(line: Line, text: str) -> Iterator[Line]:
    """The parts of one line; mostly itself."""
    if line.picture is not None:
        yield line
        return
    label = LABEL.match(line.text)
    if label and len(line.text) - label.end() >= SHORTEST_REST:
        first, rest = cut(line, text, label.end())
        yield replace(first, marks=line.marks | {Mark.LABEL})
        yield replace(rest, marks=line.marks | {Mark.CAPTION})
    else:
        yield line


def cut(line: Line, text: str, place: int) -> tuple[Line, Line]:
    """A line as two, parted before letter `place` of its words."""
    before, after = line.text[:place].rstrip(), line.text[place:].lstrip()
    middle = original_offset(text, line.start, line.end, len(before))
    second = original_offset(text, line.start, line.end, len(line.text) - len(after) + 1) - 1
    return replace(line, text=before, end=middle), replace(line, text=after, start=second, after_blank=False)
