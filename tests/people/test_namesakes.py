"""Officials of one name, the public line that tells them apart, and the one that their posts suggest."""

from datetime import date

import pytest

from people.namesakes import line_fault, namesakes_of, suggested_lines, with_namesakes
from tests import factories as make

pytestmark = pytest.mark.django_db


def held(official, title, agency, first=None, last=None, **more):
    """Give an official a post from one year to another."""
    years = {}
    for name, year in (("start", first), ("end", last)):
        if year:
            years |= {f"{name}_earliest": date(year, 1, 1), f"{name}_latest": date(year, 12, 31)}
    precedence = more.pop("precedence", 100)
    position = make.make_position(title, make.make_agency(agency), precedence=precedence)
    return make.make_appointment(official, position, **years, **more)


def line(official):
    return suggested_lines([official]).get(official.pk)


def test_namesakes_have_one_name_with_all_marks():
    official = make.make_official("Lò Văn Thuỷ")
    namesake = make.make_official("LÒ VĂN THỦY")
    make.make_official("Lò Văn Thúy")
    assert namesakes_of(official) == [namesake]


def test_namesakes_of_many_cost_one_query(django_assert_num_queries):
    officials = [make.make_official(name) for name in ("Lò Văn Ánh", "Lò Văn Ánh", "Lò Văn Anh")]
    with django_assert_num_queries(1):
        found = [official.namesakes for official in with_namesakes(officials)]
    assert found == [[officials[1]], [officials[0]], []]


@pytest.mark.parametrize(
    ("name", "told", "is_fault"),
    [
        ("Lò Thị Ánh", "", False),
        ("Lò Văn Ánh", "", True),
        ("lò văn ánh", "xã Pha Đán", False),
        ("Lò Văn Ánh", "Sở Y Tế", True),
        ("Lò Văn Anh", "", False),
    ],
)
def test_a_name_on_record_needs_a_line_of_its_own(name, told, is_fault):
    make.make_official("Lò Văn Ánh", distinction="Sở Y tế")
    assert bool(line_fault(name, told)) is is_fault


def test_the_line_is_made_of_the_post_and_its_years():
    official = make.make_official()
    held(official, "Phó Chủ tịch", "Ủy ban nhân dân huyện Nậm Thượng", 2019, 2024)
    assert line(official) == "Phó Chủ tịch UBND huyện Nậm Thượng, 2019–2024"


def test_the_post_held_now_comes_before_earlier_ones_and_the_highest_first():
    official = make.make_official()
    held(official, "Chủ tịch", "UBND huyện Nậm Thượng", 2015, 2024, precedence=1)
    held(official, "Ủy viên", "Tỉnh ủy", 2024, precedence=50)
    held(official, "Giám đốc", "Sở Y tế tỉnh Sơn Lĩnh", 2020, precedence=10)
    assert line(official) == "Giám đốc Sở Y tế tỉnh Sơn Lĩnh, từ 2020"


def test_a_post_ends_with_its_agency():
    official = make.make_official()
    post = held(official, "Bí thư", "Huyện ủy Nậm Thượng", 2020)
    type(post.position.agency).objects.update(ends_on=date(2025, 6, 30))
    assert line(official) == "Bí thư Huyện ủy Nậm Thượng, 2020–2025"


def test_what_was_only_read_is_the_last_resort():
    official = make.make_official()
    held(official, "Giám đốc", "Sở Y tế", is_confirmed=False, attested_on=date(2022, 3, 9))
    assert line(official) == "Giám đốc Sở Y tế"
    held(official, "Chủ tịch", "UBND xã Pha Đán", last=2018)
    assert line(official) == "Chủ tịch UBND xã Pha Đán, đến 2018"


def test_without_a_post_nothing_is_suggested():
    assert line(make.make_official()) is None
