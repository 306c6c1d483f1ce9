"""The floors under the check of titles, on mentions labelled by somebody who has not seen it."""

from io import StringIO
from pathlib import Path

import pytest
from django.core.management import call_command

from articles.mentions import Outcome

CASES = Path(__file__).parent / "cases"
FLOORS = {Outcome.DIFFERS: 0.98}
OTHERS = 0.95


@pytest.mark.parametrize("world", sorted(CASES.glob("*.json")), ids=lambda path: path.stem)
def test_no_world_is_empty(world):
    assert '"outcome"' in world.read_text(encoding="utf-8")


def test_precision_and_recall_do_not_fall():
    floors = [f"{outcome}={FLOORS.get(outcome, OTHERS)}" for outcome in Outcome]
    out = StringIO()
    call_command("score_mentions", str(CASES), "--min", *floors, stdout=out)
    assert "differs" in out.getvalue()
