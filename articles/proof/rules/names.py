"""One name written in two ways."""

import unicodedata
from collections import defaultdict
from collections.abc import Iterator
from itertools import combinations

from articles.intake.refusals import gettext_noop
from articles.proof.alarms import Article, Slip, Word, begins_sentence, rule
from cms.text import title_key

TWO_WAYS = gettext_noop("Elsewhere in the article the name is written “%(right)s”.")
SHORTEST, LONGEST, MOST_NAMES = 2, 5, 150


@rule("two-spellings", gettext_noop("name in two spellings"))
def two_spellings(article: Article) -> Iterator[Slip]:
    """ "Giàng Seo Páo" printed several times and "Giàng Seo Pao" once."""
    places = defaultdict(list)
    for index, words in enumerate(article.words):
        text = article.parts[index].text
        for run in runs(text, words):
            places[tuple(title_key(word.text) for word in run)].append((index, run))
            if len(run) > SHORTEST and begins_sentence(text, run[0].start):  # "Ông Giàng Seo Páo"
                places[tuple(title_key(word.text) for word in run[1:])].append((index, run[1:]))
    names = list(places)[:MOST_NAMES]
    for one, other in combinations(names, 2):
        rare, usual = sorted((one, other), key=lambda name: len(places[name]))
        if len(places[rare]) == 1 and len(places[usual]) > 1 and is_near(rare, usual):
            index, run = places[rare][0]
            right = " ".join(word.text for word in places[usual][0][1])
            yield Slip(index, run[0].start, run[-1].end, TWO_WAYS, (right,), (("right", right),))


def runs(text: str, words: list[Word]) -> Iterator[list[Word]]:
    """Names as words written large one after the other: two to five of them."""
    run: list[Word] = []
    for word in [*words, None]:
        goes_on = word is not None and word.is_capital and (len(word.text) == 1 or not word.text.isupper())
        if run and (not goes_on or text[run[-1].end : word.start] != " "):
            if SHORTEST <= len(run) <= LONGEST:
                yield run
            run = []
        if goes_on:
            run.append(word)


def is_near(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Whether two names of equal length differ in one word, and there only in a mark or in one letter."""
    if len(one) != len(other):
        return False
    pairs = [(a, b) for a, b in zip(one, other, strict=True) if a != b]
    return len(pairs) == 1 and is_near_word(*pairs[0])


def is_near_word(one: str, other: str) -> bool:
    """Whether two words differ in marks alone, or by one letter put in or left out."""
    bare_one, bare_other = bare(one), bare(other)
    if bare_one == bare_other:
        return True
    short, long = sorted((bare_one, bare_other), key=len)
    return (
        len(long) - len(short) == 1
        and len(short) > 1
        and any(long[:at] + long[at + 1 :] == short for at in range(len(long)))
    )


def bare(word: str) -> str:
    """A word without any marks."""
    letters = unicodedata.normalize("NFD", word.lower())
    return "".join(letter for letter in letters if not unicodedata.combining(letter)).replace("đ", "d")
