"""How many of 300 slips, planted by a seeded program into the demo's texts, the proofreader finds.

python -m tests.articles.proof.test_recall [SEED] prints the figures.
"""

import sys
from collections import Counter

from articles.proof import Part, proofread
from tests.articles.proof.slips import KINDS, demo_paragraphs, plant


def is_found(slip):
    """Tell whether an alarm touches the slip that was planted; those that the clean text had do not count."""
    return any(
        alarm.start < slip.end + 1 and slip.start - 1 < alarm.end for alarm in proofread([Part("block", slip.text)])
    )


def test_of_300_planted_slips_at_least_95_in_a_hundred_are_found():
    slips = plant(demo_paragraphs(), 300, seed=1)
    assert sum(map(is_found, slips)) >= 0.95 * len(slips)


def test_the_same_seed_plants_the_same_slips_of_every_kind():
    slips = plant(demo_paragraphs(), 300, seed=1)
    assert slips == plant(demo_paragraphs(), 300, seed=1)
    assert min(Counter(slip.kind for slip in slips).values()) >= 20
    assert {slip.kind for slip in slips} == set(KINDS)


def test_the_demo_s_texts_themselves_raise_few_alarms():
    texts = demo_paragraphs()
    assert len(proofread([Part("block", text) for text in texts])) <= len(texts) / 20


if __name__ == "__main__":
    planted = plant(demo_paragraphs(), 300, seed=int(sys.argv[1]) if len(sys.argv) > 1 else 1)
    missed = [slip for slip in planted if not is_found(slip)]
    sys.stdout.write(f"recall {1 - len(missed) / len(planted):.3f}; missed {Counter(slip.kind for slip in missed)}\n")
    for slip in missed:
        sys.stdout.write(f"  {slip.kind}: …{slip.text[max(0, slip.start - 25) : slip.end + 15]}…\n")
