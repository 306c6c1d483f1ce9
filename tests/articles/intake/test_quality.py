"""How well the reader does on the labelled articles; a change that makes it worse fails here.

The floors stand a little below what was measured when they were set. `cases/README.md` explains the labels.
"""

from pathlib import Path

import pytest

from articles.intake.scoring import labels_of, score

CASES = Path(__file__).parent / "cases"
PLAIN = {
    "officials": 0.98, "titles": 0.99, "captions": 0.99, "agencies": 0.98, "districts": 0.99, "title": 1,
    "event_date": 0.92, "paragraphs": 0.96,
}  # fmt: skip
SHAPES = {
    "officials": 0.98, "titles": 0.98, "captions": 0.97, "agencies": 0.97, "districts": 0.97, "photos": 0.93,
    "title": 1, "event_date": 0.96, "paragraphs": 0.9, "byline": 1, "source": 1,
}  # fmt: skip


def scored(has_shape):
    """Return the Score of the plain texts, or of those that came in another shape."""
    return score(CASES, [label["file"] for label in labels_of(CASES) if ("shape" in label) == has_shape])


@pytest.fixture(scope="module")
def plain():
    return scored(has_shape=False)


@pytest.fixture(scope="module")
def shapes():
    return scored(has_shape=True)


@pytest.mark.parametrize("name", PLAIN)
def test_plain_texts_are_read_as_a_careful_reader_reads_them(plain, name):
    assert plain.value(name) >= PLAIN[name]


@pytest.mark.parametrize("name", SHAPES)
def test_every_other_shape_is_read_as_a_careful_reader_reads_it(shapes, name):
    assert shapes.value(name) >= SHAPES[name]
