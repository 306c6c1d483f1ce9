"""What was read in a draft is seen by nobody: rows made from texts show only through published news."""

import pytest

from articles.workflow import perform
from people.models import Agency, Appointment, District, Official
from tests.factories import (
    make_agency,
    make_appointment,
    make_article,
    make_district,
    make_mention,
    make_official,
    make_position,
    make_succession,
)

pytestmark = pytest.mark.django_db


@pytest.fixture
def read():
    """A draft and everything that was made when it was read."""
    place = make_district(code="", is_provisional=True)
    agency = make_agency("Huyện ủy Nậm Thượng", district=place, is_provisional=True)
    official = make_official(is_provisional=True)
    sighting = make_appointment(official, make_position("Bí thư", agency), is_confirmed=False)
    article = make_article(districts=[place], agencies=[agency])
    mention = make_mention(article, official, "Bí thư Huyện ủy")
    mention.titles.update(position=sighting.position, appointment=sighting)
    return article


def public_things():
    """Return how many rows of each kind the public may see, by each word that asks for public rows."""
    rows = {model.__name__: set(model.objects.public_rows()) for model in (District, Agency, Official)}
    lists = {f"{model.__name__} listed": set(model.objects.listed()) for model in (District, Agency, Official)}
    return {name: len(found) for name, found in {**rows, **lists, "Appointment": Appointment.objects.public()}.items()}


@pytest.mark.parametrize("state", ["draft", "submitted", "withdrawn"])
def test_nothing_of_an_article_that_is_not_public_is_shown(read, state):
    if state == "submitted":
        perform(read, "submit")
    if state == "withdrawn":
        perform(read, "publish", forced=True)
        perform(read, "withdraw", reason="Sai tên người.")
    assert set(public_things().values()) == {0}


def test_everything_that_published_news_names_is_shown(read):
    perform(read, "publish", forced=True)
    assert set(public_things().values()) == {1}


def test_what_only_a_new_draft_of_published_news_names_is_not_shown(read):
    live = make_article("Bài đang đăng")
    perform(live, "publish", forced=True)
    type(read).objects.filter(pk=read.pk).update(replaces=live)
    assert set(public_things().values()) == {0}


def test_one_published_article_is_enough(read):
    second = make_article("Bài thứ hai", districts=read.districts.all())
    perform(second, "publish", forced=True)
    assert list(District.objects.public_rows()) == list(read.districts.all())
    assert not Agency.objects.public_rows().exists()


def test_rows_made_by_hand_answer_at_their_address_but_are_listed_only_with_news_or_people():
    place, official = make_district(), make_official()
    agency = make_agency(district=place)
    assert list(District.objects.public_rows()) == [place]
    assert list(Agency.objects.public_rows()) == [agency]
    assert list(Official.objects.public_rows()) == [official]
    for model in (District, Agency, Official):
        assert not model.objects.listed().exists()


def test_a_confirmed_post_lists_its_official_agency_and_place():
    agency = make_agency(district=make_district())
    row = make_appointment(position=make_position("Giám đốc", agency))
    assert list(Official.objects.listed()) == [row.official]
    assert list(Agency.objects.listed()) == [agency]
    assert list(District.objects.listed()) == [agency.district]


def test_an_unconfirmed_post_of_a_draft_lists_nobody():
    make_appointment(position=make_position("Giám đốc", make_agency(district=make_district())), is_confirmed=False)
    assert set(public_things().values()) == {0, 1}  # made by hand: at their address only
    for model in (District, Agency, Official):
        assert not model.objects.listed().exists()


def test_ancestors_and_successors_of_places_with_news_are_listed():
    province = make_district("Tỉnh Sơn Lĩnh", "province")
    huyen = make_district("Huyện Nậm Thượng", parent=province)
    commune = make_district("Xã Pha Đán", "commune", parent=huyen)
    later, silent = make_district("Xã Pha Lĩnh", "commune"), make_district("Xã Im Lặng", "commune", parent=huyen)
    make_succession(commune, later)
    perform(make_article(districts=[commune]), "publish", forced=True)
    assert set(District.objects.listed()) == {province, huyen, commune, later}
    assert silent in District.objects.public_rows()


def test_a_provisional_ancestor_of_a_place_in_the_news_is_shown_too():
    parent = make_district("Tỉnh Sơn Lĩnh", "province", code="", is_provisional=True)
    place = make_district(parent=parent)
    perform(make_article(districts=[place]), "publish", forced=True)
    assert parent in District.objects.public_rows()


def test_parents_and_successors_of_agencies_with_news_are_listed():
    parent, later = make_agency("Ủy ban nhân dân tỉnh Sơn Lĩnh"), make_agency("Sở Xây dựng tỉnh Sơn Lĩnh")
    agency = make_agency("Sở Giao thông vận tải tỉnh Sơn Lĩnh", parent=parent)
    agency.successors.add(later)
    perform(make_article(agencies=[agency]), "publish", forced=True)
    assert set(Agency.objects.listed()) == {parent, agency, later}


def test_the_publisher_alone_makes_no_agency_news():
    agency = make_agency()
    perform(make_article(publisher=agency), "publish", forced=True)
    assert not Agency.objects.listed().exists()


def test_the_place_of_an_agency_in_the_news_is_shown_too():
    place = make_district(code="", is_provisional=True)
    agency = make_agency(district=place, is_provisional=True)
    perform(make_article(agencies=[agency]), "publish", forced=True)
    assert list(District.objects.listed()) == [place]


@pytest.mark.parametrize("tie", ["parent", "successor", "predecessor", "seat"])
def test_a_place_that_the_page_of_another_names_answers(client, tie):
    named, place = make_district("Xã Lùng Vầu", "commune", code="", is_provisional=True), make_district()
    if tie == "parent":
        District.objects.filter(pk=place.pk).update(parent=named)
    if tie == "seat":
        make_agency(district=named)
    if tie == "successor":
        make_succession(place, named)
    if tie == "predecessor":
        make_succession(named, place)
    assert client.get(named.get_absolute_url()).status_code == 200
    assert named not in District.objects.listed()


@pytest.mark.parametrize("tie", ["parent", "successor", "predecessor"])
def test_an_agency_that_the_page_of_another_names_answers(client, tie):
    named, agency = make_agency("Sở Xây dựng", is_provisional=True), make_agency()
    if tie == "parent":
        Agency.objects.filter(pk=agency.pk).update(parent=named)
    if tie == "successor":
        agency.successors.add(named)
    if tie == "predecessor":
        named.successors.add(agency)
    assert client.get(named.get_absolute_url()).status_code == 200


def test_what_only_drafts_name_vouches_for_nothing(client):
    place = make_district(code="", is_provisional=True)
    make_agency(district=place, is_provisional=True)
    make_district("Xã Lùng Vầu", "commune", code="", is_provisional=True, parent=place)
    assert client.get(place.get_absolute_url()).status_code == 404
