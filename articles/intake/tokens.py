"""Words and signs of a text with their places, and phrases to look for among them."""

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import NamedTuple

WORD = re.compile(
    r"""
    [A-ZĐÂÊÔƠƯ]{1,8}(?:[&-][A-ZĐÂÊÔƠƯ]{1,8}){1,4}(?![^\W_A-ZĐÂÊÔƠƯ])  # KH&ĐT, VH-TT
    | [^\W\d_]+(?:['’ʼ][^\W\d_]+)*                               # words, also K'Brếu
    | \d+(?:[./-]\d+)*                                           # numbers and dates
    | \S                                                         # one sign
    """,
    re.VERBOSE,
)


def words(text: str) -> list[str]:
    """The entries of a table written as one text with bars between them."""
    return [" ".join(entry.split()) for entry in text.split("|")]


# The tone mark of an open syllable is printed on either vowel; both are brought to the older place.
EARLY_TONES = dict(
    pair.split(":")
    for pair in words("oà:òa|oá:óa|oả:ỏa|oã:õa|oạ:ọa|oè:òe|oé:óe|oẻ:ỏe|oẽ:õe|oẹ:ọe|uỳ:ùy|uý:úy|uỷ:ủy|uỹ:ũy|uỵ:ụy")
)
LATE_TONE = re.compile("o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ]")
TONE_DROPPED = {
    ord(toned): plain
    for plain, tones in zip(
        "aăâeêioôơuưy",
        words("àáảãạ|ằắẳẵặ|ầấẩẫậ|èéẻẽẹ|ềếểễệ|ìíỉĩị|òóỏõọ|ồốổỗộ|ờớởỡợ|ùúủũụ|ừứửữự|ỳýỷỹỵ"),
        strict=True,
    )
    for toned in tones
}


class Token(NamedTuple):
    """A word, a number or one sign; `key` is what it is compared by, `start` and `end` its place."""

    text: str
    key: str
    start: int
    end: int
    is_word: bool
    is_capital: bool

    @property
    def is_acronym(self) -> bool:
        return len(self.text) > 1 and self.text.isupper()

    def respelled(self, text: str) -> "Token":
        """The token with its letters in another case."""
        return self._replace(text=text, is_capital=text[0].isupper())


def comparable(text: str) -> str:
    """Lower case with the tone marks in one place: what two spellings of one word share."""
    return LATE_TONE.sub(lambda late: EARLY_TONES[late.group()], text.lower())


def without_tones(word: str) -> str:
    """The word as it stands when a typist forgets its tone mark; ơ, ê, đ and the like stay."""
    return word.translate(TONE_DROPPED)


@lru_cache(maxsize=20_000)
def traits(word: str) -> tuple[str, bool, bool]:
    """Return (what a word is compared by, whether it is one, whether it is written large)."""
    return comparable(word), word[0].isalpha(), word[0].isupper()


def tokenize(text: str) -> list[Token]:
    """Take a text apart into tokens in reading order; every non-space character is in one of them."""
    tokens: list[Token] = []
    make, end = tuple.__new__, 0  # what Token._make does, without its checks
    for word in WORD.findall(text):
        start = text.index(word, end)  # nothing but space lies between
        end = start + len(word)
        key, is_word, is_capital = traits(word)
        tokens.append(make(Token, (word, key, start, end, is_word, is_capital)))
    return tokens


def starts(*tables: "Phrases") -> frozenset[str]:
    """The words that the phrases of these tables begin with: one look-up passes over all that begin none."""
    return frozenset(word for table in tables for word in table.root)


class Phrases:
    """A set of phrases, found word by word; each may carry a value.

    With `forgiving`, a phrase of several words is also found with one tone mark missing, a frequent slip.
    """

    def __init__(self, phrases: Iterable[str] | dict[str, str], forgiving: bool = False):
        self.root: dict = {}
        entries = [
            ([token.key for token in tokenize(phrase)], phrases[phrase] if isinstance(phrases, dict) else phrase)
            for phrase in phrases
        ]
        for keys, value in entries:
            self.add(keys, value)
        for keys, value in entries if forgiving else ():
            for place, key in enumerate(keys):
                if len(keys) > 1:
                    self.add([*keys[:place], without_tones(key), *keys[place + 1 :]], value)

    def add(self, keys: list[str], value: str) -> None:
        """Put one phrase in; the first value given stays."""
        node = self.root
        for key in keys:
            node = node.setdefault(key, {})
        node.setdefault("", value)

    def match(self, tokens: Sequence[Token], start: int) -> tuple[int, str | None]:
        """Return (index after the longest phrase that begins at `start`, its value), or (start, None)."""
        node = self.root.get(tokens[start].key) if start < len(tokens) else None
        found, value, index = start, None, start
        while node is not None:
            index += 1
            if "" in node:
                found, value = index, node[""]
            node = node.get(tokens[index].key) if index < len(tokens) else None
        return found, value
