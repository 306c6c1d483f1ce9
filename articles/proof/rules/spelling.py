"""Syllables that Vietnamese does not have."""

import re
from collections.abc import Iterator

from articles.intake.refusals import gettext_noop
from articles.proof.alarms import Article, Slip, Word, begins_sentence, rule
from articles.proof.allowed import allowed_words
from articles.proof.syllables import apart, exists, near, parted

NO_SYLLABLE = gettext_noop("Vietnamese has no syllable “%(word)s”.")
FOREIGN = re.compile(r"[fjwz]|[^aăâeêioôơuưy](?:r|l)|(?:[bdgklrsvx]|[^g]h|[^cn]h)$")
BESIDE = "'’ʼ-@/\\_&+#"
MOST_REMEDIED = 40


@rule("no-syllable", gettext_noop("no such syllable"), is_spelling=True)
def no_syllables(article: Article) -> Iterator[Slip]:
    """ "thười", "nghười", "đựơc": letters or marks that no syllable has together."""
    allowed = allowed_words() | article.house.words
    count = 0
    for index, words in enumerate(article.words):
        text = article.parts[index].text
        for place, word in enumerate(words):
            if exists(word.text) or not is_suspect(text, words, place, allowed):
                continue
            count += 1
            remedies = cased(near(word.text.lower()), word) if count <= MOST_REMEDIED else ()
            yield Slip(index, word.start, word.end, NO_SYLLABLE, remedies, (("word", word.text),))


def is_suspect(text: str, words: list[Word], place: int, allowed: frozenset[str]) -> bool:
    """Whether a word that is no syllable is rather a slip than a name, a foreign word, a short form or an address."""
    word = words[place]
    key = word.text.lower().replace("ð", "đ")
    if len(key) < 2 or key in allowed or exists(key) or not any(vowel(letter) for letter in key):
        return False
    around = text[max(0, word.start - 1) : word.start] + text[word.end : word.end + 1]
    if any(letter in BESIDE or letter.isdigit() for letter in around) or set(key) & set(BESIDE):
        return False
    if re.match(r"\.\w", text[word.end : word.end + 2]) or re.search(
        r"\w\.$", text[max(0, word.start - 2) : word.start]
    ):
        return False  # an address
    if word.text.isupper() and len(word.text) <= 6 or is_name(text, words, place):
        return False
    return is_vietnamese(key)


def vowel(letter: str) -> bool:
    """Whether a letter is a vowel, whatever its marks."""
    told = apart(letter)
    return bool(told) and told[0] in "aăâeêioôơuưy"


def is_vietnamese(key: str) -> bool:
    """Whether a word has marks of Vietnamese, or is spelt as a syllable that lacks only its tone mark."""
    if any(letter > "\u007f" for letter in key):
        return True
    pair = parted(key)
    return bool(pair) and not FOREIGN.search(key) and key[-1:] in "cpth" and len(key) > 2 and bool(near(key))


def is_name(text: str, words: list[Word], place: int) -> bool:
    """Whether a word written large stands within a sentence, or beside another large one, as names do."""
    word = words[place]
    if not word.is_capital:
        return False
    if not begins_sentence(text, word.start):
        return True
    return place + 1 < len(words) and words[place + 1].is_capital


def cased(remedies: tuple[str, ...], word: Word) -> tuple[str, ...]:
    """Remedies with the capitals of the word."""
    if word.text.isupper() and len(word.text) > 1:
        return tuple(one.upper() for one in remedies)
    return tuple(one[0].upper() + one[1:] for one in remedies) if word.is_capital else remedies
