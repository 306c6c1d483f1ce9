"""How many of 300 slips, planted by a seeded program into the demo's texts, the proofreader finds by the right rule.

python -m tests.articles.proof.test_recall [SEED] prints the figure and what was missed. The program that plants them
was written by somebody who had not seen the rules.
"""

import sys
from collections import Counter

from articles.proof import Part, proofread
from tests.articles.proof.slips import demo_paragraphs, plant

RULES = {
    "doubled word": "doubled-word",
    "syllable": "no-syllable",
    "d with stroke": "foreign-letter",
    "tone mark": "tone-place",
    "spacing": "spacing",
    "unpaired": "pair",
    "weekday": "weekday",
    "date": "no-such-day",
    "number": "number-style",
    "capitals": "capital-letters",
    "name": "two-spellings",
}


def is_found(slip):
    """Tell whether an alarm of the rule touches the slip that was planted."""
    parts = [Part("block", text) for text in slip.text.split("\n")]
    begins = [sum(len(part.text) + 1 for part in parts[:number]) for number in range(len(parts))]
    return any(
        alarm.rule == RULES[slip.kind]
        and begins[alarm.part] + alarm.start <= slip.end
        and slip.start <= begins[alarm.part] + alarm.end
        for alarm in proofread(parts)
    )


def test_of_300_planted_slips_at_least_95_in_a_hundred_are_found():
    slips = plant(demo_paragraphs(), 300, seed=1)
    assert sum(map(is_found, slips)) >= 0.95 * len(slips)


def test_the_demo_s_texts_themselves_raise_few_alarms():
    texts = demo_paragraphs()
    assert len(proofread([Part("block", text) for text in texts])) <= len(texts) / 20


if __name__ == "__main__":
    planted = plant(demo_paragraphs(), 300, seed=int(sys.argv[1]) if len(sys.argv) > 1 else 1)
    missed = [slip for slip in planted if not is_found(slip)]
    kinds = dict(Counter(slip.kind for slip in missed))
    sys.stdout.write(f"recall {1 - len(missed) / len(planted):.3f}; missed {kinds}\n")
    for slip in missed:
        sys.stdout.write(f"  {slip.kind}: …{slip.text[max(0, slip.start - 25) : slip.end + 15]}…\n")
