"""The planter itself: what it plants is one slip, where it says, and surely wrong."""

from collections import Counter
from datetime import date

import pytest

from tests.articles.proof import slips as planter

PARAGRAPHS = planter.demo_paragraphs()
SLIPS = planter.plant(PARAGRAPHS, 300, seed=1)


def clean(slip):
    """Return the text of a slip with what is right in its place."""
    return slip.text[: slip.start] + slip.right + slip.text[slip.end :]


def of_kind(kind):
    """Return the slips of a kind."""
    return [slip for slip in SLIPS if slip.kind == kind]


def test_a_seed_gives_the_same_slips_and_another_others():
    assert planter.plant(PARAGRAPHS, 50, seed=7) == planter.plant(PARAGRAPHS, 50, seed=7)
    assert planter.plant(PARAGRAPHS, 50, seed=7) != planter.plant(PARAGRAPHS, 50, seed=8)


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_every_kind_is_planted_often(seed):
    counts = Counter(slip.kind for slip in planter.plant(PARAGRAPHS, 300, seed))
    assert sum(counts.values()) == 300 and set(counts) == set(planter.KINDS) and min(counts.values()) >= 10


def test_a_slip_differs_from_the_clean_text_only_where_it_stands():
    for slip in SLIPS:
        assert slip.text[slip.start : slip.end] != slip.right
        assert 0 <= slip.start < slip.end <= len(slip.text)
        origins = [text for text in PARAGRAPHS if clean(slip).startswith(text)]
        added = clean(slip)[len(max(origins, key=len)) :]
        assert not added or (added[0] in " \n" and added.endswith("."))


def test_no_slip_is_planted_twice():
    assert len(set(SLIPS)) == len(SLIPS)


@pytest.mark.parametrize(
    "word",
    [
        "nghiêng",
        "gì",
        "giếng",
        "quốc",
        "quyết",
        "khuya",
        "xoong",
        "ngoằng",
        "yêu",
        "ủy",
        "hóa",
        "hoá",
        "thuở",
        "đước",
        "kỹ",
    ],
)
def test_syllables_that_are_possible(word):
    assert planter.possible(word)


@pytest.mark.parametrize(
    "word", ["nghười", "ngị", "trogn", "đượợc", "tiềp", "hởp", "ddược", "cính", "ghái", "huấ", "liệ", "qanh"]
)
def test_syllables_that_are_not_possible(word):
    assert not planter.possible(word) and planter.surely_wrong(word)


@pytest.mark.parametrize("word", ["km", "soon", "taro", "thpt", "cho"])
def test_what_may_be_something_else_is_not_surely_wrong(word):
    assert not planter.surely_wrong(word)


def test_planted_syllables_are_impossible_and_were_possible():
    for slip in of_kind("syllable"):
        assert planter.surely_wrong(slip.text[slip.start : slip.end]) and planter.possible(slip.right)


def test_every_slip_is_composed():
    assert all(planter.normalize("NFC", slip.text) == slip.text for slip in SLIPS)


def test_planted_weekdays_do_not_fit_and_the_right_ones_do():
    for slip in of_kind("weekday"):
        day, month, year = (int(number) for number in slip.right.split()[-1].split("/"))
        name = planter.DAYS[date(year, month, day).weekday()].lower()
        assert slip.right.lower().startswith(name)
        assert not slip.text[slip.start : slip.end].lower().startswith(name)


@pytest.mark.parametrize("day", planter.IMPOSSIBLE_DAYS)
def test_impossible_days_are_in_no_year(day):
    number, month = (int(part) for part in day.split("/"))
    with pytest.raises(ValueError, match="day|month"):
        date(2024, month, number)


def test_a_name_stands_twice_more_as_it_is_right():
    assert all(slip.text.count(slip.right) >= 2 for slip in of_kind("name"))


def test_tone_marks_are_mixed_only_with_two_others():
    for slip in of_kind("tone mark"):
        assert len(list(planter.tone_marks(clean(slip)))) > 1 and not list(planter.tone_marks(slip.text))


def test_too_few_texts_are_refused():
    with pytest.raises(ValueError, match="slips fit"):
        planter.plant(["Ba"], 5, seed=1)
