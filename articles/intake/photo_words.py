"""The words that captions of photos have, and those that paragraphs have."""

import re

CREDIT_AT_END = re.compile(
    r"(?:^|[.\s(;,–-])[(]?(?<!hình )(?:ảnh|photo|ành)\s?(?::|/|minh họa|tư liệu|bởi|"
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
# Of these a line tells nothing but what stands in the picture, even where it ends with a stop.
VIEW = re.compile(
    r"(?:quang cảnh|toàn cảnh|khung cảnh|phong cảnh|hình ảnh|một số hình ảnh|một góc|tiết mục|màn trình diễn|nghi thức|"
    r"nghi lễ|phần thi)\b",
    re.IGNORECASE,
)
PEOPLE = re.compile(
    r"(?:(?:các |hai |ba |những )?đồng chí|đ/c|(?:các )?ông|(?:các )?bà|anh|chị|em|lãnh đạo|đại diện|"
    r"thường trực|cán bộ|chiến sĩ|bộ đội|công an|đoàn viên|"
    r"hội viên|thanh niên|nông dân|bà con|người dân|nhân dân|học sinh|giáo viên|y bác sĩ|bác sĩ|cô giáo|thầy giáo|"
    r"phóng viên|lực lượng|đoàn công tác|đoàn|các|cử tri|đảng viên|tân binh|dân quân|cựu chiến binh|"
    r"già làng|nghệ nhân|nghệ sĩ|diễn viên|vận động viên|"
    r"du khách|công nhân|ngư dân|tiểu thương|tình nguyện viên|chàng trai|cô gái|trẻ em|em|mẹ|cụ|doanh nghiệp|"
    r"nhà hảo tâm|(?:đại|thượng|trung|thiếu) (?:tướng|tá|úy)|nguyên|tổ dân phố|khu dân cư|khối phố|chi bộ|câu lạc bộ|"
    r"đội|tuổi trẻ|phụ nữ|hộ|gia đình|"
    r"(?:phó )?(?:chủ tịch|bí thư|giám đốc|trưởng|thủ tướng|bộ trưởng|thứ trưởng|chánh)|ban|ủy ban|ubnd|hđnd|"
    r"sở|huyện|thị|tỉnh|thành|mttq|hội(?! nghị| thi| thảo| trường| đồng)|xã|thôn|bản|buôn|ấp|làng)\b",
    re.IGNORECASE,
)
PERSON = re.compile(
    r"(?:(?:các )?đồng chí|đ/c|ông|bà|(?:đại|thượng|trung|thiếu) (?:tướng|tá|úy)|"
    r"(?:phó )?(?:chủ tịch|bí thư|giám đốc))\s",
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
# What people are seen doing; of a sentence with a stop these make a caption where nothing else is told.
SEEN = re.compile(
    r"\b(?:nói chuyện|nói lời|nói|nêu ý kiến|nhận|đọc|chào|hát|múa|đứng|ngồi|bắt tay|trò chuyện|chuyện trò|hỏi thăm|"
    r"thăm hỏi|xem|gặp gỡ|thắp hương|thả|bên|chúc tết|tri ân|diễu hành|chơi|kéo co|rước|quyên góp|ủng hộ|hiến máu|"
    r"khám|phát quà|dọn dẹp|vệ sinh|thu gom|ra quân|tuần tra|xếp hàng|bước vào|chụp hình|chụp ảnh|chung vui|đánh trống|"
    r"gắn|cắt|khởi công|bàn giao|ghi|chăm chú|theo dõi|hướng về|mặc niệm|làm lễ|chào cờ|trong phòng họp)\b",
    re.IGNORECASE,
)
ACT_AT_END = re.compile(
    r"\b(?:trao|tặng|chụp ảnh|bấm nút|ấn nút|nhấn nút|cắt băng|dâng hương|dâng hoa|thắp hương|điều hành|ký kết|"
    r"động thổ|khởi công|trồng cây|thăm|kiểm tra|bỏ phiếu|chúc mừng)\b[^,;:]{0,80}$",
    re.IGNORECASE,
)
GROUP = re.compile(r"các (?:đồng chí|đ/c|ông|bà|đại biểu)\b[^;]*(?:;|\s[-–,]\s|,)", re.IGNORECASE)
ACT_AT_START = re.compile(
    r"(?:trao|tặng|thăm|cắt băng|ký kết|chụp ảnh|biểu diễn|hát|múa|rước|kéo co|trò chơi|phần thi|tiết mục|nghi thức|"
    r"nghi lễ|dâng hương|dâng hoa|thắp hương|khen thưởng|bàn giao|trổ tài|tổ chức trò chơi|trồng cây|tham quan|"
    r"điều trị|khám|chăm sóc|hướng dẫn|thu hoạch|thi đấu|thả|phát quà|gói bánh|nấu|dọn|quét|vớt|gặt)\b",
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
    r"đồng thời|chia sẻ|mong|hứa|bắt đầu từ|trong khi|giao cho|quyết định|tuyên bố|kêu gọi|ước tính|"
    r"bày tỏ|mong muốn|"
    r"có trách nhiệm|chịu trách nhiệm|tiếp tục|làm rõ|nguyên nhân|kịp thời|hằng (?:ngày|tuần|tháng|năm)|"
    r"trước ngày|cho biết thêm|thông tin(?=[,:])|phát biểu ý kiến|"
    r"bên cạnh đó|tuy nhiên|do đó|vì vậy|qua đó|trong đó|nhằm|theo đó|hiện nay|được biết|đã được|sẽ|để|cụ thể)\b",
    re.IGNORECASE,
)
PARAGRAPH_OPENER = re.compile(
    r"(?:tại|theo|trong|sau|cũng|ngoài ra|nhân (?:dịp|kỷ niệm|ngày)|tiếp|ngày|sáng|chiều|tối|phát biểu|"
    r"kết luận|qua|để|với|"
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
    r"(?:khách mời|đại biểu)\b[^,.;]{0,60}\s|về phía\b[^,.;]{0,60}\s|cùng )"
    r"(?:có|gồm)\s|các (?:đồng chí|đ/c|ông|bà)\s?:|"
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
HAPPENED = re.compile(
    r"\b(?:đã|đang|vừa|còn|vẫn|nhưng|sau đó|cho biết|cùng với|cũng|là|được|cần|phải|gồm|đạt)\b", re.IGNORECASE
)
ATTENDS = re.compile(r"\b(?:chủ trì|chủ tọa|dự|tham dự|đến dự)\b[^,]{0,60}\.$", re.IGNORECASE)
# Headings of parts urge or sum up.
HEADING_OPENER = re.compile(
    r"(?:đẩy mạnh|nâng cao|tăng cường|phát huy|tập trung|chủ động|nhiều|kết quả|phương hướng|nhiệm vụ|những|hiệu quả|"
    r"khó khăn|giải pháp|xây dựng|phát triển|đổi mới|huy động|tiếp tục|quyết tâm|bảo đảm|đảm bảo|giữ vững|khơi dậy|"
    r"lan tỏa|lan toả|vì|còn|sức|dấu ấn|hướng tới|góp phần|chung tay|thi đua)\b",
    re.IGNORECASE,
)
NAMED_PLACE = re.compile(r"\b(?:thôn|bản|xã|phường|huyện|tỉnh|thị trấn|thành phố) [A-ZĐÀ-Ỹ]")
