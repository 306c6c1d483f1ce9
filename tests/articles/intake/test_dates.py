"""The day of the event as it is written."""

from datetime import date

import pytest

from articles.intake import read
from articles.intake.dates import event_date


def found(*texts):
    day = event_date(texts)
    return day and (day.day, day.month, day.year, day.last_day, day.last_month)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ngày 9/3, huyện họp.", (9, 3, None, None, None)),
        ("Chiều 21.4, huyện họp.", (21, 4, None, None, None)),
        ("Sáng 01/4, huyện họp.", (1, 4, None, None, None)),
        ("Ngày 27-8-2015, huyện họp.", (27, 8, 2015, None, None)),
        ("Sáng ngày 27/2/2020, huyện họp.", (27, 2, 2020, None, None)),
        ("Tối ngày 5 tháng 6 năm 2021, huyện họp.", (5, 6, 2021, None, None)),
        ("Chiều 05 tháng 9, huyện họp.", (5, 9, None, None, None)),
        ("Sáng nay (12/12), huyện họp.", (12, 12, None, None, None)),
        ("Thứ Bảy, ngày 12/3, huyện họp.", (12, 3, None, None, None)),
        ("Trong 2 ngày 7-8/6, huyện họp.", (7, 6, None, 8, 6)),
        ("Trong hai ngày 30/5 và 01/6, huyện họp.", (30, 5, None, 1, 6)),
        ("Từ ngày 12 đến 14/5/2023, huyện họp.", (12, 5, 2023, 14, 5)),
        ("Ngày 10/3 năm 2024, huyện họp.", (10, 3, 2024, None, None)),
        ("Ngày 10 tháng 3, 2024, huyện họp.", (10, 3, 2024, None, None)),
        ("Ngày 10.3.24, huyện họp.", (10, 3, 2024, None, None)),
        ("Từ ngày 10/3 đến ngày 12/3 năm 2024, huyện họp.", (10, 3, 2024, 12, 3)),
        ("Hôm nay, 12/10, huyện họp.", (12, 10, None, None, None)),
        ("Sáng qua (1/11), huyện họp.", (1, 11, None, None, None)),
        ("Sáng sớm 12/10, huyện họp.", (12, 10, None, None, None)),
        ("Ngày 28-9-2016, huyện họp.", (28, 9, 2016, None, None)),
        ("Ngày 5 tháng 3, huyện họp.", (5, 3, None, None, None)),
        ("Ngày mùng 6/3, huyện họp.", (6, 3, None, None, None)),
        ("Ngày mồng 6 tháng ba, huyện họp.", (6, 3, None, None, None)),
        ("Ngày mười lăm tháng tám năm 2023, huyện họp.", (15, 8, 2023, None, None)),
        ("Trong 2 ngày 6 và 7/8, huyện họp.", (6, 8, None, 7, 8)),
        ("Trong 2 ngày (8 và 9/8), huyện họp.", (8, 8, None, 9, 8)),
        ("Từ ngày 28/02 đến ngày 02/3, huyện họp.", (28, 2, None, 2, 3)),
        ("Từ ngày 30/12/2022 đến ngày 02/01/2023, huyện họp.", (30, 12, 2022, 2, 1)),
    ],
)
def test_dates_and_ranges_are_read(text, expected):
    assert found(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Có 50/53 đại biểu dự, đạt 9/10 tiêu chí.",
        "Ba đội lần lượt có 10/12/15 điểm.",
        "Theo Nghị định số 15/2021/NĐ-CP ngày 03/3/2021 của Chính phủ, mức hỗ trợ tăng.",
        "Dự án phải xong trước ngày 30/11/2019.",
        "Xã ôn lại 86 năm truyền thống (18/11/1930-18/11/2016).",
        "Trận đánh ngày 5/4/1975 còn được nhắc lại.",
        "Lễ hội mở ngày 10/3 âm lịch.",
        "Hội mở ngày 12 tháng Giêng.",
        "Chi hội họp một tháng hai lần.",
        "Huyện tặng quà đợt 2/9/2023.",
        "Chào mừng Đại hội (diễn ra vào ngày 10 và 11/12), huyện tặng quà.",
        "Doanh thu đạt 3,153 triệu, tăng 12.5% so với cùng kỳ.",
    ],
)
def test_numbers_papers_and_deadlines_are_no_event(text):
    assert found(text) is None


def test_the_date_of_a_plan_gives_way_to_that_of_the_event():
    text = "Thực hiện Kế hoạch số 15/KH-UBND ngày 10/3/2021 của UBND huyện, sáng 25/3, xã ra quân làm thủy lợi."
    assert found(text)[:2] == (25, 3)


def test_the_printed_words_are_kept():
    assert event_date(["(suoimo.gov.vn) - Chiều ngày 20/3, huyện họp."]).raw == "Chiều ngày 20/3"


def reading(*lines):
    return read("\n\n".join(lines).encode(), "tin.txt")


TITLE = "Huyện Suối Mơ họp bàn việc giữ rừng đầu nguồn"
LEAD = "Chiều 22/1, UBND huyện Suối Mơ họp bàn việc giữ rừng đầu nguồn với các chủ rừng và các xã vùng cao trong huyện."


def test_the_day_on_which_a_page_was_copied_gives_way_to_the_dateline_of_the_article():
    lines = ["Thứ hai 10/11/2025 23:10", "Hotline: 0999.000.111", "Xã hội", TITLE, "23/01/2021 10:14", LEAD]
    assert (reading(*lines).event_on, reading(*lines).dateline_on) == (date(2021, 1, 22), date(2021, 1, 23))


def test_the_clock_of_a_page_gives_no_year():
    assert reading("Thứ hai 10/11/2025 23:10", "Hotline: 0999.000.111", TITLE, LEAD).year_basis == "none"


def test_a_month_of_issue_gives_the_year_but_no_day():
    found = reading(f"date 2021-01 {TITLE}", LEAD)
    assert (found.event_on, found.year_basis, found.dateline_on) == (date(2021, 1, 22), "dateline", None)


@pytest.mark.parametrize(("words", "day"), [("Sáng nay", 23), ("Hôm nay", 23), ("Chiều qua", 22), ("Hôm qua", 22)])
def test_today_and_yesterday_count_from_the_dateline(words, day):
    lead = f"{words}, UBND huyện họp bàn việc giữ rừng với các xã."
    later = "Ngày 5/2, huyện sẽ nghe các xã báo cáo lại kết quả."
    assert reading(TITLE, "23/01/2021 10:14", lead, later).event_on == date(2021, 1, day)
