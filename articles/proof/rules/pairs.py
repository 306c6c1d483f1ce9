"""Brackets and quotation marks of which one is missing."""

import re
from collections.abc import Iterator

from articles.intake.refusals import gettext_noop
from articles.proof.alarms import Article, Slip, rule

ALONE = gettext_noop("The other one of this pair is missing.")
CLOSING = {")": "(", "]": "[", "”": "“", "»": "«"}
LABEL = re.compile(r"(?:^|[;,:.•–-]\s?|(?:gồm|là|sau)\s)(?:\d{1,2}|[a-zđ]|[ivx]{1,4})$", re.IGNORECASE)  # "a)", "1)"


@rule("pair", gettext_noop("brackets and quotation marks"))
def lone_signs(article: Article) -> Iterator[Slip]:
    """ "(cũ", "“Xanh": one of a pair without the other, within a paragraph."""
    for index, part in enumerate(article.parts):
        for place in alone(part.text):
            yield Slip(index, place, place + 1, ALONE, ("",))


def alone(text: str) -> list[int]:
    """The places of signs that have no partner; straight quotation marks pair with each other or with a curly one."""
    opened: list[tuple[str, int]] = []
    lone, straight = [], []
    for place, letter in enumerate(text):
        if letter in CLOSING.values():
            opened.append((letter, place))
        elif letter in CLOSING:
            at = next((at for at in range(len(opened) - 1, -1, -1) if opened[at][0] == CLOSING[letter]), None)
            if at is not None:
                del opened[at]
            elif not (letter == ")" and LABEL.search(text[max(0, place - 6) : place])):
                lone.append(place)
        elif letter == '"':
            straight.append(place)
    lone += [place for _letter, place in opened]
    quotes = [place for place in lone if text[place] in "“”"]
    if len(straight) % 2 and quotes:
        lone.remove(min(quotes, key=lambda place: abs(place - straight[-1])))
    elif len(straight) % 2:
        lone.append(straight[-1])
    return sorted(lone)
