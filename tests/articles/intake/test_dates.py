"""The day of the event as it is written."""

import pytest

from articles.intake.dates import event_date


def found(*texts):
    date = event_date(texts)
    return date and (date.day, date.month, date.year, date.last_day, date.last_month)


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
