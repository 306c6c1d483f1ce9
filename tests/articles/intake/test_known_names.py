"""Names that are known beforehand, and words that an editor said are none."""

import pytest

from articles.intake import gazetteer_of, read

TEXT = """\
Xã Lùng Vầu họp bàn việc làm đường
Sáng 9/3/2023, tại xã Lùng Vầu, Tổ Tư vấn xóa nhà dột họp với UBND xã. Vùi Seo Páo cùng bà con Bãi Mới góp công.
Đồng chí Tẩn Mỹ Lai, Phó Chủ tịch UBND xã ghi nhận ý kiến của Phòng Kinh tế huyện Nậm Thượng.
"""


def reading(**names):
    return read(TEXT.encode(), "tin.txt", gazetteer_of(names.pop("people", ()), names.pop("not_people", ()), **names))


def test_a_known_official_is_found_without_a_title():
    assert [person.name for person in reading().people] == ["Tẩn Mỹ Lai"]
    assert [person.name for person in reading(people=["Vùi Seo Páo"]).people] == ["Vùi Seo Páo", "Tẩn Mỹ Lai"]


def test_words_that_are_no_person_are_not_proposed():
    assert reading(not_people=["Tẩn Mỹ Lai"]).people == []


def test_a_taught_agency_is_found_wherever_its_words_stand():
    assert "Tổ Tư vấn xóa nhà dột" in reading(agencies=["tổ tư vấn xóa nhà dột"]).agencies
    assert "Tổ Tư vấn xóa nhà dột" not in reading().agencies


def test_words_that_are_no_agency_are_not_proposed():
    name = "Phòng Kinh tế huyện Nậm Thượng"
    assert name in reading().agencies
    assert name not in reading(not_agencies=[name]).agencies


def test_a_taught_place_is_found():
    assert "Bãi Mới" in reading(places=["Bãi Mới"]).districts


def test_words_that_are_no_place_are_not_proposed():
    assert reading(not_places=["xã Lùng Vầu", "Xã Lùng Vầu"]).districts == ["huyện Nậm Thượng"]


@pytest.mark.parametrize("name", ["", "  ", "."])
def test_a_name_without_words_is_none(name):
    assert reading(people=[name], agencies=[name], places=[name]).people
