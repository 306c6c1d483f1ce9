"""Simple bodies typed as text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from articles.body import sanitise
from articles.body.plain import body_of_text, text_of_body


@pytest.mark.parametrize(
    ("text", "html"),
    [
        ("One.\n\nTwo.", "<p>One.</p><p>Two.</p>"),
        ("## Roads\n\nOne & two.", "<h2>Roads</h2><p>One &amp; two.</p>"),
        ("- One\n- Two", "<ul><li>One</li><li>Two</li></ul>"),
        ("One\r\n\r\n<b>", "<p>One</p><p>&lt;b&gt;</p>"),
        ("", ""),
    ],
)
def test_text_becomes_a_body_and_text_again(text, html):
    assert body_of_text(text) == html
    assert sanitise(html) == html
    assert body_of_text(text_of_body(html)) == html


@given(st.text(alphabet="ab#- \n<&", max_size=60))
def test_what_was_typed_comes_back_as_the_same_body(text):
    html = sanitise(body_of_text(text))
    assert sanitise(body_of_text(text_of_body(html))) == html
