"""Linked data as it stands in a page."""

import json

import pytest

from cms.linked_data import breadcrumbs, script

START, END = '<script type="application/ld+json">', "</script>"


def text_of(data):
    """Return what stands between the tags."""
    html = script(data)
    assert html.startswith(START) and html.endswith(END)
    return html[len(START) : -len(END)]


@pytest.mark.parametrize("text", ["</script><script>alert(1)</script>", "<!--", "a & b", "\u2028 \u2029", 'say "so"'])
def test_no_text_ends_the_element_and_each_is_read_as_it_was(text):
    written = text_of({"name": text})
    assert not set("<>&\u2028\u2029") & set(written)
    assert json.loads(written)["name"] == text


def test_what_is_empty_is_left_out_and_no_blank_is_written():
    data = {"@type": "Person", "name": "Vàng A Sình", "email": "", "jobTitle": [], "image": None}
    assert text_of(data) == '{"@context":"https://schema.org","@type":"Person","name":"Vàng A Sình"}'


def test_no_and_nought_are_not_empty():
    assert json.loads(text_of({"free": False, "number": 0})) == {
        "@context": "https://schema.org",
        "free": False,
        "number": 0,
    }


def test_crumbs_are_counted_from_one_and_lead_to_whole_addresses():
    items = breadcrumbs([("Trang chủ", "/"), ("Tin tức", "")], "https://tin.example.vn")["itemListElement"]
    assert [(item["position"], item["name"], item["item"]) for item in items] == [
        (1, "Trang chủ", "https://tin.example.vn/"),
        (2, "Tin tức", ""),
    ]
