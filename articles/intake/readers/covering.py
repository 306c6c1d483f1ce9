"""Which lines of a mail are none of the article: greeting, covering note, sign-off, signature, older mails below.

Everything here works on the rows of a mail, empty ones included, and says of each whether it stands outside.
"""

import re
from collections.abc import Sequence

from articles.intake.margins import AUTHOR

FORWARD = re.compile(
    r"\W*(?:forwarded message|begin forwarded message|original message|original appointment|"
    r"thư (?:được )?chuyển tiếp|tin nhắn (?:được )?chuyển tiếp|tin nhắn gốc|thư gốc|"
    r"bắt đầu (?:thư|tin nhắn)? ?(?:được )?chuyển tiếp)\s?:?\W*$",
    re.IGNORECASE,
)
WROTE = re.compile(
    r"(?:on|vào|lúc)\b.{4,200}(?:wrote|đã viết|viết)\s?:$|.{3,120}<\S+@\S+>\s(?:wrote|đã viết|viết)\s?:$", re.IGNORECASE
)
AND_WROTE = re.compile(r"(?:\S+@\S+\s)?(?:wrote|đã viết)\s?:$|<?\S+@\S+>?$", re.IGNORECASE)
HEADER = re.compile(
    r"\*?(?:from|từ|người gửi|sent|date|ngày|đã gửi|gửi|to|đến|tới|người nhận|cc|bcc|subject|"
    r"chủ đề|tiêu đề)\*?\s?:\*?\s",
    re.IGNORECASE,
)
GREETING = re.compile(r"(?:kính (?:gửi|chào|thưa)|thân (?:gửi|mến)|xin chào|chào|dear|hello|hi)\b", re.IGNORECASE)
COVERING = re.compile(
    r"(?:(?:xin|em|tôi|mình|chúng tôi|cháu|phòng|trung tâm|ban|đơn vị|văn hóa|vhtt|ubnd|xã|phường|huyện)\b.{0,80})?"
    r"\b(?:gửi|chuyển)\b.{0,120}\b(?:tin|bài|ảnh|file|tệp|văn bản|tòa soạn|toà soạn|ban biên tập|bbt|cổng|trang)\b|"
    r".{0,60}\b(?:đính kèm|như sau\s?:|dưới đây\s?:|nhờ (?:anh|chị|bbt|ban|quý|đăng|biên tập)|"
    r"mong (?:anh|chị|bbt|ban|quý)|"
    r"đề nghị (?:bbt|ban biên tập|cổng|trang)|(?:kính|rất) (?:mong|nhờ|đề nghị))",
    re.IGNORECASE,
)
SIGN_OFF = re.compile(
    r"(?:(?:xin )?(?:trân trọng|chân thành)(?: (?:cảm|cám) ơn| kính chào)?|(?:xin |em |tôi )?(?:cảm|cám) ơn|"
    r"thân (?:ái|mến)|"
    r"kính thư|kính|(?:best |kind )?regards|thanks|thank you)\b.{0,60}$",
    re.IGNORECASE,
)
CONTACT = re.compile(
    r"\(?(?:đt|sđt|đtdđ|điện thoại|di động|tel|mobile|phone|hotline|zalo|email|e-mail|mail|fax|website|web)\b\s?[:.]|"
    r"\+?[\d.()\s-]{9,18}$|\S+@\S+\.\S+$|(?:sent from my|gửi từ|được gửi từ|get outlook for|lấy outlook)\b",
    re.IGNORECASE,
)
PHONE = re.compile(r"(?<!\d)(?:\+84|0)(?:[\s.-]?\d){9,10}(?!\d)")
RULE = re.compile(r"--\s*$|_{5,}$")
COVER_ROWS, LONGEST_COVER, SIGNATURE_ROWS, LONGEST_SIGNATURE_ROW = 6, 260, 14, 110
COVERING_SUBJECT = re.compile(
    r"(?:fwd?|fw|re|tr|trả lời|chuyển tiếp)\s?:|v/v\b|về việc gửi|(?:xin |kính |em )?gửi\b|"
    r"(?:\[?(?:tin|bài)\]?\s?(?:[,/-]?\s?(?:bài|ảnh|viết|gửi|đăng|cộng tác|tuyên truyền|ngày|số|tuần|tháng)\b|:))|"
    r"cộng tác viên|ctv\b|báo cáo\b|đăng tin|đăng bài",
    re.IGNORECASE,
)
WITH_PICTURES = re.compile(r"(?:\+|kèm|và|có|gửi)\s*(?:theo\s*)?\d*\s*(?:ảnh|hình|file|tệp)\b|\d+ ảnh\b", re.IGNORECASE)
FEWEST_WORDS = 4


def is_covering_subject(subject: str) -> bool:
    """Whether a mail's subject speaks of the mail and is no title of an article."""
    return len(subject.split()) < FEWEST_WORDS or bool(COVERING_SUBJECT.match(subject) or WITH_PICTURES.search(subject))


def outside_rows(rows: Sequence[str]) -> list[bool]:
    """Return for each row of a mail whether it is none of the article's; empty rows go with the row above."""
    outside = [True] * len(rows)
    parts = [(start, end, own_rows(rows, start, end)) for start, end in letters_of_mail(rows)]
    article = max(parts, key=lambda part: sum(len(rows[index]) for index in part[2]), default=None)
    for index in article[2] if article else ():
        outside[index] = False
    return outside


def letters_of_mail(rows: Sequence[str]) -> list[tuple[int, int]]:
    """The mails that stand below one another, newest first, as spans of rows without the lines that part them."""
    starts = [index for index, row in enumerate(rows) if is_boundary(rows, index)]
    bounds = [0, *starts, len(rows)]
    spans = []
    for start, end in zip(bounds, bounds[1:], strict=False):
        if start < end and is_boundary(rows, start):
            start += 1
            while start < end and is_of_boundary(rows[start].strip()):
                start += 1
        spans.append((start, end))
    return spans


def is_boundary(rows: Sequence[str], index: int) -> bool:
    """Whether an older mail begins below this row."""
    row = rows[index].strip()
    if not row or len(row) > 250:
        return False
    if FORWARD.match(row) or WROTE.match(row):
        return True
    if index + 1 < len(rows) and AND_WROTE.match(rows[index + 1].strip()):
        return bool(WROTE.match(f"{row} {rows[index + 1].strip()}"))
    headers = [line for line in rows[index : index + 4] if HEADER.match(line.strip())]
    return len(headers) > 2 and bool(HEADER.match(row))


def is_of_boundary(row: str) -> bool:
    """Whether a row goes with those that part one mail from an older one."""
    return not row or bool(FORWARD.match(row) or WROTE.match(row) or HEADER.match(row) or AND_WROTE.match(row))


def own_rows(rows: Sequence[str], start: int, end: int) -> list[int]:
    """The rows of one mail that are neither greeting, covering note nor signature."""
    start = end_of_cover(rows, start, end)
    return list(range(start, start_of_sign_off(rows, start, end)))


def end_of_cover(rows: Sequence[str], start: int, end: int) -> int:
    """The row behind the greeting and the sentences that speak of the mail."""
    cover, seen = start, 0
    for index in range(start, end):
        row = rows[index].strip()
        if not row:
            continue
        seen += 1
        if seen > COVER_ROWS or len(row) > LONGEST_COVER:
            break
        if GREETING.match(row) or COVERING.match(row):
            cover = index + 1
    return cover


def start_of_sign_off(rows: Sequence[str], start: int, end: int) -> int:
    """The row where the sign-off or the signature begins; `end` where there is none."""
    filled = [index for index in range(start, end) if rows[index].strip()]
    for index in filled[-SIGNATURE_ROWS:]:
        row = rows[index].strip()
        if RULE.match(row) or (SIGN_OFF.match(row) and not AUTHOR.match(row)):
            return index
    return start_of_contact(rows, filled, end)


def start_of_contact(rows: Sequence[str], filled: Sequence[int], end: int) -> int:
    """The first row of a last group of short rows that holds a telephone number or an address."""
    group: list[int] = []
    for index in reversed(filled):
        row = rows[index].strip()
        if len(row) > LONGEST_SIGNATURE_ROW or AUTHOR.match(row) or (group and group[-1] - index > 1):
            break
        group.append(index)
    contacts = [index for index in group if CONTACT.match(rows[index].strip()) or PHONE.search(rows[index])]
    if not contacts:
        return end
    is_parted = group[-1] == 0 or not rows[group[-1] - 1].strip()
    return group[-1] if is_parted and len(group) <= SIGNATURE_ROWS else min(contacts)
