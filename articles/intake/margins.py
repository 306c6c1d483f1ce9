"""Lines around an article that are none of its sentences: dateline, byline, source, credit, hashtags."""

import re
from datetime import date
from functools import lru_cache

from articles.intake.date_forms import CENTURY, MONTH_NAMES
from articles.intake.dates import a_day
from articles.intake.sections import is_section
from articles.intake.tokens import tokenize
from articles.intake.vocabulary import FIELD_BODIES, JOINING_BODIES, PERSON_CUES

FULL_DATE = re.compile(r"(?<!\d)(\d{1,2})\s?[/._\-–]\s?(\d{1,2})\s?[/._\-–]\s?((?:19|20)\d\d)(?!\d)")
ISO_DATE = re.compile(r"(?<!\d)((?:19|20)\d\d)[-/.](\d\d)[-/.](\d\d)(?!\d)")
SHORT_YEAR = re.compile(r"(?<![\d/.-])(\d{1,2})[/.-](\d{1,2})[/.-]([12]\d)(?![\d/])")
LONG_DATE = re.compile(
    r"ngày\s+(\d{1,2})\s+tháng\s+(\d{1,2})(?:,?\s+năm\s+|\s?/\s?)((?:19|20)\d\d)|"
    r"(?<!\d)(\d{1,2})[\s-]+tháng\s+(\d{1,2})(?:,?\s+(?:năm\s+)?|-)((?:19|20)\d\d)",
    re.IGNORECASE,
)
MONTH_WORD = re.compile(
    rf"\b(?:tháng|thg|th)\.?\s?(?P<m>\d{{1,2}}|giêng|chạp|{'|'.join(reversed(MONTH_NAMES))})(?!\w)(?!\s?năm\s?$)",
    re.IGNORECASE,
)
YEAR_DIGITS = re.compile(r"(?:19|20)\d\d|[/.-][12]\d(?!\d)")  # in every day of publication
MONTH_OF_ISSUE = re.compile(r"\W*date\s((?:19|20)\d\d)-(0[1-9]|1[0-2])\W*", re.IGNORECASE)
SENT_BY = re.compile(r"^[^|•:\d]{0,40}\s(?:gửi|đăng|viết)\s(?:vào|lúc|ngày)\b", re.IGNORECASE)
NEIGHBOURS = re.compile(
    r"\b(?:người đăng|đăng bởi|tin đăng bởi|chuyên mục|danh mục|tác giả|biên tập|lượt xem|lượt đọc)\s?:?\s?"
    r"[^|•·–:-]{0,40}",
    re.IGNORECASE,
)
ADDRESS = re.compile(r"(?:https?://|www\.)|\S+@\S+\.\w|[\w.-]+\.(?:vn|com|net|org)\b", re.IGNORECASE)
TIME = re.compile(
    r"(?<!\d)\d{1,2}\s?(?::|h|giờ|g)\s?\d{0,2}(?::\d\d)?(?:\s?phút)?(?:\s?(?:AM|PM|SA|CH))?(?!\w)", re.IGNORECASE
)
DATELINE_WORDS = re.compile(
    r"(?:thứ\s(?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật|chủ nhât|t[2-7]|cn|ngày đăng|đăng ngày|đăng lúc|"
    r"ngày cập nhật|cập nhật(?: lúc| ngày)?|"
    r"ngày xuất bản|xuất bản|ngày ban hành|ngày phát hành|phát hành|ngày gửi|được|"
    r"(?:tăng|giảm) kích thước chữ|kích thước chữ|in bài(?: viết)?|chia sẻ|phút đọc|"
    r"thời gian(?: đăng)?|ngày tạo|ngày viết|ngày|lúc|đăng|"
    r"lượt xem|lượt đọc|lần xem|số lượt xem|đã xem|gửi (?:vào|lúc|ngày|bởi)|đăng bởi|"
    r"xem|gmt|\+\d+|utc|sáng|chiều|am|pm|views?|post(?:ed)?|date|bình luận|tin đăng|cỡ chữ)(?!\w)", re.IGNORECASE,
)  # fmt: skip
AUTHOR = re.compile(
    r"\(?(?:tác giả|tin,? ?(?:và )?bài,? ?(?:và )?ảnh|tin,? ?(?:và )?ảnh|bài,? ?(?:và )?ảnh|tin ?[-–/] ?ảnh|"
    r"tin,? ?bài|tin|bài(?: viết)?|thực hiện|người viết|"
    r"người đăng|biên tập|t/h|tổng hợp|đưa tin|btv|bt|ctv|pv|cộng tác viên|phóng viên|bbt|ban biên tập)\s?(?::|"
    r"[-–](?=\s)|\.|$|(?=\s[A-ZĐ]))", re.IGNORECASE,
)  # fmt: skip
DESK_MARK = re.compile(
    r"\(?(?:pv|p\.v|ctv|c\.t\.v|btv|bbt|ban biên tập|nhóm pv|nhóm phóng viên|phóng viên)[).]?", re.IGNORECASE
)
SOURCE = re.compile(
    r"\(?(?:nguồn(?: [^:.,]{1,30})?|theo nguồn|link gốc|link|xem thêm|xem chi tiết)\s?:|\(?theo\s+(?:báo(?!\s+cáo)|"
    r"trang|cổng|đài|ttxvn|vov|vtv|\S+\.vn|\S+\.com)",
    re.IGNORECASE,
)
TAKEN_FROM = re.compile(r"\(?[Tt]heo\s+(?=[A-ZĐ])")
CREDIT = re.compile(r"\(?(?:ảnh|photo|video|clip|nguồn ảnh|ảnh và video)\s?(?::|bởi|tư liệu|minh họa)", re.IGNORECASE)
TAGS = re.compile(r"(?:từ khóa|từ khoá|tags?|thẻ|chủ đề)\s?:|(?:#\w+[\s,;]*)+$", re.IGNORECASE)
AUTHOR_NAME = re.compile(r"[A-ZĐÀ-Ỹ][\w.'’]*(?:\s+[A-ZĐÀ-Ỹ][\w.'’]*){0,4}")
BETWEEN_AUTHORS = re.compile(r"\s*(?:[-–—,;/&+|]|\bvà\b)\s*")
LONGEST_BYLINE, LONGEST_DATELINE, LONGEST_SOURCE, LONGEST_TAGS = 80, 110, 90, 300


def is_dateline(text: str) -> bool:
    """Whether nothing but a date of publication, a time and their labels stands in a line."""
    return len(text) <= LONGEST_DATELINE and text[-1] != "," and holds_only_a_day(text)


@lru_cache(maxsize=100)  # each line of an article is asked about several times
def holds_only_a_day(text: str) -> bool:
    """The same for a line that is short enough."""
    if not YEAR_DIGITS.search(text):
        return False
    if not publication_day(text):
        return bool(MONTH_OF_ISSUE.fullmatch(text))
    rest = with_numbered_months(text)
    for pattern in (SENT_BY, FULL_DATE, ISO_DATE, LONG_DATE, SHORT_YEAR, NEIGHBOURS, TIME):
        rest = pattern.sub(" ", rest)
    rest = DATELINE_WORDS.sub(" ", rest)
    if TIME.search(text) and is_filing(rest.strip(" .|•·:,;()[]–-")):
        return True
    words = re.findall(r"[^\W\d_]+", rest)
    return len(words) <= 1 or (len(words) <= 5 and rest.strip()[:1].isupper() and is_place_before_date(text))


def is_filing(words: str) -> bool:
    """Whether the words beside a day and time name a section, an author or a desk."""
    return bool(words) and (is_section(words) or is_author_names(words) or is_desk(words))


def is_place_before_date(text: str) -> bool:
    """Whether a line reads "Lào Cai, ngày 5 tháng 6 năm 2021" and nothing more."""
    return bool(
        re.fullmatch(
            r"(?:[^\W\d_]+\.?\s?){1,5},\s*(?:ngày\s+)?[\d/.\-– ]+(?:tháng [\d ]+,? năm \d{4})?\.?", text, re.IGNORECASE
        )
    )


def publication_day(text: str) -> date | None:
    """The full date that stands in a line, None where there is none."""
    numbered = with_numbered_months(text)
    day_first = (2, 1, 0)
    for pattern, order in (
        (ISO_DATE, (0, 1, 2)),
        (FULL_DATE, day_first),
        (LONG_DATE, day_first),
        (SHORT_YEAR, day_first),
    ):
        if match := pattern.search(numbered):
            year, month, day = [[int(number) for number in match.groups() if number][place] for place in order]
            return a_day(year + CENTURY * (year < 100), month, day)
    return None


def month_of_issue(text: str) -> date | None:
    """The middle of the month that a line names alone ("date 2024-01"), None where it does not."""
    match = MONTH_OF_ISSUE.fullmatch(text)
    return a_day(int(match[1]), int(match[2]), 15) if match else None


def with_numbered_months(text: str) -> str:
    """The text with "tháng ba", "Thg 3" written "tháng 3"."""

    def number(match: re.Match) -> str:
        word = match["m"].lower()
        months = {**{name: place for place, name in enumerate(MONTH_NAMES, 1)}, "giêng": 1, "chạp": 12}
        return f" tháng {months.get(word, word)}"

    return MONTH_WORD.sub(number, text)


def is_tags(text: str) -> bool:
    """Whether a line is hashtags, keywords, or signs without a word."""
    return (
        bool(TAGS.match(text))
        or (text[0] == "#" and len(text) <= LONGEST_TAGS)
        or not any(letter.isalnum() for letter in text)
    )


def is_source(text: str) -> bool:
    """Whether a line names where the text was taken from."""
    taken = TAKEN_FROM.match(text)
    if taken and len(text) <= LONGEST_BYLINE and is_author_names(text[taken.end() :].strip(" ().")):
        return True
    return len(text) <= 3 * LONGEST_SOURCE and (
        bool(SOURCE.match(text))
        and (len(text) <= LONGEST_SOURCE or "http" in text)
        or bool(ADDRESS.match(text))
        and " " not in text.strip("() .")
    )


def is_credit(text: str) -> bool:
    """Whether a line holds a photo's or film's credit and no words of a caption."""
    match = CREDIT.match(text)
    rest = text[match.end() :].strip(" ().") if match else ""
    return bool(match) and len(rest) <= 40 and is_author_names(rest)


def is_byline(text: str) -> bool:
    """Whether a line is signed: "Tác giả: ...", one or more names, a desk. Only its place makes it a byline."""
    words = text.strip(" .*_-–")
    words = words[1:-1] if words[:1] == "(" and words[-1:] == ")" else words
    if not words or len(text) > LONGEST_BYLINE:
        return False
    if match := AUTHOR.match(text):
        rest = re.sub(r"\([^)]*\)", "", text[match.end() :]).strip(" ().")
        is_labelled = ":" in match.group() and rest[:1].isupper() and not re.search(r"\d|[^.]{3}\.$", rest)
        return not rest or is_labelled or is_author_names(rest) or is_desk(rest)
    return is_author_names(words) or is_desk(text)


def is_author_names(words: str) -> bool:
    """Whether a line holds nothing but names, pen names and initials."""
    parts = [part for part in BETWEEN_AUTHORS.split(re.sub(r"\([^)]*\)", "", words).strip()) if part]
    return 0 < len(parts) <= 4 and all(is_capital_name(without_cue(part)) for part in parts)


def is_capital_name(part: str) -> bool:
    """Whether some words are a name by their capitals."""
    return bool(AUTHOR_NAME.fullmatch(part)) and all(word[0].isupper() for word in part.split())


def without_cue(part: str) -> str:
    """A name without "Phóng viên", "CTV" and the like before it."""
    tokens = tokenize(part)
    end, _ = PERSON_CUES.match(tokens, 0)
    return part[tokens[end].start :] if 0 < end < len(tokens) else part


def is_desk(words: str) -> bool:
    """Whether a line holds nothing but the name of an agency that signs ("Trung tâm Văn hóa huyện")."""
    tokens = tokenize(words)
    if not tokens or len(tokens) > 16 or not tokens[0].is_capital or words.endswith("."):
        return False
    is_body = FIELD_BODIES.match(tokens, 0)[1] or JOINING_BODIES.match(tokens, 0)[1]
    return bool(is_body) and not re.search(
        r"\b(?:tổ chức|phát biểu|tại|trao|tặng|thăm|làm việc|ra mắt|dự|kiểm tra|triển khai|hội nghị)\b",
        words,
        re.IGNORECASE,
    )
