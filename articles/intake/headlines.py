"""Which line is the title, and which stand above it without being one: sections, kickers, contacts."""

import re
from collections.abc import Sequence

from articles.intake.date_forms import EXPRESSION, TODAY
from articles.intake.gazetteer import PROVINCE_NAMES
from articles.intake.lines import Line
from articles.intake.margins import AUTHOR, is_author_names, is_byline
from articles.intake.photo_lines import is_marked
from articles.intake.photo_words import VIEW
from articles.intake.portal import is_contact
from articles.intake.rows import BULLET, SENTENCE_END
from articles.intake.sections import is_section, may_be_section
from articles.intake.tokens import tokenize
from articles.intake.vocabulary import PERSON_CUES, RANKS

SITE_LABEL = re.compile(r"\(?[\w.&\- ]{2,30}\)?\s?[-–]\s")
TOLD = re.compile(r"\b(?:đã|cũng|đồng thời|theo đó|qua đó|cho biết|nhằm)\b", re.IGNORECASE)
LONGEST_TITLE, SHORTEST_LEAD, LONGEST_KICKER, SHORTEST_TITLE = 280, 110, 25, 30
TITLE_WITHIN, KICKER_WORDS, SHORTEST_TOLD = 5, 3, 80
MOST_NAME_SPACES, FEWEST_TITLE_SPACES, RUBRICS = 4, 6, 4


def name_headlines(lines: Sequence[Line], kinds: list[str | None]) -> int | None:
    """Set the kind of the title and of what stands above it; return the title's index, None where there is none."""
    free = [index for index, kind in enumerate(kinds) if kind is None][:TITLE_WITHIN]
    title = next((index for index, line in enumerate(lines) if kinds[index] is None and "title" in line.marks), None)
    if title is None:
        title = title_index(lines, kinds, free)
    for index in free:
        is_above = title is not None and index < title and kinds[index] is None
        if is_above and not (is_marked(lines[index].text) or is_signed(lines[index].text)):
            kinds[index] = "outside"
    if title is not None:
        kinds[title] = "title"
        name_sections_below(lines, kinds, title)
    return title


def title_index(lines: Sequence[Line], kinds: list[str | None], free: Sequence[int]) -> int | None:
    """The index of the title by its words: the first free line that is no section, kicker or caption and no lead."""
    for place, index in enumerate(free):
        text = lines[index].text
        if is_signed(text) or is_contact(text) or is_marked(text):
            continue
        following = free[place + 1] if place + 1 < len(free) else None
        if stands_above_title(lines, kinds, index, following) or stands_over_title(lines, kinds, index, following):
            continue
        return after_rubric(lines, kinds, index) if is_title(lines[index], has_more=len(lines) > index + 1) else None
    return None


def is_signed(text: str) -> bool:
    """Whether a line is labelled as its author's."""
    return bool(AUTHOR.match(text)) and is_byline(text)


def stands_over_title(lines: Sequence[Line], kinds: Sequence[str | None], index: int, following: int | None) -> bool:
    """Whether a line names a section or is a kicker, and the title comes after it."""
    if following is None:
        return False
    text, after = lines[index].text, lines[following].text
    if not is_title(lines[following], has_more=len(lines) > following + 1) or SENTENCE_END.search(after):
        return False
    if len(after) < SHORTEST_TITLE or BULLET.match(text) or text[-1] in ",:–-":
        return False
    if is_section(text) or (len(text) <= LONGEST_KICKER and text.count(" ") < KICKER_WORDS):
        return True
    return may_be_section(text) and following + 1 < len(lines) and kinds[following + 1] == "dateline"


def stands_above_title(lines: Sequence[Line], kinds: list[str | None], index: int, following: int | None) -> bool:
    """Whether a line is an author's name or a view in a picture, with a line below it that can be the title."""
    if following is None or not is_title(lines[following], has_more=following + 1 < len(lines)):
        return False
    text, below = lines[index].text, lines[following].text
    if SENTENCE_END.search(below) or len(below) <= len(text) // 2:
        return False
    is_name = is_author_names(text) and text.count(" ") < MOST_NAME_SPACES and not is_province(text)
    if is_name and below.count(" ") >= FEWEST_TITLE_SPACES:
        kinds[index] = "byline"
    elif VIEW.match(text) and not VIEW.match(below):
        kinds[index] = "caption"
    return kinds[index] is not None


def is_province(text: str) -> bool:
    """Whether a line is a province's name."""
    tokens = tokenize(text)
    return PROVINCE_NAMES.match(tokens, 0)[0] == len(tokens)


def after_rubric(lines: Sequence[Line], kinds: Sequence[str | None], index: int) -> int:
    """The index of the title where the line at `index` can be one: the next, if only that has a dateline below it.

    What stands above such a title is the name of a page or of a part of it.
    """
    for below in range(index + 1, min(index + RUBRICS, len(lines) - 1)):
        text = lines[below].text
        if kinds[below] is not None or not is_title(lines[below], has_more=True):
            return index
        if kinds[below + 1] == "dateline" and not (SENTENCE_END.search(text) or is_author_names(text)):
            return below
    return index


def is_title(line: Line, has_more: bool) -> bool:
    """Whether the first line of a text can be its title and not its lead."""
    text = line.text
    if len(text) > LONGEST_TITLE or BULLET.match(text) or not has_more or text[-1] in ";":
        return False
    is_sentence = bool(SENTENCE_END.search(text))
    label = SITE_LABEL.match(text)
    date = EXPRESSION.match(text, label.end() if label else 0)
    starts_with_day = bool(date and date["lead"].strip()) or bool(TODAY.match(text))
    if starts_with_day and (is_sentence or len(text) > SHORTEST_LEAD):
        return False
    if is_sentence and not {"bold", "centred"} & line.marks and (is_told(text) or presents_person(text)):
        return False
    return not (is_sentence and len(text) > LONGEST_TITLE // 2)


def is_told(text: str) -> bool:
    """Whether a sentence tells what was done as leads do."""
    return len(text) > SHORTEST_TOLD and bool(TOLD.search(text))


def presents_person(text: str) -> bool:
    """Whether a sentence begins with a person and the title in apposition: "Đại tá Lò Văn Pành - Phó ..."."""
    tokens = tokenize(text[:LONGEST_TITLE])
    after, _ = PERSON_CUES.match(tokens, 0)
    after = max(after, RANKS.match(tokens, after)[0])
    if not 0 < after < len(tokens) or not tokens[after].is_capital:
        return False
    while after < len(tokens) and tokens[after].is_word and tokens[after].is_capital:
        after += 1
    return after < len(tokens) and tokens[after].text in {",", "-", "–"}


def name_sections_below(lines: Sequence[Line], kinds: list[str | None], title: int) -> None:
    """Set the kind of the sections' names between the title and the lead."""
    for index in range(title + 1, min(len(lines), title + TITLE_WITHIN)):
        if kinds[index] is None and is_section(lines[index].text):
            kinds[index] = "outside"
        elif kinds[index] is None:
            return
