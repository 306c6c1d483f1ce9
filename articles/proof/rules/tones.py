"""Where the tone mark of oa, oe, uy is set: one way in one article, or the house's way."""

import re
import unicodedata
from collections.abc import Iterator

from articles.intake.refusals import gettext_noop
from articles.proof.alarms import Article, Slip, Word, begins_sentence, rule

MIXED = gettext_noop("The tone mark stands another way than in the rest of the article: “%(right)s”.")
OFF_STYLE = gettext_noop("The house sets this tone mark another way: “%(right)s”.")
OPEN_RIME = re.compile(r"(?<![qQ])(?:[oO][aeAE]|[uU][yY])$")
MARKS = "\u0300\u0301\u0303\u0309\u0323"
COMMON = {"ủy", "uỷ", "hòa", "hoà", "hóa", "hoá", "thủy", "thuỷ", "tòa", "toà", "khỏe", "khoẻ", "khóa", "khoá"}


@rule("tone-place", gettext_noop("place of the tone mark"))
def tone_places(article: Article) -> Iterator[Slip]:
    """ "thuỷ" where the article, or the house, writes "thủy"."""
    found = [
        (index, word, style)
        for index, words in enumerate(article.words)
        for place, word in enumerate(words)
        if (style := style_of(word.text)) and not is_in_name(article.parts[index].text, words, place)
    ]
    styles = [style for _, _, style in found]
    wanted = article.house.tone_style or ("new" if styles.count("new") > styles.count("old") else "old")
    for index, word, style in found:
        if style != wanted:
            right = moved(word.text)
            message = OFF_STYLE if article.house.tone_style else MIXED
            yield Slip(index, word.start, word.end, message, (right,), (("right", right),))


def style_of(word: str) -> str:
    """ "old" for "hòa", "new" for "hoà", "" for words in which both are one."""
    letters = unicodedata.normalize("NFD", word)
    base = "".join(letter for letter in letters if letter not in MARKS)
    marks = [at for at, letter in enumerate(letters) if letter in MARKS]
    if len(marks) != 1 or not OPEN_RIME.search(unicodedata.normalize("NFC", base)):
        return ""
    return "new" if marks[0] == len(letters) - 1 else "old"


def moved(word: str) -> str:
    """The word with its tone mark on the other vowel."""
    letters = unicodedata.normalize("NFD", word)
    mark = next(letter for letter in letters if letter in MARKS)
    base = letters.replace(mark, "")
    return unicodedata.normalize("NFC", base + mark if letters[-1] != mark else base[:-1] + mark + base[-1])


def is_in_name(text: str, words: list[Word], place: int) -> bool:
    """Whether a word stands in somebody's name, which is spelt as its bearer spells it."""
    word = words[place]
    if not word.is_capital or word.text.lower() in COMMON and not stands_in_run(text, words, place):
        return False
    return stands_in_run(text, words, place) and word.text.lower() not in {"ủy", "uỷ"}


def stands_in_run(text: str, words: list[Word], place: int) -> bool:
    """Whether a word written large has another one beside it."""
    before = place > 0 and words[place - 1].is_capital and not begins_sentence(text, words[place].start)
    return before or (place + 1 < len(words) and words[place + 1].is_capital)
