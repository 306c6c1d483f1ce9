"""What rows of people and places say of themselves."""

from datetime import date

import pytest
from django.core.exceptions import ValidationError

from cms.dates import PartialDate
from people.models import Agency, Appointment, District, Official
from tests.factories import make_agency, make_appointment, make_district, make_official, make_position

pytestmark = pytest.mark.django_db
DAY = date(2025, 6, 30)


@pytest.mark.parametrize(
    ("title", "agency", "full"),
    [
        ("Bí thư", "Huyện ủy Nậm Thượng", "Bí thư Huyện ủy Nậm Thượng"),
        ("Chánh Văn phòng", "Văn phòng UBND tỉnh Sơn Lĩnh", "Chánh Văn phòng UBND tỉnh Sơn Lĩnh"),
        ("Trưởng phòng", "Phòng Tư pháp huyện Nậm Thượng", "Trưởng phòng Tư pháp huyện Nậm Thượng"),
        ("Trưởng ban", "Ban Dân tộc tỉnh Sơn Lĩnh", "Trưởng ban Dân tộc tỉnh Sơn Lĩnh"),
        ("Trưởng Công an", "Công an huyện Nậm Thượng", "Trưởng Công an huyện Nậm Thượng"),
        ("Chi cục trưởng", "Chi cục Kiểm lâm", "Chi cục trưởng Chi cục Kiểm lâm"),
        ("Chủ tịch nước", "Nước Cộng hòa xã hội chủ nghĩa Việt Nam",
         "Chủ tịch nước Cộng hòa xã hội chủ nghĩa Việt Nam"),
        ("Trưởng", "Ban", "Trưởng Ban"),
    ],
)  # fmt: skip
def test_full_name_of_a_post_says_nothing_twice(title, agency, full):
    assert make_position(title, make_agency(agency)).full_name == full


LIFE = [
    (None, None, True), (DAY, None, True), (None, DAY, True), (DAY, DAY, True),
    (date(2025, 7, 1), None, False), (None, date(2025, 6, 29), False),
]  # fmt: skip


@pytest.mark.parametrize(("starts_on", "ends_on", "existed"), LIFE)
def test_first_and_last_day_belong_to_the_life_of_places_and_agencies(starts_on, ends_on, existed):
    place = make_district(starts_on=starts_on, ends_on=ends_on)
    agency = make_agency(starts_on=starts_on, ends_on=ends_on)
    assert place.existed_on(DAY) is agency.existed_on(DAY) is existed


def test_partial_dates_are_read_and_written_as_one():
    row = make_appointment(start=PartialDate.of_year(2019), end=PartialDate.of_month(2024, 2))
    row.refresh_from_db()
    assert (row.start_earliest, row.start_latest) == (date(2019, 1, 1), date(2019, 12, 31))
    assert str(row.end) == "2/2024"
    row.start = None
    row.save()
    row.refresh_from_db()
    assert row.start is None
    assert row.start_latest is None


def test_an_end_wholly_before_the_start_is_refused_in_words():
    row = Appointment(start=PartialDate.of_year(2021), end=PartialDate.of_year(2020))
    with pytest.raises(ValidationError):
        row.clean()


HELD = [
    # start, end, day, answer, found by the query
    ("2019", "2021", date(2018, 12, 31), False, False),
    ("2019", "2021", date(2019, 6, 1), None, True),
    ("2019", "2021", date(2020, 6, 1), True, True),
    ("2019", "2021", date(2021, 6, 1), None, True),
    ("2019", "2021", date(2022, 1, 1), False, False),
    ("2019", None, date(2030, 1, 1), True, True),
    (None, "2021", date(2020, 1, 1), None, True),
    (None, "2021", date(2022, 1, 1), False, False),
    (None, None, date(2020, 1, 1), None, True),
]


@pytest.mark.parametrize(("start", "end", "day", "answer", "found"), HELD)
def test_in_force_answers_yes_no_or_cannot_tell(start, end, day, answer, found):
    row = make_appointment(
        start=PartialDate.of_year(int(start)) if start else None, end=PartialDate.of_year(int(end)) if end else None
    )
    assert row.in_force(day) is answer
    assert Appointment.objects.in_force(day).exists() is found


def test_a_sighting_tells_of_its_own_day_only():
    row = make_appointment(is_confirmed=False, attested_on=DAY)
    assert row.in_force(DAY) is True
    assert row.in_force(date(2025, 7, 1)) is None
    assert not Appointment.objects.in_force(DAY).exists()


@pytest.mark.parametrize("asked", ["hien", "HIỀN", "hiền", "Vàng Hi", "hiền vàng", "hi", "  hien  "])
def test_a_name_is_found_with_or_without_marks(asked):
    official = make_official("Vàng Thị Hiền")
    make_official("Lù Văn Sủ")
    assert list(Official.objects.matching(asked)) == [official]


@pytest.mark.parametrize("asked", ["", " ", "\x00", "%", "_", "'", "\\", "-", "…", "đ" * 90_000, "a " * 5000, "\ud800"])
def test_odd_words_ask_nothing_odd(asked):
    make_official("Đỗ Văn Sủ")
    assert Official.objects.matching(asked).count() in {0, 1}


def test_a_word_with_punctuation_finds_what_is_written_with_it():
    official = make_official("Y B'Krông Niê")
    assert list(Official.objects.matching("b'krông")) == [official]
    assert list(Official.objects.matching("Niê,")) == [official]


def test_people_are_sorted_by_given_name_in_vietnamese_order():
    names = ["Trần Văn Ân", "Lê Thị Ánh", "Nguyễn An", "Đỗ Bình", "Đặng Đông", "Lý Duy"]
    Official.objects.bulk_create(Official(name=name, slug=f"o-{order}") for order, name in enumerate(names))
    assert [row.name for row in Official.objects.all()] == [
        "Nguyễn An", "Lê Thị Ánh", "Trần Văn Ân", "Đỗ Bình", "Lý Duy", "Đặng Đông",
    ]  # fmt: skip


def test_posts_stand_by_protocol_and_by_time():
    agency = make_agency()
    low = make_appointment(make_official("Lù A"), make_position("Ủy viên", agency, precedence=50), start=None)
    high = make_appointment(make_official("Lù B"), make_position("Chủ tịch", agency, precedence=1),
                            start=PartialDate.of_year(2019))  # fmt: skip
    assert list(Appointment.objects.by_protocol()) == [high, low]
    assert list(Appointment.objects.by_time()) == [high, low]
    assert list(Appointment.objects.all()) == [low, high]


@pytest.mark.parametrize("model", [District, Agency, Official])
def test_names_are_cleaned_on_every_way_in(model):
    fields = {"tier": "commune", "code": "1"} if model is District else {}
    model.objects.bulk_create([model(name="  Ðồng\u00a0 Lếch\u200b ", slug="dong-lech", **fields)])
    row = model.objects.get(name="Đồng Lếch")
    assert row.folded == " dong lech "
