"""A table of 2,000 rows with 37 that are wrong: told one by one, nothing stored; corrected, all of it."""

from datetime import date

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from people.exchange.appointments import AppointmentResource
from people.models import Appointment, Official, Position
from tests import factories as make
from tests.people.exchange.tables import bring_in, confirm, send, xlsx

pytestmark = pytest.mark.django_db

HEADINGS = ["Họ tên", "Phân biệt", "Chức vụ", "Cơ quan", "Từ", "Đến", "Quyền", "Số quyết định", "Ngày quyết định"]
ROWS = 2000
POSTS = 40
AGENCY = "Sở Công Thương tỉnh Sơn Lĩnh"

# What is put into which column of a row, and the column at which it is told.
WRONG = [
    (0, "", "Họ tên"),
    (0, "Lò Thị Không", "Họ tên"),
    (1, "xã Không Có", "Phân biệt"),
    (2, "", "Chức vụ"),
    (2, "Thủ kho", "Chức vụ"),
    (3, "", "Cơ quan"),
    (3, "Sở Không Có", "Cơ quan"),
    (4, "31/2/2019", "Từ"),
    (4, "17/5/0219", "Từ"),
    (4, "hôm qua", "Từ"),
    (4, 43602.5, "Từ"),
    (5, "2001", "Đến"),
    (5, "32/1/2020", "Đến"),
    (5, "2020 – 2019", "Đến"),
    (6, "chắc", "Quyền"),
    (7, "Q" * 61, "Số quyết định"),
    (8, "5/2019", "Ngày quyết định"),
    (8, "#REF!", "Ngày quyết định"),
]


@pytest.fixture(autouse=True)
def known():
    """Make the officials and posts that the table names."""
    agency = make.make_agency(AGENCY)
    for number in range(POSTS):
        make.make_position(f"Phó Giám đốc {number}", agency)
    names = [f"Lù Văn Páo {number}" for number in range(ROWS)]
    Official.objects.bulk_create(Official(name=name, slug=f"pao-{number}") for number, name in enumerate(names))


def row(number):
    """Return a good row; every fifth has its day as a cell of the spreadsheet's own."""
    start = date(2019, 5, 1 + number % 28) if number % 5 == 0 else f"{1 + number % 12}/{2004 + number % 20}"
    decision = f"{number}/QĐ-UBND"
    return [f"Lù Văn Páo {number}", "", f"Phó Giám đốc {number % POSTS}", AGENCY, start, "", "", decision, ""]


def spoiled():
    """Return the table with 37 wrong rows, and what must be told: (row of the spreadsheet, column)."""
    table, told = [row(number) for number in range(ROWS)], []
    for index in range(37):
        place = 11 + index * 53
        column, text, heading = WRONG[index % len(WRONG)]
        table[place][column] = text
        told.append((place + 2, heading))
    return table, told


def test_what_is_wrong_with_37_of_2000_rows_is_told_and_after_correction_all_are_stored(desk):
    table, told = spoiled()
    response = send(desk, "appointment", xlsx(HEADINGS, *table))
    preview = response.context["preview"]
    assert [(fault.row, fault.column) for fault in preview.faults] == told
    assert preview.faulty == 37
    assert "Dòng 384, cột Từ: “31/2/2019” không phải là ngày có trong lịch." in response.content.decode()
    assert response.context["ticket"] == ""
    assert not Appointment.objects.exists()

    corrected = [row(number) for number in range(ROWS)]
    response = send(desk, "appointment", xlsx(HEADINGS, *corrected))
    assert len(response.context["preview"].new) == ROWS
    assert not Appointment.objects.exists()
    confirm(desk, "appointment", response)
    assert Appointment.objects.confirmed().count() == ROWS


def queries_of(count):
    """Return how many queries an import of so many rows takes."""
    texts = [["" if cell is None else str(cell) for cell in row(number)] for number in range(1, count * 5, 5)]
    with CaptureQueriesContext(connection) as captured:
        assert bring_in(AppointmentResource, HEADINGS, *texts).is_good
    Appointment.objects.all().delete()
    return len(captured)


def test_a_row_takes_four_queries_whatever_it_names():
    ten, fifty = queries_of(10), queries_of(50)
    assert fifty - ten == 40 * 4  # savepoint, who else holds the post, insert, release
    assert Position.objects.count() == POSTS
