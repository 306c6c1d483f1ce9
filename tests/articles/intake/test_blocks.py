"""What each block is: title, dateline, caption, subhead, item, byline, source."""

import pytest

from articles.intake.blocks import classify
from articles.intake.lines import unwrap

LEAD = (
    "Sáng 12/3, UBND huyện Suối Mơ tổ chức hội nghị triển khai công tác phòng cháy, chữa cháy rừng mùa khô. Hội nghị "
    "có sự tham gia của đại diện các phòng, ban, các chủ rừng và lực lượng kiểm lâm địa bàn trong toàn huyện."
)
BODY = (
    "Tại hội nghị, người dự đã nghe báo cáo về nguy cơ cháy rừng, phương án huy động lực lượng tại chỗ và việc ký "
    "cam kết với từng hộ sống gần rừng. Nhiều ý kiến đề nghị bổ sung phương tiện cho các tổ đội ở bản."
)
TITLE = "Suối Mơ triển khai công tác phòng cháy, chữa cháy rừng"


def kinds(*lines):
    return [block.kind for block in classify(unwrap("\n".join(lines)))]


def kind_between(line):
    """The kind of a line that stands between two paragraphs of an article."""
    return kinds(TITLE, LEAD, line, BODY)[2]


def test_a_plain_article_has_a_title_and_paragraphs():
    assert kinds(TITLE, LEAD, BODY) == ["title", "paragraph", "paragraph"]


def test_a_text_that_begins_with_its_lead_has_no_title():
    assert kinds(LEAD, BODY) == ["paragraph", "paragraph"]
    assert kinds(f"(suoimo.gov.vn) - {LEAD}", BODY) == ["paragraph", "paragraph"]


@pytest.mark.parametrize(
    "line",
    [
        "Thứ Năm, 28/03/2024, 08:00",
        "Ngày đăng: 30/4/2021",
        "Đăng ngày 02-09-2019 16:05",
        "12/03/2024 | 14:05 GMT+7",
        "Cập nhật lúc: 09:12 22/12/2023 - Lượt xem: 132",
        "12-15/3/2024",
        "2024/03/12",
        "12_03_2024",
        "Thứ Ba, 12/3/24",
        "12 tháng ba năm 2024",
        "12 Thg 3, 2024",
        "Chuyên mục: Tin huyện | 12/03/2024",
        "Đăng bởi Thu Trà - 12/03/2024",
    ],
)
def test_datelines_are_known_above_and_below_the_title(line):
    assert kinds(line, TITLE, LEAD)[:2] == ["dateline", "title"]
    assert kinds(TITLE, line, LEAD)[:2] == ["title", "dateline"]


@pytest.mark.parametrize(
    "line",
    [
        "Quang cảnh hội nghị",
        "Quang cảnh hội nghị. Ảnh: T.L",
        "Đồng chí Lường Văn Thoan - Phó Chủ tịch UBND huyện phát biểu tại hội nghị",
        "Phó Chủ tịch UBND huyện Lường Văn Thoan phát biểu tại hội nghị.",
        "Các chủ rừng chụp ảnh lưu niệm.",
        "Đại diện các chủ rừng ký cam kết",
        "Ông Lò Văn Pành (thứ hai từ trái sang) hướng dẫn sử dụng máy thổi gió",
        "Lực lượng kiểm lâm diễn tập chữa cháy (ảnh).",
        "📸 Một số hình ảnh của buổi ký.",
    ],
)
def test_captions_between_paragraphs(line):
    assert kind_between(line) == "caption"


@pytest.mark.parametrize(
    "line",
    [
        "Theo đó,",
        "Hội nghị đã thống nhất một số nhiệm vụ sau:",
        "Tại hội nghị, Hạt Kiểm lâm huyện đã tặng giấy khen cho 5 tập thể.",
        "Dự hội nghị có đồng chí Lường Văn Thoan, Phó Chủ tịch UBND huyện.",
        "Huyện hiện có hơn 31.000 ha rừng, trong đó rừng tự nhiên là 24.500 ha.",
        "Hội nghị bế mạc cùng ngày.",
    ],
)
def test_short_paragraphs_are_no_captions(line):
    assert kind_between(line) == "paragraph"


@pytest.mark.parametrize(
    "line",
    [
        "Ghe chở cát điều hành trên sông Cái Vồn",
        "Bữa cơm trưa giữa nương của các em nhỏ Nà Phát",
        "Các lực lượng tham gia diễn tập chữa cháy rừng",
        "Cầu treo bắc qua suối Nà Phát",
        "Mô hình trồng chè sạch tại xã Nà Phát",
        "Những bó củi khô được thu gom về cuối bản",
    ],
)
def test_scenes_without_a_person_are_captions(line):
    assert kind_between(line) == "caption"


@pytest.mark.parametrize(
    "line",
    [
        "Cùng tham gia có ông Lò Văn Pành, Trưởng phòng Nông nghiệp huyện; bác sĩ Trịnh Thị Ngà, Giám đốc Trung tâm",
        "Tham gia đoàn có ông Lò Văn Pành, Phó Chủ tịch UBND huyện; bà Vi Thị Huê, Chủ tịch Hội Phụ nữ huyện",
        "Ban Quản lý rừng có trách nhiệm tuần tra, kiểm tra lửa rừng hằng ngày tại các bản.",
        "Đại diện Hạt Kiểm lâm huyện thông tin, mùa khô năm nay cháy 3 vụ.",
        "Huyện Suối Mơ yêu cầu các xã báo cáo trước ngày 20 hằng tháng.",
    ],
)
def test_lists_of_delegates_and_full_sentences_are_paragraphs(line):
    assert kind_between(line) == "paragraph"


@pytest.mark.parametrize("line", ["Giữ rừng từ gốc", "Bài học từ Nà Phát", "Vào cuộc quyết liệt", "Gắn bó với rừng"])
def test_headings_without_a_scene_stay_subheads(line):
    assert kind_between(line) == "subhead"


def test_a_paragraph_may_begin_with_the_words_of_a_caption():
    begin = "Ông Lường Văn Thoan, Phó Chủ tịch UBND huyện "
    long = begin + "ghi nhận kết quả của các xã, đồng thời đề nghị kiểm tra thường xuyên. " + BODY
    assert kinds(TITLE, LEAD, begin + "phát biểu tại hội nghị", BODY, long) == [
        "title",
        "paragraph",
        "caption",
        "paragraph",
        "paragraph",
    ]


def test_headings_of_parts_are_subheads():
    assert kind_between("Nhiều cách làm hay") == "subhead"
    assert kind_between("II. PHƯƠNG HƯỚNG, NHIỆM VỤ") == "subhead"
    assert kinds(TITLE, LEAD, "1. Kết quả bước đầu", BODY)[2] == "subhead"


def test_half_a_phrase_is_no_subhead():
    assert kinds(TITLE, LEAD, "Tiếp đoàn có đồng chí", "", "- Lò Văn Pành", BODY)[2] == "paragraph"


def test_list_items_are_items():
    assert kinds(TITLE, LEAD, "- Tuần tra ban đêm;", "- Phát quang đường băng.", BODY)[2:4] == ["item", "item"]


@pytest.mark.parametrize(
    "line", ["Thu Trà", "Tác giả: Thu Trà", "Tin, ảnh: Thu Trà - Minh Lộc", "THU TRÀ - MINH LỘC", "Bài và ảnh: T.T"]
)
def test_bylines_stand_at_the_end(line):
    assert kinds(TITLE, LEAD, BODY, line)[-1] == "byline"


@pytest.mark.parametrize("line", ["Nguồn: https://example.vn/tin/1.html", "Theo Báo Suối Mơ", "(Nguồn: suoimo.gov.vn)"])
def test_sources_are_no_paragraphs(line):
    assert kinds(TITLE, LEAD, BODY, line)[-1] == "source"


def test_hashtags_and_lines_of_signs_are_tags():
    assert kinds(TITLE, LEAD, "#SuoiMo #GiuRung")[-1] == "tags"
    assert kinds(TITLE, LEAD, "-----", BODY)[2] == "tags"


def test_a_credit_on_its_own_line_is_a_credit():
    assert kinds(TITLE, LEAD, "Các chủ rừng ký cam kết", "Ảnh: Minh Lộc", BODY)[2:4] == ["caption", "credit"]


def test_a_labelled_summary_is_the_summary():
    assert kinds(TITLE, "Tóm tắt: Huyện ký cam kết với các chủ rừng.", LEAD)[1] == "summary"


@pytest.mark.parametrize(
    "line",
    [
        "Một góc hội trường trong giờ khai mạc.",
        "Bà Vi Thị Huê nói lời nhận nhiệm vụ.",
        "Chủ tịch Hội Phụ nữ huyện Vi Thị Huê bên các mẹ ở bản Nà Phát.",
        "Các đồng chí: Lò Văn Pành, Phó Chủ tịch UBND huyện; Vi Thị Huê, Chủ tịch Hội Phụ nữ huyện trao lẵng hoa.",
        "(Ông Lò Văn Pành, Phó Chủ tịch UBND huyện, ngồi hàng đầu)",
        "Ông Lò Văn Pành, Phó Chủ tịch UBND huyện (Ảnh: CTV).",
        "Ảnh 1: Ông Lò Văn Pành xem máy thổi gió",
        "Trao quà cho các hộ sống gần rừng.",
        "Bữa cơm trưa giữa nương của các em nhỏ.",
        "Các lực lượng tham gia diễn tập chữa cháy.",
        "Một số hình ảnh tại hội nghị:",
        "Đồng chí Lò Văn Pành - Phó Chủ tịch UBND TP. Suối Mơ trao quyết định cho đồng chí Vi Thị Huê",
    ],
)
def test_captions_that_end_with_a_stop_or_list_people(line):
    assert kind_between(line) == "caption"


@pytest.mark.parametrize(
    "line",
    [
        "Toàn bộ cử tri có mặt đồng ý giới thiệu ông Lò Văn Pành, Bí thư Huyện ủy, ứng cử đại biểu.",
        "Ông Lò Văn Pành chúc mừng kết quả của năm cũ; mong các bản giữ rừng tốt hơn.",
        "Khách mời của hội nghị có nguyên Bí thư Huyện ủy Lò Văn Pành, nhiều cán bộ cũ của huyện.",
        "Đoàn còn thắp hương ở đền thờ trên đồi Nà Phát.",
        "Dưới đây là ý kiến của các bản về hình ảnh của rừng:",
    ],
)
def test_sentences_that_tell_more_than_a_picture_shows_are_paragraphs(line):
    assert kind_between(line) == "paragraph"


def test_the_captions_of_a_photo_report_are_taken_together():
    lines = ["Quang cảnh hội nghị.", "Cán bộ kiểm lâm bên máy thổi gió.", "Trẻ em trong bản.", "Bà con ký cam kết."]
    assert kinds(TITLE, LEAD, "PV", *lines)[2:] == ["byline", *["caption"] * 4]


def test_captions_may_stand_before_the_lead():
    lines = ["Bản Nà Phát ôn lại chuyện giữ rừng", "Ông Lò Văn Pành cùng bà con ngồi dự", "Tiết mục múa của bản"]
    assert kinds(TITLE, *lines, LEAD) == ["title", *["caption"] * 3, "paragraph"]


def test_a_marked_caption_in_front_is_no_title():
    first = "Ông Lò Văn Pành thay mặt huyện trao 200 phần quà. (Ảnh: Thu Trà)"
    assert kinds(first, LEAD, BODY) == ["caption", "paragraph", "paragraph"]
    assert kinds(f"Chùm ảnh: {TITLE}", LEAD, BODY)[0] == "title"


@pytest.mark.parametrize(
    "line",
    [
        "Đại tá Lò Văn Pành - Phó Bí thư Đảng ủy Quân sự huyện chủ trì hội nghị.",
        "Buổi lễ đồng thời công bố việc lập các tổ chức mới của huyện, chỉ định nhân sự của các bản ở vùng cao.",
    ],
)
def test_a_sentence_in_front_is_no_title(line):
    assert kinds(line, LEAD, BODY)[0] == "paragraph"


@pytest.mark.parametrize(
    "line", ["PV", "BBT", "Ban Biên tập", "Bt: Như Mơ", "Tin, ảnh: Thu Trà - Trung tâm Văn hóa huyện"]
)
def test_desks_and_labelled_authors_are_bylines(line):
    assert kinds(TITLE, LEAD, BODY, line)[-1] == "byline"


@pytest.mark.parametrize(
    "line", ["Theo Mai Lan/Báo Suối Mơ", "Nguồn Suối Mơ: https://example.vn/tin", "Nguồn tin: Mai Lan"]
)
def test_sources_without_the_usual_label(line):
    assert kinds(TITLE, LEAD, BODY, line)[-1] == "source"


@pytest.mark.parametrize(
    "line",
    [
        "quantri gửi vào T6, 2018-08-17 16:39",
        "Thứ hai, 25/01/2021 10:14",
        "date 2025-08-12",
        "date 2025-08",
        "Ngày cập nhật: 24/06/2020",
        "Đăng lúc 08:15 - 12.05.2019",
        "23/01/2021 | 10:14 GMT+7",
        "Chính trị | 28-05-2024 08:15",
        "Thu Trà - 28/05/2024 08:15",
    ],
)
def test_datelines_of_many_portals(line):
    assert kinds(TITLE, line, LEAD)[:2] == ["title", "dateline"]


def test_a_person_seen_at_work_right_below_the_title_is_a_caption():
    seen = "Đồng chí Lò Văn Pành, Phó Chủ tịch UBND huyện kiểm tra tổ giữ rừng bản Nà Phát."
    assert kinds(TITLE, seen, LEAD)[1] == "caption"
    assert kinds(TITLE, seen.replace("kiểm tra", "sáng 12/3 kiểm tra"), LEAD)[1] == "paragraph"


def test_an_author_labelled_above_the_title_is_a_byline():
    assert kinds("Tác giả: Thu Trà", TITLE, LEAD)[:2] == ["byline", "title"]
