"""What may have been meant by a search that found nothing.

Three slips are looked for, in this order: keystrokes of Telex or VNI that no keyboard put together ("muwowngf"), one
word that stands otherwise in the articles that hold all the others ("nông thom mới"), and words that no name and none
of the newest articles has. What is proposed finds something, and is spelt as the article that fits best spells it.
"""

import re
from collections import Counter
from difflib import get_close_matches

from articles.highlighting import spelled
from articles.meant import Meant
from articles.ranking import by_relevance
from articles.wanted import wanted
from people.models import Agency, District, Official

MOST_WORDS = 8  # of a search for which something is proposed: each word is a question to the database
NEAR = 0.66  # of difflib: one letter in three
MOST_CANDIDATES, MOST_LIKE = 3, 15  # searches that are tried, words that are weighed for them
TEXTS = 40  # articles in which a word is sought that may have been meant
NEWEST = 200  # articles whose words are known, for want of others
NAMES = 2000
SOUNDS = {"s": "x", "tr": "ch", "gi": "d", "r": "d", "n": "l"}
ALIKE = re.compile("^(?:s|tr|gi|r|n(?![gh]))")
DOUBLED = re.compile("(aa|ee|oo|dd)")


def suggestion(articles, asked):
    """Return the words to search for instead of `asked` (a Wanted) that find something among `articles`, or ""."""
    words = asked.all_words
    if len(words) > MOST_WORDS:
        return ""
    for found in _attempts(articles, words):
        again = wanted(" ".join(found))
        best = by_relevance(articles.search(again.typed, Meant()), again, Meant()).first() if found != words else None
        if best:
            return spelled(f"{best.title}. {best.summary} {best.body_text}", again) or again.typed
    return ""


def _attempts(articles, words):
    """Yield lists of words to search for instead, the likeliest first."""
    yield [typed_out(word) for word in words]
    if len(words) > 1:
        yield from _with_one_other(articles, words)
    known = _known(articles)
    yield [word if word in known else _nearest(word, known) or word for word in words]


def typed_out(word):
    """Return a folded word without the keystrokes that would have given it its marks: "muwowngf" is "muong"."""
    if word.isalpha():
        plain = DOUBLED.sub(lambda double: double[0][0], word.replace("w", ""))
        return re.sub("[sfrxj]$", "", plain) or word
    return re.sub("(?<=[a-z])[1-9]", "", word)


def _with_one_other(articles, words):
    """Yield the words with one of them as it stands in articles that hold all the others."""
    found = []
    for place, word in enumerate(words):
        others = [*words[:place], *words[place + 1 :]]
        holding = articles.search(" ".join(f'"{other}"' for other in others), Meant()).newest()
        texts = list(holding.values_list("folded", flat=True)[:TEXTS])
        counted = Counter(other for text in texts for other in text.split())
        for candidate in get_close_matches(word, counted, MOST_LIKE, NEAR):
            instead = [*words[:place], candidate, *words[place + 1 :]]
            beside = _beside(texts, instead, place)
            found.append((beside > 0, sound(candidate) == sound(word), beside, counted[candidate], instead))
    yield from (instead for *_, instead in sorted(found, reverse=True)[:MOST_CANDIDATES])


def sound(word):
    """Return a folded word with its initial as the accents of the country confuse it: "xat" for "sat"."""
    return ALIKE.sub(lambda found: SOUNDS[found[0]], word)


def _beside(texts, words, place):
    """Return in how many of the texts the word at `place` stands beside one of its neighbours."""
    pairs = [f" {' '.join(words[start : start + 2])} " for start in (place - 1, place) if 0 <= start < len(words) - 1]
    return sum(pair in text for text in texts for pair in pairs)


def _known(articles):
    """Return the words of the newest articles and of public names, with how often each stands there."""
    texts = [*articles.newest().values_list("folded", flat=True)[:NEWEST]]
    for model in (Official, Agency, District):
        texts += model.objects.listed().order_by("pk").values_list("folded", flat=True)[:NAMES]
    return Counter(word for text in texts for word in text.split())


def _nearest(word, known):
    near = get_close_matches(word, known, MOST_CANDIDATES, NEAR)
    return max(near, key=known.get, default="")
