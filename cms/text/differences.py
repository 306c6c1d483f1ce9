"""What became of a text, word by word."""

import re

from diff_match_patch import diff_match_patch

TOKEN = re.compile(r"\w+|\s+|[^\w\s]")
KINDS = {-1: "gone", 0: "same", 1: "new"}
FIRST_CODE, SURROGATES, MOST_TOKENS = 0x100, range(0xD800, 0xE000), 100_000


def word_differences(old, new):
    """Return [(kind, text)] that leads from one text to another: "same", "gone" or "new", in order of reading.

    Words, blanks and signs are compared whole; neighbouring small changes are told as one. Myers' algorithm, as
    diff-match-patch has it, with a letter for each word. Texts of more than 100,000 different words are told as
    wholly replaced.
    """
    codes = {}
    coded = [coded_words(text, codes) for text in (old, new)]
    if len(codes) > MOST_TOKENS:
        return [pair for pair in (("gone", old), ("new", new)) if pair[1]]
    engine = diff_match_patch()
    engine.Diff_Timeout = 1.0  # seconds; after that it is right, if not the shortest
    found = engine.diff_main(*coded, False)
    engine.diff_cleanupSemantic(found)
    words = {code: token for token, code in codes.items()}
    return [(KINDS[kind], "".join(words[code] for code in text)) for kind, text in found]


def coded_words(text, codes):
    """Return a text with a letter for each token; `codes` ({token: letter}) grows."""
    return "".join(codes.setdefault(token, letter(len(codes))) for token in TOKEN.findall(text))


def letter(number):
    """Return the letter that stands for the token of a number."""
    code = FIRST_CODE + number
    return chr(code if code < SURROGATES.start else code + len(SURROGATES))
