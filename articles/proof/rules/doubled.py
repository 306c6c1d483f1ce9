"""Words that were typed twice."""

from collections.abc import Iterator

from articles.intake.refusals import gettext_noop
from articles.intake.tokens import words
from articles.proof.alarms import Article, Slip, Word, rule

TWICE = gettext_noop("“%(words)s” stands twice.")
# Said twice on purpose: "luôn luôn", "ngày ngày", "xanh xanh".
REPEATED = set(
    words(
        "luôn|thường|dần|từ|song|mãi|đều|chung|riêng|xa|gần|cao|thấp|lâu|nhanh|nhè|khe|hay|"
        "đẹp|vui|nho|xanh|đỏ|trắng|vàng|tím|hồng|đen|nâu|ngày|đêm|sáng|chiều|tối|năm|tháng|"
        "đời|nhà|người|lớp|hàng|tầng|ngành|nơi|chốn|ai|đâu|gì|nao|rưng|chang|bời|ào|ầm|sớm|"
        "nay|thật|rất|lắm|nữa|lần|ngút|phơi|hằng|chầm|rì|rầm|lung|lóng|lấp|nhấp|thoang|ba|"
        "chơi|xinh|nhỏ|to|tròn|mênh|mang|man|mát|ấm|nồng|thi|hừng|bừng|oang|vang|lâng|bâng|"
        "khang|trùng|điệp|đùng|xôn|phấp|ha|hi|hô|be|oa|ê|à|ạ|ừ|bản|thôn|xóm|rau|bánh|chị|"
        "bà|cụ|ông|em|bé|đồng|mòn|khít|kìn|tua|sừng|chăm|chuồn|chôm|thoi"
    )
)
# Syllables that end one word and begin another: "trở thành thành phố", "nhân dân dân tộc", "học sinh sinh viên".
MEETING = set(
    words(
        "biểu|quyết|cử|thành|sinh|dân|đồng|viên|hội|phòng|thi|động|tập|chính|quyền|học|trường|vụ|công|nông|"
        "đoàn|hành|tác|lý|lực|tế|sản|phẩm|nghiệp|sự|toàn|bộ|đội|phương|thủy|lợi|ích|thể|"
        "thao|hóa|xã|tổ|chức|năng|lượng|trọng|tâm|trung|ương|kinh|đất|đại|đầu|tư|nước|nhà|"
        "quốc|gia|cán|giáo|dục|đảng|ủy|huyện|tỉnh|phát|triển|kiểm|tra|thanh|niên|binh|sĩ|"
        "quân|hợp|đường|thông|tin|báo|cáo|chí|nhân|ban|lao|liên|lạc|giao|lưu|trình|độ|ngoại|"
        "nội|điện|tử|môi|y|học|viện"
    )
)
SMALL = set(
    words(
        "trên|của|và|các|những|với|cho|tại|đã|đang|sẽ|là|được|bị|ngoài|theo|về|đến|để|do|"
        "khi|này|đó|có|không|cũng|như|bằng|sau|trước|giữa|dưới|vào|ra|lên|xuống|một|cùng|"
        "nhiều|mỗi|mọi|nhưng|nếu|vì|nên|phải|cần|mà|thì|còn|lại|qua|mới|bởi"
    )
)


@rule("doubled-word", gettext_noop("doubled word"))
def doubled_words(article: Article) -> Iterator[Slip]:
    """ "trên trên", "hội nghị hội nghị"."""
    for index, printed in enumerate(article.words):
        text = article.parts[index].text
        place = 0
        while place < len(printed):
            length = next((size for size in (3, 2, 1) if is_twice(text, printed, place, size)), 0)
            if length:
                first, last = printed[place], printed[place + 2 * length - 1]
                kept = text[first.start : printed[place + length - 1].end]
                yield Slip(index, first.start, last.end, TWICE, (kept,), (("words", kept),))
            place += 2 * length or 1


def is_twice(text: str, printed: list[Word], place: int, size: int) -> bool:
    """Whether `size` words stand twice in a row, by mistake as far as one can tell."""
    first, second = printed[place : place + size], printed[place + size : place + 2 * size]
    if not are_same(first, second):
        return False
    if any(not text[one.end : two.start].isspace() for one, two in steps([*first, *second])):
        return False
    if any(word.is_capital for word in second) or len({word.text.lower() for word in first}) < size:
        return False
    return size > 1 or is_slip(text, printed, place)


def are_same(first: list[Word], second: list[Word]) -> bool:
    """Whether two rows of words are the same, whatever their capitals."""
    if len(first) != len(second) or len(first[0].text) != len(second[0].text):
        return False
    return all(one.text.lower() == two.text.lower() for one, two in zip(first, second, strict=True))


def is_pair(two: list[Word]) -> bool:
    """Whether two words are one word said twice."""
    return len(two) == 2 and two[0].text.lower() == two[1].text.lower()


def steps(printed: list[Word]) -> Iterator[tuple[Word, Word]]:
    """Neighbours."""
    return zip(printed, printed[1:], strict=False)


def is_slip(text: str, printed: list[Word], place: int) -> bool:
    """Whether one word that stands twice is a slip: no reduplication, nor the end of one word and the next's begin."""
    key = printed[place].text.lower()
    if len(key) < 2 and key != "ở" or key in REPEATED:
        return False
    following = printed[place + 2 : place + 4]
    if is_pair(following) or is_pair(printed[max(0, place - 2) : place]):
        return False  # "đi đi lại lại"
    if key in SMALL:
        return True
    before = printed[place - 1] if place else None
    stands_apart = [
        before is None or before.text.lower() in SMALL or bool(text[before.end : printed[place].start].strip()),
        not following
        or following[0].text.lower() in SMALL
        or following[0].is_capital
        or bool(text[printed[place + 1].end : following[0].start].strip()),
    ]
    return stands_apart[1] if key in MEETING else True
