"""What a file's layout says of its lines, weighed against their words."""

from collections.abc import Sequence

from articles.intake.lines import Line
from articles.intake.margins import is_byline, is_dateline, publication_day
from articles.intake.photo_lines import begins_paragraph
from articles.intake.rows import SENTENCE_END

LONGEST_HEADING, LONGEST_BYLINE, LONGEST_CAPTION, LONGEST_BESIDE = 200, 80, 600, 260
SIGNED_LINES = 4
ABOVE, BELOW = 1, 2  # where a picture's neighbour stands


def kind_by_layout(line: Line) -> str | None:
    """The kind of a line that its marks tell and its words allow; None where its place and words must tell."""
    text, marks = line.text, line.marks
    if "dateline" in marks and (is_dateline(text) or publication_day(text)):
        return "dateline"
    if "byline" in marks and len(text) <= LONGEST_BYLINE and (is_byline(text) or not SENTENCE_END.search(text)):
        return "byline"
    if "caption" in marks and len(text) <= LONGEST_CAPTION:
        return "caption"
    if "summary" in marks:
        return "summary"
    if "item" in marks:
        return "item"
    if "heading" in marks and len(text) <= LONGEST_HEADING and text[-1] not in ".;,":
        return "subhead"
    return None


def beside_pictures(lines: Sequence[Line]) -> list[int]:
    """For each line of text, whether it stands right below a picture (BELOW), above one (ABOVE), or neither (0)."""
    found: list[int] = []
    after_picture = False
    for line in lines:
        if line.picture is None:
            found.append(BELOW * after_picture)
            after_picture = False
        else:
            if found and not found[-1]:
                found[-1] = ABOVE
            after_picture = True
    return found


def caption_hint(line: Line, beside: int) -> int:
    """How much the layout of a line speaks for a caption, on the scale of `caption_score`."""
    text, marks = line.text, line.marks
    if len(text) > LONGEST_BESIDE or text[-1] in ":;":
        return 0
    hint = 2 * ("italic" in marks) + 1 * ("centred" in marks) + ("italic" in marks and "centred" in marks)
    if beside:
        hint += 2 * bool({"italic", "centred"} & marks) + (3 if beside == BELOW else 1)
    return max(0, hint - 2 * begins_paragraph(text)) if "bold" not in marks or beside else 0


def is_heading_by_layout(line: Line, beside: int) -> bool:
    """Whether a line is set as headings within a text are: all bold, short, without a stop, away from pictures."""
    return "bold" in line.marks and not beside and len(line.text) <= LONGEST_HEADING and line.text[-1] not in ".;,:"


def is_signed(line: Line) -> bool:
    """Whether a short line near the end is set as authors' names are: at the right, without a stop."""
    return "right" in line.marks and len(line.text) <= LONGEST_BYLINE and not SENTENCE_END.search(line.text)
