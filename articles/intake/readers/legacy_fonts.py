"""Text that was typed for the fonts of the time before Unicode, brought to Unicode.

Two such codes are still met: TCVN3, the table VN3 of TCVN 5712:1993 (fonts ".VnTime", ".VnArial"; those whose name ends
in "H" draw capitals), and VNI for Windows (fonts "VNI-Times"), which writes a vowel and its mark as two letters. Both
arrive as letters of Latin-1, as their Windows-1252 namesakes, or in Word's private area from U+F020.
"""

import re
import unicodedata
from collections.abc import Callable

from articles.intake.syllables import SPELLING
from articles.intake.tokens import without_tones

TONES = "\u0300\u0309\u0303\u0301\u0323"  # huyền, hỏi, ngã, sắc, nặng: the order of the table
TCVN3_VOWELS = {
    "a": "µ¶·¸¹", "ă": "»¼½¾Æ", "â": "ÇÈÉÊË", "e": "ÌÎÏÐÑ", "ê": "ÒÓÔÕÖ", "i": "×ØÜÝÞ",
    "o": "ßáâãä", "ô": "åæçèé", "ơ": "êëìíî", "u": "ïñòóô", "ư": "õö÷øù", "y": "úûüýþ",
}  # fmt: skip
TCVN3_PLAIN = dict(zip("¡¢£¤¥¦§¨©ª«¬\xad®", "ĂÂÊÔƠƯĐăâêôơưđ", strict=True))
VNI_TONES = dict(zip("øûõùï", TONES, strict=True))
VNI_HATS = {"â": "\u0302", **{mark: f"\u0302{tone}" for mark, tone in zip("àåãáä", TONES, strict=True)}}
VNI_BREVES = {"ê": "\u0306", **{mark: f"\u0306{tone}" for mark, tone in zip("èúüéë", TONES, strict=True)}}
VNI_MARKS = {
    "a": VNI_TONES | VNI_HATS | VNI_BREVES, "e": VNI_TONES | VNI_HATS, "o": VNI_TONES | VNI_HATS,
    "u": VNI_TONES, "y": VNI_TONES, "ô": VNI_TONES, "ö": VNI_TONES,
}  # fmt: skip
VNI_PLAIN = {"ô": "ơ", "ö": "ư", "ñ": "đ", "æ": "ỉ", "ó": "ĩ", "ò": "ị", "î": "ỵ"}
# No code of one byte has these: a text that holds one is Unicode, whatever font is laid over it.
UNICODE_ONLY = re.compile("[\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9]")
# A soft hyphen is TCVN3's ư; the signs among the letters are letters of that table too.
WORD = re.compile(r"[A-Za-z\xa1-\xff]+")
CHECKED_TONES = re.compile(r"(?:ch|[cpt])$")
FEWEST_WORDS, GOOD_SHARE, POOR_SHARE = 6, 0.85, 0.6


def tone(letter: str, marks: str) -> str:
    """A letter with marks on it, as one letter."""
    return unicodedata.normalize("NFC", letter + marks)


TCVN3 = TCVN3_PLAIN | {
    code: tone(vowel, mark)
    for vowel, codes in TCVN3_VOWELS.items()
    for code, mark in zip(codes, TONES, strict=True)
}  # fmt: skip
# The table has no capital with a tone: some keyboards wrote the capital and the small letter after it.
CAPITAL_PAIRS = {
    f"{capital}{TCVN3[code].lower()}": TCVN3[code].upper()
    for vowel, codes in TCVN3_VOWELS.items()
    for capital in (vowel.upper(),)
    for code in codes
}
VNI = {
    spelt: letter
    for vowel, marks in VNI_MARKS.items()
    for mark, signs in marks.items()
    for small in (tone(VNI_PLAIN.get(vowel, vowel), signs),)
    for spelt, letter in (
        (vowel + mark, small), (vowel.upper() + mark.upper(), small.upper()), (vowel.upper() + mark, small.upper()),
    )
} | {
    form: letter
    for code, small in VNI_PLAIN.items()
    for form, letter in ((code, small), (code.upper(), small.upper()))
}  # fmt: skip

TCVN3_LETTERS = str.maketrans(TCVN3)
PAIR = re.compile("|".join(CAPITAL_PAIRS))
VNI_SPELT = re.compile("|".join(sorted(VNI, key=len, reverse=True)))
# Word keeps the letters of symbol fonts from U+F020; controls are the signs of Windows-1252 (quotes, dashes).
AS_BYTES = {0xF000 + code: code for code in range(0x20, 0x100)}
CONTROLS = {
    code: bytes([code]).decode("cp1252") for code in range(0x80, 0xA0) if code not in (0x81, 0x8D, 0x8F, 0x90, 0x9D)
}


def is_legacy(font_name: str) -> bool:
    """Whether a font of this name draws TCVN3 or VNI."""
    return code_of(font_name) is not None


def convert(text: str, font_name: str) -> str:
    """Return the Unicode of a text set in this font; as it is where the font is none of the old ones.

    To be called before cleaning, which would take soft hyphens (TCVN3's ư) away. A text with letters that only
    Unicode has stays as it is, and so do letters that the table of the font lacks.
    """
    code = code_of(font_name)
    if code is None or UNICODE_ONLY.search(text):
        return text
    converted = code(text.translate(AS_BYTES).translate(CONTROLS))
    return converted.upper() if code is from_tcvn3 and font_name.strip(" \"'").endswith("H") else converted


def guess(text: str) -> str | None:
    """Return the Unicode of a text that can only be TCVN3 or VNI, None for every other.

    `text` is not yet cleaned, its bytes decoded as Windows-1252 or Latin-1. What decides is how many of the words of
    several letters, some beyond ASCII, are spelt as Vietnamese syllables, before and after.
    """
    if UNICODE_ONLY.search(text):
        return None
    plain = text.translate(AS_BYTES).translate(CONTROLS)
    marked = [word for word in WORD.findall(plain) if not word.isascii() and len(word) > 1]
    if len(set(marked)) < FEWEST_WORDS or share_of_syllables(marked) > POOR_SHARE:
        return None
    share, code = max(
        ((share_of_syllables([code(word) for word in marked]), code) for code in (from_tcvn3, from_vni)),
        key=lambda found: found[0],
    )
    return code(plain) if share >= GOOD_SHARE else None


def code_of(font_name: str) -> Callable[[str], str] | None:
    """The way from the code of a font to Unicode."""
    name = font_name.strip(" \"'").lower()
    if name.startswith(".vn"):
        return from_tcvn3
    return from_vni if name.startswith(("vni-", "vni ")) else None


def from_tcvn3(text: str) -> str:
    """The Unicode of a text in TCVN3."""
    return PAIR.sub(lambda pair: CAPITAL_PAIRS[pair[0]], text.translate(TCVN3_LETTERS))


def from_vni(text: str) -> str:
    """The Unicode of a text in VNI."""
    return VNI_SPELT.sub(lambda spelt: VNI[spelt[0]], text)


def share_of_syllables(words: list[str]) -> float:
    """How many of the words are spelt as Vietnamese syllables, from 0 to 1."""
    return sum(is_syllable(word) for word in words) / len(words)


def is_syllable(word: str) -> bool:
    """Whether a word is spelt as a Vietnamese syllable: with one tone, and sắc or nặng before c, ch, p and t."""
    plain = without_tones(word.lower())
    tones = [mark for mark in unicodedata.normalize("NFD", word) if mark in TONES]
    if len(tones) > 1 or not SPELLING.fullmatch(plain):
        return False
    return not CHECKED_TONES.search(plain) or tones in (["\u0301"], ["\u0323"])
