"""The sections that portals file their news under, whose names stand above a title: "Văn hóa - Xã hội"."""

import re

from articles.intake.tokens import comparable, words

SECTIONS = frozenset(
    comparable(section)
    for section in words(
        "tin tức|tin|sự kiện|tin nổi bật|tin mới|tin trong nước|tin trong tỉnh|tin trong huyện|tin địa phương|"
        "tin cơ sở|tin hoạt động|tin tổng hợp|tin tức sự kiện|tin trong ngày|thời sự|chính trị|kinh tế|"
        "văn hóa|xã hội|đời sống|"
        "giáo dục|đào tạo|giáo dục và đào tạo|khoa học|công nghệ|khoa học công nghệ|y tế|sức khỏe|pháp luật|"
        "quốc phòng|an ninh|thể thao|thể dục|du lịch|giải trí|lễ hội|môi trường|tài nguyên|nông nghiệp|nông thôn|"
        "nông thôn mới|xây dựng nông thôn mới|công nghiệp|thương mại|giao thông|đô thị|bất động sản|xây dựng|"
        "xây dựng đảng|xây dựng chính quyền|đảng|đoàn thể|chính quyền|mặt trận|dân vận|tuyên giáo|tôn giáo|dân tộc|"
        "cải cách hành chính|chuyển đổi số|an sinh xã hội|lao động|việc làm|chính sách|bảo hiểm|nội chính|quốc tế|"
        "thế giới|trong nước|địa phương|hoạt động|phóng sự|phóng sự ảnh|media|multimedia|emagazine|infographic|"
        "video|ảnh|bạn đọc|tiêu điểm|thông báo|tin bài|tin hoạt động xã|trật tự|trật tự an toàn xã hội|nhân sự|"
        "hoạt động của lãnh đạo|hoạt động lãnh đạo|hội đồng nhân dân|ủy ban nhân dân|gương điển hình|người tốt|việc tốt"
    )
)
BETWEEN_SECTIONS = re.compile(r"\s*(?:[-–—,;/&|»›>•·:]|\bvà\b)\s*")
OF_SECTION = re.compile(
    r"(?:tin (?:tức )?(?:hoạt động|xã|phường|huyện|tỉnh|các|cơ sở|địa phương)|"
    r"hoạt động (?:của|hội|đoàn|đảng|các)|công tác|chuyên mục|chuyên trang|danh mục|thông tin)\b",
    re.IGNORECASE,
)
LONGEST_SECTION = 60


def is_section(text: str) -> bool:
    """Whether a line holds nothing but names of sections: "Văn hóa - Xã hội"."""
    if len(text) > LONGEST_SECTION:
        return False
    parts = [part.strip(" .*+#[]()") for part in BETWEEN_SECTIONS.split(comparable(text))]
    return any(parts) and all(part in SECTIONS for part in parts if part)


def may_be_section(text: str) -> bool:
    """Whether a line can name a section where another line is the title: "Công tác Mặt trận"."""
    return len(text) <= LONGEST_SECTION and bool(OF_SECTION.match(text)) and text[-1] not in ".!?:;,"
