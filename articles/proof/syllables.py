"""Which syllables Vietnamese has: initial, rime and tone together.

The table `syllables.txt` has one rime a line and behind it the initials that occur with it, each with its tones
(0 none, 1 huyền, 2 hỏi, 3 ngã, 4 sắc, 5 nặng). Which syllables occur was read off the word list of the LibreOffice
dictionary (MPL 2.0) and checked against the rules of spelling; the list itself is not part of this.
"""

import unicodedata
from functools import cache, lru_cache
from pathlib import Path

TONES = ("", "\u0300", "\u0309", "\u0303", "\u0301", "\u0323")
INITIALS = (
    "ngh", "gh", "gi", "kh", "ng", "nh", "ph", "qu", "th", "tr", "ch", "b", "c", "d", "đ", "g", "h", "k", "l", "m", "n",
    "p", "r", "s", "t", "v", "x",
)  # fmt: skip
VOWELS = "aăâeêioôơuưy"
MOST_REMEDIES = 3


@cache
def table() -> dict[str, dict[str, str]]:
    """{rime: {initial: tones}}"""
    lines = (Path(__file__).parent / "syllables.txt").read_text(encoding="utf-8").splitlines()
    return {
        rime: {cell.rstrip("012345").replace("-", ""): cell.lstrip("abcdđefghijklmnopqrstuvwxyz-") for cell in cells}
        for rime, *cells in map(str.split, lines)
    }


@lru_cache(maxsize=20_000)
def apart(word: str) -> tuple[str, int] | None:
    """(the word in small letters without its tone mark, the tone); None where it has several marks."""
    letters = unicodedata.normalize("NFD", word.lower())
    marks = [letter for letter in letters if letter in TONES[1:]]
    base = unicodedata.normalize("NFC", "".join(letter for letter in letters if letter not in TONES[1:]))
    return (base, TONES.index(marks[0]) if marks else 0) if len(marks) < 2 else None


def parted(base: str) -> tuple[str, str] | None:
    """(initial, rime) of a syllable without tone; None where it is spelt as none."""
    if base.startswith("gi") and (len(base) == 2 or base[2] not in VOWELS):
        return "gi", base[1:]
    for initial in (*INITIALS, ""):
        rime = base[len(initial) :]
        if base.startswith(initial) and rime and rime[0] in VOWELS:
            return initial, rime
    return None


@lru_cache(maxsize=20_000)
def exists(word: str) -> bool:
    """Whether Vietnamese has a syllable, its tone mark set in either way; "lí" and "lý" are one."""
    told = apart(word)
    pair = told and parted(told[0])
    if not pair:
        return False
    initial, rime = pair
    if told[1] and unicodedata.normalize("NFC", word.lower()) not in both_ways(*told):
        return False
    rimes = {rime, {"i": "y", "y": "i"}.get(rime, rime)} if initial else {rime}
    return any(str(told[1]) in table().get(one, {}).get(initial, "") for one in rimes)


@lru_cache(maxsize=500)
def near(word: str) -> tuple[str, ...]:
    """Up to three syllables that differ from a word in one letter, one mark or two letters changed round."""
    told = apart(word)
    if not told:
        return ()
    base, tone = told
    found = [spelt(base, other) for other in (4, 5, 1, 2, 3, 0) if other != tone and exists(spelt(base, other))]
    found += sorted(spelt(one, tone) for one in changed(base) if exists(spelt(one, tone)))
    return tuple(dict.fromkeys(found))[:MOST_REMEDIES]


LIKE = {"a": "ăâ", "ă": "aâ", "â": "aă", "e": "ê", "ê": "e", "o": "ôơ", "ô": "oơ", "ơ": "oôư", "u": "ưu", "ư": "uơ",
        "d": "đ", "đ": "d", "i": "y", "y": "i"}  # fmt: skip


def changed(base: str) -> set[str]:
    """A word with two letters changed round, one left out, one mark more or less, or a frequent letter put in."""
    places = range(len(base))
    swapped = {base[:at] + base[at + 1] + base[at] + base[at + 2 :] for at in places if at + 1 < len(base)}
    shorter = {base[:at] + base[at + 1 :] for at in places}
    marked = {base[:at] + like + base[at + 1 :] for at in places for like in LIKE.get(base[at], "")}
    longer = {base[:at] + letter + base[at:] for at in range(len(base) + 1) for letter in "ghnaiou"}
    return swapped | shorter | marked | longer


def spelt(base: str, tone: int) -> str:
    """A syllable with its tone mark where the older way sets it: "hóa", "thủy", "người", "quyền"."""
    pair = parted(base)
    if not tone or not pair:
        return base
    initial, rime = pair
    before = base[: len(base) - len(rime)]
    at = marked_vowel(rime)
    return unicodedata.normalize("NFC", before + rime[: at + 1] + TONES[tone] + rime[at + 1 :])


def both_ways(base: str, tone: int) -> set[str]:
    """A syllable with its tone mark where the older and where the newer way sets it."""
    ways = {spelt(base, tone)}
    if base.endswith(("oa", "oe", "uy")):
        ways.add(unicodedata.normalize("NFC", base + TONES[tone]))
    return ways


def marked_vowel(rime: str) -> int:
    """The index of the vowel that carries the tone mark."""
    for at, letter in enumerate(rime):
        if letter in "ăâêôơư" and not (letter == "ư" and rime[at + 1 : at + 2] == "ơ"):
            return at
    vowels = [at for at, letter in enumerate(rime) if letter in VOWELS]
    if len(vowels) == 1:
        return vowels[0]
    closed = vowels[-1] < len(rime) - 1
    return vowels[1] if closed or len(vowels) > 2 else vowels[0]
