"""The tables behind `people.titles`: title words, titles that carry their agency, ranks, roles of the day.

Patterns work on text in which abbreviations are written out; see `people.agency_words.compiled`.
"""

from cms.text import title_key
from people.agency_words import compiled

RANK_WORDS = (
    "Thiếu úy", "Trung úy", "Thượng úy", "Đại úy", "Thiếu tá", "Trung tá", "Thượng tá", "Đại tá",
    "Thiếu tướng", "Trung tướng", "Thượng tướng", "Đại tướng",
)  # fmt: skip
RANKS = {title_key(rank) for rank in RANK_WORDS}
# A rank before a post: "Đại tá, Giám đốc Công an tỉnh".
LEADING_RANK = compiled(f"(?:{'|'.join(RANK_WORDS)})")

# Who leads a delegation or a jury leads it for a day; that is no post.
ROLES_OF_THE_DAY = compiled(
    "(?:Phó )?(?:Trưởng|Tổ trưởng|Trưởng ban) ?(?:$|(?:đoàn|tổ)(?:$| (?:công tác|giám sát|kiểm tra|khảo sát|thanh tra|"
    "liên ngành|đại biểu(?! Quốc hội)))|(?:Ban )?(?:Giám khảo|Tổ chức (?:Lễ|Hội|Giải|Cuộc|Chương trình)))"
)

_UNITS = "(?:xã|phường|thị trấn|đặc khu)"
_BOARD = "(?:Ban Thường vụ|Thường vụ)"
_COMMITTEE = "(?:Ban Chấp hành )?"
_PARTY = (
    ("Tỉnh ủy", "tỉnh", "province"), ("Huyện ủy", "huyện", "huyen"), ("Quận ủy", "quận", "huyen"),
    ("Thị ủy", "thị xã", "huyen"), ("Thành ủy", "thành phố", ""),
)  # fmt: skip


def _party_members():
    """One post in several writings: "Tỉnh ủy viên", "Ủy viên BCH Đảng bộ tỉnh", "Ủy viên Tỉnh ủy"."""
    place = "(?P<place> .+)?"
    for body, unit, tier in _PARTY:
        for member in (f"{body} viên", f"Ủy viên {_COMMITTEE}Đảng bộ {unit}", f"Ủy viên {_COMMITTEE}{body}"):
            yield f"{member}{place}", "Ủy viên", body, tier
        for member in (f"(?:Ủy viên )?{_BOARD} {body}", f"Ủy viên {_BOARD} Đảng bộ {unit}"):
            yield f"{member}{place}", "Ủy viên Ban Thường vụ", body, tier


# (pattern, post, agency's body, kind, tier): titles that carry their agency within themselves.
SELF_CONTAINED = [
    *((compiled(words), title, body, "party_committee", tier) for words, title, body, tier in _party_members()),
    *((compiled(words), title, body, "party_committee", "commune") for words, title, body in (
        (f"Ủy viên {_COMMITTEE}Đảng bộ(?P<place> {_UNITS}(?: .+)?)", "Ủy viên", "Đảng ủy"),
        (f"(?:Đảng ủy viên|Ủy viên {_COMMITTEE}Đảng ủy)(?P<place> {_UNITS}(?: .+)?)?", "Ủy viên", "Đảng ủy"),
        (f"Thường vụ Đảng ủy(?P<place> {_UNITS}(?: .+)?)?", "Ủy viên Ban Thường vụ", "Đảng ủy"),
    )),
    *((compiled(words), title, body, "central", "central") for words, title, body in (
        ("Tổng Bí thư(?: Ban Chấp hành Trung ương(?: Đảng)?)?", "Tổng Bí thư", "Ban Chấp hành Trung ương Đảng"),
        ("Ủy viên dự khuyết (?:Ban Chấp hành )?Trung ương(?: Đảng)?",
         "Ủy viên dự khuyết", "Ban Chấp hành Trung ương Đảng"),
        ("Ủy viên (?:Ban Chấp hành )?Trung ương(?: Đảng)?", "Ủy viên", "Ban Chấp hành Trung ương Đảng"),
        ("Ủy viên Bộ Chính trị", "Ủy viên", "Bộ Chính trị"),
        ("Bí thư Trung ương Đảng", "Bí thư", "Ban Bí thư"),
        ("Thường trực Ban Bí thư(?: Trung ương Đảng)?", "Thường trực", "Ban Bí thư"),
        ("Thủ tướng(?: Chính phủ)?", "Thủ tướng", "Chính phủ"),
        ("Phó Thủ tướng Thường trực(?: Chính phủ)?", "Phó Thủ tướng Thường trực", "Chính phủ"),
        ("Phó Thủ tướng(?: Chính phủ)?", "Phó Thủ tướng", "Chính phủ"),
        ("Chủ tịch nước(?: Cộng hòa xã hội chủ nghĩa Việt Nam)?",
         "Chủ tịch nước", "Nước Cộng hòa xã hội chủ nghĩa Việt Nam"),
        ("Phó Chủ tịch nước(?: Cộng hòa xã hội chủ nghĩa Việt Nam)?",
         "Phó Chủ tịch nước", "Nước Cộng hòa xã hội chủ nghĩa Việt Nam"),
        ("Chủ tịch Quốc hội", "Chủ tịch", "Quốc hội"),
        ("Phó Chủ tịch Quốc hội", "Phó Chủ tịch", "Quốc hội"),
        ("Phó Chủ tịch Thường trực Quốc hội", "Phó Chủ tịch Thường trực", "Quốc hội"),
        ("Bộ trưởng,? Chủ nhiệm Văn phòng Chính phủ", "Bộ trưởng, Chủ nhiệm", "Văn phòng Chính phủ"),
        ("Tổng Thanh tra Chính phủ", "Tổng Thanh tra", "Thanh tra Chính phủ"),
        ("Tổng Kiểm toán(?: Nhà nước)?", "Tổng Kiểm toán", "Kiểm toán Nhà nước"),
    )),
    (compiled(f"(?:Xã|Phường) đội trưởng(?P<place> {_UNITS}(?: .+)?)?"),
     "Chỉ huy trưởng", "Ban Chỉ huy Quân sự", "army", "commune"),
    (compiled("Đại biểu Quốc hội(?P<place> .+)?"), "Đại biểu", "Đoàn đại biểu Quốc hội", "delegation", "province"),
]  # fmt: skip

# Title words before an agency's name, longest first. The second column is the title in its one spelling.
HEADS = [
    (compiled(words), title)
    for words, title in (
        ("Ủy viên (?:Ban Thường vụ|Thường vụ)", "Ủy viên Ban Thường vụ"),
        ("Ủy viên Ban Chấp hành", "Ủy viên"),
        ("Ủy viên Thường trực", "Ủy viên Thường trực"),
        ("Ủy viên", "Ủy viên"),
        ("Phó Bí thư (?:Thường trực|thương trực)", "Phó Bí thư Thường trực"),
        ("Phó Bí thư chuyên trách", "Phó Bí thư chuyên trách"),
        ("Phó Bí thư", "Phó Bí thư"),
        ("Bí thư", "Bí thư"),
        ("Phó Chủ tịch Thường trực", "Phó Chủ tịch Thường trực"),
        ("Phó Chủ tịch chuyên trách", "Phó Chủ tịch chuyên trách"),
        ("Phó Chủ tịch", "Phó Chủ tịch"),
        ("Chủ tịch", "Chủ tịch"),
        *((f"{deputy} Thường trực", f"{deputy} Thường trực")
          for deputy in ("Phó Tổng Giám đốc", "Phó Giám đốc", "Phó Viện trưởng", "Phó Chánh án", "Phó Trưởng đoàn")),
        ("Phó Tổng Giám đốc", "Phó Tổng Giám đốc"),
        ("Tổng Giám đốc", "Tổng Giám đốc"),
        ("Phó Giám đốc", "Phó Giám đốc"),
        ("Giám đốc", "Giám đốc"),
        ("Phó Trưởng ban Thường trực", "Phó Trưởng ban Thường trực"),
        ("(?:Phó Trưởng ban|Phó ban)", "Phó Trưởng ban"),
        ("Trưởng ban", "Trưởng ban"),
        ("(?:Phó Trưởng phòng|Phó phòng)", "Phó Trưởng phòng"),
        ("Trưởng phòng", "Trưởng phòng"),
        ("Phó Trưởng đoàn chuyên trách", "Phó Trưởng đoàn chuyên trách"),
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
        ("Phó Chủ nhiệm Thường trực", "Phó Chủ nhiệm Thường trực"),
        ("Phó Chủ nhiệm", "Phó Chủ nhiệm"),
        ("Chủ nhiệm", "Chủ nhiệm"),
        ("Phó Tham mưu trưởng", "Phó Tham mưu trưởng"),
        ("Tham mưu trưởng", "Tham mưu trưởng"),
        *((f"{deputy}{unit} trưởng", f"{deputy}{unit} trưởng")
          for unit in ("Sư đoàn", "Lữ đoàn", "Trung đoàn", "Tiểu đoàn") for deputy in ("Phó ", "")),
        ("Phó Chỉ huy trưởng", "Phó Chỉ huy trưởng"),
        ("Chỉ huy trưởng", "Chỉ huy trưởng"),
        ("Chỉ huy phó", "Phó Chỉ huy trưởng"),
        ("Phó Tư lệnh", "Phó Tư lệnh"),
        ("Tư lệnh", "Tư lệnh"),
        ("Phó Chính ủy", "Phó Chính ủy"),
        ("Chính ủy", "Chính ủy"),
        ("Chính trị viên", "Chính trị viên"),
        ("Thứ trưởng", "Thứ trưởng"),
        ("Bộ trưởng", "Bộ trưởng"),
        ("Phó Tổng cục trưởng", "Phó Tổng cục trưởng"),
        ("Tổng cục trưởng", "Tổng cục trưởng"),
        ("Phó Vụ trưởng", "Phó Vụ trưởng"),
        ("Vụ trưởng", "Vụ trưởng"),
        ("Phó Hạt trưởng", "Phó Hạt trưởng"),
        ("Hạt trưởng", "Hạt trưởng"),
        ("Phó Trạm trưởng", "Phó Trạm trưởng"),
        ("Trạm trưởng", "Trạm trưởng"),
        ("Phó Đội trưởng", "Phó Đội trưởng"),
        ("Đội trưởng", "Đội trưởng"),
        ("Phó Cục trưởng", "Phó Cục trưởng"),
        ("Cục trưởng", "Cục trưởng"),
        ("Phó Chi cục trưởng", "Phó Chi cục trưởng"),
        ("Chi cục trưởng", "Chi cục trưởng"),
        ("Phó Hiệu trưởng", "Phó Hiệu trưởng"),
        ("Hiệu trưởng", "Hiệu trưởng"),
        ("Phó Tổng Biên tập", "Phó Tổng Biên tập"),
        ("Tổng Biên tập", "Tổng Biên tập"),
        ("Đại biểu(?= Hội đồng nhân dân)", "Đại biểu"),
        ("Phó Trưởng(?= Công an)", "Phó Trưởng Công an"),
        ("Trưởng(?= Công an)", "Trưởng Công an"),
        ("Phó Đồn trưởng", "Phó Đồn trưởng"),
        ("Đồn trưởng", "Đồn trưởng"),
        ("Trưởng(?= (?:Ban|Phòng|Đoàn))", "Trưởng"),
        ("Phó Trưởng(?= (?:Ban|Phòng|Đoàn))", "Phó Trưởng"),
    )
]  # fmt: skip
