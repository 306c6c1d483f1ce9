"""Taking apart what a copied page glued into one line: a day of publication, a section, a title, a lead.

No letter is lost: each part becomes a line of its own.
"""

import re
from collections.abc import Iterator

from articles.intake.margins import is_dateline
from articles.intake.sections import BETWEEN_SECTIONS, is_section

TIME = r"\d{1,2}\s?(?::|h|giờ)\s?\d{2}(?::\d\d)?(?:\s?(?:AM|PM|SA|CH))?"
WEEKDAY = r"(?:thứ\s(?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật|t[2-7]|cn)"
DAY = r"(?:(?:19|20)\d\d[-/.]\d\d[-/.]\d\d|\d{1,2}[/.-]\d{1,2}[/.-](?:19|20)\d\d)"
LABEL = (
    r"(?:date|ngày đăng|đăng ngày|đăng lúc|ngày cập nhật|cập nhật lúc|cập nhật ngày|cập nhật|ngày xuất bản|"
    r"xuất bản|ngày tạo|ngày viết)\s?:?\s"
)
BETWEEN = r"\s?[-–,|•]?\s?"
ZONE = r"(?:\s?\(?GMT\s?\+?\d\)?)?"
STAMP = (
    rf"(?:(?:{LABEL})?(?:{WEEKDAY}{BETWEEN})?(?:ngày\s)?{DAY}{BETWEEN}{TIME}{ZONE}|"
    rf"(?:{LABEL})?(?:{WEEKDAY}{BETWEEN})?{TIME}{BETWEEN}(?:ngày\s)?{DAY}{ZONE}|"
    rf"{LABEL}(?:{WEEKDAY}{BETWEEN})?{DAY}|date\s(?:19|20)\d\d-\d\d)(?![\w/-])"
)
STAMP_AT_HEAD = re.compile(rf"[(\[]?(?>{STAMP})[)\]]?[\s|,–-]*(?=\S)", re.IGNORECASE)
DAY_AT_HEAD = re.compile(rf"{DAY}(?![\w/-])[\s|,–:-]*(?=[“\"]?[^\W\d_])")
DAY_AT_END = re.compile(r"(?<=[^\W\d_])\s\d{1,2}[/.-]\d{1,2}[/.-]20\d\d$")
STAMP_AT_END = re.compile(rf"\s[(\[|•–\s-]{{0,4}}{STAMP}\s?[)\]]?$", re.IGNORECASE)
EMPTY_AT_HEAD = re.compile(r"(?:null|undefined)\s+(?=\S)")
SITE = r"\((?:[A-ZĐ]{2,8}(?:[ -][A-ZĐ]{2,4})?|[\w.-]+\.(?:vn|com|net|org))\)\s?[-–]"
# Capitals that no sentence has within: the title ended before them.
LEAD = re.compile(
    rf"(?<=[\w”\"’)])\s(?={SITE}|(?:Sáng|Trưa|Chiều|Tối|Ngày|Trong \d ngày,?)(?:\snay)?,?\s\(?(?:ngày\s)?"
    rf"\d{{1,2}}(?:\s?[/.-]\s?\d{{1,2}}|\stháng))"
)
GOES_ON = re.compile(
    r"\b(?:ngày|lúc|từ|đến|và|vào|hồi|trước|sau|năm|tháng|sáng|chiều|tối|trong|của|là|tại|kể|tính|nay|hôm|dự|do|đợt|tuần|kỳ|hết|qua|mai)$",
    re.IGNORECASE,
)
SENTENCE_WITHIN = re.compile(r"[^\W\d_]{3}[”\"’)]?[.!?…;]\s")
HEAD_ROWS, TITLE_ROWS, LONGEST_STAMP, LONGEST_TITLE, FEWEST_WORDS, MOST_SECTION_WORDS = 8, 4, 70, 280, 4, 6


def parts_of(row: str, number: int) -> list[str]:
    """Return the parts of row `number` (from 0) of a text, in order; `row` has no white space around it."""
    inner = row.strip("|¦ ")
    if not inner:
        return [row]
    start = row.index(inner)
    parts = [row[:start], *(parts_of_head(inner, number) if number < HEAD_ROWS else [inner]), row[start + len(inner) :]]
    return [part.strip() for part in parts if part.strip()]


def parts_of_head(text: str, number: int) -> Iterator[str]:
    """Yield the parts of a row that may hold the title."""
    if is_dateline(text):
        yield text
        return
    rest = text
    if empty := EMPTY_AT_HEAD.match(rest):
        yield rest[: empty.end()]
        rest = rest[empty.end() :]
    if (stamp := stamp_at_head(rest)) < len(rest):
        yield rest[:stamp]
        sections = sections_at_head(rest, stamp) if stamp else stamp
        yield rest[stamp:sections]
        rest = rest[sections:]
    end = stamp_at_end(rest)
    lead = lead_within(rest[:end]) if number < TITLE_ROWS else end
    yield from (rest[:lead], rest[lead:end], rest[end:])


def stamp_at_head(text: str) -> int:
    """Where the day of publication at the head of a line ends; 0 where there is none."""
    if stamp := STAMP_AT_HEAD.match(text):
        return stamp.end()
    day = DAY_AT_HEAD.match(text)
    return day.end() if day and text[day.end() :].lstrip('“"')[:1].isupper() else 0


def sections_at_head(text: str, start: int) -> int:
    """Where several sections ("Quốc phòng - An ninh") end that stand before a title."""
    places = [word.end() for word in re.finditer(r"\S+\s", text[start:])][:MOST_SECTION_WORDS]
    for place in reversed(places):
        sections = text[start : start + place]
        following = text[start + place :]
        if following[:1].isupper() and BETWEEN_SECTIONS.search(sections.strip()) and is_section(sections):
            return start + place
    return start


def stamp_at_end(text: str) -> int:
    """Where a day of publication with its time begins that follows a title in its line; the line's end without one."""
    near = max(0, len(text) - LONGEST_STAMP)
    stamp = STAMP_AT_END.search(text, near) or DAY_AT_END.search(text, near)
    if not stamp or text.count(" ", 0, stamp.start()) < FEWEST_WORDS - 1:
        return len(text)
    return len(text) if GOES_ON.search(text[: stamp.start()]) else stamp.start()


def lead_within(text: str) -> int:
    """Where the lead begins that follows a title in its line; the line's end where none does."""
    for lead in LEAD.finditer(text, 0, LONGEST_TITLE):
        title = text[: lead.start()]
        if SENTENCE_WITHIN.search(title) or not title[0].isupper() or GOES_ON.search(title):
            break
        if title.count(" ") >= FEWEST_WORDS - 1:
            return lead.start()
    return len(text)
