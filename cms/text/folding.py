"""Text without marks and capitals, for search and matching: "Mường Khương" and "muong khuong" are one.

Folding works on each character alone, so that the same rule serves every database and every folded
character knows where it came from.
"""

import re
import unicodedata

# Letters that Unicode does not take apart into a base letter and a mark.
_WITHOUT_DECOMPOSITION = {
    "đ": "d",
    "ð": "d",
    "ł": "l",
    "ø": "o",
    "ı": "i",
    "æ": "ae",
    "œ": "oe",
    "þ": "th",
}
_WORD = re.compile("[a-z0-9]+")


def _folded(character: str) -> str:
    """One character folded; empty for a combining mark, more than one character for "ß" and its like."""
    decomposed = unicodedata.normalize("NFD", character)
    bases = (base for base in decomposed if not _is_mark(base))
    return "".join(_WITHOUT_DECOMPOSITION.get(base, base) for base in "".join(bases).casefold())


def _is_mark(character: str) -> bool:
    return unicodedata.category(character) == "Mn" or unicodedata.combining(character) != 0


class _Foldings(dict):
    """A translation table for `str.translate` that fills itself, codepoint by codepoint."""

    def __missing__(self, codepoint: int) -> str:
        self[codepoint] = folded = _folded(chr(codepoint))
        return folded


_FOLDINGS = _Foldings()


def fold(text: str) -> str:
    """The text in small letters without marks, đ as d. Spaces and punctuation stay.

    Composed and decomposed letters, both places of a tone mark and U+00D0 for Đ come out the same.
    Folding a folded text changes nothing. Any string may be given.
    """
    return text.casefold() if text.isascii() else text.translate(_FOLDINGS)


def fold_with_map(text: str) -> tuple[str, list[int]]:
    """The folded text, and for each of its characters the index of the original one it came from.

    The list has one last entry, `len(text)`, so that `text[positions[i]:positions[j]]` is what
    `folded[i:j]` was made of, with the combining marks that follow its last letter.
    """
    if text.isascii():
        return text.casefold(), list(range(len(text) + 1))
    pieces, positions = [], []
    for index, character in enumerate(text):
        piece = _FOLDINGS[ord(character)]
        pieces.append(piece)
        positions.extend([index] * len(piece))
    positions.append(len(text))
    return "".join(pieces), positions


def words(text: str) -> list[str]:
    """The folded words of a text, in order: runs of a-z and 0-9; everything else parts them."""
    return _WORD.findall(fold(text))


def folded_words(text: str) -> str:
    """The folded words parted by single spaces, with a space at both ends; "" where there is no word.

    In this form `LIKE '% hien %'` finds the whole word and nothing longer, so one phrase is sought
    with `folded_words(phrase)` in a column of the same form.
    """
    found = words(text)
    return f" {' '.join(found)} " if found else ""
