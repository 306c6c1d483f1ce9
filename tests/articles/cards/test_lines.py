"""Titles broken into lines."""

import unicodedata

import pytest

from articles.cards.letters import BOLD, width
from articles.cards.lines import MORE, Step, balanced, broken, cut, fit, shortened

STEPS = [Step(size, 584, 372) for size in (64, 52, 44, 36)]
TITLE = "Tri ân những người lái đò và Lễ kỷ niệm Ngày Nhà giáo Việt Nam tại xã Mường Khương"
WORDS = TITLE.split()


def measured(size):
    """Return the function that measures a text in a size."""
    return lambda text: width(text, size, BOLD)


@pytest.mark.parametrize("count", range(1, len(WORDS) + 1))
def test_lines_hold_all_words_in_order_and_none_is_too_wide(count):
    block = fit(" ".join(WORDS[:count]), STEPS)
    assert " ".join(block.lines).split() == WORDS[:count]
    assert max(width(line, block.step.size, BOLD) for line in block.lines) <= block.step.width
    assert block.height <= block.step.height


def test_a_title_is_set_in_the_largest_size_that_fits():
    sizes = [fit(" ".join(WORDS * times), STEPS).step.size for times in (1, 2, 3, 4)]
    assert sizes == sorted(sizes, reverse=True)
    assert (sizes[0], sizes[-1]) == (64, 36) or sizes[0] > sizes[-1]
    assert fit("Chợ phiên", STEPS).step.size == 64


def test_lines_are_of_like_length_and_not_more_than_are_needed():
    measure = measured(44)
    greedy, even = broken(WORDS, 584, measure), balanced(WORDS, 584, measure)
    assert len(even) == len(greedy)
    assert max(map(measure, even)) <= max(map(measure, greedy))
    spread = max(map(measure, even)) - min(map(measure, even))
    assert spread < max(map(measure, greedy)) - min(map(measure, greedy))


def test_a_word_that_is_too_wide_makes_all_smaller_before_it_is_broken():
    assert fit("Nghiêng" * 3, STEPS).lines == ["Nghiêng" * 3]
    assert fit("Nghiêng" * 3, STEPS).step.size < 64


def test_a_title_that_fits_at_no_size_ends_in_an_ellipsis_after_a_whole_word():
    block = fit(" ".join(WORDS * 8), STEPS)
    assert len(block.lines) == block.step.height // block.leading
    assert block.lines[-1].endswith(MORE)
    assert block.lines[-1].removesuffix(MORE).split()[-1] in WORDS
    assert all(width(line, block.step.size, BOLD) <= block.step.width for line in block.lines)


def test_no_sign_stands_between_the_last_word_and_the_ellipsis():
    assert shortened("Chợ phiên, hội xuân và ngày hội", 300, 1, measured(40)) == [f"Chợ phiên{MORE}"]


def test_one_word_of_300_letters_is_cut_between_letters_and_never_before_a_mark():
    word = unicodedata.normalize("NFD", "Ngộữễ") * 60 + "b\u0323"
    block = fit(word, STEPS)
    assert len(block.lines) > 1
    assert all(width(line, block.step.size, BOLD) <= block.step.width for line in block.lines)
    assert not any(unicodedata.combining(line[0]) for line in block.lines)


def test_the_parts_of_a_word_that_is_cut_are_the_word():
    word = "Llanfairpwllgwyngyll" * 4
    assert "".join(cut(word, 200, measured(40))) == word


def test_capitals_with_two_marks_stand_further_apart_than_other_letters():
    plain, marked = fit("Chợ phiên", STEPS), fit("CHỢ PHIÊN Ở BẢN ẲNG", STEPS)
    assert marked.leading / marked.step.size > 1.4 > plain.leading / plain.step.size >= 1.3


def test_nothing_is_no_line():
    assert fit("", STEPS).lines == []
