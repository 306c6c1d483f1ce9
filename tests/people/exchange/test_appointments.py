"""The table of appointments: whom and what its cells name, and what comes of a row."""

from datetime import date

import pytest

from cms.dates import PartialDate
from people.exchange.appointments import AppointmentResource
from people.models import Appointment
from tests import factories as make
from tests.people.exchange.tables import bring_in, complaints, exported

pytestmark = pytest.mark.django_db

HEADINGS = ["Họ tên", "Chức vụ", "Cơ quan", "Từ", "Đến", "Quyền", "Số quyết định", "Ngày quyết định"]
ROW = [
    "Đặng Quốc Thưởng",
    "Giám đốc",
    "Sở Công Thương tỉnh Sơn Lĩnh",
    "17/5/2019",
    "2021",
    "có",
    "12/QĐ-UBND",
    "3/5/2019",
]


@pytest.fixture
def post():
    """Return the post that ROW names, its official being there as well."""
    make.make_official("Đặng Quốc Thưởng")
    return make.make_position()


def bring(*rows, headings=HEADINGS, **options):
    return bring_in(AppointmentResource, headings, *rows, **options)


def changed(row=ROW, **cells):
    """Return a row with some cells replaced, by the number of the column."""
    return [cells.get(f"c{number}", text) for number, text in enumerate(row)]


def test_a_row_becomes_a_confirmed_appointment(post):
    assert bring(ROW).is_good
    appointment = Appointment.objects.get()
    assert appointment.position == post
    assert (str(appointment.start), str(appointment.end)) == ("17/5/2019", "2021")
    assert appointment.is_confirmed
    assert appointment.is_acting
    assert (appointment.decision_number, appointment.decision_on) == ("12/QĐ-UBND", date(2019, 5, 3))


def test_the_same_table_twice_changes_nothing(post):
    bring(ROW)
    again = bring(ROW)
    assert again.is_idle
    assert again.unchanged == 1
    assert Appointment.objects.count() == 1


def test_a_changed_cell_is_shown_before_and_after(post):
    bring(ROW)
    preview = bring(changed(c4="6/2021"), dry_run=True)
    (line,) = preview.shown_changes
    assert line.cells == [("Đến", "2021", "6/2021")]
    assert str(Appointment.objects.get().end) == "2021"


def test_a_column_that_is_not_there_leaves_what_is_stored(post):
    bring(ROW)
    assert bring(ROW[:4], headings=HEADINGS[:4]).is_idle


def test_a_blank_cell_empties(post):
    bring(ROW)
    bring(changed(c4="", c6=""))
    appointment = Appointment.objects.get()
    assert (appointment.end, appointment.decision_number) == (None, "")


@pytest.mark.parametrize("start", ["2019", "5/2019", "17/5/2019"])
def test_a_beginning_that_is_known_more_or_less_exactly_is_the_same(post, start):
    bring(ROW)
    bring(changed(c3=start))
    assert str(Appointment.objects.get().start) == start


def test_a_beginning_that_was_unknown_is_filled_in(post):
    bring(changed(c3="", c4=""))
    bring(ROW)
    assert str(Appointment.objects.get().start) == "17/5/2019"


def test_another_beginning_is_another_appointment(post):
    bring(ROW, changed(c3="2023", c4=""))
    assert Appointment.objects.count() == 2


def test_the_same_post_is_not_held_twice_at_once(post):
    bring(changed(c4=""))
    ((row, column, sentence),) = complaints(bring(changed(c3="2023", c4="")))
    assert (row, column) == (2, "Từ")
    assert "17/5/2019" in sentence


def test_terms_that_may_touch_do_not_overlap(post):
    assert bring(changed(c3="2015", c4="2020"), changed(c3="2020", c4="2025")).is_good


def test_the_same_row_twice_is_told(post):
    ((row, column, sentence),) = complaints(bring(ROW, ROW))
    assert (row, column) == (3, "Họ tên")
    assert "2" in sentence


def test_a_beginning_is_asked_for_where_the_post_was_held_before(post):
    bring(ROW)
    ((_row, column, _sentence),) = complaints(bring(changed(c3="", c4="")))
    assert column == "Từ"


def test_the_earliest_sighting_within_the_time_is_confirmed(post):
    official = make.make_official("Lù Văn Páo")
    days = (date(2018, 1, 1), date(2020, 3, 9), date(2019, 7, 1))
    seen = [make.make_appointment(official, post, is_confirmed=False, attested_on=day) for day in days]
    preview = bring(changed(c0="Lù Văn Páo"))
    assert [line.is_adopted for line in preview.shown_changes] == [True]
    assert list(Appointment.objects.confirmed()) == [seen[2]]
    assert Appointment.objects.get(pk=seen[2].pk).attested_on == date(2019, 7, 1)


def test_all_that_is_wrong_with_a_row_is_told(post):
    faults = complaints(
        bring(changed(c0="Lò Thị Không", c1="Thủ kho", c3="31/2/2019", c4="hôm qua", c5="chắc", c7="2019"))
    )
    assert [column for _row, column, _sentence in faults] == [
        "Từ",
        "Đến",
        "Quyền",
        "Ngày quyết định",
        "Họ tên",
        "Chức vụ",
    ]
    assert not Appointment.objects.exists()


@pytest.mark.parametrize(
    ("cell", "column"),
    [
        ({"c0": ""}, "Họ tên"),
        ({"c1": ""}, "Chức vụ"),
        ({"c2": "Sở Không Có"}, "Cơ quan"),
        ({"c3": "31/2/2019"}, "Từ"),
        ({"c3": "17/5/0219"}, "Từ"),
        ({"c4": "2018"}, "Đến"),
        ({"c5": "?"}, "Quyền"),
        ({"c6": "12/QĐ" * 40}, "Số quyết định"),
        ({"c7": "5/2019"}, "Ngày quyết định"),
    ],
)
def test_wrong_is_told_at_its_column(post, cell, column):
    ((row, told, _sentence),) = complaints(bring(changed(**cell)))
    assert (row, told) == (2, column)


def test_a_fault_is_a_plain_sentence(post):
    (fault,) = bring(changed(c3="31/2/2019")).faults
    assert str(fault) == "Dòng 2, cột Từ: “31/2/2019” không phải là ngày có trong lịch."


def test_one_wrong_row_keeps_all_out(post):
    assert bring(ROW, changed(c0="Lò Thị Không")).faulty == 1
    assert not Appointment.objects.exists()


def test_headings_are_read_without_marks_and_in_english(post):
    headings = ["HO TEN", "chuc vu", "Agency", "start", "den", "is_acting", "Số quyết định", "decision on"]
    assert bring(ROW, headings=headings).is_good


@pytest.mark.parametrize(
    ("headings", "word"),
    [
        (["Lương", *HEADINGS[1:]], "Lương"),
        (["Từ", *HEADINGS[1:]], "Từ"),
        (["Phân biệt", *HEADINGS[1:]], "Họ tên"),
    ],
)
def test_headings_that_do_not_fit_refuse_the_table(post, headings, word):
    preview = bring(ROW, headings=headings)
    (refusal,) = preview.refusals
    assert word in refusal
    assert preview.faults == []
    assert not Appointment.objects.exists()


# ---- Which official ----------------------------------------------------------------------------
def test_namesakes_are_told_apart_or_asked_for(post):
    make.make_official("Đặng Quốc Thưởng", distinction="xã Lùng Vầu")
    ((_row, column, sentence),) = complaints(bring(ROW))
    assert column == "Phân biệt"
    assert "xã Lùng Vầu" in sentence
    assert bring([*ROW, "Xã Lùng Vầu"], headings=[*HEADINGS, "Phân biệt"]).is_good
    assert Appointment.objects.get().official.distinction == "xã Lùng Vầu"


def test_a_distinction_that_nobody_has_is_told(post):
    ((_row, column, _sentence),) = complaints(bring([*ROW, "xã Tà Sín"], headings=[*HEADINGS, "Phân biệt"]))
    assert column == "Phân biệt"


def test_marks_tell_names_apart(post):
    ((_row, column, _sentence),) = complaints(bring(changed(c0="Đặng Quốc Thướng")))
    assert column == "Họ tên"


@pytest.mark.parametrize("name", ["ĐẶNG QUỐC THƯỞNG", "Ðặng  Quốc Thưởng", "Đặng Quốc Thươ\u0309ng"])
def test_a_name_is_known_however_it_is_typed(post, name):
    assert bring(changed(c0=name)).is_good


# ---- Which agency ------------------------------------------------------------------------------
@pytest.mark.parametrize(
    "agency", ["so cong thuong tinh son linh", "SỞ CÔNG THƯƠNG TỈNH SƠN LĨNH", "so-cong-thuong-tinh-son-linh"]
)
def test_an_agency_is_known_without_marks_or_by_its_address(post, agency):
    assert bring(changed(c2=agency)).is_good


def two_agencies():
    """Return an old and a new agency of one name, in an old and a new place of one name."""
    old = make.make_district("Tỉnh Sơn Lĩnh", "province", code="15", ends_on=date(2025, 6, 30))
    new = make.make_district("Tỉnh Sơn Lĩnh", "province", code="15", starts_on=date(2025, 7, 1))
    name = "Sở Y tế tỉnh Sơn Lĩnh"
    agencies = [
        make.make_agency(name, district=old, ends_on=date(2025, 6, 30)),
        make.make_agency(name, district=new, starts_on=date(2025, 7, 1)),
    ]
    return [make.make_position(agency=agency) for agency in agencies]


@pytest.mark.parametrize(("start", "which"), [("2019", 0), ("1/7/2025", 1), ("2026", 1)])
def test_of_two_agencies_of_one_name_the_one_of_the_time_is_meant(post, start, which):
    posts = two_agencies()
    bring(changed(c2="Sở Y tế tỉnh Sơn Lĩnh", c3=start, c4=""))
    assert Appointment.objects.get().position == posts[which]


def test_an_agency_that_the_time_does_not_tell_is_asked_for(post):
    posts = two_agencies()
    ((_row, column, sentence),) = complaints(bring(changed(c2="Sở Y tế tỉnh Sơn Lĩnh", c3="2025", c4="")))
    assert column == "Cơ quan"
    assert all(post.agency.slug in sentence for post in posts)


@pytest.mark.parametrize("place", ["15 1/7/2025", "tinh-son-linh-2"])
def test_a_place_tells_agencies_apart(post, place):
    posts = two_agencies()
    row = changed(c2="Sở Y tế tỉnh Sơn Lĩnh", c3="2025", c4="")
    assert bring([*row, place], headings=[*HEADINGS, "Địa bàn"]).is_good
    assert Appointment.objects.get().position == posts[1]


@pytest.mark.parametrize("place", ["15", "Tỉnh Sơn Lĩnh", "15 1/1/2000", "Huyện Không Có"])
def test_a_place_that_is_not_told_exactly_is_asked_for(post, place):
    two_agencies()
    row = changed(c2="Sở Y tế tỉnh Sơn Lĩnh", c3="2025", c4="")
    ((_row, column, _sentence),) = complaints(bring([*row, place], headings=[*HEADINGS, "Địa bàn"]))
    assert column == "Địa bàn"


# ---- Out ---------------------------------------------------------------------------------------
def test_what_goes_out_comes_in_as_it_was(post):
    for number, position in enumerate(two_agencies()):
        make.make_appointment(make.make_official(f"Lù Văn Páo {number}"), position, start=PartialDate.of_year(2025))
    make.make_appointment(make.make_official("Vũ Thu Hiền"), post, start=PartialDate.of_month(2019, 5), is_acting=True)
    make.make_appointment(make.make_official("Lò Văn Ánh"), post)
    table = exported(AppointmentResource, Appointment.objects.all())
    assert len(table) == 5
    again = bring_in(AppointmentResource, *table)
    assert again.is_idle
    assert again.unchanged == 4


def test_sightings_stay_in(post):
    make.make_appointment(position=post, is_confirmed=False, attested_on=date(2022, 3, 9))
    assert len(exported(AppointmentResource, Appointment.objects.all())) == 1
