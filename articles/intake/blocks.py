"""What each block of a text is: title, summary, paragraph, item, subhead, caption; or one of what stands around them:
dateline, byline, source, credit, tags, "repeat" for what was printed before, "outside" for what is no part of it.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from statistics import median

from articles.intake.capitals import is_shouted
from articles.intake.date_forms import EXPRESSION
from articles.intake.documents import Mark
from articles.intake.doubles import name_picture_texts, name_repeats
from articles.intake.headlines import name_headlines
from articles.intake.layout import (
    caption_hint,
    is_bold_heading,
    is_set_apart,
    is_signed,
    kind_by_layout,
    with_neighbours,
)
from articles.intake.lines import Line
from articles.intake.margins import AUTHOR, DESK_MARK, is_byline, is_credit, is_dateline, is_source, is_tags
from articles.intake.photo_lines import (
    THRESHOLD,
    Surroundings,
    begins_paragraph,
    caption_score,
    is_marked,
    name_runs,
)
from articles.intake.photo_words import DELEGATES, OCCASION_AT_END, PERSON, SCENE
from articles.intake.portal import is_contact, is_furniture, is_link, is_other_news, letterhead
from articles.intake.rows import BULLET, CUT_ENDS, LAST_WORDS, SENTENCE_END
from articles.intake.tokens import comparable

SUMMARY_LABEL = re.compile(r"(?:tóm tắt|sapo|trích yếu)\s?:", re.IGNORECASE)
NUMBERED = re.compile(r"\(?(?:\d{1,2}|[ivx]{1,4}|[a-zđ])[.)/]\s", re.IGNORECASE)
CUE_WITHIN = re.compile(r"\b(?:có|gồm|là|cho|của|với|do|và|các) (?:các )?\S+(?: \S+)?$", re.IGNORECASE)
LONGEST_SUBHEAD = 130
SIGNED_BY_WORDS, SIGNED_BY_LAYOUT, SURELY_SHOWN, LABEL_REACH = 3, 4, 4, 25
MARGINS = {"dateline", "byline", "tags", "outside"}
MANY_LINES = 400


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
    name_outside(lines, kinds)
    title = name_headlines(lines, kinds)
    placed = name_picture_texts(lines, kinds, title)
    sign(lines, kinds, title)
    name_the_rest(placed, kinds, title)
    found = [kind or "paragraph" for kind in kinds]
    name_runs(lines, found)
    name_repeats(lines, found)
    return found


def kind_by_form(text: str) -> str | None:
    """The kind of a line that its form alone tells; None for everything that needs its place to be judged."""
    tests = (
        ("tags", is_tags),
        ("dateline", is_dateline),
        ("source", is_source),
        ("credit", is_credit),
        ("outside", is_furniture),
    )
    return next((kind for kind, test in tests if test(text)), None)


def name_outside(lines: Sequence[Line], kinds: list[str | None]) -> None:
    """Set the kind of a paper's letterhead, and of other news: their heading and the links below it."""
    for index in letterhead([line.text for line in lines]):
        kinds[index] = "outside"
    is_list = False
    for index, line in enumerate(lines):
        if is_other_news(line.text):
            kinds[index], is_list = "outside", True
        elif is_list and kinds[index] in {None, "dateline"} and is_link(line.text):
            kinds[index] = "outside"
        else:
            is_list = is_list and kinds[index] is not None


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
                hint=caption_hint(line, not has_paragraph),
                is_heading=is_bold_heading(line),
            )
            following = lines[index + 1].text if index + 1 < len(lines) else ""
            kinds[index] = kind_in_layout(line, following, before, around)
        captioned = kinds[index] == "caption" and Mark.OVER_PICTURE in line.marks
        if kinds[index] not in MARGINS:
            before = kinds[index]
        has_paragraph = has_paragraph or kinds[index] == "paragraph"


def sign(lines: Sequence[Line], kinds: list[str | None], title: int | None) -> None:
    """Mark the bylines: at the end, right under the title, and wherever one is labelled as such."""
    free = [index for index, kind in enumerate(kinds) if kind is None]
    for index in free:
        text = lines[index].text
        is_labelled = bool(AUTHOR.match(text)) and ":" in text[:LABEL_REACH]
        is_above_other_news = index + 1 < len(lines) and is_other_news(lines[index + 1].text)
        if DESK_MARK.fullmatch(text) or (is_labelled or is_above_other_news) and is_byline(text):
            kinds[index] = "byline"
    free = [index for index in free if kinds[index] is None]
    for place, index in enumerate(list(reversed(free))[:SIGNED_BY_LAYOUT]):
        is_named = place < SIGNED_BY_WORDS and is_byline(lines[index].text) and not BULLET.match(lines[index].text)
        if len(free) < 2 or not (is_named or is_signed(lines[index])):
            break
        kinds[index] = "byline"
    below = [index for index in free if title is not None and index > title][:1]
    for index in below:
        if is_byline(lines[index].text) and kinds[index] is None:
            kinds[index] = "byline"


def usual_length(lines: Sequence[Line], kinds: Sequence[str | None]) -> int:
    """The middle length of the paragraphs, as far as one can tell them from the rest by length."""
    lengths = [len(line.text) for line, kind in zip(lines, kinds, strict=True) if kind is None]
    long = [length for length in lengths if length > 200]
    return int(median(long or lengths or [0]))


def kind_in_layout(line: Line, following: str, before: str | None, around: Surroundings) -> str:
    """The kind of a line within the article, with what its layout adds."""
    if is_set_apart(line) and not (around.is_first and before is None):
        return "credit" if is_credit(line.text) else "caption"
    kind = kind_of_body(line.text, following, before, around)
    if kind == "paragraph" and around.is_heading and not (around.is_first or around.is_last):
        return "subhead"
    return kind


def kind_of_body(text: str, following: str, before: str | None, around: Surroundings) -> str:
    """The kind of a line within the article; `before` is the kind of the block above it."""
    if SUMMARY_LABEL.match(text):
        return "summary"
    if around.is_first and is_contact(text):
        return "outside"
    if BULLET.match(text) and not around.hint:
        return kind_of_bullet(text, following)
    shown = re.sub(r"^[^\w“\"(]+", "", text) or text
    if before == "title" and not is_under_photo(shown, following, around):
        return "subhead" if is_heading(shown) else "paragraph"
    score = caption_score(shown, replace(around, is_first=around.is_first and before != "title"))
    if around.is_heading and score < THRESHOLD + SURELY_SHOWN and is_heading(shown):
        return "subhead"
    if score >= THRESHOLD and not is_shouted(shown):
        return "caption"
    return "subhead" if is_heading(shown) and not around.is_last else "paragraph"


def kind_of_bullet(text: str, following: str) -> str:
    """A list item, or a numbered heading: short, without a stop, and followed by no other number."""
    if not NUMBERED.match(text) or len(text) > LONGEST_SUBHEAD or not is_heading(text):
        return "item"
    return "subhead" if following and not NUMBERED.match(following) else "item"


def is_under_photo(text: str, following: str, around: Surroundings) -> bool:
    """Whether a line right under the title is a caption: marked as one, or a scene, an occasion, a person is shown."""
    if around.hint >= THRESHOLD or (is_marked(text) and not begins_paragraph(text)):
        return True
    if PERSON.match(text) and len(following) > len(text) and not EXPRESSION.search(text):
        return caption_score(text, around) > 0
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
