"""What those who do not see a page hear of it: its landmarks, headings and pictures, in their order."""

import re
from collections import Counter

QUOTED = re.compile(r"^(\s*- )'(.*)'(:?.*)$")
LINE = re.compile(
    r"""\s*-[ ](?P<role>\w+)
    (?:[ ]"(?P<name>(?:[^"\\]|\\.)*)")?
    (?:[ ]\[(?:level=(?P<level>\d)|\w+)\])*
    (?::(?:[ ]"?(?P<text>.+?)"?)?)?$""",
    re.VERBOSE,
)
LANDMARKS = {"banner", "navigation", "main", "contentinfo", "complementary", "search", "region"}
ONCE = ["banner", "contentinfo", "main"]
UNNAMED = """() => [
    ...[...document.querySelectorAll('img:not([alt])')].map((image) => image.outerHTML),
    ...[...document.querySelectorAll('main svg:not([aria-hidden=true], [aria-hidden=true] *)')]
        .filter((svg) => !svg.getAttribute('role')).map((svg) => svg.outerHTML.slice(0, 200)),
    ...[...document.querySelectorAll('table')]
        .filter((table) => !table.querySelector('th')).map((table) => table.outerHTML.slice(0, 200)),
]"""


def heard(page, within="body"):
    """Return [(role, words)] of what a screen reader says, in its order; a heading's role holds its level ("h2")."""
    lines = [QUOTED.sub(r"\1\2\3", line) for line in page.locator(within).aria_snapshot().splitlines()]
    said = [line.groupdict(default="") for line in map(LINE.match, lines) if line]
    return [(f"h{one['level']}" if one["level"] else one["role"], one["name"] or one["text"]) for one in said]


def faults(page):
    """Return what is wrong with headings, landmarks, pictures and tables."""
    said = heard(page)
    levels = [int(role[1]) for role, _name in said if re.fullmatch(r"h\d", role)]
    jumps = [pair for pair in zip(levels, levels[1:], strict=False) if pair[1] - pair[0] > 1]
    landmarks = Counter(one for one in said if one[0] in LANDMARKS)
    once = sorted(role for role, _name in landmarks.elements() if role in ONCE)
    found = [] if levels.count(1) == 1 and levels[0] == 1 else [f"headings: {levels}"]
    found += [f"from h{above} to h{below}" for above, below in jumps]
    found += [] if once == ONCE else [f"landmarks: {once}"]
    found += [f"not distinct: {one}" for one, number in landmarks.items() if number > 1]
    found += [f"no name: {role}" for role, name in landmarks if role == "navigation" and not name]
    return found + page.evaluate(UNNAMED)
