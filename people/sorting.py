"""The order in which Vietnamese lists of people stand.

By given name (the last word), then family name (the first), then the words between; word by word, letters
before tones, in the order of the Vietnamese alphabet and of ICU's `vi` collation. The key is of figures and small
ASCII letters alone, which SQLite, PostgreSQL under any usual collation and Python all put in the same order.
"""

import re
import unicodedata

from cms.text import clean_line, fold

KEY_LENGTH = 200
"""The longest sort key, in characters. Names that differ only beyond it come out equal."""

_ALPHABET = "a ă â b c d đ e ê f g h i j k l m n o ô ơ p q r s t u ư v w x y z"
# A letter that has relatives is always followed by a figure that tells which of them it is.
_CODES = "a7 a8 a9 b c d7 d8 e7 e8 f g h i j k l m n o7 o8 o9 p q r s t u7 u8 v w x y z7"
_LETTER_CODE = dict(zip(_ALPHABET.split(), _CODES.split(), strict=True))
_VOWEL_MARKS = {
    "a\u0306": "ă",
    "a\u0302": "â",
    "e\u0302": "ê",
    "o\u0302": "ô",
    "o\u031b": "ơ",
    "u\u031b": "ư",
}
# Below every letter's code, so that a word stands before a longer one that begins with it.
_TONE_CODE = {"\u0300": "2", "\u0309": "3", "\u0303": "4", "\u0301": "5", "\u0323": "6"}
_NO_TONE = "1"
_DIGIT = "8"
_OTHER_WRITING = "z9"
_IN_BRACKETS = re.compile(r"\([^()]*\)")
_BETWEEN_WORDS = re.compile(r"[\s‐‑–-]+")


def sort_key(name: str) -> str:
    """The key under which a person's name sorts: figures and ASCII letters, at most `KEY_LENGTH` of them.

    Capitals, apostrophes, full stops, the place of a tone mark ("Hoà", "Hòa") and a name in brackets do not
    count; a name of one word is all given name; letters that Vietnamese lacks sort with their base letter,
    other scripts after all others. Equal keys are possible: sort by a second column after this one. Empty
    when the name has no letter and no digit.
    """
    line = clean_line(name)
    words = _keys_of_words(_IN_BRACKETS.sub(" ", line)) or _keys_of_words(line)
    given, family, middle = words[-1:], words[:-1][:1], words[1:-1]
    return "".join(given + family + middle)[:KEY_LENGTH]


def _keys_of_words(line: str) -> list[str]:
    keys = (_key_of_word(word) for word in _BETWEEN_WORDS.split(line.casefold()))
    return [key for key in keys if key]


def _key_of_word(word: str) -> str:
    """The codes of the word's letters, then of its first tone; empty when it has no letter and no digit."""
    codes = "".join(_codes_of(character) for character in unicodedata.normalize("NFC", word))
    marks = unicodedata.normalize("NFD", word)
    tone = next((_TONE_CODE[mark] for mark in marks if mark in _TONE_CODE), _NO_TONE)
    return codes + tone if codes else ""


def _codes_of(character: str) -> str:
    base = "đ" if character == "đ" else fold(character)
    for mark in unicodedata.normalize("NFD", character)[1:]:
        base = _VOWEL_MARKS.get(base + mark, base)
    return "".join(_code_of(letter) for letter in base)


def _code_of(letter: str) -> str:
    if letter in _LETTER_CODE:
        return _LETTER_CODE[letter]
    if letter.isascii():
        return _DIGIT + letter if letter.isdigit() else ""
    return f"{_OTHER_WRITING}{ord(letter):06x}" if letter.isalnum() else ""
