"""What a portal prints around an article and an editor copies with it: menus, counters, other news, letterheads."""

import re
from collections.abc import Sequence

from articles.intake.capitals import is_shouted
from articles.intake.rows import BULLET, SENTENCE_END
from articles.intake.sections import LONGEST_SECTION, is_section
from articles.intake.tokens import words

# Lines that are nothing but a button, a label or a counter; what may follow the words is a number or signs.
BUTTONS = (
    "trang chủ|trang nhất|tin tức|tin tức sự kiện|tin tức - sự kiện|chi tiết bài viết|chi tiết tin|chi tiết tin tức|"
    "chi tiết bài viết tin tức|nội dung tin|nội dung chi tiết|xem chi tiết|xuất bản thông tin|page content|content|"
    "truy cập nội dung luôn|chuyển đến nội dung|skip to content|skip to main content|lên top|top|về đầu trang|"
    "lên đầu trang|quay lại|trở về|trở lại|đăng nhập|đăng xuất|đăng ký|tìm kiếm|search|menu|liên hệ|sơ đồ trang|"
    "sơ đồ site|góp ý|in|in ấn|in bài|in trang|in bài viết|in tin|bản in|print|email|gửi email|gửi bài|gửi bài viết|"
    "gửi tin|gửi cho bạn bè|chia sẻ|chia sẻ bài viết|chia sẻ facebook|share|like|tweet|facebook|zalo|twitter|youtube|"
    "messenger|telegram|copy link|sao chép liên kết|lưu bài|lưu bài viết|nghe bài viết|nghe đọc bài|đọc bài viết|"
    "nghe audio|xem với cỡ chữ|cỡ chữ|tương phản|độ tương phản|kích thước chữ|đọc bài|chế độ ban đêm|mặc định|"
    "lớn hơn|nhỏ hơn|giọng nam|giọng nữ|lượt xem|số lượt xem|lượt đọc|số lượt đọc|lượt truy cập|số lần xem|"
    "số lần đọc|số lần được xem|lần xem|đã xem|đã đọc|views|view|lượt thích|bình luận|gửi bình luận|ý kiến|"
    "ý kiến bạn đọc|ý kiến của bạn|phản hồi|đánh giá|đánh giá bài viết|xếp hạng|điểm|click để đánh giá bài viết|"
    "tổng số điểm của bài viết là|no comments yet|be the first|trọn bộ|video|audio|ảnh|hình ảnh|thư viện ảnh|"
    "file đính kèm|tệp đính kèm|tập tin đính kèm|tài liệu đính kèm|tải về|download|theo dõi|"
    "quảng cáo|null|undefined|truy cập|"
    "hôm nay|hôm qua|tuần này|tháng này|năm nay|tất cả|đang truy cập|đang trực tuyến|đang online|tổng truy cập|"
    "tổng lượt truy cập|thống kê|thống kê truy cập|ý kiến thăm dò|đang được quan tâm|"
    "chú thích ảnh|leftcenterrightdel|left center right del|viết bình luận|trả lời|google news|rss|điểm đánh giá|"
    "người đã bình chọn"
)
BUTTON_SET = frozenset(words(BUTTONS))
NOT_IN_BUTTON = re.compile(r"[^\w\s-]+|\d[\d.,/]*|(?<!\w)-|-(?!\w)")
IMPRINT = re.compile(
    r"(?:hotline|liên hệ quảng cáo|tòa soạn|giấy phép|bản quyền|"
    r"copyright|©|powered by|thiết kế bởi|designed? by|ban quản trị|cơ quan chủ quản|"
    r"chịu trách nhiệm(?: chính| nội dung| xuất bản)?)\s?[:©]\s?\S|(?:copyright|©|powered by|designed? by)\s|"
    r"(?:lượt xem|số lượt xem|lượt đọc|lượt truy cập|số lần xem|số lần đọc|cỡ chữ|xem với cỡ chữ|màu chữ)\s?:|"
    r"(?:previous|next) (?:post|article)\b|tổng số điểm của|click để đánh giá|"
    r"bạn đang (?:ở|xem):?\s|bạn đã không sử dụng|jwplayer\(|"
    r"(?:đã )?xem\s?:\s?\d|(?:\d+ (?:phút|giờ|ngày|tuần|tháng|năm)\s?){1,2}trước$",
    re.IGNORECASE,
)
CONTACT = re.compile(r"(?:đường dây nóng|điện thoại|tel|fax|e-?mail|địa chỉ|liên hệ)\s?:", re.IGNORECASE)
NEIGHBOUR = re.compile(
    r"(?i:bài|tin) (?i:trước|sau|tiếp theo|tiếp|kế tiếp|cũ hơn|mới hơn)\s?(?:[:»›>→|]|(?=[“\"(]?[A-ZĐÀ-Ỹ]))"
)
LETTER = re.compile(
    r"(?:cộng hòa|cộng hoà) xã hội chủ nghĩa việt nam$|độc lập\s*[-–]\s*tự do\s*[-–]\s*hạnh phúc\W*$|"
    r"số\s?:\s?\S*/\S+$|đảng cộng sản việt nam$|kính gửi\s?:|nơi nhận\s?:|"
    r"tin,? bài (?:đăng|gửi|cộng tác|viết)\b[^.]{0,80}$|người viết(?: tin| bài| tin bài)?$|"
    r"bài (?:dự thi|gửi đăng)\b[^.]{0,60}$|(?:chuyên mục|danh mục)\s?:[^.]{0,80}$",
    re.IGNORECASE,
)
PRESSED = re.compile(
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
WELCOME = re.compile(
    r"(?:nhiệt liệt )?chào mừng (?:quý vị|quý khách|bạn|các bạn|quý bạn đọc|quý độc giả)\b", re.IGNORECASE
)
OF_SITE = re.compile(
    r"^(?:cổng|trang) (?:thông tin|tin) điện tử\b(?!.*[.!?…]$)|"
    r"(?:website|cổng thông tin điện tử|trang thông tin điện tử) (?:của|chính thức)\b.{0,80}$",
    re.IGNORECASE,
)
CRUMB = re.compile(r"\s*(?:»|›|→|>>?|/|\|)\s*")
HOME = re.compile(r"\W*(?:trang chủ|trang nhất|home)\b", re.IGNORECASE)
FILE_NAME = re.compile(r"[\w() .-]{0,60}\.(?:jpe?g|png|gif|webp|pdf|docx?|xlsx?|rar|zip|mp4|mp3)\)?", re.IGNORECASE)
OTHER_NEWS = re.compile(
    r"\W*(?:(?:các |những )?(?:thông tin|tin|bài|bài viết|tin bài|tin tức)(?: bài| tức| viết)? "
    r"(?:khác|liên quan|cùng (?:chuyên mục|thể loại|loại|chủ đề|mục|danh mục)|mới(?: hơn| nhất|"
    r" cập nhật| đăng)?|cũ(?: hơn)?|đã (?:đưa|đăng)|nổi bật|"
    r"xem nhiều|đọc nhiều|tiêu điểm|gần đây|trước đó)(?: nhất)?|cùng chuyên mục|có thể bạn quan tâm|"
    r"đọc nhiều(?: nhất)?|xem nhiều(?: nhất)?|đọc thêm|xem thêm|bài liên quan|các album đã đăng|"
    r"others|related(?: news| posts| articles)?|"
    r"tin cùng chủ đề|mới nhất|tin nóng)\W*",
    re.IGNORECASE,
)
MOTTO = re.compile(
    r"c[ộo]ng h[òo][àa]? x[ãa] h[ộo]i ch[ủu] ngh[ĩi]a vi[ệe]t nam|"
    r"đ[ộo]c l[ậa]p\s*[-–—]\s*t[ựu] do\s*[-–—]\s*h[ạa]nh ph[úu]c|"
    r"^đảng cộng sản việt nam$",
    re.IGNORECASE,
)
NUMBER_OF_PAPER = re.compile(r"số\s?:\s*[\d.…/ -]*[A-ZĐ/&-]*[\w./-]*$", re.IGNORECASE)
SENDER = re.compile(
    r"(?:ubnd|hđnd|ủy ban|uỷ ban|hội đồng|đảng ủy|đảng uỷ|huyện ủy|huyện uỷ|tỉnh ủy|tỉnh uỷ|thành ủy|đảng bộ|"
    r"ban|sở|phòng|trung tâm|hội|đoàn|công an|trường|mặt trận|văn phòng|chi cục|tòa án|viện|"
    r"bộ chỉ huy|ban chấp hành|bch|mttq)\b",
    re.IGNORECASE,
)
LONGEST_FURNITURE, LONGEST_LINK, LONGEST_MOTTO = 160, 200, 160
LETTERHEAD_LINES = 10


def is_furniture(text: str) -> bool:
    """Whether a line is a portal's button, counter, breadcrumb, welcome or imprint, by its words alone."""
    if len(text) > LONGEST_FURNITURE:
        return False
    if text.strip(" .").isdigit() or is_buttons(text) or FILE_NAME.fullmatch(text):
        return True
    if LETTER.match(text) or PRESSED.match(text) or WELCOME.match(text) or (is_shouted(text) and OF_SITE.search(text)):
        return True
    return is_breadcrumb(text) or bool(IMPRINT.match(text) or NEIGHBOUR.match(text))


def is_contact(text: str) -> bool:
    """Whether a line says where a desk is reached; within an article it may be news."""
    return len(text) <= LONGEST_FURNITURE and bool(CONTACT.match(text))


def is_buttons(text: str) -> bool:
    """Whether a line holds nothing but words of BUTTONS, with numbers and signs between them."""
    parts = [" ".join(part.split()) for part in NOT_IN_BUTTON.split(text.lower())]
    return any(parts) and all(part in BUTTON_SET for part in parts if part)


def is_breadcrumb(text: str) -> bool:
    """Whether a line reads "Trang chủ » Tin tức", or names fields with arrows between them."""
    crumbs = [crumb for crumb in CRUMB.split(text) if crumb]
    if HOME.match(text):
        return len(crumbs) > 1
    return len(crumbs) > 1 and all(is_section(crumb) for crumb in crumbs)


def is_other_news(text: str) -> bool:
    """Whether a line heads a list of other news."""
    return len(text) <= LONGEST_SECTION and bool(OTHER_NEWS.fullmatch(text))


def is_link(text: str) -> bool:
    """Whether a line below such a heading can be the title of other news."""
    return len(text) <= LONGEST_LINK and (not SENTENCE_END.search(text) or bool(BULLET.match(text)))


def letterhead(texts: Sequence[str]) -> set[int]:
    """The indexes of the lines that make the head of an official paper: sender, state, motto, number."""
    head = range(min(len(texts), LETTERHEAD_LINES))
    found = {index for index in head if is_motto(texts[index])}
    found |= {index for index in head if NUMBER_OF_PAPER.match(texts[index])}
    if not found:
        return found
    last = max(found)
    return found | {index for index in head if index < last and is_shouted(texts[index]) and SENDER.match(texts[index])}


def is_motto(text: str) -> bool:
    """Whether a line holds the state's name or motto as papers print them."""
    return len(text) <= LONGEST_MOTTO and bool(MOTTO.search(text)) and (is_shouted(text) or text.count(" ") < 10)
