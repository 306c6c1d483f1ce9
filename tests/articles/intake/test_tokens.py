"""Words, their keys, and phrases that forgive a slip."""

from hypothesis import given
from hypothesis import strategies as st

from articles.intake.tokens import Phrases, comparable, tokenize


def test_both_places_of_the_tone_mark_have_one_key():
    assert comparable("Uỷ viên Hoà Thuỷ") == comparable("ủy viên hòa thủy")


def test_acronyms_and_names_with_an_apostrophe_are_one_word():
    assert [token.text for token in tokenize("Bộ KH&ĐT, K'Brơi 12/3")] == ["Bộ", "KH&ĐT", ",", "K'Brơi", "12/3"]


def test_the_longest_phrase_wins():
    tokens = tokenize("phó bí thư thường trực huyện ủy")
    assert Phrases(["phó bí thư", "phó bí thư thường trực"]).match(tokens, 0) == (5, "phó bí thư thường trực")


def test_a_missing_tone_mark_is_forgiven_in_a_phrase_but_not_in_a_word():
    phrases = Phrases(["huyện ủy", "xã"], forgiving=True)
    assert phrases.match(tokenize("Huyên ủy"), 0)[1] == "huyện ủy"
    assert phrases.match(tokenize("xa"), 0)[1] is None


@given(st.text())
def test_tokens_cover_every_letter_in_order(text):
    assert "".join("".join(token.text.split()) for token in tokenize(text)) == "".join(text.split())
