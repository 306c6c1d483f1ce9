"""The table of agencies: known by name and place, with what they are part of and how they ended."""

from datetime import date

import pytest

from people.exchange.agencies import AgencyResource
from people.models import Agency
from tests import factories as make
from tests.people.exchange.tables import bring_in, complaints, exported

pytestmark = pytest.mark.django_db

HEADINGS = ["Cơ quan", "Loại", "Địa bàn", "Trực thuộc", "Từ", "Đến", "Cách kết thúc"]


@pytest.fixture(autouse=True)
def place():
    return make.make_district("Huyện Nậm Thượng", code="00083", starts_on=date(2004, 1, 1))


def bring(*rows, headings=HEADINGS, **options):
    return bring_in(AgencyResource, headings, *rows, **options)


def test_a_row_becomes_an_agency(place):
    row = ["UBND huyện Nậm Thượng", "uy ban nhan dan", "huyen nam thuong", "", "1/1/2004", "30/6/2025", "Giải thể"]
    assert complaints(bring(row)) == []
    agency = Agency.objects.get()
    assert agency.name == "Ủy ban nhân dân huyện Nậm Thượng"
    assert (agency.kind, agency.district, agency.end_state) == ("peoples_committee", place, "dissolved")
    assert agency.slug == f"uy-ban-nhan-dan-{place.slug}"
    assert agency.folded == " uy ban nhan dan huyen nam thuong "


@pytest.mark.parametrize("text", ["00083", "83", "00083 1/1/2004", "huyen-nam-thuong", "HUYỆN NẬM THƯỢNG"])
def test_a_place_is_told_by(place, text):
    bring(["Huyện ủy Nậm Thượng", "", text], headings=HEADINGS[:3])
    assert Agency.objects.get().district == place


def test_an_agency_of_the_whole_country_has_no_place():
    bring(["Bộ Y tế", "", ""], headings=HEADINGS[:3])
    assert Agency.objects.get().district is None


def test_an_agency_is_part_of_one_above_it_in_the_table():
    rows = [["Sở Y tế", "", "", ""], ["Phòng Khám chữa bệnh", "", "", "Sở Y tế"]]
    assert bring(*rows, headings=HEADINGS[:4]).is_good
    assert Agency.objects.get(parent__name="Sở Y tế").name == "Phòng Khám chữa bệnh"


def test_an_agency_that_was_only_read_in_a_text_is_adopted(place):
    agency = make.make_agency("Huyện ủy Nậm Thượng", district=place, is_provisional=True)
    bring(["Huyện uỷ Nậm Thượng", "", "Huyện Nậm Thượng"], headings=HEADINGS[:3])
    agency.refresh_from_db()
    assert not agency.is_provisional
    assert Agency.objects.count() == 1


def test_of_agencies_of_one_name_in_one_place_the_first_day_tells_which(place):
    first = make.make_agency("Phòng Y tế", district=place, starts_on=date(2004, 1, 1), ends_on=date(2015, 1, 1))
    second = make.make_agency("Phòng Y tế", district=place, starts_on=date(2020, 1, 1))
    rows = [
        ["Phòng Y tế", "", "Huyện Nậm Thượng", "", "1/1/2004", "31/12/2015", ""],
        ["Phòng Y tế", "", "Huyện Nậm Thượng", "", "1/1/2020", "30/6/2025", ""],
    ]
    assert complaints(bring(*rows)) == []
    first.refresh_from_db(), second.refresh_from_db()
    assert (first.ends_on, second.ends_on) == (date(2015, 12, 31), date(2025, 6, 30))


def test_an_agency_that_began_after_one_of_its_name_had_ended_is_another(place):
    first = make.make_agency("Phòng Y tế", district=place, ends_on=date(2015, 1, 1))
    bring(["Phòng Y tế", "", "Huyện Nậm Thượng", "", "1/1/2020", "", ""])
    first.refresh_from_db()
    assert first.ends_on == date(2015, 1, 1)
    assert Agency.objects.count() == 2


def test_what_goes_out_comes_in_as_it_was(place):
    above = make.make_agency("Huyện ủy Nậm Thượng", district=place, kind="party_committee")
    make.make_agency("Ban Tổ chức", district=place, parent=above, ends_on=date(2025, 6, 30), end_state="merged")
    make.make_agency("Ban Tổ chức", is_provisional=True)
    again = bring_in(AgencyResource, *exported(AgencyResource, Agency.objects.order_by("pk")))
    assert complaints(again) == []
    assert again.is_idle
    assert again.unchanged == 3


@pytest.mark.parametrize(
    ("cells", "column"),
    [
        ({0: ""}, "Cơ quan"),
        ({1: "hội kín"}, "Loại"),
        ({2: "Huyện Không Có"}, "Địa bàn"),
        ({2: "99999"}, "Địa bàn"),
        ({3: "Sở Không Có"}, "Trực thuộc"),
        ({3: "Phòng Y tế"}, "Trực thuộc"),
        ({4: "2004"}, "Từ"),
        ({4: "1/1/2020", 5: "1/1/2019"}, "Đến"),
        ({6: "Giải thể"}, "Đến"),
        ({6: "biến mất"}, "Cách kết thúc"),
    ],
)
def test_wrong_is_told_at_its_column(place, cells, column):
    make.make_agency("Phòng Y tế", district=place)
    row = ["Phòng Y tế", "", "Huyện Nậm Thượng", "", "", "", ""]
    for number, text in cells.items():
        row[number] = text
    assert [told for _row, told, _sentence in complaints(bring(row))] == [column]


def test_agencies_do_not_contain_each_other(place):
    first = make.make_agency("Phòng Một", district=place)
    make.make_agency("Phòng Hai", district=place, parent=first)
    row = ["Phòng Một", "", "Huyện Nậm Thượng", "Phòng Hai"]
    assert [column for _row, column, _sentence in complaints(bring(row, headings=HEADINGS[:4]))] == ["Trực thuộc"]


def test_a_row_that_only_the_database_refuses_is_told_and_nothing_is_stored(place):
    make.make_agency("Phòng Y tế", district=place, starts_on=date(2004, 1, 1), ends_on=date(2015, 1, 1))
    make.make_agency("Phòng Y tế", district=place, starts_on=date(2020, 1, 1))
    rows = [["Sở Mới", "", "", "", "", "", ""], ["Phòng Y tế", "", "Huyện Nậm Thượng", "", "1/1/2004", "", ""]]
    ((row, column, _sentence),) = complaints(bring(*rows))
    assert (row, column) == (3, "")
    assert Agency.objects.count() == 2
