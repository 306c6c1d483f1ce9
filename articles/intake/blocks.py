"""What each block of a text is: title, dateline, paragraph, caption, subhead, item, byline, source."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from statistics import median

from articles.intake.capitals import is_shouted
from articles.intake.dates import EXPRESSION, TODAY
from articles.intake.documents import Mark
from articles.intake.furniture import furniture
from articles.intake.layout import is_bold_heading, is_set_apart, kind_by_layout, picture_score, with_neighbours
from articles.intake.lines import Line
from articles.intake.margins import AUTHOR, is_author_names, is_byline, is_credit, is_dateline, is_source, is_tags
from articles.intake.photo_lines import (
    DELEGATES,
    OCCASION_AT_END,
    SCENE,
    THRESHOLD,
    VIEW,
    Surroundings,
    begins_paragraph,
    caption_score,
    is_marked,
)
from articles.intake.rows import BULLET, CUT_ENDS, LAST_WORDS, SENTENCE_END
from articles.intake.tokens import comparable

SUMMARY_LABEL = re.compile(r"(?:tóm tắt|sapo|trích yếu)\s?:", re.IGNORECASE)
SITE_LABEL = re.compile(r"\(?[\w.&\- ]{2,30}\)?\s?[-–]\s")
NUMBERED = re.compile(r"\(?(?:\d{1,2}|[ivx]{1,4}|[a-zđ])[.)/]\s", re.IGNORECASE)
CUE_WITHIN = re.compile(r"\b(?:có|gồm|là|cho|của|với|do|và|các) (?:các )?\S+(?: \S+)?$", re.IGNORECASE)
LONGEST_TITLE, LONGEST_SUBHEAD, SHORTEST_LEAD = 280, 130, 110
TITLE_WITHIN = 5
SIGNED_LINES = 3
MARGINS = {"dateline", "byline", "tags"}
MANY_LINES = 400
SHORTEST_REPEAT = 100
RUBRICS = 4
DESKS = {"PV", "CTV", "BBT", "BTV", "TTXVN"}


@dataclass(frozen=True)
class Block:
    """A block of the source with its kind; `text` is the source's, hard-wrapped lines joined.

    `start` and `end` are its place in the original. A block of kind "picture" has no text but the picture's number.
    """

    kind: str
    text: str
    start: int = 0
    end: int = 0
    picture: int | None = None


def classify(lines: Sequence[Line]) -> list[Block]:
    """Return one block for each line, in the same order."""
    kinds = iter(kinds_of(with_neighbours(lines)))
    return [
        Block(next(kinds) if line.picture is None else "picture", line.text, line.start, line.end, line.picture)
        for line in lines
    ]


def kinds_of(lines: Sequence[Line]) -> list[str]:
    """Return the kind of each line of text: what layout tells goes before form, and form before surroundings."""
    kinds: list[str | None] = [kind_by_layout(line) or kind_by_form(line.text) for line in lines]
    around, other_news = furniture([line.text for line in lines])
    for index in around:
        if kinds[index] is None or index in other_news:
            kinds[index] = "outside"
    title = title_index(lines, kinds)
    if title is not None:
        kinds[title] = "title"
    for index in repeated(lines, kinds):
        kinds[index] = "repeat"
    sign(lines, kinds, title)
    name_the_rest(lines, kinds, title)
    return [kind or "paragraph" for kind in kinds]


def name_the_rest(lines: Sequence[Line], kinds: list[str | None], title: int | None) -> None:
    """Say of each line within the article what it is, from its form and from what stands before it."""
    usual = usual_length(lines, kinds)
    everything = comparable("\n".join(line.text for line in lines)) if len(lines) < MANY_LINES else ""
    before, has_paragraph, captioned = None, False, False
    for index, line in enumerate(lines):
        if captioned and Mark.UNDER_PICTURE in line.marks:  # the picture above has its caption above it
            line = replace(line, marks=line.marks - {Mark.UNDER_PICTURE})
        if kinds[index] is None:
            around = Surroundings(
                is_first=not has_paragraph,
                is_last=index == len(lines) - 1,
                usual_length=usual,
                title=lines[title].text if title is not None else "",
                everything=everything,
            )
            following = lines[index + 1].text if index + 1 < len(lines) else ""
            kinds[index] = kind_in_layout(line, following, before, around)
        captioned = kinds[index] == "caption" and Mark.OVER_PICTURE in line.marks
        if kinds[index] not in MARGINS:
            before = kinds[index]
        has_paragraph = has_paragraph or kinds[index] == "paragraph"


def kind_by_form(text: str) -> str | None:
    """The kind of a line that its form alone tells; None for everything that needs its place to be judged."""
    tests = (("tags", is_tags), ("dateline", is_dateline), ("source", is_source), ("credit", is_credit))
    return next((kind for kind, test in tests if test(text)), None)


def title_index(lines: Sequence[Line], kinds: Sequence[str | None]) -> int | None:
    """The index of the title: marked as such, or the first line that is none of the margins, if it is no paragraph."""
    marked = [index for index, line in enumerate(lines) if Mark.TITLE in line.marks and kinds[index] is None]
    if marked:
        return marked[0]
    within = [index for index, kind in enumerate(kinds) if kind != "outside"][:TITLE_WITHIN]
    for index in within:
        line = lines[index]
        if kinds[index] is None and not (AUTHOR.match(line.text) and is_byline(line.text)):
            if stands_above_title(lines, kinds, index):
                continue
            if not is_title(line.text, has_more=len(lines) > index + 1):
                return None
            return after_rubric(lines, kinds, index)
    return None


def stands_above_title(lines: Sequence[Line], kinds: list[str | None], index: int) -> bool:
    """Whether a line is an author's name or a view in a picture, with a line below it that can be the title."""
    following = next((place for place in range(index + 1, len(lines)) if kinds[place] is None), None)
    if following is None or not is_title(lines[following].text, has_more=following + 1 < len(lines)):
        return False
    text, below = lines[index].text, lines[following].text
    if SENTENCE_END.search(below) or len(below) <= len(text) // 2:
        return False
    if is_author_names(text) and text.count(" ") < 4 and below.count(" ") >= 6:
        kinds[index] = "byline"
    elif VIEW.match(text) and not VIEW.match(below):
        kinds[index] = "caption"
    return kinds[index] is not None


def after_rubric(lines: Sequence[Line], kinds: list[str | None], index: int) -> int:
    """The index of the title where the line at `index` can be one: the next, if only that has a dateline below it.

    What stands above such a title is the name of a page or of a part of it.
    """
    for below in range(index + 1, min(index + RUBRICS, len(lines) - 1)):
        if kinds[below] is not None or not is_title(lines[below].text, has_more=True):
            return index
        if kinds[below + 1] == "dateline" and not (
            SENTENCE_END.search(lines[below].text) or is_author_names(lines[below].text)
        ):
            kinds[index:below] = ["outside"] * (below - index)
            return below
    return index


def repeated(lines: Sequence[Line], kinds: Sequence[str | None]) -> list[int]:
    """The indices of paragraphs, and of a title, that stand a second time."""
    seen: dict[str, int] = {}
    found = []
    for index, line in enumerate(lines):
        if kinds[index] not in {None, "title"} or len(line.text) < SHORTEST_REPEAT and kinds[index] != "title":
            continue
        key = comparable(line.text).strip(" .")
        if key in seen and not {Mark.UNDER_PICTURE, Mark.OVER_PICTURE} & line.marks:
            found.append(index)
        seen.setdefault(key, index)
    return found


def is_title(text: str, has_more: bool) -> bool:
    """Whether the first line of a text can be its title and not its lead."""
    if len(text) > LONGEST_TITLE or BULLET.match(text) or not has_more:
        return False
    is_sentence = bool(SENTENCE_END.search(text))
    label = SITE_LABEL.match(text)
    date = EXPRESSION.match(text, label.end() if label else 0)
    starts_with_day = bool(date and date["lead"].strip()) or bool(TODAY.match(text))
    if starts_with_day and (is_sentence or len(text) > SHORTEST_LEAD):
        return False
    return not (is_sentence and len(text) > LONGEST_TITLE // 2)


def sign(lines: Sequence[Line], kinds: list[str | None], title: int | None) -> None:
    """Mark the bylines: at the end, right under the title, and wherever one is labelled as such."""
    free = [index for index, kind in enumerate(kinds) if kind is None]
    for index in free:
        if is_labelled_byline(lines[index].text):
            kinds[index] = "byline"
    free = [index for index in free if kinds[index] is None]
    for index in list(reversed(free))[:SIGNED_LINES]:
        if len(free) < 2 or not is_byline(lines[index].text) or BULLET.match(lines[index].text):
            break
        kinds[index] = "byline"
    below = [index for index in free if title is not None and index > title][:1]
    for index in below:
        if is_byline(lines[index].text) and kinds[index] is None:
            kinds[index] = "byline"


def is_labelled_byline(text: str) -> bool:
    """Whether a line says that it is signed ("Bài, ảnh: Thu Trà", "PV"), wherever it stands."""
    is_signed = bool(AUTHOR.match(text)) and is_byline(text)
    return is_signed and (":" in text[:25] or text.strip("() .").upper() in DESKS)


def usual_length(lines: Sequence[Line], kinds: Sequence[str | None]) -> int:
    """The middle length of the paragraphs, as far as one can tell them from the rest by length."""
    lengths = [len(line.text) for line, kind in zip(lines, kinds, strict=True) if kind is None]
    long = [length for length in lengths if length > 200]
    return int(median(long or lengths or [0]))


def kind_in_layout(line: Line, following: str, before: str | None, around: Surroundings) -> str:
    """The kind of a line within the article, with what its layout adds."""
    if is_set_apart(line) and not (around.is_first and before is None):
        return "credit" if is_credit(line.text) else "caption"
    kind = kind_of_body(line.text, following, before, around, picture_score(line, around.is_first))
    if kind == "paragraph" and is_bold_heading(line) and not (around.is_first or around.is_last):
        return "subhead"
    return kind


def kind_of_body(text: str, following: str, before: str | None, around: Surroundings, by_picture: int = 0) -> str:
    """The kind of a line within the article; `before` is the kind of the block above it.

    `by_picture` is what a picture beside it adds to the score of a caption.
    """
    if SUMMARY_LABEL.match(text):
        return "summary"
    if BULLET.match(text):
        return kind_of_bullet(text, following)
    shown = re.sub(r"^[^\w“\"(]+", "", text) or text
    if before == "title" and not by_picture and not is_under_photo(shown, around):
        return "subhead" if is_heading(shown) else "paragraph"
    if caption_score(shown, around) + by_picture >= THRESHOLD and not is_shouted(shown):
        return "caption"
    return "subhead" if is_heading(shown) and not around.is_last else "paragraph"


def kind_of_bullet(text: str, following: str) -> str:
    """A list item, or a numbered heading: short, without a stop, and followed by no other number."""
    if not NUMBERED.match(text) or len(text) > LONGEST_SUBHEAD or not is_heading(text):
        return "item"
    return "subhead" if following and not NUMBERED.match(following) else "item"


def is_under_photo(text: str, around: Surroundings) -> bool:
    """Whether a line right under the title is a caption: marked as one, or a scene or occasion is named."""
    if is_marked(text) and not begins_paragraph(text):
        return True
    if SENTENCE_END.search(text) and len(text) > LONGEST_SUBHEAD:
        return False
    return bool(SCENE.match(text) or OCCASION_AT_END.search(text)) and not begins_paragraph(text)


def is_heading(text: str) -> bool:
    """Whether a line has the form of a heading: short, no stop in or after it, a whole phrase, no date in front."""
    if len(text) > LONGEST_SUBHEAD or SENTENCE_END.search(text) or text[-1] in ":;," or DELEGATES.match(text):
        return False
    if CUT_ENDS.search(text[-LAST_WORDS:]) and CUE_WITHIN.search(text):
        return False
    date = EXPRESSION.match(text)
    return not (date and date["lead"].strip())
