"""What a file's layout says a line is: the marks of its reader, and pictures right above or below it."""

from collections.abc import Sequence
from dataclasses import replace

from articles.intake.documents import Mark
from articles.intake.lines import Line
from articles.intake.margins import is_byline, is_credit, publication_day
from articles.intake.photo_lines import LONGEST, begins_paragraph, is_marked
from articles.intake.photo_words import TELLING
from articles.intake.rows import BULLET, SENTENCE_END

LONGEST_SUBHEAD, LONGEST_BYLINE, LONGEST_UNSURE = 130, 80, 220
SET_APART = {Mark.CENTRED, Mark.ITALIC, Mark.RIGHT}
BY_PICTURE = {Mark.UNDER_PICTURE, Mark.OVER_PICTURE}


def with_neighbours(lines: Sequence[Line]) -> list[Line]:
    """Return the lines of text, those beside a picture marked so; a credit between them is part of the picture."""
    found = []
    for index, line in enumerate(lines):
        if line.picture is not None:
            continue
        marks = set(line.marks)
        if picture_next(lines, index, -1):
            marks.add(Mark.UNDER_PICTURE)
        if picture_next(lines, index, 1) and not has_own_caption(lines, index):
            marks.add(Mark.OVER_PICTURE)
        found.append(replace(line, marks=frozenset(marks)) if marks != line.marks else line)
    return found


def picture_next(lines: Sequence[Line], index: int, step: int) -> bool:
    """Whether a picture stands right before (step -1) or after a line."""
    index += step
    if 0 <= index < len(lines) and lines[index].picture is None and is_credit(lines[index].text):
        index += step
    return 0 <= index < len(lines) and lines[index].picture is not None


def has_own_caption(lines: Sequence[Line], index: int) -> bool:
    """Whether the picture after a line has a caption set apart below it, so that the line above is none."""
    below = next((line for line in lines[index + 1 :] if line.picture is None), None)
    return below is not None and bool(below.marks & {Mark.CAPTION, Mark.ITALIC, Mark.CENTRED})


CERTAIN = {Mark.OUTSIDE: "outside", Mark.LABEL: "label", Mark.NOTE: "note", Mark.SUMMARY: "summary"}


def kind_by_layout(line: Line) -> str | None:
    """Return the kind that the layout alone tells; None where it says nothing certain."""
    marks, text = line.marks, line.text
    if not marks:
        return None
    certain = next((kind for mark, kind in CERTAIN.items() if mark in marks), None)
    if certain:
        return certain
    if Mark.CAPTION in marks and len(text) <= LONGEST:
        return "credit" if is_credit(text) else "caption"
    tests = (
        ("subhead", Mark.HEADING in marks and Mark.TITLE not in marks and len(text) <= LONGEST_SUBHEAD),
        ("dateline", Mark.DATELINE in marks and publication_day(text) and len(text) <= LONGEST_BYLINE),
        ("byline", Mark.BYLINE in marks and len(text) <= LONGEST_BYLINE),
        ("item", Mark.ITEM in marks and not is_marked(text)),
    )
    return next((kind for kind, is_so in tests if is_so), None)


def is_set_apart(line: Line) -> bool:
    """Whether a line beside a picture stands out from the paragraphs, as captions are printed."""
    marks = line.marks
    if not BY_PICTURE & marks or len(line.text) > LONGEST or BULLET.match(line.text):
        return False
    return Mark.ITALIC in marks or (Mark.CENTRED in marks and Mark.BOLD not in marks)


def caption_hint(line: Line, is_first: bool) -> int:
    """How much the layout of a line, and a picture beside it, speak for a caption, on the scale of `caption_score`."""
    under, over = Mark.UNDER_PICTURE in line.marks, Mark.OVER_PICTURE in line.marks
    if len(line.text) > LONGEST_UNSURE or line.text[-1] in ":;":
        return 0
    if not (under or over):
        return 0 if Mark.BOLD in line.marks else set_apart_score(line)
    if TELLING.search(line.text) and SENTENCE_END.search(line.text) and not SET_APART & line.marks:
        return 0
    hint = 3 * under + over * (not is_first) + 2 * bool(SET_APART & line.marks)
    return max(0, hint - 2 * begins_paragraph(line.text))


def set_apart_score(line: Line) -> int:
    """How much a line without a picture beside it is set as captions are: in italics, in the middle, or both."""
    italic, centred = Mark.ITALIC in line.marks, Mark.CENTRED in line.marks
    return max(0, 2 * italic + centred + (italic and centred) - 2 * begins_paragraph(line.text))


def is_signed(line: Line) -> bool:
    """Whether a short line near the end is set as authors' names are: at the right, without a stop."""
    return Mark.RIGHT in line.marks and len(line.text) <= LONGEST_BYLINE and not SENTENCE_END.search(line.text)


def is_bold_heading(line: Line) -> bool:
    """Whether a short bold line without a stop stands as a heading of a part."""
    marks = line.marks
    if Mark.BOLD not in marks or BY_PICTURE & marks or len(line.text) > LONGEST_SUBHEAD or Mark.RIGHT in marks:
        return False
    return not SENTENCE_END.search(line.text) and line.text[-1] not in ":;," and not is_byline(line.text)
