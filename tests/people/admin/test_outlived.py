"""Ending the posts that outlived their agency, on the desk."""

from datetime import date

import pytest
from django.urls import reverse

from cms.dates import PartialDate
from people.models import Appointment
from tests import factories as make

pytestmark = pytest.mark.django_db
LIST = "admin:people_appointment_outlived"
LAST = date(2025, 6, 30)


@pytest.fixture
def posts():
    """Two open posts of a party committee that ended with its district."""
    agency = make.make_agency("Huyện ủy A", district=make.make_district(ends_on=LAST))
    titles = ("Bí thư", "Phó Bí thư")
    return [
        make.make_appointment(position=make.make_position(title, agency), start=PartialDate.of_year(2020))
        for title in titles
    ]


def open_posts():
    return set(Appointment.objects.filter(end_latest=None))


def test_the_list_names_posts_agency_and_day(desk, posts):
    html = desk.get(reverse(LIST)).content.decode()
    assert "Huyện ủy A" in html
    assert "30/6/2025" in html
    assert html.count('name="post"') == 2


def test_ticked_posts_end_on_the_last_day_in_one_step(desk, posts):
    response = desk.post(reverse(LIST), {"post": [posts[0].pk]}, follow=True)
    assert open_posts() == {posts[1]}
    posts[0].refresh_from_db()
    assert posts[0].end == PartialDate.of_day(LAST)
    assert len(response.context["page"].object_list) == 1


def test_nothing_ticked_ends_nothing(desk, posts):
    desk.post(reverse(LIST), {})
    assert open_posts() == set(posts)


def test_all_or_nothing_where_somebody_was_faster(desk, posts):
    posts[1].end = PartialDate.of_year(2024)
    posts[1].save()
    desk.post(reverse(LIST), {"post": [post.pk for post in posts]})
    assert open_posts() == {posts[0]}


def test_a_post_of_a_living_agency_is_not_ended(desk, posts):
    other = make.make_appointment(position=make.make_position("Giám đốc"))
    desk.post(reverse(LIST), {"post": [other.pk]})
    assert open_posts() == {*posts, other}


def test_a_post_that_begins_later_cannot_be_ticked(desk):
    agency = make.make_agency("Huyện ủy B", ends_on=LAST)
    post = make.make_appointment(position=make.make_position("Bí thư", agency), start=PartialDate.of_year(2026))
    html = desk.get(reverse(LIST)).content.decode()
    assert 'name="post"' not in html
    assert reverse("admin:people_appointment_change", args=[post.pk]) in html
    desk.post(reverse(LIST), {"post": [post.pk]})
    assert open_posts() == {post}


@pytest.mark.parametrize("key", ["x", "\x00", "9" * 30])
def test_what_is_no_number_of_a_row_is_a_bad_request(desk, posts, key):
    assert desk.post(reverse(LIST), {"post": [key]}).status_code == 400
    assert open_posts() == set(posts)


@pytest.mark.parametrize("permissions", [[], ["people.view_appointment"]])
def test_who_may_not_change_posts_neither_sees_nor_ends_them(client, posts, permissions):
    client.force_login(make.make_user("an", *permissions))
    assert client.get(reverse(LIST)).status_code == 403
    assert client.post(reverse(LIST), {"post": [posts[0].pk]}).status_code == 403
    assert open_posts() == set(posts)


def test_where_nothing_is_open_the_page_says_so(desk):
    assert "<form method" not in desk.get(reverse(LIST)).content.decode().split('id="content"')[1]
