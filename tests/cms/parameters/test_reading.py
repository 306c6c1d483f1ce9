"""Parameters of an address: which count, which are refused, and the links made of them."""

import pytest
from django.http import QueryDict
from hypothesis import given
from hypothesis import strategies as st

from cms.parameters import BadParameter, Parameters

NAMES = {"repeatable": ("district", "agency"), "single": ("q", "on", "page")}


def read(query):
    return Parameters(QueryDict(query), **NAMES)


def test_an_empty_value_means_not_set():
    assert read("district=&q=&page=").pairs == []


def test_names_that_are_not_ours_are_ignored_also_in_links():
    assert read("utm_source=zalo&fbclid=1&q=che").link() == "?q=che"


def test_a_repeated_value_counts_once():
    assert read("district=a&district=b&district=a").values("district") == ["a", "b"]


def test_a_single_parameter_with_two_values_is_refused():
    with pytest.raises(BadParameter) as refusal:
        read("on=2022-03-09&on=2022-03-10")
    assert refusal.value.parameter == "on"
    assert refusal.value.status == 400


def test_a_single_parameter_given_twice_is_refused_even_where_both_agree():
    with pytest.raises(BadParameter):
        read("q=a&q=a")


def test_a_single_parameter_beside_an_empty_one_is_set_once():
    assert read("q=&q=che").value("q") == "che"


def test_links_keep_every_condition_and_lead_to_the_first_page():
    parameters = read("q=ch%C3%A8&district=a&district=b&page=3")
    assert parameters.link() == "?district=a&district=b&q=ch%C3%A8"


def test_a_link_can_leave_out_one_value_or_a_whole_parameter():
    parameters = read("district=a&district=b&q=che")
    assert parameters.link(without=[("district", "a")]) == "?district=b&q=che"
    assert parameters.link(without=["district"]) == "?q=che"


def test_a_link_can_set_the_page():
    assert read("q=che").link(page="2") == "?q=che&page=2"


def test_nothing_asked_for_gives_no_query_part():
    assert read("page=2").link() == ""


def test_the_order_of_the_address_does_not_matter():
    assert read("q=che&agency=x&district=a").link() == read("district=a&agency=x&q=che").link()


@given(st.text())
def test_links_lead_back_to_what_they_were_made_of(text):
    text = text.encode("utf-8", "replace").decode()
    query = QueryDict(mutable=True)
    query["q"] = text
    parameters = Parameters(query, **NAMES)
    assert read(parameters.link().removeprefix("?")).pairs == parameters.pairs
