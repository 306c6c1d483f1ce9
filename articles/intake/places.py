"""Places of local government in a text: provinces, districts, communes, wards and towns."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property

from articles.intake.gazetteer import PLACES_AFTER_TIER, PROVINCE_NAMES
from articles.intake.names import ROMAN, Known, Next, is_family, is_syllable, place_length, run_end
from articles.intake.tokens import Token, comparable, starts, words
from articles.intake.unit_names import unit_names
from articles.intake.vocabulary import COMPLETE_BODIES, FIELD_BODIES, JOINING_BODIES, TIER_SLIPS, TIERS

NUMBERED = {"phường", "quận", "xã"}
PLURALS = {"các", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười", "những", "cả"}
LIST_STARTS = {":", "là", "gồm", "như", "("}
LONGEST_NUMBER = 3
MOST_TIERS = 3
FULL_NAMES = {"hcm": "hồ chí minh"}
BEFORE_TITLES = {"-", "–", "—", ":"}
STARTS = starts(TIERS, TIER_SLIPS)
STARTS_OR_PROVINCES = STARTS | starts(PROVINCE_NAMES)
COUNTED = set(
    words(
        "máy|suất|phần|căn|hộ|triệu|tỷ|ngôi|bộ|chiếc|người|con|cây|tấn|thùng|xe|cuốn|quyển|ngày|tháng|giờ|km|ha|kg|lít"
    )
)
BODIES = (COMPLETE_BODIES, JOINING_BODIES, FIELD_BODIES)
CITY_IN_ONE_WORD = {"tphcm"}
LINKS = {",", "và", "–", "-", ";"}


@dataclass(frozen=True)
class Place:
    """A unit of local government as printed: tokens from `start` to `end`, its tier word and bare name."""

    start: int
    end: int
    tier: str
    name: str
    has_tier_word: bool = True

    @cached_property
    def key(self) -> tuple[str, str]:
        """The tier and the compared name: what two spellings of one place share."""
        name = comparable(self.name)
        return self.tier, FULL_NAMES.get(name, name)


def parse_place(tokens: Sequence[Token], start: int, known: Known, following: Next = Next.TEXT) -> Place | None:
    """Return the place whose tier word stands at `start`; its name is "" where the tier word stands alone."""
    if start >= len(tokens) or tokens[start].key not in STARTS:
        return None
    after, tier = TIERS.match(tokens, start)
    if tier is None:
        after, tier = TIER_SLIPS.match(tokens, start)
        if tier is None or tokens[start].is_capital:
            return None
    if tokens[start].key in CITY_IN_ONE_WORD:
        return Place(start, start + 1, tier, "HCM")
    if tier == "xã" and start and tokens[start - 1].key == "tác":
        return None
    end = name_end(tokens, after, tier, known, following)
    if end == after and tier == "xã" and after < len(tokens) and tokens[after].key == "hội":
        return None
    return Place(start, end, tier, " ".join(token.text for token in tokens[after:end]))


def name_end(tokens: Sequence[Token], start: int, tier: str, known: Known, following: Next) -> int:
    """Return the index after a place's bare name, or `start` where none stands there."""
    listed, _ = PLACES_AFTER_TIER.match(tokens, start)
    if listed > start and tokens[start].is_capital and following == Next.TEXT:
        return max(listed, run_end(tokens, start)) if listed == start + 1 else listed
    if start < len(tokens) and tier in NUMBERED and is_ward_number(tokens, start):
        return start + 1
    if start < len(tokens) and tokens[start].text == "HCM":
        return start + 1
    end = run_end(tokens, start)
    if end == start or (following == Next.PERSON and tier == "tỉnh" and listed == start):
        return start
    if (
        end < len(tokens)
        and (tokens[end].text.isdigit() or tokens[end].text in ROMAN)
        and is_official(tokens, start, end + 1)
    ):
        return end + 1
    if end == start + 1 and len(tokens[start].text) == 1:
        return start
    length = place_length(tokens, start, end, known, following)
    if length == 1 < end - start and is_family(tokens[start]) and listed == start:
        length = end - start if following == Next.TEXT else 0
    return max(listed, start + length)


def listed_places(tokens: Sequence[Token], first: Place, known: Known) -> list[Place]:
    """The further places of "các xã A, B và C", "4 xã, thị trấn là A và B": names without a tier word of their own."""
    plural = first.start > 0 and is_plural(tokens, first.start)
    if not plural and (not first.name or first.tier == "tỉnh"):
        return []
    end = first.end if first.name else list_start(tokens, first.end)
    places = in_brackets(tokens, end) if plural and first.name else []
    end = places[-1].end + 1 if places else end
    while end and end + 1 < len(tokens) and (tokens[end].key in LINKS or not places and not first.name):
        after = listed_end(tokens, end + 1, first.tier, known)
        is_alike = plural or (is_small_number(tokens[end + 1]) and first.name.isdigit())
        if after == end + 1 or not (is_alike or is_official(tokens, end + 1, after)):
            break
        places.append(Place(end + 1, after, first.tier, " ".join(t.text for t in tokens[end + 1 : after]), False))
        inner = in_brackets(tokens, after) if plural else []
        places += inner
        end = inner[-1].end + 1 if inner else after
    return places


def in_brackets(tokens: Sequence[Token], start: int) -> list[Place]:
    """The larger unit that stands in brackets behind a listed one: "Lùng Vầu (Nậm Thượng)"; none where no name does."""
    if start + 2 >= len(tokens) or tokens[start].text != "(":
        return []
    end = run_end(tokens, start + 1)
    if start + 1 < end < len(tokens) and tokens[end].text == ")":
        return [Place(start + 1, end, "", " ".join(token.text for token in tokens[start + 1 : end]), False)]
    return []


def listed_end(tokens: Sequence[Token], start: int, tier: str, known: Known) -> int:
    """The index after a further name or number of a list, or `start`."""
    if any(table.match(tokens, start)[0] > start + 1 for table in BODIES) or TIERS.match(tokens, start)[1]:
        return start
    if is_small_number(tokens[start]):
        is_last = start + 1 == len(tokens) or not tokens[start + 1].is_word or tokens[start + 1].key == "và"
        return start + 1 if tier in NUMBERED and is_last else start
    end = run_end(tokens, start)
    return start if tuple(token.key for token in tokens[start:end]) in known.people else end


def is_official(tokens: Sequence[Token], start: int, end: int) -> bool:
    """Whether a name without a tier word is on the map of units, and no title shows that it is a person's."""
    if end == start + 1 or " ".join(token.key for token in tokens[start:end]) not in unit_names():
        return False
    return not (end < len(tokens) and tokens[end].key in BEFORE_TITLES)


def is_plural(tokens: Sequence[Token], start: int) -> bool:
    """Whether "các", "hai" or a number stands before a tier word, or before the tier words that it stands among."""
    for _ in range(MOST_TIERS):
        if start < 3 or tokens[start - 1].key not in {",", "và"} or TIERS.match(tokens, start - 2)[0] != start - 1:
            break
        start -= 2
    return tokens[start - 1].key in PLURALS or is_small_number(tokens[start - 1])


def list_start(tokens: Sequence[Token], index: int) -> int:
    """The index of the ":", "là" or "gồm" that a list of names behind a bare tier word begins with, or 0."""
    is_start = index < len(tokens) and tokens[index].key in LIST_STARTS
    if is_start and index + 1 < len(tokens) and tokens[index + 1].text == ":":
        return index + 1
    return index if is_start else 0


def is_ward_number(tokens: Sequence[Token], start: int) -> bool:
    """Whether a number names the unit before it and does not count the things after it ("tặng phường 20 máy tính")."""
    return is_small_number(tokens[start]) and not (start + 1 < len(tokens) and tokens[start + 1].key in COUNTED)


def is_small_number(token: Token) -> bool:
    """Whether a token is a count or the number of a ward."""
    return token.text.isdigit() and len(token.text) < LONGEST_NUMBER


def find_places(
    tokens: Sequence[Token], known: Known, spans: Iterable[tuple[int, int]], titles: Iterable[tuple[int, int]] = ()
) -> list[Place]:
    """All named places of one block, in order. Within `spans`, people and firms, no province stands by itself.

    Within `titles`, where a person's name may follow at once, a place ends with the title at the latest.
    """
    ends = {index: end for start, end in titles for index in range(start, end)}
    inside = {index for start, end in spans for index in range(start, end)} | ends.keys()
    found: list[Place] = []
    for index, token in enumerate(tokens):
        if token.key not in STARTS_OR_PROVINCES or (found and index < found[-1].end):
            continue
        place = clipped(parse_place(tokens, index, known), ends.get(index))
        if place:
            found += [place] * bool(place.name) + listed_places(tokens, place, known)
        end, _ = PROVINCE_NAMES.match(tokens, index)
        if not place and end > index and is_bare_province(tokens, index, end, inside):
            found.append(Place(index, end, "", " ".join(word.text for word in tokens[index:end]), False))
    return found


def clipped(place: Place | None, end: int | None) -> Place | None:
    """The place without the syllables that lie behind `end`."""
    if place is None or end is None or place.end <= end:
        return place
    syllables = place.name.split()
    kept = max(0, len(syllables) - (place.end - end))
    return Place(place.start, end, place.tier, " ".join(syllables[:kept]), place.has_tier_word)


def is_bare_province(tokens: Sequence[Token], start: int, end: int, inside: set[int]) -> bool:
    """Whether a province's name stands by itself, not as a part of a longer name."""
    if start in inside or not tokens[start].is_capital or (end < len(tokens) and is_syllable(tokens[end])):
        return False
    return not (start and is_syllable(tokens[start - 1]) and tokens[start - 1].end + 1 == tokens[start].start)


def full_forms(places: Sequence[tuple[Place, str]]) -> dict[tuple[str, str], str]:
    """Return {(tier, compared name): printed form} of (place, text), in order of appearance.

    A place stands at its first full form; a bare name goes with the place that has it with a tier word.
    """
    full: dict[str, tuple[str, str]] = {}
    for place, _ in places:
        if place.tier:
            full.setdefault(place.key[1], place.key)
    printed: dict[tuple[str, str], str] = {}
    bare: dict[tuple[str, str], tuple[str, str]] = {}
    with_tier: set[tuple[str, str]] = set()
    for place, text in places:
        key = place.key
        if not place.tier and key[1] in full:
            bare[key] = full[key[1]]
            continue
        first = printed.setdefault(key, text)
        if (first.isupper() and " " in first) or (place.has_tier_word and key not in with_tier):
            printed[key] = text
        if place.has_tier_word:
            with_tier.add(key)
    return {**printed, **{key: printed[owner] for key, owner in bare.items()}}
