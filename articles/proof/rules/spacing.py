"""Blanks round signs."""

import re
from collections.abc import Iterator

from articles.intake.refusals import gettext_noop
from articles.proof.alarms import LARGE, SMALL, Article, Slip, rule

BEFORE = gettext_noop("No blank stands before this sign.")
BEHIND = gettext_noop("A blank is missing behind this sign.")
WITHIN = gettext_noop("No blank stands on the inner side of brackets and quotation marks.")
TWO = gettext_noop("Two blanks stand one after the other.")
LETTER = r"[^\W\d_]"
# (pattern, sentence, what takes its place). Numbers, times, addresses, "TP.HCM", "v.v." and "..." are none of these.
TABLE = [
    (re.compile(r"(?<=\S)[ \u00a0]+(?=[,;!?](?:\s|$|”))|(?<=[^\W\d_])[ \u00a0]+(?=[:.](?:\s|$))"), BEFORE, ""),
    (re.compile(rf"(?<={LETTER})[,;](?={LETTER})|(?<=\d)[,;](?={LETTER}{{2}})"), BEHIND, None),
    (re.compile(rf"(?<={LETTER}{{2}})[!?](?={LETTER})"), BEHIND, None),
    (re.compile(rf"(?<=[\w)”]):(?={LARGE}{SMALL})"), BEHIND, None),
    (re.compile(rf"(?<={SMALL}{{2}})\.(?={LARGE}{SMALL})"), BEHIND, None),
    (re.compile(r"(?<=[(\[“«])[ \u00a0]+(?=\S)|(?<=\S)[ \u00a0]+(?=[)\]”»])"), WITHIN, ""),
    (re.compile(r"(?<=\S)[ \u00a0]{2,}(?=[^\s,;:.!?)\]”»])"), TWO, " "),
]  # fmt: skip


@rule("spacing", gettext_noop("blanks round signs"))
def blanks(article: Article) -> Iterator[Slip]:
    """ "họp ,bàn", "( cũ)", two blanks."""
    for index, part in enumerate(article.parts):
        for pattern, message, right in TABLE:
            for found in pattern.finditer(part.text):
                remedy = f"{found[0]} " if right is None else right
                yield Slip(index, found.start(), found.end(), message, (remedy,))
