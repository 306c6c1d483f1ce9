"""How many successors fit to which end."""

import pytest

from people.endings import successor_fault
from people.models.agency import EndState

RIGHT = {
    EndState.REPLACED: {1},
    EndState.MERGED: {1},
    EndState.RENAMED: {1},
    EndState.SPLIT: {2, 3},
    EndState.DEVOLVED: {1, 2, 3},
    EndState.DISSOLVED: {0},
    "": {0},
}


def test_every_end_has_its_rule():
    assert set(EndState) <= set(RIGHT)


@pytest.mark.parametrize("count", range(4))
@pytest.mark.parametrize("state", RIGHT)
def test_only_as_many_successors_as_the_end_allows(state, count):
    assert (successor_fault(state, count) == "") is (count in RIGHT[state])
