"""The news of what came before a place: with it, and left out."""

import pytest

from tests.factories import make_district, make_published, make_succession

pytestmark = pytest.mark.django_db


@pytest.fixture
def town():
    """A town of today that followed one of the past, each with an article; return both."""
    past = make_district("Thị trấn Nậm Thượng", "commune", ends_on="2025-06-30")
    today = make_district("Xã Nậm Thượng", "commune", starts_on="2025-07-01")
    make_succession(past, today)
    make_published("Tin cũ", districts=[past], at="2022-03-09 08:00")
    make_published("Tin mới", districts=[today], at="2025-09-02 08:00")
    return past, today


def titles(client, query):
    """Return the titles on the list, in order."""
    return [article.title for article in client.get(f"/tin-tuc/{query}").context["finder"].articles]


def test_what_came_before_a_place_is_found_with_it_and_can_be_left_out(client, town):
    query = f"?district={town[1].slug}"
    assert titles(client, query) == ["Tin mới", "Tin cũ"]
    assert titles(client, f"{query}&before=no") == ["Tin mới"]


def test_the_list_says_that_it_has_the_past_and_links_to_itself_without(client, town):
    page = client.get(f"/tin-tuc/?district={town[1].slug}")
    assert f'href="/tin-tuc/?district={town[1].slug}&amp;before=no"' in page.text
    assert "Bỏ tin của các đơn vị tiền thân" in page.text


def test_the_past_left_out_is_a_condition_that_can_be_taken_back(client, town):
    page = client.get(f"/tin-tuc/?district={town[1].slug}&before=no")
    assert ("Không gồm đơn vị tiền thân", f"?district={town[1].slug}") in [
        (chip.label, chip.link) for chip in page.context["finder"].chips
    ]
    assert '<input type="hidden" name="before" value="no">' in page.text
    assert "noindex" in page.text


def test_a_place_of_the_past_offers_nothing_to_leave_out(client, town):
    assert "before=no" not in client.get(f"/tin-tuc/?district={town[0].slug}").text


def test_the_page_of_a_place_leaves_out_the_past_too(client, town):
    page = client.get(f"{town[1].get_absolute_url()}?before=no")
    assert "Tin mới" in page.text
    assert "Tin cũ" not in page.text


@pytest.mark.parametrize("value", ["yes", "1", "NO"])
def test_another_value_for_the_past_is_refused(client, value):
    assert client.get(f"/tin-tuc/?before={value}").status_code == 400


def test_a_place_without_news_does_not_speak_of_its_past(client):
    page = client.get(make_district("Xã Pha Đán", "commune").get_absolute_url())
    assert "tiền thân" not in page.text
