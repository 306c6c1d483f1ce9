"""Lines that stand around an article and are none of it: letterheads, buttons, counters, lists of other news."""

import re
from collections.abc import Sequence

LETTERHEAD = re.compile(
    r"(?:cộng hòa|cộng hoà) xã hội chủ nghĩa việt nam$|độc lập\s*[-–]\s*tự do\s*[-–]\s*hạnh phúc\W*$|"
    r"số\s?:\s?\S*/\S+$|đảng cộng sản việt nam$|kính gửi\s?:|nơi nhận\s?:|"
    r"tin,? bài (?:đăng|gửi|cộng tác|viết)\b[^.]{0,80}$|người viết(?: tin| bài| tin bài)?$|"
    r"bài (?:dự thi|gửi đăng)\b[^.]{0,60}$|(?:chuyên mục|danh mục)\s?:[^.]{0,80}$",
    re.IGNORECASE,
)
OFFICE_HEAD = re.compile(
    r"(?:UBND|UỶ BAN NHÂN DÂN|ỦY BAN NHÂN DÂN|HĐND|ĐẢNG BỘ|HUYỆN ỦY|HUYỆN UỶ|TỈNH ỦY|ĐẢNG ỦY|PHÒNG|SỞ|TRUNG TÂM|"
    r"ĐÀI|BAN)\b"
)
BUTTONS = re.compile(
    r"(?:trang chủ|home)\s*(?:[»>/›|\\-]|&gt;)|hotline\b|đường dây nóng\s?:|(?:xem|đọc) (?:với )?(?:cỡ chữ|nhiều)\b|"
    r"cỡ chữ\b|in (?:bài viết|trang|ấn|tin)(?: này)?\W*$|(?:gửi|chia sẻ)(?: bài viết)?(?: qua| lên| cho)?"
    r"(?: (?:email|facebook|zalo|twitter|bạn bè))+\W*$|chia sẻ\s?:?$|quay (?:lại|về)(?: trang (?:trước|chủ))?\W*$|"
    r"về (?:đầu trang|trang trước)\W*$|"
    r"(?:số |tổng )?(?:lượt|lần)(?: người)? (?:xem|đọc|truy cập)\b[^.]{0,20}[\d.,]*\W*$|"
    r"(?:đã )?(?:xem|đọc)\s?:\s?[\d.,]+$|page content$|xuất bản thông tin$|content\s?:?$|null$|\W+$|"
    r"chào mừng (?:quý vị|các bạn|bạn)\b[^.]{0,160}(?:website|trang|cổng)|"
    r"(?:nghe|đọc) (?:bài|tin)(?: viết)?(?: này)?\W*$|"
    r"bình luận(?: \(\d+\))?\W*$|gửi bình luận\b|ý kiến bạn đọc\W*$|tweet$|like$|print$|email$|facebook$|zalo$|"
    r"(?:cập nhật|đăng) bởi\b[^.]{0,40}$|bài (?:trước|tiếp(?: theo)?|sau)\b|tải (?:về|file)\W*$",
    re.IGNORECASE,
)
OTHER_NEWS = re.compile(
    r"(?:(?:các )?(?:tin|bài)(?: viết)?|những tin|xem thêm|tin tức)\s*"
    r"(?:khác|liên quan|cùng (?:chuyên mục|loại|chủ đề)|mới(?: nhất| hơn)?|cũ hơn|đã đưa|đọc nhiều|nổi bật|thêm)\b"
    r"[^.]{0,40}$|"
    r"(?:xem thêm|có thể bạn quan tâm|đọc thêm|đọc nhiều(?: nhất)?|mới cập nhật)\W*$",
    re.IGNORECASE,
)
LONGEST_LINK = 180
HEAD_LINES = 8


def furniture(texts: Sequence[str]) -> tuple[set[int], range]:
    """Return the indices of the lines of a pasted page or an official letter that are no part of the article.

    The second value are those among them that list other news, whatever each of them looks like.
    """
    found = {index for index, text in enumerate(texts) if is_furniture(text)}
    if any(LETTERHEAD.match(text) for text in texts[:HEAD_LINES]):
        found |= {index for index, text in enumerate(texts[:HEAD_LINES]) if is_office_head(text)}
    for index, text in enumerate(texts):
        if OTHER_NEWS.match(text) and index > len(texts) // 3:
            other_news = range(index, end_of_links(texts, index))
            return found | set(other_news), other_news
    return found, range(0)


def is_furniture(text: str) -> bool:
    """Whether a line by itself says that it is a button, a counter or a letterhead."""
    return len(text) <= LONGEST_LINK and bool(LETTERHEAD.match(text) or BUTTONS.match(text))


def is_office_head(text: str) -> bool:
    """Whether a line in capitals names the office that sends a letter."""
    return text.isupper() and bool(OFFICE_HEAD.match(text)) and text.count(" ") < HEAD_LINES


def end_of_links(texts: Sequence[str], start: int) -> int:
    """The index after the short lines that follow the heading of other news."""
    index = start + 1
    while index < len(texts) and len(texts[index]) <= LONGEST_LINK:
        index += 1
    return index
