"""The year of an event: explicit beats dateline beats inferred, and history gives nothing."""

from datetime import date

import pytest

from articles.intake.dates import event_date
from articles.intake.years import year_of_event


def year(lead, *texts, title="", dateline=None):
    return year_of_event(event_date([lead]), [lead, *texts], title, dateline)


def test_a_printed_year_is_explicit():
    assert year("Ngày 9/3/2020, xã họp.", dateline=date(2021, 1, 1)) == (2020, "explicit")


def test_the_dateline_gives_the_year():
    assert year("Chiều 20/3, xã họp.", dateline=date(2018, 6, 25)) == (2018, "dateline")


def test_an_event_of_december_published_in_january_was_last_year():
    assert year("Ngày 28/12, xã họp.", dateline=date(2022, 1, 5)) == (2021, "dateline")


def test_an_event_announced_ahead_of_the_new_year_is_next_year():
    assert year("Ngày 05/01, xã sẽ họp.", dateline=date(2021, 12, 28)) == (2022, "dateline")


@pytest.mark.parametrize(
    ("lead", "text", "expected"),
    [
        ("Ngày 9/3, xã họp.", "Đến hết năm 2021, xã có 40 cơ sở chế biến gỗ.", 2022),
        ("Ngày 12/12, xã họp.", "Tổng kết công tác năm 2023, phương hướng, nhiệm vụ năm 2024.", 2023),
        ("Ngày 5/1, xã họp.", "Tổng kết công tác năm 2023, phương hướng, nhiệm vụ năm 2024.", 2024),
        ("Ngày 2/7, xã họp.", "Báo cáo 6 tháng đầu năm 2022 cho thấy thu ngân sách tăng.", 2022),
        ("Ngày 12/4, xã họp.", "Trong quý I/2024, xã đã giải ngân vốn.", 2024),
        ("Ngày 15/1, xã họp.", "Kết quả quý IV/2022 được thông qua.", 2023),
        ("Ngày 31/3, sở trao quyết định.", "Ông nghỉ chế độ kể từ ngày 01/4/2025.", 2025),
        ("Ngày 27.7, xã viếng nghĩa trang.", "Nhân kỷ niệm 76 năm Ngày Thương binh - Liệt sĩ.", 2023),
        ("Ngày 20/12, xã gặp mặt.", "Kỷ niệm ngày thành lập (22/12/1944 - 22/12/2019) được tổ chức vui tươi.", 2019),
        ("Ngày 9/10, huyện họp.", "Các xã rút kinh nghiệm diễn tập phòng thủ, phòng chống lụt bão năm 2023.", 2023),
        ("Ngày 2/3, xã họp.", "Người ứng cử đại biểu HĐND huyện nhiệm kỳ 2026 - 2031 gặp cử tri.", 2026),
        ("Ngày 2/12, xã họp.", "Xã bàn việc bầu cử đại biểu HĐND huyện nhiệm kỳ 2026 - 2031.", 2025),
        ("Ngày 20/12, xã ra quân.", "Đợt cao điểm giữ trật tự trong Tết Nguyên đán 2022.", 2021),
        ("Ngày 5/9, trường khai giảng.", "Năm học 2023-2024 trường có 12 lớp.", 2023),
        ("Ngày 25/5, trường bế giảng.", "Năm học 2023-2024 trường có 12 lớp.", 2024),
    ],
)
def test_the_text_says_its_own_time(lead, text, expected):
    assert year(lead, text) == (expected, "inferred")


@pytest.mark.parametrize(
    "text",
    [
        "Năm 2019, Hội phối hợp với xã xây dựng hai công trình.",
        "Ngày 1.11.2023, tỉnh xếp hạng di tích cấp tỉnh.",
        "Trong chiến dịch Tết Mậu Thân năm 1968, đơn vị đóng quân ở đây.",
        "Nhiệm kỳ 2021 - 2026 có 25 đại biểu.",
        "Thực hiện Nghị quyết số 12-NQ/TW ngày 10/5/2018 của Trung ương, xã đã làm tốt.",
        "Căn cứ Quyết định số 12/2020/QĐ-UBND ngày 5/4/2020, xã phân công.",
        "Dự án hoàn thành năm 2012 đã phát huy hiệu quả.",
        "Công trình khởi công từ tháng 5/2018.",
    ],
)
def test_history_and_terms_give_no_year(text):
    assert year("Sáng 29.4, xã tổ chức lễ.", text) == (None, "none")


def test_a_range_with_the_day_in_it_gives_the_year():
    assert year("Sáng 11/3, xã khai hội.", "Lễ hội từ ngày 10 đến 13/3/2024.") == (2024, "inferred")


def test_a_weekday_that_does_not_fit_rules_a_year_out():
    lead = "Thứ Bảy, ngày 12/3, xã họp."
    assert year(lead, "Kế hoạch năm 2022 được thông qua.") == (2022, "inferred")
    assert year(lead, "Kế hoạch năm 2021 được thông qua.") == (None, "none")
