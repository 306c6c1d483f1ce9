"""The tables behind `people.titles`: abbreviations, title words, kinds of agencies, ranks.

Patterns work on text in which abbreviations are written out; case and the place of tone marks do not matter,
because each entry is spelled once and compiled to accept both.
"""

import re

from cms.text import title_key

_BOTH_PLACES = (
    ("ủy", "(?:ủy|uỷ)"), ("hóa", "(?:hóa|hoá)"), ("thủy", "(?:thủy|thuỷ)"), ("tòa", "(?:tòa|toà)"),
    ("khỏe", "(?:khỏe|khoẻ)"),
)  # fmt: skip


def compiled(words):
    """Compile words of a table: any case, any spacing, both places of the tone mark."""
    pattern = words
    for one, both in _BOTH_PLACES:
        pattern = re.sub(one, both, pattern, flags=re.IGNORECASE)
    return re.compile(pattern.replace(" ", r"\s+") + r"(?!\w)", re.IGNORECASE)


ABBREVIATIONS = [
    (re.compile(rf"(?<!\w){short}(?!\w)"), full)
    for short, full in (
        ("UBND", "Ủy ban nhân dân"),
        ("HĐND", "Hội đồng nhân dân"),
        (r"UBM(?:TTQ|T)", "Ủy ban Mặt trận Tổ quốc"),
        ("MTTQ", "Mặt trận Tổ quốc"),
        (r"Mặt trận Tổ quốc VN", "Mặt trận Tổ quốc Việt Nam"),
        ("BCH", "Ban Chấp hành"),
        ("BTV", "Ban Thường vụ"),
        ("UBKT", "Ủy ban Kiểm tra"),
        ("ĐBQH", "đại biểu Quốc hội"),
        ("ATGT", "An toàn giao thông"),
        ("BQL", "Ban Quản lý"),
        (r"TW|T\.Ư|TƯ", "Trung ương"),
        (r"(?i:Phó bí thư) TT", "Phó Bí thư Thường trực"),
        (r"(?i:Phó chủ tịch) TT", "Phó Chủ tịch Thường trực"),
        (r"TP\.?(?=\s)", "thành phố"),
        (r"TX\.?(?=\s)", "thị xã"),
        (r"GD\s?(?:&|và)\s?ĐT|GDĐT|GD-ĐT", "Giáo dục và Đào tạo"),
        (r"KH\s?(?:&|và)\s?ĐT|KHĐT|KH-ĐT", "Kế hoạch và Đầu tư"),
        (r"NN\s?(?:&|và)\s?PTNT|NN-PTNT", "Nông nghiệp và Phát triển nông thôn"),
        (r"TN\s?(?:&|và)\s?MT|TNMT|TN-MT", "Tài nguyên và Môi trường"),
        (r"VH,?\s?TT\s?(?:&|và)\s?DL|VHTT&DL|VHTTDL", "Văn hóa, Thể thao và Du lịch"),
        (r"LĐ\s?-?\s?TB\s?(?:&|và)\s?XH|LĐTBXH", "Lao động - Thương binh và Xã hội"),
        ("GTVT", "Giao thông vận tải"),
    )
]

RANKS = {
    title_key(rank)
    for rank in (
        "Thiếu úy", "Trung úy", "Thượng úy", "Đại úy", "Thiếu tá", "Trung tá", "Thượng tá", "Đại tá",
        "Thiếu tướng", "Trung tướng", "Thượng tướng", "Đại tướng",
    )
}  # fmt: skip

PARTY_BODIES = {title_key(name) for name in ("Tỉnh ủy", "Thành ủy", "Huyện ủy", "Quận ủy", "Thị ủy")}

# (pattern, post, agency's body, kind, tier): titles that carry their agency within themselves.
SELF_CONTAINED = [
    (compiled(words), title, body, kind, tier)
    for words, title, body, kind, tier in (
        ("Tỉnh ủy viên", "Ủy viên", "Tỉnh ủy", "party_committee", "province"),
        ("Huyện ủy viên", "Ủy viên", "Huyện ủy", "party_committee", "huyen"),
        ("Quận ủy viên", "Ủy viên", "Quận ủy", "party_committee", "huyen"),
        ("Thị ủy viên", "Ủy viên", "Thị ủy", "party_committee", "huyen"),
        ("(?:Đảng ủy viên|Ủy viên Ban Chấp hành Đảng bộ) (?:xã|phường|thị trấn)(?P<place> .+)?",
         "Ủy viên", "Đảng ủy", "party_committee", "commune"),
        ("Ủy viên (?:Ban Chấp hành )?Đảng bộ tỉnh(?P<place> .+)?", "Ủy viên", "Tỉnh ủy", "party_committee", "province"),
        ("Ủy viên (?:Ban Chấp hành )?Đảng bộ huyện(?P<place> .+)?", "Ủy viên", "Huyện ủy", "party_committee", "huyen"),
        ("Ủy viên (?:Ban Chấp hành )?Đảng bộ quận(?P<place> .+)?", "Ủy viên", "Quận ủy", "party_committee", "huyen"),
        ("Ủy viên (?:Ban Chấp hành )?Đảng bộ thị xã(?P<place> .+)?", "Ủy viên", "Thị ủy", "party_committee", "huyen"),
        ("Ủy viên (?:Ban Chấp hành )?Tỉnh ủy(?P<place> .+)?", "Ủy viên", "Tỉnh ủy", "party_committee", "province"),
        ("Ủy viên (?:Ban Chấp hành )?Huyện ủy(?P<place> .+)?", "Ủy viên", "Huyện ủy", "party_committee", "huyen"),
        ("Ủy viên (?:Ban Thường vụ|Thường vụ) Tỉnh ủy(?P<place> .+)?",
         "Ủy viên Ban Thường vụ", "Tỉnh ủy", "party_committee", "province"),
        ("Ủy viên (?:Ban Thường vụ|Thường vụ) Huyện ủy(?P<place> .+)?",
         "Ủy viên Ban Thường vụ", "Huyện ủy", "party_committee", "huyen"),
        ("Ủy viên (?:Ban Chấp hành )?Trung ương(?: Đảng)?", "Ủy viên", "Ban Chấp hành Trung ương Đảng", "central", "central"),
        ("Ủy viên Bộ Chính trị", "Ủy viên", "Bộ Chính trị", "central", "central"),
        ("Thủ tướng(?: Chính phủ)?", "Thủ tướng", "Chính phủ", "central", "central"),
        ("Phó Thủ tướng(?: Chính phủ)?", "Phó Thủ tướng", "Chính phủ", "central", "central"),
        ("Chủ tịch nước", "Chủ tịch", "Nước Cộng hòa xã hội chủ nghĩa Việt Nam", "central", "central"),
        ("Chủ tịch Quốc hội", "Chủ tịch", "Quốc hội", "central", "central"),
        ("Phó Chủ tịch Quốc hội", "Phó Chủ tịch", "Quốc hội", "central", "central"),
    )
]  # fmt: skip

# Title words before an agency's name, longest first. The second column is the title in its one spelling.
HEADS = [
    (compiled(words), title)
    for words, title in (
        ("Ủy viên (?:Ban Thường vụ|Thường vụ)", "Ủy viên Ban Thường vụ"),
        ("Ủy viên Ban Chấp hành", "Ủy viên"),
        ("Ủy viên", "Ủy viên"),
        ("Phó Bí thư (?:Thường trực|thương trực)", "Phó Bí thư Thường trực"),
        ("Phó Bí thư", "Phó Bí thư"),
        ("Bí thư", "Bí thư"),
        ("Phó Chủ tịch Thường trực", "Phó Chủ tịch Thường trực"),
        ("Phó Chủ tịch chuyên trách", "Phó Chủ tịch chuyên trách"),
        ("Phó Chủ tịch", "Phó Chủ tịch"),
        ("Chủ tịch", "Chủ tịch"),
        ("Phó Tổng Giám đốc", "Phó Tổng Giám đốc"),
        ("Tổng Giám đốc", "Tổng Giám đốc"),
        ("Phó Giám đốc", "Phó Giám đốc"),
        ("Giám đốc", "Giám đốc"),
        ("Phó Trưởng ban Thường trực", "Phó Trưởng ban Thường trực"),
        ("(?:Phó Trưởng ban|Phó ban)", "Phó Trưởng ban"),
        ("Trưởng ban", "Trưởng ban"),
        ("(?:Phó Trưởng phòng|Phó phòng)", "Phó Trưởng phòng"),
        ("Trưởng phòng", "Trưởng phòng"),
        ("Phó Trưởng đoàn", "Phó Trưởng đoàn"),
        ("Trưởng đoàn", "Trưởng đoàn"),
        ("Phó Chánh Văn phòng", "Phó Chánh Văn phòng"),
        ("Chánh Văn phòng", "Chánh Văn phòng"),
        ("Phó Chánh Thanh tra", "Phó Chánh Thanh tra"),
        ("Chánh Thanh tra", "Chánh Thanh tra"),
        ("Phó Chánh án", "Phó Chánh án"),
        ("Chánh án", "Chánh án"),
        ("Phó Viện trưởng", "Phó Viện trưởng"),
        ("Viện trưởng", "Viện trưởng"),
        ("Phó Chủ nhiệm", "Phó Chủ nhiệm"),
        ("Chủ nhiệm", "Chủ nhiệm"),
        ("Phó Chỉ huy trưởng", "Phó Chỉ huy trưởng"),
        ("Chỉ huy trưởng", "Chỉ huy trưởng"),
        ("Phó Chính ủy", "Phó Chính ủy"),
        ("Chính ủy", "Chính ủy"),
        ("Chính trị viên", "Chính trị viên"),
        ("Thứ trưởng", "Thứ trưởng"),
        ("Bộ trưởng", "Bộ trưởng"),
        ("Phó Cục trưởng", "Phó Cục trưởng"),
        ("Cục trưởng", "Cục trưởng"),
        ("Phó Chi cục trưởng", "Phó Chi cục trưởng"),
        ("Chi cục trưởng", "Chi cục trưởng"),
        ("Phó Hiệu trưởng", "Phó Hiệu trưởng"),
        ("Hiệu trưởng", "Hiệu trưởng"),
        ("Tổng Biên tập", "Tổng Biên tập"),
        ("Phó Trưởng(?= Công an)", "Phó Trưởng Công an"),
        ("Trưởng(?= Công an)", "Trưởng Công an"),
        ("(?:Phó Đồn trưởng)", "Phó Đồn trưởng"),
        ("Đồn trưởng", "Đồn trưởng"),
        ("Trưởng(?= (?:Ban|Phòng|Đoàn))", "Trưởng"),
        ("Phó Trưởng(?= (?:Ban|Phòng|Đoàn))", "Phó Trưởng"),
    )
]  # fmt: skip

# (pattern of the first words, body in its one spelling or "" for "the whole name", kind, tier or "").
BODIES = [
    (compiled(words), body, kind, tier)
    for words, body, kind, tier in (
        ("Tỉnh ủy", "Tỉnh ủy", "party_committee", "province"),
        ("Huyện ủy", "Huyện ủy", "party_committee", "huyen"),
        ("Quận ủy", "Quận ủy", "party_committee", "huyen"),
        ("Thị ủy", "Thị ủy", "party_committee", "huyen"),
        ("Thành ủy", "Thành ủy", "party_committee", ""),
        ("Đảng ủy", "Đảng ủy", "party_committee", "commune"),
        ("Ban Chấp hành Đảng bộ tỉnh", "Tỉnh ủy", "party_committee", "province"),
        ("Ban Chấp hành Đảng bộ huyện", "Huyện ủy", "party_committee", "huyen"),
        ("Ban Chấp hành Trung ương(?: Đảng)?", "Ban Chấp hành Trung ương Đảng", "central", "central"),
        ("Hội đồng nhân dân", "Hội đồng nhân dân", "peoples_council", ""),
        ("Ủy ban nhân dân", "Ủy ban nhân dân", "peoples_committee", ""),
        ("(?:Ủy ban )?Mặt trận Tổ quốc(?: Việt Nam)?", "Ủy ban Mặt trận Tổ quốc Việt Nam", "front", ""),
        ("(?:Chính phủ|Quốc hội|Bộ Chính trị|Văn phòng Chính phủ|Văn phòng Quốc hội)", "", "central", "central"),
        ("Bộ Chỉ huy", "", "army", "province"),
        ("Ban Chỉ huy Quân sự", "Ban Chỉ huy Quân sự", "army", ""),
        ("Bộ", "", "central", "central"),
        ("Sở", "", "department", "province"),
        ("Phòng", "", "department", ""),
        ("Công an", "Công an", "police", ""),
        ("Tòa án nhân dân", "Tòa án nhân dân", "court", ""),
        ("Viện Kiểm sát nhân dân", "Viện Kiểm sát nhân dân", "procuracy", ""),
        ("(?:Đoàn )?đại biểu Quốc hội", "Đoàn đại biểu Quốc hội", "delegation", "province"),
        ("Văn phòng", "", "office", ""),
        ("Ban Quản lý", "", "board", ""),
        ("Ban Dân tộc", "", "department", "province"),
        ("Ban (?:Tuyên giáo|Tổ chức|Dân vận|Nội chính|Xây dựng Đảng)", "", "party_board", ""),
        ("Ban Thường vụ", "", "party_board", ""),
        ("Ủy ban Kiểm tra", "", "party_board", ""),
        ("Ủy ban", "", "committee", ""),
        ("(?:Hội|Đoàn Thanh niên|Liên đoàn|Liên minh|Đoàn)", "", "union", ""),
        ("(?:Ban|Trung tâm|Trạm|Chi cục|Cục|Kho bạc|Bệnh viện|Trường|Thanh tra|Báo|Đài|Đồn)", "", "other", ""),
    )
]  # fmt: skip
