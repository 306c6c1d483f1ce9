"""Short forms of a text that stand for it: the slug in an address, the key that two writings share."""

import re
import unicodedata

from cms.text.cleaning import clean
from cms.text.folding import words

SLUG_LIMIT = 100
_TONE_MARKS = "\u0300\u0309\u0303\u0301\u0323"
_BETWEEN_WORDS = re.compile(r"(?:[^\w\u0300-\u036f]|_)+")


def slugify(text: str, limit: int = SLUG_LIMIT) -> str:
    """The text as part of an address: folded words joined by "-", at most `limit` letters.

    Cut before the word that no longer fits; a first word that is longer than the limit is cut itself.
    Never begins or ends with "-". Empty when the text has no Latin letter and no digit.
    """
    slug = "-".join(words(text))
    if len(slug) <= limit:
        return slug
    whole_words = slug[: limit + 1].rpartition("-")[0]
    return whole_words or slug[:limit]


def title_key(text: str) -> str:
    """The key under which two writings of the same words are equal, with all marks kept.

    Equal are capitals and small letters, "Uỷ" and "Ủy", spaces and punctuation of any kind; different
    stay "Tân" and "Tấn". Each word is in small letters with its tone marks moved to its end. For
    comparing only, not for showing. The key of a key is the key.
    """
    return " ".join(_tone_last(word) for word in _BETWEEN_WORDS.split(_small(text)) if word)


def _small(text: str) -> str:
    # Casefolding can take a letter apart ("ǰ"), which hides it from a rule for composed letters.
    return unicodedata.normalize("NFC", clean(text).casefold())


def _tone_last(word: str) -> str:
    decomposed = unicodedata.normalize("NFD", word)
    letters = "".join(character for character in decomposed if character not in _TONE_MARKS)
    tones = "".join(sorted(character for character in decomposed if character in _TONE_MARKS))
    return unicodedata.normalize("NFC", letters + tones)
