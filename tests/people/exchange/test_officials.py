"""The table of officials: one row for each person, namesakes told apart, addresses and sort keys as always."""

import pytest

from people.exchange.officials import OfficialResource
from people.models import Official
from people.sorting import sort_key
from tests import factories as make
from tests.people.exchange.tables import bring_in, complaints, exported

pytestmark = pytest.mark.django_db

HEADINGS = ["Họ tên", "Phân biệt", "Điện thoại công vụ", "Thư điện tử công vụ"]


def bring(*rows, headings=HEADINGS, **options):
    return bring_in(OfficialResource, headings, *rows, **options)


def test_a_row_becomes_an_official_with_address_sort_key_and_folded_name():
    assert bring(["Đặng Quốc Thưởng", "Sở Công Thương", "+84 214 000", "thuong@vidu.vn"]).is_good
    official = Official.objects.get()
    assert official.slug == "dang-quoc-thuong"
    assert official.sort_key == sort_key("Đặng Quốc Thưởng")
    assert official.folded == " dang quoc thuong "
    assert not official.is_provisional


def test_namesakes_get_different_addresses():
    make.make_official("Lò Văn Ánh", distinction="xã Tà Sín")
    bring(["Lò Văn Ánh", "Sở Y tế"], ["Lò Văn Anh", "Sở Nội vụ"], headings=HEADINGS[:2])
    assert sorted(Official.objects.values_list("slug", flat=True)) == ["lo-van-anh", "lo-van-anh-2", "lo-van-anh-3"]


def test_a_name_is_corrected_and_the_address_stays():
    official = make.make_official("đặng quốc thưởng")
    bring(["Đặng Quốc Thưởng"], headings=HEADINGS[:1])
    official.refresh_from_db()
    assert (official.name, official.slug) == ("Đặng Quốc Thưởng", "dang-quoc-thuong")


def test_who_was_only_read_in_a_text_is_adopted():
    official = make.make_official("Lò Văn Ánh", is_provisional=True)
    preview = bring(["Lò Văn Ánh", ""], headings=HEADINGS[:2])
    assert [line.is_adopted for line in preview.shown_changes] == [True]
    official.refresh_from_db()
    assert not official.is_provisional
    assert Official.objects.count() == 1


def test_who_is_marked_as_read_in_a_text_stays_so():
    make.make_official("Lò Văn Ánh", is_provisional=True)
    assert bring(["Lò Văn Ánh", "có"], headings=["Họ tên", "Đọc từ bài"]).is_idle


def test_what_goes_out_comes_in_as_it_was():
    make.make_official("Lò Văn Ánh", is_provisional=True, phone="+84 214 000")
    make.make_official("Vũ Thu Hiền", distinction="Sở Y tế", email="hien@vidu.vn")
    make.make_official("Vũ Thu Hiền", distinction="xã Tà Sín")
    again = bring_in(OfficialResource, *exported(OfficialResource, Official.objects.all()))
    assert again.is_idle
    assert again.unchanged == 3


@pytest.mark.parametrize(
    ("there", "row"),
    [
        ("Sở Y tế", ["Vũ Thu Hiền", ""]),
        ("", ["Vũ Thu Hiền", "Sở Y tế"]),
    ],
)
def test_a_namesake_must_be_told_apart(there, row):
    make.make_official("Vũ Thu Hiền", distinction=there)
    ((_row, column, _sentence),) = complaints(bring(row, headings=HEADINGS[:2]))
    assert column == "Phân biệt"


def test_namesakes_within_the_table_are_told_apart_too():
    faults = complaints(bring(["Vũ Thu Hiền", ""], ["Vũ Thu Hiền", "Sở Y tế"], headings=HEADINGS[:2]))
    assert [(row, column) for row, column, _sentence in faults] == [(3, "Phân biệt")]


def test_two_who_are_told_apart_by_nothing_are_asked_for():
    for _time in range(2):
        make.make_official("Vũ Thu Hiền", distinction="Sở Y tế")
    ((_row, column, _sentence),) = complaints(bring(["Vũ Thu Hiền", "Sở Y tế"], headings=HEADINGS[:2]))
    assert column == "Phân biệt"


@pytest.mark.parametrize(
    ("row", "column"),
    [
        (["", "", "", ""], None),
        (["", "Sở Y tế", "", ""], "Họ tên"),
        (["Hiền" * 40, "", "", ""], "Họ tên"),
        (["Vũ Thu Hiền", "", "", "không phải thư"], "Thư điện tử công vụ"),
        (["Vũ Thu Hiền", "", "0" * 50, ""], "Điện thoại công vụ"),
    ],
)
def test_wrong_is_told_at_its_column(row, column):
    columns = {column for _row, column, _sentence in complaints(bring(row))}
    assert columns == ({column} if column else {"Họ tên"})


def test_a_name_without_latin_letters_gets_an_address():
    bring(["李小龍"], headings=HEADINGS[:1])
    assert Official.objects.get().slug == "official"
