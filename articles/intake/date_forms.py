"""How a day is written, and what around it makes it another day than the event's."""

import re

DAY = r"(?P<{0}d>0?[1-9]|[12]\d|3[01])"
MONTH = r"(?P<{0}m>0?[1-9]|1[0-2])"
YEAR = r"(?P<{0}y>(?:19|20)\d\d|(?<=[/.])[12]\d(?!\d))"
SEP = r"\s?[/._\-–]\s?"
SHORT_DATE = rf"{DAY}{SEP}{MONTH}(?:(?:{SEP}|,?\s+năm\s+){YEAR})?(?![\d%/]|[.,]\d)"
LONG_DATE = rf"{DAY}\s+tháng\s+{MONTH}(?:(?:,?\s+năm\s+|,\s+|{SEP}){YEAR})?(?!\d)"
UNITS = ("một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín")
TENS = (("", 0), ("mười ", 10), ("hai mươi ", 20), ("ba mươi ", 30))
# Months as they are named; "giêng" and "chạp" are the lunar year's and no date of an event.
MONTH_NAMES = ("một", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười", "mười một", "mười hai")
NUMBERS = {f"{tens}{unit}": ten + number for tens, ten in TENS for number, unit in enumerate(UNITS, 1)} | {
    "mười": 10, "hai mươi": 20, "ba mươi": 30, "mười lăm": 15, "hai mươi mốt": 21, "hai mươi tư": 24,
    "hai mươi lăm": 25, "hai mươi nhăm": 25, "ba mươi mốt": 31, "tư": 4,
}  # fmt: skip
NAMES = "|".join(sorted((name.replace(" ", r"\s+") for name in NUMBERS), key=len, reverse=True))
WORDED_DATE = (
    rf"(?P<wd>0?[1-9]|[12]\d|3[01]|{NAMES})\s+tháng\s+(?P<wm>0?[1-9]|1[0-2]|{NAMES})"
    rf"(?:,?\s+năm\s+(?P<wy>(?:19|20)\d\d))?(?!\w)"
)
EARLIEST = 1995  # no desk filed its news as a file before; older years are history
CENTURY = 2000
FIRST, LAST, ALONE, SPELT = "a", "b", "c", "e"

PART_OF_DAY = r"(?:(?:rạng |đầu giờ |cuối giờ )?(?:sáng|trưa|chiều|tối|đêm|khuya)(?: sớm| muộn)?)"
WEEKDAY = r"(?:thứ\s(?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật)"
LEAD = (
    rf"(?P<lead>(?:từ\s+)?(?:trong\s+)?(?:(?:các|hai|ba|bốn|\d{{1,2}})\s+)?"
    rf"(?:(?:{PART_OF_DAY}|hôm)\s+)?(?:{WEEKDAY},?\s+)?(?:(?:nay|qua|mai),?\s*)?\(?(?:ngày:?\s+)?(?:mùng\s+|mồng\s+)?"
    rf"(?:\(?{WEEKDAY}\)?,?\s+)?\(?)"
)
# A range keeps its first day bare where both fall into one month: "từ ngày 12 đến 14/5/2023", "7-8/6".
RANGE = (
    rf"{DAY.format(FIRST)}(?:{SEP}{MONTH.format(FIRST)}(?:{SEP}{YEAR.format(FIRST)})?)?"
    rf"\s*(?:-|–|và|đến|tới|,|&|đến\s+hết|cho\s+đến)\s*(?:(?:hết\s+)?ngày\s+)?"
    rf"(?:{DAY.format(LAST)}{SEP}{MONTH.format(LAST)}(?:(?:{SEP}|,?\s+năm\s+){YEAR.format(LAST)})?(?![\d%/]|[.,]\d)"
    rf"|{LONG_DATE.format('x')})"
)
EXPRESSION = re.compile(
    rf"(?<![\w/.\-]){LEAD}(?:(?P<range>{RANGE})|{SHORT_DATE.format(ALONE)}|{LONG_DATE.format(SPELT)})", re.IGNORECASE
)
DAY_AND_MONTH = re.compile(r"\d(?:\s?[/._\-–]\s?\d|\s+tháng)", re.IGNORECASE)  # in every expression
# "ngày" or "mùng" goes before, else the words count months.
WORDED = re.compile(rf"(?<![\w/.\-]){LEAD}(?<=ng\s|ày\s){WORDED_DATE}", re.IGNORECASE)
WORDED_MONTH = re.compile(r"tháng\s+[^\W\d_]|[^\W\d_]\s+tháng\s+\d", re.IGNORECASE)
TODAY = re.compile(rf"\b(?:{PART_OF_DAY}|hôm)\s+nay\b", re.IGNORECASE)
YESTERDAY = re.compile(rf"\b(?:{PART_OF_DAY}|hôm)\s+qua\b", re.IGNORECASE)
# Words before a date that make it the date of a paper, a birth, a deadline, an anniversary.
NOT_OF_EVENT = re.compile(
    r"(?:\bsố\s+\S+,?|nghị quyết[^,;.]{0,40}|quyết định[^,;.]{0,40}|kế hoạch[^,;.]{0,40}|công văn[^,;.]{0,30}|"
    r"nghị định[^,;.]{0,30}|thông tư[^,;.]{0,30}|chỉ thị[^,;.]{0,30}|luật[^,;.]{0,30}|sinh|đến hết|trước|sau|"
    r"kể từ|có hiệu lực từ|tính đến|tính từ|đến|kỷ niệm[^.;]{0,60}|lần thứ \w+\s*\(|thành lập[^.;]{0,40}\(|"
    r"dự kiến[^.;]{0,30}|\((?:sẽ )?(?:diễn ra|tổ chức|khai mạc)[^).;]{0,30}|đợt|quốc khánh|"
    r"chào mừng[^.,;]{0,60}|hướng tới[^.,;]{0,60}|nhân dịp[^.,;]{0,40}|"
    r"hạn[^.;]{0,20}|truyền thống[^.;]{0,40}\()\s*$",
    re.IGNORECASE,
)
OF_A_BODY = re.compile(
    r"\s*,?\s*của\s+(?:thủ tướng|chính phủ|bộ|ban|ubnd|hđnd|quốc hội|tỉnh|huyện|thành|đảng)", re.IGNORECASE
)
LUNAR = re.compile(r"(?:\s?/\s?\d{4})?,?\s*\(?(?:âm lịch|al\b|tháng (?:giêng|chạp))", re.IGNORECASE)
SINCE = re.compile(r"\b(?:chính thức|áp dụng|hoạt động|vận hành|hiệu lực|thi hành)\b[^.;]{0,40}$", re.IGNORECASE)
REACH_BEFORE = 90
