"""Pages of a list."""

import pytest
from django.contrib.auth.models import Group
from django.http import QueryDict

from cms.parameters import BadParameter, NothingThere, Pages, Parameters, page_of

pytestmark = pytest.mark.django_db


def rows(count):
    """Return a queryset of so many rows, named by their number."""
    Group.objects.bulk_create(Group(name=f"{number:02}") for number in range(count))
    return Group.objects.order_by("name")


def page(query, count=45, size=20):
    return page_of(rows(count), Parameters(QueryDict(query), single=("q", "page")), size)


def pages(query, count=45):
    parameters = Parameters(QueryDict(query), single=("q", "page"))
    return Pages("/x/", parameters, page_of(rows(count), parameters, 5))


def names(found):
    return [row.name for row in found]


def test_the_first_page_is_the_default():
    assert names(page("")) == [f"{number:02}" for number in range(20)]


def test_the_last_page_holds_the_rest():
    assert names(page("page=3")) == ["40", "41", "42", "43", "44"]


def test_a_page_and_how_many_there_are_in_all_are_one_query(django_assert_num_queries):
    found = rows(45)
    with django_assert_num_queries(1):
        first = page_of(found, Parameters(QueryDict("")), 20)
        assert (len(first), first.paginator.count, first.has_next()) == (20, 45, True)


@pytest.mark.parametrize("text", ["0", "-1", "1.0", "²", "٣", "x", "01", "1 ", "%00", "1e3", "+1"])
def test_what_is_no_positive_whole_number_is_refused(text):
    with pytest.raises(BadParameter):
        page(f"page={text}".replace("+", "%2B"))


@pytest.mark.parametrize("text", ["4", "999999999999", "9" * 5000])
def test_a_page_past_the_end_is_not_found(text):
    with pytest.raises(NothingThere):
        page(f"page={text}")


def test_an_empty_list_has_one_page():
    assert list(page("", count=0)) == []


def test_page_links_keep_the_search_and_the_first_has_no_number():
    links = dict(pages("q=che&page=2").numbers)
    assert links[1] == "/x/?q=che"
    assert links[3] == "/x/?q=che&page=3"


def test_the_first_page_has_a_next_one_only():
    first = pages("")
    assert (first.previous, first.next) == ("", "/x/?page=2")


def test_the_last_page_has_a_previous_one_only():
    last = pages("page=9")
    assert (last.previous, last.next) == ("/x/?page=8", "")


def test_many_pages_are_shown_as_ends_and_neighbours():
    assert [number for number, link in pages("page=5").numbers] == [1, "…", 4, 5, 6, "…", 9]


def test_a_list_is_paged_like_a_queryset():
    second = page_of(list("abcde"), Parameters(QueryDict("page=2"), single=("page",)), 2)
    assert (list(second), second.paginator.count, second.has_next()) == (["c", "d"], 5, True)
