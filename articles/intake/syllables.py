"""What the syllables of a name tell: a person's middle word, a language of the highlands, the start of a place."""

import re
from collections.abc import Sequence

from articles.intake.gazetteer import COMMON_FAMILIES, FAMILIES, HIGHLAND_FAMILIES
from articles.intake.tokens import Token, without_tones, words
from articles.intake.vocabulary import NOT_IN_NAMES

MARKS = "'’ʼ"
# Between a family name and a given name these stand in persons' names only.
MIDDLES = set(words("văn|thị|seo|sèo|láo|mí|a|hữu|đình"))
# First syllables of places of the highlands, where apostrophes and consonants of other languages name places too.
HIGHLAND_HEADS = set(
    words(
        "ea|ia|cư|chư|krông|kroong|đắk|đăk|đắc|đạ|kon|kông|kbang|ayun|plei|pleiku|konplông|kdang|hnol|glar|hra|simacai"
    )
)
SPELLING = re.compile(
    r"(?:(?:ngh|gh|k)(?=[eêiy])|(?:ng|c|g)(?=[aăâoôơuư])|gi|qu|nh|kh|ph|th|tr|ch|[bdđghlmnprstvx])?"
    r"(?:(?:o[aăeo]|u[âêôy]|uyê|iê|yê|ươ|ôô|[aăâeêioôơuưy])(?:ch|c|m|ng|nh|n|p|t)?"
    r"|[iuư]a|uya|uơ|[aâeêiư]u|iêu|yêu|ươu|[ae]o|o[ae]o|uyu|[aâ]y|uây|oay|[aoôơuư]i|oai|uôi|ươi)"
)
# Small words after a name that begin no clause about what somebody does.
NO_ACTS = set(words("và|với|của|tại|về|trong|từ|đến|các|những|do|là|thuộc|lần|khóa|khoá|nhiệm|năm|theo|gồm|quán"))
ACTS = NOT_IN_NAMES - NO_ACTS
SHORTEST, LONGEST = 2, 4


def is_highland(token: Token) -> bool:
    """Whether a syllable is spelt as no Vietnamese one is ("Kbuôr", "Zơrâm", "H'Bia")."""
    return SPELLING.fullmatch(without_tones(token.text.lower())) is None


def is_person_mark(token: Token) -> bool:
    """Whether a syllable begins with the "K'" or "H'" of persons."""
    return token.text[0] in "KH" and token.text[1:2] in set(MARKS) and len(token.text) > SHORTEST


def marked_person(run: Sequence[Token]) -> int | None:
    """The index at which a run shows a person to begin, by a middle word or an apostrophe; None where it shows none."""
    for index in range(len(run) - 1, -1, -1):
        is_middle = run[index].key in MIDDLES and 0 < index < len(run) - 1
        if is_middle and run[index - 1].key not in HIGHLAND_HEADS:
            return index - 1 if index > SHORTEST else 0
        if is_person_mark(run[index]) and not (index and run[index - 1].key in HIGHLAND_HEADS):
            return 0 if index == 1 else index
    return None


def is_likely_person(run: Sequence[Token], following: Token | None) -> bool:
    """Whether a run after a bare tier word is rather the person whose title goes before than the unit's name."""
    first = run[0]
    if first.key in HIGHLAND_HEADS or len(run) > LONGEST:
        return False
    acts = following is not None and following.text.islower() and following.key in ACTS
    if is_highland(first) or first.key in HIGHLAND_FAMILIES:
        return len(run) >= SHORTEST or acts
    if len(run) > SHORTEST and any(is_highland(token) for token in run):
        return True
    if len(run) == SHORTEST:
        return acts and first.key in COMMON_FAMILIES
    return len(run) > SHORTEST and first.key in FAMILIES
