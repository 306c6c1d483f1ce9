"""Short forms of the genre written out: "UBND" becomes "Ủy ban nhân dân". Pure Python."""

import re

from cms.text import clean_line

_EXACT = (
    (r"TP\.?\s?HCM|TPHCM", "thành phố Hồ Chí Minh"),
    (r"GD\s?(?:&|và)\s?ĐT|GDĐT|GD-ĐT", "Giáo dục và Đào tạo"),
    (r"KH\s?(?:&|và)\s?ĐT|KHĐT|KH-ĐT", "Kế hoạch và Đầu tư"),
    (r"KH\s?(?:&|và)\s?CN|KHCN|KH-CN", "Khoa học và Công nghệ"),
    (r"TT\s?(?:&|và)\s?TT|TTTT", "Thông tin và Truyền thông"),
    (r"NN\s?(?:&|và)\s?PTNT|NN-PTNT", "Nông nghiệp và Phát triển nông thôn"),
    (r"NN\s?(?:&|và)\s?MT|NN-MT", "Nông nghiệp và Môi trường"),
    (r"TN\s?(?:&|và)\s?MT|TNMT|TN-MT", "Tài nguyên và Môi trường"),
    (r"VH,?\s?TT\s?(?:&|và)\s?DL|VHTT&DL|VHTTDL", "Văn hóa, Thể thao và Du lịch"),
    (r"LĐ\s?-?\s?TB\s?(?:&|và)\s?XH|LĐTBXH", "Lao động - Thương binh và Xã hội"),
    ("PTNT", "Phát triển nông thôn"),
    ("GTVT", "Giao thông vận tải"),
    ("ATGT", "An toàn giao thông"),
    ("LHPN", "Liên hiệp Phụ nữ"),
    ("CCB", "Cựu chiến binh"),
    ("TNCS", "Thanh niên Cộng sản"),
    ("LĐLĐ", "Liên đoàn Lao động"),
    ("BHXH", "Bảo hiểm xã hội"),
    ("CSXH", "Chính sách xã hội"),
    ("QLDA", "Quản lý dự án"),
    ("BQL", "Ban Quản lý"),
    ("HCC", "hành chính công"),
    (r"Bộ\s+CHQS|BCHQS(?=\s+tỉnh)", "Bộ Chỉ huy Quân sự"),
    (r"(?:Ban\s+)?(?:BCHQS|CHQS)", "Ban Chỉ huy Quân sự"),
    (r"TW|T\.Ư|TƯ", "Trung ương"),
    (r"(?i:Phó) BT", "Phó Bí thư"),
    (r"BT(?= (?:Tỉnh|Thành|Huyện|Quận|Thị|Đảng|Chi))", "Bí thư"),
    ("TUV", "Tỉnh ủy viên"),
    ("HUV", "Huyện ủy viên"),
    ("ĐUV", "Đảng ủy viên"),
    (r"(?i:Phó bí thư) TT", "Phó Bí thư Thường trực"),
    (r"(?i:Phó chủ tịch) TT", "Phó Chủ tịch Thường trực"),
    ("PGĐ", "Phó Giám đốc"),
    ("PCT", "Phó Chủ tịch"),
    ("GĐ", "Giám đốc"),
)
# Nothing else is written so, whatever the capitals.
_ANY_CASE = (
    ("UVBTV", "Ủy viên Ban Thường vụ"),
    ("UVBCH", "Ủy viên Ban Chấp hành"),
    ("UVTW", "Ủy viên Trung ương"),
    ("UBND", "Ủy ban nhân dân"),
    ("HĐND", "Hội đồng nhân dân"),
    (r"UB\s?MTTQVN", "Ủy ban Mặt trận Tổ quốc Việt Nam"),
    (r"UB\s?MTTQ|UBMT", "Ủy ban Mặt trận Tổ quốc"),
    ("MTTQ", "Mặt trận Tổ quốc"),
    (r"Mặt trận Tổ quốc VN", "Mặt trận Tổ quốc Việt Nam"),
    ("ĐBQH", "đại biểu Quốc hội"),
    ("UBKT", "Ủy ban Kiểm tra"),
    ("BCH", "Ban Chấp hành"),
    ("BTV", "Ban Thường vụ"),
    ("TAND", "Tòa án nhân dân"),
    (r"VKSND|Viện KSND", "Viện Kiểm sát nhân dân"),
)
# Short tier words, with or without a space behind the point; "Q." and "P." at the beginning are no places.
_PLACES = (
    (r"(?<!\w)TP(?:\.\s*(?=\w)|(?=\s)|\.?$)", "thành phố "),
    (r"(?<!\w)TX(?:\.\s*(?=\w)|(?=\s)|\.?$)", "thị xã "),
    (r"(?<!\w)TT\.\s*(?=\w)", "thị trấn "),
    (r"(?<=\s)H\.\s*(?=\w)", "huyện "),
    (r"(?<=\s)Q\.\s*(?=\w)", "quận "),
    (r"(?<=\s)P\.\s*(?=\w)", "phường "),
    (r"^Q\.\s*(?=\w)", "quyền "),
    (r"^P\.\s*(?=\w)", "Phó "),
    (r"(?i:huyện đảo)(?=\s)", "huyện "),
    (r"(?<!\w)UV\.?\s?(?=Ban|Trung ương|Thường)", "Ủy viên "),
)
ABBREVIATIONS = [
    *((re.compile(rf"(?<!\w)(?:{short})(?!\w)"), full) for short, full in _EXACT),
    *((re.compile(rf"(?<!\w)(?:{short})(?!\w)", re.IGNORECASE), full) for short, full in _ANY_CASE),
    *((re.compile(short), full) for short, full in _PLACES),
]


def expand(text):
    """Return the text on one line with its abbreviations written out.

    A text wholly in capitals ("CHỦ TỊCH UBND HUYỆN") is taken down to capitals at the beginning of words,
    so that names of places can be told from other words.
    """
    words = clean_line(text)
    is_shouted = words.isupper() and len(words.split()) > 1
    for pattern, full in ABBREVIATIONS:
        words = pattern.sub(full, words)
    if is_shouted:
        words = " ".join(word.capitalize() if word.isupper() else word for word in words.split())
    return clean_line(words)


def shorten(text):
    """Return the text with the two longest names of bodies as everybody writes them: UBND, HĐND."""
    return re.sub(r"\bHội đồng nhân dân\b", "HĐND", re.sub(r"\b(?:Ủy|Uỷ) ban nhân dân\b", "UBND", text))
