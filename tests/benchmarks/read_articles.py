"""Reading articles on one core: python -m tests.benchmarks.read_articles [ARTICLES] [NAMES]

The baseline takes the same texts apart into words by one regular expression. The gazetteer holds NAMES officials, some
of whom stand in the texts.
"""

import itertools
import re
import resource
import sys
import time

from articles.intake import gazetteer_of, read
from articles.intake.tokens import words

ARTICLES, NAMES = 600, 20_000
FAMILIES = words("Nguyễn|Trần|Lê|Phạm|Hoàng|Vũ|Đặng|Bùi|Đỗ|Lý|Giàng|Lò|Vàng|Sùng|Tẩn|Lù|Sầm|Nông|Hứa|Chảo")
MIDDLES = words("Văn|Thị|Minh|Quốc|Thế|Đình|Mạnh|Xuân|Ngọc|Hữu|Seo|Thanh|Đức|Kim|Hồng|Công|Duy|Trọng|Hải|Quang")
GIVEN = words(
    "Páo|Hoài|Thưởng|Vịnh|Kiều|Lai|Sềnh|Tẩu|Khoát|Chương|Bính|Dần|Hợi|Loan|Mơ|Nhài|Oanh|Phúc|Quyền|Rinh|Sa|Tú|Uyên|Vân|Xoan|"
    "Yến|An|Bắc|Cúc|Dung|Én|Gấm|Hạ|Khang|Lam|Mận|Nam|Phấn|Quế|Sáu|Tâm|Út|Vũ|Ý|Anh|Bảo|Châu|Điệp|Giang|Huệ"
)
TEXT = """\
Huyện Nậm Thượng họp bàn việc làm đường lên vùng chè, lần thứ {number}
Thứ Sáu, 03/02/2023, 10:15
Sáng 02/2, tại huyện Nậm Thượng, Ban Thường vụ Huyện ủy Nậm Thượng tổ chức hội nghị bàn việc làm
đường lên vùng chè. Dự hội nghị có các đồng chí: {0}, Tỉnh ủy viên, Bí thư Huyện ủy; {1}, Phó Bí thư
Thường trực Huyện ủy, Chủ tịch HĐND huyện; {2} - Phó Bí thư Huyện ủy, Chủ tịch UBND huyện; cùng lãnh
đạo Phòng Kinh tế và Hạ tầng, Phòng Tài chính - Kế hoạch.
Bí thư Huyện ủy {0} phát biểu tại hội nghị
Theo báo cáo của UBND huyện, năm 2022 các xã Lùng Vầu, Pha Đán và Nà Phát đã làm được mười hai cây
số đường bê tông, bà con góp hơn bốn nghìn ngày công; hai cầu qua suối làm xong trước mùa mưa, xe
chở chè đi được quanh năm. Tuy vậy, đoạn qua thôn Sín Chải còn dốc, mùa mưa hay sạt, mỗi lần sạt
phải mất hai ba ngày mới thông. Giá chè búp nhờ đường mới mà tăng, nhiều hộ mua được máy sao, không
còn phải gánh chè ra chợ huyện từ lúc gà gáy.
Đồng chí {2} đề nghị các xã rà soát từng đoạn xung yếu, lập danh sách hộ hiến đất, công khai tiền
góp và tiền chi; giao Phòng Kinh tế và Hạ tầng hướng dẫn kỹ thuật, Hạt Kiểm lâm huyện kiểm tra việc
mở taluy ở chỗ giáp rừng phòng hộ. Ông {3}, người có uy tín ở xã Pha Đán, mong huyện cho thêm xi
măng trước Tết để bản kịp đổ đoạn cuối.
Lãnh đạo huyện kiểm tra đoạn đường mới mở ở xã Lùng Vầu. Ảnh: H.N
Kết luận hội nghị, đồng chí {0} biểu dương các xã; yêu cầu cấp ủy, chính quyền cơ sở coi việc làm
đường là việc chính của quý I năm 2023, mỗi đồng chí Huyện ủy viên phụ trách một xã, một tháng xuống
bản ít nhất hai lần; Ủy ban MTTQ Việt Nam huyện và các đoàn thể vận động nhân dân góp công, giám sát
chất lượng; Công an huyện giữ trật tự trên các tuyến có xe chở đá.
Hội nghị cũng nghe Chi cục Thủy lợi báo cáo việc nạo vét mương ở cánh đồng Nà Phát và thống nhất
lịch ra quân đầu xuân vào ngày 06/2/2023 tại thôn Sín Chải, xã Lùng Vầu.
Thu Trà
"""


def people(count):
    """Return `count` different names."""
    parts = itertools.product(GIVEN, MIDDLES, FAMILIES)
    return [f"{family} {middle} {given}" for given, middle, family in itertools.islice(parts, count)]


def seconds(act):
    """Return how much processor time an act takes."""
    start = time.process_time()
    act()
    return time.process_time() - start


def main(articles, names):
    """Print the ratio to the baseline; seconds and megabytes for information."""
    known = people(names)
    gazetteer = gazetteer_of(known)
    texts = [
        TEXT.format(*(known[(number * 7 + place * 13) % names] for place in range(4)), number=number).encode()
        for number in range(articles)
    ]
    size = sum(map(len, texts)) / articles / 1000
    read(texts[0], "warm.txt", gazetteer)
    baseline = seconds(lambda: [re.findall(r"\w+", text.decode()) for text in texts])
    reading = seconds(lambda: [read(text, "bai.txt", gazetteer) for text in texts])
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    say(f"{articles} articles of {size:.1f} KB, {names} known names: reading takes {reading / baseline:.0f} times")
    say("what it takes to part the texts into words")
    say(f"(for information: {articles / reading:.0f} articles a second on one core, peak memory {memory:.0f} MB)")


def say(line):
    """Print a line."""
    sys.stdout.write(f"{line}\n")


if __name__ == "__main__":
    given = [int(word) for word in sys.argv[1:3]]
    main(*given, *[ARTICLES, NAMES][len(given) :])
