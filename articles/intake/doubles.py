"""Lines that stand twice: copied summaries and titles, a picture's words printed under it and in its place."""

import re
from collections.abc import Sequence
from dataclasses import replace

from articles.intake.documents import Mark
from articles.intake.layout import BY_PICTURE
from articles.intake.lines import Line
from articles.intake.picture_lines import is_picture_place
from articles.intake.tokens import comparable

BODY = {"summary", "paragraph", "item"}
SHORTEST, SHORTEST_TITLE, LONGEST_DOUBLED = 60, 15, 160
NUMBERED_PICTURE = re.compile(r"(?:\s?(?:ảnh|hình|photo))?\s{0,3}(?:\d{1,2})?")
MOST_PRINTS = 4
SIGNS = re.compile(r"[\W_]+")


def name_picture_texts(lines: Sequence[Line], kinds: list[str | None], title: int | None) -> list[Line]:
    """Set kind "repeat" for lines that a page prints in a picture's place: the title, numbered or again and again.

    Return the lines, marked where such a line tells that they stand below a picture. So does the first of two prints
    of one short line, the words of a picture and those below it.
    """
    keys = [words_of(line.text) for line in lines]
    name = keys[title] if title is not None and len(keys[title]) > SHORTEST_TITLE else None
    prints = [index for index, key in enumerate(keys) if name and index > (title or 0) and repeats_title(key, name)]
    places = {index for index in prints if keys[index] != name or len(prints) > 2}
    for index in places:
        kinds[index] = "repeat"
    under: set[int] = set()
    is_below = False
    for index, line in enumerate(lines):
        if is_picture_place(line.text):
            kinds[index] = kinds[index] or "outside"
        if index in places or is_picture_place(line.text):
            is_below = True
        elif kinds[index] != "tags":
            under |= {index} if is_below or is_doubled(keys, kinds, index) else set()
            is_below = False
    return [
        replace(line, marks=line.marks | {Mark.UNDER_PICTURE}) if index in under else line
        for index, line in enumerate(lines)
    ]


def is_doubled(keys: Sequence[str], kinds: Sequence[str | None], index: int) -> bool:
    """Whether a short line within the article has the same words as the next one."""
    if index + 1 == len(keys) or kinds[index] is not None or len(keys[index]) > LONGEST_DOUBLED:
        return False
    return keys[index] == keys[index + 1]


def name_repeats(lines: Sequence[Line], kinds: list[str]) -> None:
    """Set kind "repeat" for a paragraph that stands a second time, and for further prints of title and captions."""
    keys = [words_of(line.text) for line in lines]
    title = next((keys[index] for index, kind in enumerate(kinds) if kind == "title"), None)
    seen: set[str] = set()
    captions: dict[str, int] = {}
    has_paragraph = title_shown = False
    for index, (line, key) in enumerate(zip(lines, keys, strict=True)):
        kind, is_beside = kinds[index], bool(BY_PICTURE & line.marks)
        if kind in {"title", "outside", "tags", "dateline"}:
            continue
        if title and len(title) > SHORTEST_TITLE and repeats_title(key, title):
            if key != title or title_shown or not (has_paragraph or is_beside):
                kinds[index] = "repeat"
            title_shown = True
        elif kind in BODY and len(line.text) > SHORTEST and key in seen or captions.get(key) == index - 1:
            kinds[index] = "repeat"
        if kind == "caption" and not is_beside:
            captions[key] = index
        if kind in BODY:
            seen.add(key)
            has_paragraph = True


def repeats_title(key: str, title: str) -> bool:
    """Whether a line is the title again, or the title with a picture's number ("... - Ảnh 2.")."""
    if len(key) > MOST_PRINTS * len(title):
        return False
    return key.startswith(title) and bool(NUMBERED_PICTURE.fullmatch(key.replace(title, "")))


def words_of(text: str) -> str:
    """What two prints of one line share: their words, whatever the signs and the case."""
    return SIGNS.sub(" ", comparable(text)).strip()
