"""The table of posts: a title in an agency."""

import pytest

from people.exchange.positions import PositionResource
from people.models import Position
from tests import factories as make
from tests.people.exchange.tables import bring_in, complaints, exported

pytestmark = pytest.mark.django_db

HEADINGS = ["Chức vụ", "Cơ quan", "Thứ tự lễ tân", "Số người"]
AGENCY = "Sở Công Thương tỉnh Sơn Lĩnh"


def bring(*rows, headings=HEADINGS, **options):
    return bring_in(PositionResource, headings, *rows, **options)


def test_a_row_becomes_a_post():
    make.make_agency()
    assert bring(["Giám đốc", AGENCY, "10", "1"]).is_good
    post = Position.objects.get()
    assert (post.title, post.precedence, post.seats, post.folded) == ("Giám đốc", 10, 1, " giam doc ")


def test_a_blank_order_is_the_usual_one_and_blank_seats_are_any_number():
    make.make_agency()
    bring(["Phó Giám đốc", AGENCY, "", ""])
    assert (Position.objects.get().precedence, Position.objects.get().seats) == (100, None)


def test_the_same_title_in_other_letters_is_the_same_post():
    make.make_position("Ủy viên")
    bring(["Uỷ viên", AGENCY, "5", ""])
    assert Position.objects.get().precedence == 5


def test_what_goes_out_comes_in_as_it_was():
    place = make.make_district()
    make.make_position("Bí thư", make.make_agency("Huyện ủy", district=place), seats=1)
    make.make_position("Bí thư", make.make_agency("Huyện ủy"), precedence=3)
    again = bring_in(PositionResource, *exported(PositionResource, Position.objects.all()))
    assert complaints(again) == []
    assert again.is_idle
    assert again.unchanged == 2


@pytest.mark.parametrize(
    ("row", "column"),
    [
        (["", AGENCY, "", ""], "Chức vụ"),
        (["Giám đốc", "", "", ""], "Cơ quan"),
        (["Giám đốc", "Sở Không Có", "", ""], "Cơ quan"),
        (["Giám đốc", AGENCY, "nhất", ""], "Thứ tự lễ tân"),
        (["Giám đốc", AGENCY, "-1", ""], "Thứ tự lễ tân"),
        (["Giám đốc", AGENCY, "²", ""], "Thứ tự lễ tân"),
        (["Giám đốc", AGENCY, "99999999999999999999", ""], "Thứ tự lễ tân"),
        (["Giám đốc", AGENCY, "", "0"], "Số người"),
    ],
)
def test_wrong_is_told_at_its_column(row, column):
    make.make_agency()
    assert [told for _row, told, _sentence in complaints(bring(row))] == [column]
