"""What every text goes through before it is stored or compared: one code for each letter, none unseen."""

import unicodedata

# Word writes a manual line break as U+000B; removing it would glue two words together.
_LINE_ENDS = "\x0b\x0c\x85\u2028\u2029"
# U+2800, the empty Braille cell, is drawn as a space but is none to Unicode.
_SPACES = "\u2800"
# Drawn as nothing: the combining grapheme joiner (it also keeps letters from composing), Hangul fillers.
_UNSEEN = "\u034f\u115f\u1160\u3164\uffa0"
# Cf characters that are drawn, for instance the Arabic sign of a year.
_SEEN_FORMAT_CHARACTERS = "\u0600\u0601\u0602\u0603\u0604\u0605\u06dd\u070f\u0890\u0891\u08e2\U000110bd\U000110cd"


def _replacement(character: str) -> str:
    """The character that `clean` puts in the place of this one; empty when it is removed."""
    category = unicodedata.category(character)
    if character in "\n\t" or character in _SEEN_FORMAT_CHARACTERS:
        return character
    if character in _LINE_ENDS:
        return "\n"
    if category == "Zs" or character in _SPACES:
        return " "
    if category in ("Cc", "Cf", "Cs") or character in _UNSEEN or _is_noncharacter(ord(character)):
        return ""
    return {"Ð": "Đ", "ð": "đ"}.get(character, character)


def _is_noncharacter(codepoint: int) -> bool:
    """Whether Unicode promises never to use this codepoint; XML (our Atom feed) refuses U+FFFE and U+FFFF."""
    return 0xFDD0 <= codepoint <= 0xFDEF or codepoint & 0xFFFE == 0xFFFE


class _Replacements(dict):
    """A translation table for `str.translate` that fills itself, codepoint by codepoint."""

    def __missing__(self, codepoint: int) -> str:
        self[codepoint] = replacement = _replacement(chr(codepoint))
        return replacement


_REPLACEMENTS = _Replacements()


def clean(text: str) -> str:
    """The text as it is stored: NFC, Icelandic Ð/ð as Đ/đ, plain spaces, "\\n" line ends, nothing invisible.

    Removed are zero-width and direction characters, soft hyphens, NUL and other controls (except line end
    and tab), lone surrogates and Unicode's noncharacters. The place of a tone mark ("thuỷ" or "thủy")
    stays as written. Cleaning a clean text changes nothing. Any string may be given.
    """
    if text.isascii() and text.isprintable():
        return text
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    return unicodedata.normalize("NFC", text.translate(_REPLACEMENTS))


def clean_line(text: str) -> str:
    """The text cleaned and on one line: every run of white space is one space, none at either end."""
    return " ".join(clean(text).split())


def printable(name) -> str:
    """The name of a file (str or Path) as it can be printed: "?" for each byte that is no UTF-8 (PEP 383)."""
    return str(name).encode(errors="replace").decode()
