"""Words that must stand in the text as they are typed: where do they stand?"""

import re
from dataclasses import dataclass, field

PLACE = re.compile(r"([0-9]{1,6}):([0-9]{1,9}):([0-9]{1,9})", re.ASCII)


@dataclass
class Words:
    """The text of a proposal, block by block, with what the reader or an earlier review found in it.

    `names` are the names found, `titles` {(words, block, start, end)}: they are taken as they are.
    """

    blocks: list[str]
    names: set[str] = field(default_factory=set)
    titles: set[tuple] = field(default_factory=set)

    @classmethod
    def of(cls, proposal):
        """Return the words of a proposal."""
        reading, plan = proposal.reading, proposal.plan
        found = [(find["text"], find["block"], find["start"], find["end"]) for find in reading["finds"]]
        kept = [tuple(title[part] for part in ("text", "block", "start", "end"))
                for person in plan["people"] for title in person["titles"]]  # fmt: skip
        names = {person["text"] for person in plan["people"]} | {find["name"] for find in reading["finds"]}
        return cls([block["text"] for block in reading["blocks"]], names, {*found, *kept})

    def place(self, words, near=None):
        """Return (block, first letter, letter after the last) where words stand whole, the nearest to `near`.

        `near` is (block, letter); without it the first place is taken. None where they stand nowhere.
        """
        pattern = re.compile(rf"(?<!\w){re.escape(words)}(?!\w)")
        found = [(block, hit) for block, text in enumerate(self.blocks) for hit in pattern.finditer(text)]
        if not found:
            return None
        block, letter = near or (0, 0)
        where, hit = min(found, key=lambda one: (abs(one[0] - block), abs(one[1].start() - letter)))
        return where, hit.start(), hit.end()

    def read_place(self, text):
        """Return (block, start, end) of a hidden value "3:14:26"; None where it names no place of this text."""
        match = PLACE.fullmatch(text)
        block, start, end = map(int, match.groups()) if match else (-1, 0, 0)
        is_inside = 0 <= block < len(self.blocks) and start < end <= len(self.blocks[block])
        return (block, start, end) if is_inside else None
