"""Lines that only breaks part, as old pages set whole articles: those that stand alone are blocks of their own."""

from collections.abc import Sequence

from articles.intake.margins import LONGEST_DATELINE, is_dateline
from articles.intake.readers.html.looks import Look
from articles.intake.readers.html.names import OTHER_NEWS_ALONE
from cms.text import clean_line

Runs = list[tuple[str, Look]]
MOSTLY = 0.5


def parts_of(runs: Sequence[tuple[str, Look]]) -> list[Runs]:
    """Return the runs of letters in parts: days, links and labels by themselves, bold lines apart from plain ones."""
    parts: list[Runs] = [[]]
    last = None
    for line in lines_of(runs):
        kind = kind_of(line)
        if kind and last and (kind != last or kind == "alone"):
            parts.append([])
        parts[-1] += line
        last = kind or last
    return parts


def lines_of(runs: Sequence[tuple[str, Look]]) -> list[Runs]:
    """The runs in lines, each with the break before it."""
    lines: list[Runs] = [[]]
    for run in runs:
        if run[0] == "\n":
            lines.append([])
        lines[-1].append(run)
    return lines


def kind_of(line: Runs) -> str:
    """What a line is: "alone", "bold", "plain", or "" without words."""
    text = clean_line("".join(letters for letters, _ in line))
    if not text:
        return ""
    linked = sum(len(letters) for letters, look in line if look.is_link)
    is_day = len(text) <= LONGEST_DATELINE and is_dateline(text)
    if linked > MOSTLY * len(text) or is_day or OTHER_NEWS_ALONE.fullmatch(text):
        return "alone"
    return "bold" if all(look.bold for letters, look in line if letters.strip()) else "plain"
