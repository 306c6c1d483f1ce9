"""Lines that stand twice: copied summaries and titles, a picture's words printed under it and in its place."""

import re
from collections.abc import Sequence

from articles.intake.lines import Line
from articles.intake.tokens import comparable

BODY = {"summary", "paragraph", "item"}
SHORTEST, SHORTEST_TITLE = 60, 15
NUMBERED_PICTURE = re.compile(r"(?:\s?(?:ảnh|hình|photo))?(?:\s\d{1,2})?")
SIGNS = re.compile(r"[\W_]+")


def name_repeats(lines: Sequence[Line], kinds: list[str], beside: Sequence[int]) -> None:
    """Set kind "repeat" for a paragraph that stands a second time, and for further prints of title and captions.

    `beside` says of each line whether a picture is its neighbour (0: none).
    """
    keys = [words_of(line.text) for line in lines]
    title = next((keys[index] for index, kind in enumerate(kinds) if kind == "title"), None)
    seen: set[str] = set()
    captions: dict[str, int] = {}
    has_paragraph = title_shown = False
    for index, (line, key) in enumerate(zip(lines, keys, strict=True)):
        kind = kinds[index]
        if kind in {"title", "outside", "tags", "dateline"}:
            continue
        if title and len(title) > SHORTEST_TITLE and repeats_title(key, title):
            if key != title or title_shown or not (has_paragraph or beside[index]):
                kinds[index] = "repeat"
            title_shown = True
        elif kind in BODY and len(line.text) > SHORTEST and key in seen or captions.get(key) == index - 1:
            kinds[index] = "repeat"
        if kind == "caption" and not beside[index]:
            captions[key] = index
        if kind in BODY:
            seen.add(key)
            has_paragraph = True


def repeats_title(key: str, title: str) -> bool:
    """Whether a line is the title again, or the title with a picture's number ("... - Ảnh 2.")."""
    return key.startswith(title) and bool(NUMBERED_PICTURE.fullmatch(key, len(title)))


def words_of(text: str) -> str:
    """What two prints of one line share: their words, whatever the signs and the case."""
    return SIGNS.sub(" ", comparable(text)).strip()
