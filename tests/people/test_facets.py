"""Boxes beside lists."""

import pytest

from people.facets import place_facet
from people.models import Agency, District
from people.offering import MOST_OPTIONS, offered_agencies, offered_places
from tests.factories import make_agency, make_district

pytestmark = pytest.mark.django_db


def test_places_are_offered_with_what_they_lie_in():
    province = make_district("Tỉnh Sơn Lĩnh", tier="province")
    huyen = make_district("Huyện Nậm Thượng", parent=province)
    commune = make_district("Xã Tà Sín", tier="commune", parent=huyen)
    make_district("Xã Khác", tier="commune")
    rows = offered_places(District.objects.filter(pk=commune.pk).values("pk"), [])
    facet = place_facet(rows, [commune])
    assert facet.options[0].row == province
    assert facet.options[0].parts[0].row == huyen
    assert facet.options[0].parts[0].parts[0].row == commune
    assert facet.options[0].is_open
    assert facet.checked == 1


def test_never_more_than_sixty_are_offered_and_what_is_chosen_is_among_them():
    for number in range(70):
        make_agency(f"Sở số {number:02}")
    chosen = Agency.objects.get(name="Sở số 69")
    rows = offered_agencies(Agency.objects.values("pk"), [chosen.slug])
    assert len(rows) == MOST_OPTIONS
    assert chosen in rows


def test_what_is_not_public_is_not_offered_for_being_asked():
    hidden = make_agency(is_provisional=True)
    assert offered_agencies(Agency.objects.none().values("pk"), [hidden.slug]) == []


def test_the_page_of_a_place_offers_neither_it_nor_what_it_lies_in():
    province = make_district("Tỉnh Sơn Lĩnh", tier="province")
    huyen = make_district("Huyện Nậm Thượng", parent=province)
    commune = make_district("Xã Tà Sín", tier="commune", parent=huyen)
    rows = offered_places(District.objects.filter(pk__in=[huyen.pk, commune.pk]).values("pk"), [], own=huyen)
    assert rows == [commune]
