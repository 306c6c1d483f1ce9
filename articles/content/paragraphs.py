"""A body as a list of its paragraphs, and three such lists put together."""

import re
from difflib import SequenceMatcher

TAG = re.compile(r"<(/?)([a-z][a-z0-9]*)[^>]*>")
EMPTY = {"br"}


def paragraphs(body):
    """Return the HTML of each element at the top of a sanitised body, in order; they joined are the body again.

    None where its tags do not pair: then it cannot be taken apart.
    """
    found, start, depth = [], 0, 0
    for tag in TAG.finditer(body):
        if tag[2] in EMPTY:
            continue
        depth += -1 if tag[1] else 1
        if depth < 0:
            return None
        if depth == 0:
            found.append(body[start : tag.end()])
            start = tag.end()
    rest = body[start:]
    return None if depth else found + ([rest] if rest else [])


def merge_lists(base, theirs, mine):
    """Return the list in which the changes of both sides are made, None where they change the same place otherwise."""
    merged, at = [], (0, 0, 0)
    for length, *starts in [*stays(base, theirs, mine), (0, len(base), len(theirs), len(mine))]:
        old, new, own = (side[begin:end] for side, begin, end in zip((base, theirs, mine), at, starts, strict=True))
        if own in (old, new):
            merged += new
        elif new == old:
            merged += own
        else:
            return None
        merged += base[starts[0] : starts[0] + length]
        at = tuple(start + length for start in starts)
    return merged


def stays(base, theirs, mine):
    """Yield (length, place in base, in theirs, in mine) of the runs that neither side has changed, in order."""
    ours = matches(base, mine)
    for start, other, length in matches(base, theirs):
        for begin, own, size in ours:
            first, last = max(start, begin), min(start + length, begin + size)
            if first < last:
                yield last - first, first, other + first - start, own + first - begin


def matches(one, other):
    """Return [(place in one, place in the other, length)] of the runs that two lists share."""
    return [tuple(block) for block in SequenceMatcher(None, one, other, autojunk=False).get_matching_blocks()]
