"""What the tests of cards share."""

import pytest

from articles.cards import keeping
from tests.factories import make_published


@pytest.fixture
def article():
    return make_published("Đường lên vùng chè")


@pytest.fixture
def drawings(monkeypatch):
    """The words of every card that is drawn from now on."""
    found, draw = [], keeping.card
    monkeypatch.setattr(keeping, "card", lambda words, photo=None: found.append(words) or draw(words, photo))
    return found
