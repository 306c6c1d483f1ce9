"""Each rule: words that must alarm with what is right, and words that must not. All texts are invented."""

from datetime import date

import pytest

from articles.proof import House, Part, proofread

WRONG = [
    ("doubled-word", "Hội nghị bàn việc trên trên địa bàn huyện.", "trên trên", "trên"),
    ("doubled-word", "Bà con họp hội nghị hội nghị tại nhà văn hóa.", "hội nghị hội nghị", "hội nghị"),
    ("doubled-word", "Của của để dành.", "Của của", "Của"),
    ("doubled-word", "Ban tuyên tuyên giáo tổ chức họp.", "tuyên tuyên", "tuyên"),
    ("no-syllable", "Đồng thười đề nghị các xã làm đường.", "thười", "thời"),
    ("no-syllable", "Nhiều nghười dân góp công.", "nghười", "người"),
    ("no-syllable", "Huyện đựơc hỗ trợ xi măng.", "đựơc", None),
    ("no-syllable", "Tuyên truyển tới từng hộ.", "truyển", "truyền"),
    ("no-syllable", "Quang cảnh kỳ hop.", "hop", "họp"),
    ("foreign-letter", "Ðảng bộ xã họp.", "Ðảng", "Đảng"),
    ("tone-place", "Nhà văn hóa thôn mở cửa. Văn hóa là gốc. Thuỷ lợi lo nước.", "Thuỷ", "Thủy"),
    ("spacing", "Bà con họp , bàn việc làm đường.", " ", ""),
    ("spacing", "Bà con họp,bàn việc.", ",", ", "),
    ("spacing", "Bà con họp.Đồng chí nói.", ".", ". "),
    ("spacing", "Xã ( cũ) nay là phường.", " ", ""),
    ("spacing", "Xã làm  đường.", "  ", " "),
    ("pair", "Xã (cũ nay là phường.", "(", ""),
    ("pair", "Phong trào “Xanh bản làng lan rộng.", "“", ""),
    ("pair", 'Phong trào "Xanh bản làng lan rộng.', '"', ""),
    ("weekday", "Thứ Hai, ngày 5/3/2024, xã họp.", "Thứ Hai", "Thứ Ba"),
    ("weekday", "Ngày 5 tháng 3 năm 2024 (thứ Tư), xã họp.", "thứ Tư", "thứ Ba"),
    ("no-such-day", "Sáng 31/4, xã họp.", "31/4", None),
    ("no-such-day", "Họp ngày 30/2/2023 tại xã.", "30/2/2023", None),
    ("no-such-day", "Từ tháng 13 sẽ làm đường.", "tháng 13", None),
    ("no-such-day", "Ngày 29/2/2023, xã họp.", "29/2/2023", None),
    ("number-style", "Trồng 2.5 ha chè.", "2.5", "2,5"),
    ("number-style", "Có 1,500 hộ tham gia.", "1,500", "1.500"),
    ("number-style", "Đạt 95 % kế hoạch.", " %", "%"),
    ("number-style", "Làm 20km đường.", "20km", "20 km"),
    ("capital-letters", "Lãnh đạo Ủy ban Nhân dân huyện dự.", "Ủy ban Nhân dân", "Ủy ban nhân dân"),
    ("capital-letters", "Kỳ họp của hội đồng nhân dân tỉnh.", "hội đồng nhân dân", "Hội đồng nhân dân"),
    ("capital-letters", "Nhân dân việt Nam.", "việt Nam", "Việt Nam"),
    ("capital-letters", "Họp tại Huyện Nậm Thượng.", "Huyện", "huyện"),
    ("capital-letters", "Bà con nghe phó chủ tịch Giàng Seo Páo nói.", "phó chủ tịch", "Phó Chủ tịch"),
    ("capital-letters", "Ủy ban mặt trận tổ quốc xã.", "Ủy ban mặt trận tổ quốc", "Ủy ban Mặt trận Tổ quốc"),
]
RIGHT = [
    "Luôn luôn lắng nghe, ngày ngày thăm hỏi, người người thi đua.",
    "Các đại biểu biểu quyết.",
    "Thị xã đã trở thành thành phố; nhân dân dân tộc Dao; học sinh sinh viên; cộng đồng đồng bào.",
    "Họp tại xã Nà Nà; đi đi lại lại; nói có có không không.",
    "Anh K'Brếu, chị H'Bia, ông Giàng Seo Páo ở Đắk Lắk, Kon Plông, Krông Búk, người Hmông.",
    "Trang website, email, video, facebook của xã; học online; 5 km, 3 ha; tp. Sơn Hà.",
    "Quý vị quản lý quỹ; lí do hay lý do, kỹ sư hay kĩ sư, quốc gia, khuỷu, xoong.",
    "Ông Nguyễn Duy Thuý và nhà văn hóa thủy lợi.",
    "Lúc 10:15, TP.HCM, N.V.A, v.v., https://tin.example/a?b=c, họp... rồi về; 1.500 hộ; 2,5 ha; 3,153 triệu người.",
    'Phong trào "Xanh" và “Sạch” (đợt 1); a) một; b) hai; 1) ba.',
    "Thứ Ba, ngày 5/3/2024; sáng thứ Bảy, 9/3/2024.",
    "Nghị định số 12/2024/NĐ-CP; tỷ lệ 31/4; trẻ 18 tháng tuổi; lương tháng 13; số 45/12/2024.",
    "Ủy ban nhân dân huyện, Hội đồng nhân dân tỉnh, Viện Kiểm sát nhân dân huyện, ủy ban các cấp.",
    "Huyện Nậm Thượng họp. Xã Lùng Vầu dự: Huyện Nậm Thượng nhất. Bí thư Huyện ủy, Tỉnh ủy Sơn Lĩnh.",
    "ỦY BAN NHÂN DÂN HUYỆN NẬM THƯỢNG HỌP BÀN VIỆC LÀM ĐƯỜNG LÊN VÙNG CHÈ",
    "Các đồng chí bí thư chi bộ, chủ tịch Hội Nông dân, giám đốc Sở Y tế tỉnh; chủ tịch xã Lùng Vầu Thượng.",
    "Sáng 30/4 và ngày 1/5 nghỉ lễ; ngày 29/2/2024; hai ngày 5-6/3/2024.",
]


def found(*texts, **options):
    return proofread([Part("block", text, number) for number, text in enumerate(texts)], **options)


@pytest.mark.parametrize(("rule", "text", "words", "right"), WRONG)
def test_a_slip_is_found_with_what_is_right(rule, text, words, right):
    alarms = [alarm for alarm in found(text) if alarm.rule == rule]
    assert [alarm.found for alarm in alarms] == [words]
    if right is not None:
        assert right in alarms[0].remedies


@pytest.mark.parametrize("text", RIGHT)
def test_what_is_right_is_left_alone(text):
    assert [(alarm.rule, alarm.found) for alarm in found(text)] == []


@pytest.mark.parametrize(("rule", "text", "words", "right"), WRONG)
def test_a_remedy_mends_what_it_was_offered_for(rule, text, words, right):
    alarm = next(alarm for alarm in found(text) if alarm.rule == rule)
    if alarm.remedies:
        mended = text[: alarm.start] + alarm.remedies[0] + text[alarm.end :]
        assert not [one for one in found(mended) if (one.rule, one.start) == (rule, alarm.start)]


def test_a_name_written_otherwise_once_is_found():
    text = "Ông Giàng Seo Páo nói. Bà con nghe Giàng Seo Páo. Rồi Giàng Seo Pảo về."
    assert [(alarm.found, alarm.remedies) for alarm in found(text)] == [("Giàng Seo Pảo", ("Giàng Seo Páo",))]


def test_two_people_of_nearly_one_name_who_both_come_again_are_two_people():
    text = "Ông Lò Văn Hùng và ông Lò Văn Hưng dự. Lò Văn Hùng nói trước, Lò Văn Hưng nói sau."
    assert found(text) == []


def test_the_house_s_way_of_tone_marks_goes_before_the_article_s():
    alarms = found("Nhà văn hóa thủy lợi.", house=House(tone_style="new"))
    assert [alarm.remedies for alarm in alarms] == [("hoá",), ("thuỷ",)]


def test_a_spelling_that_editors_allowed_is_right():
    assert found("Điệu thười của bản.", house=House(words=frozenset({"thười"}))) == []


def test_a_weekday_without_its_year_is_checked_where_it_is_the_event_s_day():
    text = "Thứ Hai, ngày 5/3, xã họp."
    assert found(text) == []
    assert [alarm.remedies for alarm in found(text, day=date(2024, 3, 5))] == [("Thứ Ba",)]
