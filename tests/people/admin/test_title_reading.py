"""The newsroom reads printed titles its own way, before the built-in table."""

import pytest
from django.urls import reverse

from people.models import TitleReading
from people.titles import OwnReading, parse_title
from tests.factories import make_user

pytestmark = pytest.mark.django_db
HEAD = OwnReading("Hội trưởng", "Chủ tịch")
WHOLE = OwnReading("Bí thư chi bộ cơ quan", "Bí thư", "Chi bộ cơ quan", "party_committee", "commune")
NONE = OwnReading("Chủ tịch danh dự")


def test_words_that_stand_before_their_agency_are_read_as_the_post_they_mean():
    post = parse_title("Hội trưởng Hội Nông dân xã Lùng Vầu", [HEAD])
    assert (post.title, post.agency.body, post.agency.place) == ("Chủ tịch", "Hội Nông dân", "Xã Lùng Vầu")
    assert parse_title("Hội trưởng Hội Nông dân xã Lùng Vầu") is None


def test_words_that_carry_their_agency_may_be_followed_by_a_place():
    post = parse_title("Bí thư chi bộ cơ quan xã Lùng Vầu", [WHOLE])
    assert (post.agency.body, post.agency.place) == ("Chi bộ cơ quan", "Xã Lùng Vầu")


def test_words_may_be_said_to_be_no_post():
    assert parse_title("Chủ tịch danh dự Hội Nông dân xã", [NONE]) is None
    assert parse_title("Chủ tịch Hội Nông dân xã", [NONE]).title == "Chủ tịch"


@pytest.mark.parametrize("printed", ["nguyên Hội trưởng Hội Nông dân xã", "HỘI TRƯỞNG HỘI NÔNG DÂN XÃ"])
def test_former_and_shouted_ones_are_read_too(printed):
    assert parse_title(printed, [HEAD]).title == "Chủ tịch"


def test_the_page_of_the_table_reads_a_title_aloud(desk):
    TitleReading.objects.create(words="Hội trưởng", title="Chủ tịch")
    page = desk.get(
        reverse("admin:people_titlereading_table"), {"title": "Hội trưởng Hội Nông dân xã"}
    ).content.decode()
    assert "<dd>Chủ tịch</dd>" in page
    assert "Hội Nông dân" in page
    assert "Phó Chủ tịch Thường trực" in page  # a row of the table
    assert "(?" not in page


@pytest.mark.parametrize("title", ["", " ", "\x00", "<b>x</b>", "a" * 5000])
def test_odd_words_are_read_as_no_post(desk, title):
    assert desk.get(reverse("admin:people_titlereading_table"), {"title": title}).status_code == 200


def test_the_table_is_not_for_who_may_not_see_readings(client):
    client.force_login(make_user())
    assert client.get(reverse("admin:people_titlereading_table")).status_code == 403
