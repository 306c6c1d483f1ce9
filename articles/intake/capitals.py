"""Lines all in capitals, read as if written like the rest of the text."""

from collections.abc import Sequence

from articles.intake.gazetteer import PROVINCE_NAMES
from articles.intake.known_names import spans_of
from articles.intake.names import Known
from articles.intake.title_words import TITLES
from articles.intake.tokens import Token
from articles.intake.vocabulary import COMPLETE_BODIES, NOT_IN_NAMES, TIERS

ACRONYM_LETTERS = 6


def is_shouted(text: str) -> bool:
    """Whether a line is all in capitals."""
    return text.isupper() and sum(letter.isalpha() for letter in text) > 8


def as_written_elsewhere(tokens: Sequence[Token], known: Known) -> list[Token]:
    """Give the tokens of a capital line small letters, and capitals to the names that the text has elsewhere."""
    quiet = [token if is_abbreviation(token) else token.respelled(token.text.lower()) for token in tokens]
    taken = {
        index for start, end in spans_of(tokens, frozenset(known.people | known.places)) for index in range(start, end)
    }
    taken |= places_by_tier(quiet, taken)
    return [capitalised(token) if index in taken else token for index, token in enumerate(with_heads(quiet))]


def places_by_tier(tokens: Sequence[Token], taken: set[int]) -> set[int]:
    """The two syllables after a tier word, where the line or its clause ends with them, and provinces."""
    found: set[int] = set()
    for index in range(len(tokens)):
        after, tier = TIERS.match(tokens, index)
        if PROVINCE_NAMES.match(tokens, index)[1]:
            found.update(range(index, PROVINCE_NAMES.match(tokens, index)[0]))
        if tier is None or after in taken or COMPLETE_BODIES.match(tokens, index)[1] or after + 1 >= len(tokens):
            continue
        syllables, following = tokens[after : after + 2], tokens[after + 2 : after + 3]
        if any(not token.is_word or token.key in NOT_IN_NAMES or token.key == "hội" for token in syllables):
            continue
        if not following or not following[0].is_word or following[0].key in NOT_IN_NAMES:
            found.update((after, after + 1))
    return found


def with_heads(tokens: list[Token]) -> list[Token]:
    """Capital letters for the first word of titles and agencies, as they are printed in a sentence."""
    starts = {
        index
        for index in range(len(tokens))
        if TITLES.match(tokens, index)[1] or COMPLETE_BODIES.match(tokens, index)[1]
    }
    return [capitalised(token) if index in starts else token for index, token in enumerate(tokens)]


def is_abbreviation(token: Token) -> bool:
    """Whether a capital word is one everywhere: it has no vowel, or none but those of "UBND" and "MTTQ"."""
    return 1 < len(token.text) <= ACRONYM_LETTERS and not any(letter in token.key for letter in VOWELS)


VOWELS = set("aàáảãạăằắẳẵặâầấẩẫậeèéẻẽẹêềếểễệiìíỉĩịoòóỏõọôồốổỗộơờớởỡợuùúủũụưừứửữựyỳýỷỹỵ")


def capitalised(token: Token) -> Token:
    """The token with its first letter large."""
    return token.respelled(token.text[:1].upper() + token.text[1:])
