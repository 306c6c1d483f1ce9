"""Telling photo captions from short paragraphs, by what captions of this genre look like."""

import re
from dataclasses import dataclass

from articles.intake.rows import SENTENCE_END, Row, begins_sentence
from articles.intake.tokens import comparable

CREDIT_AT_END = re.compile(
    r"(?:^|[.\s(;,–-])[(]?(?:ảnh|photo|ành)\s?(?::|/|minh họa|tư liệu|bởi|"
    r"của)[^.;]{0,60}(?:\.[^.;\s]{0,12}){0,3}\)?\.?$",
    re.IGNORECASE,
)
CREDIT_MARK = re.compile(
    r"\((?:ảnh|trong ảnh|ảnh minh h[ọo]a|ảnh tư liệu)[^)]{0,40}\)\.?$|^ảnh(?: \d+)?\s?[:.]|^trong ảnh\s?:",
    re.IGNORECASE,
)
PLACE_IN_PICTURE = re.compile(
    r"\((?:người |đứng |ngồi |hàng )?(?:bên |thứ |ở |đứng |ngồi |đầu |ngoài |giữa)[^)]{0,40}\)|\((?:bìa |"
    r"bên )?(?:trái|phải|giữa)\)",
    re.IGNORECASE,
)
SCENE = re.compile(
    r"(?:(?:quang|toàn|khung|phong) cảnh|hình ảnh|một số hình ảnh|một vài hình ảnh|chùm ảnh|ảnh|cảnh|một góc|"
    r"tiết mục|màn trình diễn|không khí|"
    r"các đại biểu|đại biểu|chủ tọa|đoàn chủ tịch|chủ trì|đoàn chủ tọa)\b", re.IGNORECASE,
)  # fmt: skip
PEOPLE = re.compile(
    r"(?:(?:các )?đồng chí|đ/c|(?:các )?ông|(?:các )?bà|anh|chị|em|lãnh đạo|đại diện|thường trực|cán bộ|"
    r"chiến sĩ|bộ đội|công an|đoàn viên|"
    r"hội viên|thanh niên|nông dân|bà con|người dân|nhân dân|học sinh|giáo viên|y bác sĩ|bác sĩ|cô giáo|thầy giáo|"
    r"phóng viên|lực lượng|đoàn công tác|đoàn|các|cử tri|tuổi trẻ|phụ nữ|hộ|gia đình|"
    r"(?:phó )?(?:chủ tịch|bí thư|giám đốc|trưởng|thủ tướng|bộ trưởng|thứ trưởng|chánh)|ban|ủy ban|ubnd|hđnd|"
    r"sở|huyện|thị|tỉnh|thành|mttq|hội(?! nghị| thi| thảo| trường| đồng)|xã)\b",
    re.IGNORECASE,
)
ACTS = re.compile(
    r"\b(?:phát biểu|kết luận|chủ trì|điều hành|trao|tặng|chụp ảnh|tham quan|kiểm tra|thăm|dâng hương|dâng hoa|viếng|"
    r"trình bày|trình|báo cáo|ký kết|ký|cắt băng|khai mạc|bế mạc|thảo luận|tham luận|biểu quyết|bỏ phiếu|"
    r"trả lời|chúc mừng|"
    r"khảo sát|hướng dẫn|tuyên truyền|thu hoạch|chăm sóc|biểu diễn|tham gia|tham dự|dự|ra mắt|tại|trồng|"
    r"động viên|làm việc|"
    r"giới thiệu|thông tin|nghe|trao đổi|giao lưu|thi đấu|tiếp xúc|tiếp|đón|bấm nút|ấn nút|thực hiện|phun|tiêm|"
    r"vận chuyển)\b",
    re.IGNORECASE,
)
OCCASION_AT_END = re.compile(
    r"(?:hội nghị|buổi làm việc|buổi lễ|buổi gặp mặt|đại hội|kỳ họp|kỳ hop|phiên họp|cuộc họp|"
    r"lễ \S+(?: \S+){0,4}|hội thi|hội thảo|"
    r"chương trình|buổi tiếp|buổi kiểm tra|lưu niệm|ngày hội|buổi giám sát|diễn đàn|lớp tập huấn|buổi họp|tọa đàm)\.?$",
    re.IGNORECASE,
)
TELLING = re.compile(
    r"\b(?:cho biết|nhấn mạnh|đề nghị|kiến nghị|phản ánh|cho hay|yêu cầu|khẳng định|cho rằng|ghi nhận|đánh giá|"
    r"đồng thời|chia sẻ|bày tỏ|mong muốn|"
    r"có trách nhiệm|chịu trách nhiệm|tiếp tục|làm rõ|nguyên nhân|kịp thời|hằng (?:ngày|tuần|tháng|năm)|"
    r"trước ngày|cho biết thêm|thông tin(?=[,:])|phát biểu ý kiến|"
    r"bên cạnh đó|tuy nhiên|do đó|vì vậy|qua đó|trong đó|nhằm|theo đó|hiện nay|được biết|đã được|sẽ|để|cụ thể)\b",
    re.IGNORECASE,
)
PARAGRAPH_OPENER = re.compile(
    r"(?:tại|theo|trong|sau|cũng|ngoài ra|nhân dịp|tiếp|ngày|sáng|chiều|tối|phát biểu|kết luận|qua|để|với|"
    r"trước|bên cạnh|"
    r"đến dự|dự|tham dự|cùng dự|tham gia|được biết|hiện|về|thay mặt|kết thúc|thực hiện|nhằm|như vậy|đây là|"
    r"có mặt|ngay|từ|"
    r"khi|đối với|việc|hưởng ứng|dịp này|năm|đồng thời|mặc dù|trên|thành phần|nội dung|buổi|thời gian|"
    r"\(\S+\.vn\)|\d)\b",
    re.IGNORECASE,
)
# Lists of those present go on with these; no photo shows so many by name.
DELEGATES = re.compile(
    r"(?:(?:cùng |còn |và )?(?:tham gia|tham dự|dự|đi|có mặt|tiếp|đón|về|chủ trì)\b[^,.;]{0,60}\s|"
    r"về phía\b[^,.;]{0,60}\s|cùng )(?:có|gồm)\s|các (?:đồng chí|đ/c|ông|bà)\s?:|"
    r"[^;]+;\s(?:các\s)?(?:đồng chí|đ/c|ông|bà|bác sĩ|thượng tá|trung tá|đại tá|thiếu tá|lãnh đạo|đại diện)\s",
    re.IGNORECASE,
)
# What stands in a picture without a person, and where.
THING = re.compile(
    r"(?:(?:những|một|các|chiếc|con|từng|vài) )?(?:ghe|thuyền|tàu|phà|xuồng|xe|máy|xà lan|bữa|lán|cầu|ngôi nhà|căn nhà|"
    r"mái|cây|vườn|ruộng|cánh đồng|nương|đàn|sản phẩm|nông sản|gian hàng|em nhỏ|em bé|trẻ em|trẻ|cụ già|con đường|"
    r"tuyến đường|đoạn đường|đường vào|công trình|hiện trường|sạp|bó|dòng|phiên chợ|chợ|trụ sở|điểm trường|bức|"
    r"món|mâm|lễ vật|đội hình|nhà văn hóa|thác|hồ|đồi|đỉnh|bến|mô hình|khu vực|cổng)\b",
    re.IGNORECASE,
)
SETTING = re.compile(
    r"\b(?:trên|giữa|dưới|bên|cạnh|quanh|dọc|qua|ngoài|cuối|đầu|trong|ở|tại) (?:(?:đỉnh|lòng|mặt|cánh|bờ|dòng|khu|sân|"
    r"các|con|tuyến|cây) )?(?:sông|suối|nương|rẫy|đồng|ruộng|đồi|núi|rừng|đường|phố|cầu|chợ|bến|hồ|biển|vườn|bản|thôn|"
    r"làng|nhà|trường|lớp|sân|thao trường|hiện trường|bờ|ao|đèo|dốc|đập|kênh|rạch|xóm|cảng|trời|bếp|đỉnh)\b",
    re.IGNORECASE,
)
HAPPENED = re.compile(r"\b(?:đã|đang|vừa|cho biết|cùng với|cũng|là|được|cần|phải|gồm|đạt)\b", re.IGNORECASE)
ATTENDS = re.compile(r"\b(?:chủ trì|chủ tọa|dự|tham dự|đến dự|tham gia)\b[^,]{0,60}\.$", re.IGNORECASE)
# Headings of parts urge or sum up.
HEADING_OPENER = re.compile(
    r"(?:đẩy mạnh|nâng cao|tăng cường|phát huy|tập trung|chủ động|nhiều|kết quả|phương hướng|nhiệm vụ|những|hiệu quả|"
    r"khó khăn|giải pháp|xây dựng|phát triển|đổi mới|huy động|tiếp tục|quyết tâm|bảo đảm|đảm bảo|giữ vững|khơi dậy|"
    r"lan tỏa|lan toả|vì|còn|sức|dấu ấn|hướng tới|góp phần|chung tay|thi đua)\b",
    re.IGNORECASE,
)
NAMED_PLACE = re.compile(r"\b(?:thôn|bản|xã|phường|huyện|tỉnh|thị trấn|thành phố) [A-ZĐÀ-Ỹ]")
LONGEST = 330
THRESHOLD = 3
REPEATED_RUN = 7
FEWEST_SPACES = 4


@dataclass(frozen=True)
class Surroundings:
    """What stands around a line: position among the blocks, the usual length of a paragraph, the title.

    `hint` is how much its layout speaks for a caption, `is_heading` whether it is set as headings are.
    """

    is_first: bool
    is_last: bool
    usual_length: int
    title: str
    everything: str
    hint: int = 0
    is_heading: bool = False


def caption_score(text: str, around: Surroundings) -> int:
    """How much a line between paragraphs looks like a photo's caption; from THRESHOLD on it is taken for one."""
    return score_of_words(text, around) + around.hint


def score_of_words(text: str, around: Surroundings) -> int:
    """The part of it that the words give."""
    if is_marked(text) and not (around.is_first and PARAGRAPH_OPENER.match(text)):
        return THRESHOLD + 2
    if len(text) > LONGEST or text[-1] in ":;,":
        return 0
    if DELEGATES.match(text) and not PLACE_IN_PICTURE.search(text):
        return 0
    subject = 3 * bool(SCENE.match(text)) + bool(PEOPLE.match(text))
    is_open = not SENTENCE_END.search(text)
    shown = subject + 2 * bool(PLACE_IN_PICTURE.search(text)) + repeats(text, around) + is_open * scenery(text)
    if not shown and (not is_open or not (ACTS.search(text) or NAMED_PLACE.search(text))):
        return 0
    if not is_open and not (ACTS.search(text) or OCCASION_AT_END.search(text)):
        return 0
    sentences = len(re.findall(r"[.!?…](?=\s+[^\W\da-zà-ỹ])", text)) + 1
    score = shown + 3 * is_open - 2 * (sentences > 1)
    score += bool(ACTS.search(text)) + 2 * bool(OCCASION_AT_END.search(text))
    score -= (
        3 * bool(PARAGRAPH_OPENER.match(text)) + 4 * bool(HEADING_OPENER.match(text)) + 2 * len(TELLING.findall(text))
    )
    if not is_open:
        score -= 2 * bool(TELLING.search(text) and not OCCASION_AT_END.search(text))
        score += -2 if HAPPENED.search(text) else bool(PEOPLE.match(text))
    score -= 4 if ATTENDS.search(text) and not is_open else 0
    return score + size_score(len(text), around.usual_length) - 2 * around.is_first


def scenery(text: str) -> int:
    """How much a line without a person tells of a thing seen somewhere, as headings seldom do."""
    thing, setting = bool(THING.match(text)), bool(SETTING.search(text))
    return 2 * thing + setting if setting or text.count(" ") >= FEWEST_SPACES else 0


def is_marked(text: str) -> bool:
    """Whether a line says that it belongs to a photo: "Ảnh: N.H", "(ảnh)"."""
    if re.match(r"(?:tin|bài|theo|nguồn)\b[^.]{0,12}ảnh", text, re.IGNORECASE):
        return False
    return len(text) < LONGEST and bool(CREDIT_AT_END.search(text) or CREDIT_MARK.search(text))


def size_score(length: int, usual: int) -> int:
    """Captions are shorter than paragraphs."""
    return (length <= 170) + (length * 3 < usual) - (length > 220) - (length > usual)


def repeats(text: str, around: Surroundings) -> int:
    """2 where the words of a line are words of the title, 1 where a paragraph says them again."""
    key = comparable(text).rstrip(" .")
    if len(key) > 20 and key in comparable(around.title):
        return 3
    words = key.split()
    runs = (" ".join(words[start : start + REPEATED_RUN]) for start in range(len(words) - REPEATED_RUN + 1))
    return 1 if any(around.everything.count(run) > 1 for run in runs) else 0


def begins_paragraph(text: str) -> bool:
    """Whether a line begins as only paragraphs do ("Tại hội nghị", "Ngày 9/3")."""
    return bool(PARAGRAPH_OPENER.match(text)) or begins_sentence(Row(text, 0, False))


def name_runs(lines, kinds: list[str]) -> None:
    """Set the kind of short sentences among captions in a row: photo reports."""
