"""The table behind `people.agency_names`: by which first words a body is known, its kind and its tier.

Patterns work on text in which abbreviations are written out; case and the place of tone marks do not matter,
because each entry is spelled once and compiled to accept both.
"""

import re

from cms.text import title_key

_BOTH_PLACES = (
    ("ủy", "(?:ủy|uỷ)"), ("hóa", "(?:hóa|hoá)"), ("thủy", "(?:thủy|thuỷ)"), ("tòa", "(?:tòa|toà)"),
    ("khỏe", "(?:khỏe|khoẻ)"), ("hòa", "(?:hòa|hoà)"), ("khóa", "(?:khóa|khoá)"),
)  # fmt: skip


def compiled(words):
    """Compile words of a table: any case, any spacing, both places of the tone mark."""
    pattern = words
    for one, both in _BOTH_PLACES:
        pattern = re.sub(one, both, pattern, flags=re.IGNORECASE)
    return re.compile(pattern.replace(" ", r"\s+") + r"(?!\w)", re.IGNORECASE)


# Bodies whose name tells the tier; the place follows bare: "Huyện ủy Mường Khương", "Tỉnh đoàn Lào Cai".
TIER_OF_BODY = {
    "Tỉnh ủy": "province", "Huyện ủy": "huyen", "Quận ủy": "huyen", "Thị ủy": "huyen", "Thành ủy": "",
    "Tỉnh đoàn": "province", "Huyện đoàn": "huyen", "Quận đoàn": "huyen", "Thị đoàn": "huyen", "Thành đoàn": "",
}  # fmt: skip
_TIER_OF_KEY = {title_key(name): (name, tier) for name, tier in TIER_OF_BODY.items()}
_BARE_PLACE = "|".join(TIER_OF_BODY)
# "Ban Tuyên giáo Huyện ủy Mường Khương": a board of such a body.
PART_OF_BODY = re.compile(
    rf"(?P<body>.+?\s+(?P<whole>{compiled(f'(?:{_BARE_PLACE})').pattern}))(?P<place>\s+.+)?", re.I
)


def body_with_tier(words):
    """Return (name in its one spelling, tier) of a body that ends with such a name, or None."""
    return _TIER_OF_KEY.get(title_key(" ".join(words.split()[-2:])))


# (pattern of the first words, body in its one spelling or "" for "the whole name", kind, tier or "").
BODIES = [
    (compiled(words), body, kind, tier)
    for words, body, kind, tier in (
        *((name, name, "party_committee" if name.endswith("ủy") else "union", tier)
          for name, tier in TIER_OF_BODY.items()),
        ("Đảng ủy(?= (?:các|Khối|cơ quan|Công an|Quân sự|Quân khu|Ủy ban|Hội đồng|Mặt trận|Sở|Bộ|Ban|Trường|Bệnh viện|"
         "Chính phủ|Quốc hội|Công ty|Tổng))", "", "party_committee", ""),
        ("Đảng ủy", "Đảng ủy", "party_committee", "commune"),
        ("Ban Chấp hành Đảng bộ tỉnh", "Tỉnh ủy", "party_committee", "province"),
        ("Ban Chấp hành Đảng bộ huyện", "Huyện ủy", "party_committee", "huyen"),
        ("Ban Chấp hành Đảng bộ quận", "Quận ủy", "party_committee", "huyen"),
        ("Ban Chấp hành Đảng bộ thị xã", "Thị ủy", "party_committee", "huyen"),
        ("Ban Chấp hành Đảng bộ thành phố", "Thành ủy", "party_committee", ""),
        ("Ban Chấp hành Đảng bộ(?= (?:xã|phường|thị trấn|đặc khu))", "Đảng ủy", "party_committee", "commune"),
        ("Ban Chấp hành Trung ương(?: Đảng)?", "Ban Chấp hành Trung ương Đảng", "central", "central"),
        ("Ủy ban Trung ương Mặt trận Tổ quốc(?: Việt Nam)?",
         "Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam", "front", "central"),
        ("(?:Ban|Ủy ban|Văn phòng|Hội|Hội đồng) [^,]*Trung ương", "", "central", "central"),
        ("(?:Ban Chỉ đạo|Ủy ban|Văn phòng|Hội đồng) [^,]*Quốc gia", "", "central", "central"),
        ("Trung ương", "", "central", "central"),
        ("(?:Ủy ban|Hội đồng) .*của Quốc hội", "", "central", "central"),
        ("(?:Tòa án|Viện Kiểm sát) nhân dân tối cao", "", "central", "central"),
        ("(?:Chính phủ|Quốc hội|Bộ Chính trị|Ban Bí thư|Thanh tra Chính phủ|Kiểm toán Nhà nước|"
         "Văn phòng (?:Chính phủ|Quốc hội|Chủ tịch nước))", "", "central", "central"),
        ("Thường trực Hội đồng nhân dân", "Thường trực Hội đồng nhân dân", "peoples_council", ""),
        ("Hội đồng nhân dân", "Hội đồng nhân dân", "peoples_council", ""),
        ("Ủy ban nhân dân", "Ủy ban nhân dân", "peoples_committee", ""),
        ("(?:Ủy ban )?Mặt trận Tổ quốc(?: Việt Nam)?", "Ủy ban Mặt trận Tổ quốc Việt Nam", "front", ""),
        ("Ban Thường trực (?:Ủy ban )?Mặt trận Tổ quốc(?: Việt Nam)?",
         "Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam", "front", ""),
        ("Bộ Chỉ huy", "", "army", "province"),
        ("Bộ (?:Tư lệnh|đội)", "", "army", ""),
        ("Ban Chỉ huy Quân sự", "Ban Chỉ huy Quân sự", "army", ""),
        ("Đồn Biên phòng", "", "army", ""),
        ("Quân khu", "", "army", "central"),
        ("Bộ", "", "central", "central"),
        ("Sở", "", "department", "province"),
        ("Phòng (?:khám|giao dịch)", "", "other", ""),
        ("Phòng", "", "department", ""),
        ("Công an", "Công an", "police", ""),
        ("Tòa án nhân dân", "Tòa án nhân dân", "court", ""),
        ("Viện Kiểm sát nhân dân", "Viện Kiểm sát nhân dân", "procuracy", ""),
        ("(?:Đoàn )?đại biểu Quốc hội(?: chuyên trách)?", "Đoàn đại biểu Quốc hội", "delegation", "province"),
        ("Văn phòng", "", "office", ""),
        ("Ban Quản lý", "", "board", ""),
        ("Ban .+ Hội đồng nhân dân", "", "committee", ""),
        ("Ban Chỉ đạo", "", "committee", ""),
        ("Ban Dân tộc", "", "department", "province"),
        ("Ban (?:Tuyên giáo|Tổ chức|Dân vận|Nội chính|Xây dựng Đảng|Cán sự đảng|Thường vụ|Kiểm tra)",
         "", "party_board", ""),
        ("(?:Đảng đoàn|Thường trực (?:Tỉnh ủy|Thành ủy|Huyện ủy|Quận ủy|Thị ủy|Đảng ủy)|Ủy ban Kiểm tra)",
         "", "party_board", ""),
        ("Ủy ban", "", "committee", ""),
        ("Đoàn (?:công tác|giám sát|kiểm tra|khảo sát|thanh tra|liên ngành)", "", "other", ""),
        ("(?:Tổng Liên đoàn|(?:Hội|Liên đoàn|Liên minh|Liên hiệp|Đoàn) .+ Việt Nam$)", "", "union", "central"),
        ("(?:Hội|Liên đoàn|Liên minh|Liên hiệp|Công đoàn|Đoàn)", "", "union", ""),
        ("(?:Ban|Trung tâm|Trạm|Hạt|Đội|Tổng cục|Chi cục|Cục|Vụ|Viện|Kho bạc|Bệnh viện|Trường|Học viện|Thanh tra|Báo|"
         "Tạp chí|Đài|Đồn|Bảo hiểm xã hội|Ngân hàng Chính sách xã hội|Ngân hàng Nhà nước|Quỹ)", "", "other", ""),
    )
]  # fmt: skip
