"""Places of local government in a text: provinces, districts, communes, wards and towns."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from articles.intake.gazetteer import PLACES_AFTER_TIER, PROVINCE_NAMES
from articles.intake.names import Known, Next, is_family, is_syllable, place_length, run_end
from articles.intake.tokens import Token, comparable, starts
from articles.intake.vocabulary import TIER_SLIPS, TIERS

NUMBERED = {"phường", "quận", "xã"}
PLURALS = {"các", "hai", "ba", "bốn", "năm", "2", "3", "4", "5", "02", "03", "04", "05", "những", "cả"}
STARTS = starts(TIERS, TIER_SLIPS)
STARTS_OR_PROVINCES = STARTS | starts(PROVINCE_NAMES)
ANNOUNCING = {":", "là", "gồm", "như"}
LINKS = {",", "và", "–", "-", ";"}


@dataclass(frozen=True)
class Place:
    """A unit of local government as printed: tokens from `start` to `end`, its tier word and bare name."""

    start: int
    end: int
    tier: str
    name: str
    has_tier_word: bool = True


def parse_place(tokens: Sequence[Token], start: int, known: Known, following: Next = Next.TEXT) -> Place | None:
    """Return the place whose tier word stands at `start`; its name is "" where the tier word stands alone."""
    if start >= len(tokens) or tokens[start].key not in STARTS:
        return None
    after, tier = TIERS.match(tokens, start)
    if tier is None:
        after, tier = TIER_SLIPS.match(tokens, start)
        if tier is None:
            return None
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
    if start < len(tokens) and tier in NUMBERED and tokens[start].text.isdigit() and len(tokens[start].text) < 3:
        return start + 1
    if start < len(tokens) and tokens[start].text == "HCM":
        return start + 1
    end = run_end(tokens, start)
    if end == start or (following == Next.PERSON and tier == "tỉnh" and listed == start):
        return start
    if end == start + 1 and len(tokens[start].text) == 1:
        return start
    length = place_length(tokens, start, end, known, following)
    if length == 1 < end - start and is_family(tokens[start]) and listed == start:
        length = end - start if following == Next.TEXT else 0
    return max(listed, start + length)


def listed_places(tokens: Sequence[Token], first: Place, known: Known) -> list[Place]:
    """The further places of "các xã A, B và C": names without a tier word of their own."""
    if first.start == 0 or not is_counted(tokens[first.start - 1]) or not first.name:
        return []
    return further_places(tokens, first)


def further_places(tokens: Sequence[Token], first: Place) -> list[Place]:
    """The names that follow the first of several places, up to another tier word."""
    places, index = in_brackets(tokens, first.end), first.end
    index = places[-1].end + 1 if places else index
    while index + 1 < len(tokens) and tokens[index].key in LINKS and is_syllable(tokens[index + 1]):
        end = run_end(tokens, index + 1)
        if TIERS.match(tokens, index + 1)[1] or end == index + 1:
            break
        places.append(Place(index + 1, end, first.tier, " ".join(t.text for t in tokens[index + 1 : end]), False))
        inner = in_brackets(tokens, end)
        places += inner
        index = inner[-1].end + 1 if inner else end
    return places


def in_brackets(tokens: Sequence[Token], start: int) -> list[Place]:
    """The larger unit that stands in brackets behind a listed one: "Lùng Vầu (Nậm Thượng)"; none where no name does."""
    if start + 2 >= len(tokens) or tokens[start].text != "(":
        return []
    end = run_end(tokens, start + 1)
    if start + 1 < end < len(tokens) and tokens[end].text == ")":
        return [Place(start + 1, end, "", " ".join(token.text for token in tokens[start + 1 : end]), False)]
    return []


def announced_places(tokens: Sequence[Token], place: Place) -> list[Place]:
    """The places of "các xã: A, B", "4 xã, thị trấn là A, B và C": tier words without a name, a sign, then names."""
    if place.name or not place.start or not is_counted(tokens[place.start - 1]):
        return []
    index = place.end
    while index + 1 < len(tokens) and tokens[index].key in {",", "và"} and TIERS.match(tokens, index + 1)[1]:
        index = TIERS.match(tokens, index + 1)[0]
    if index >= len(tokens) or tokens[index].key not in ANNOUNCING:
        return []
    index += 1
    end = run_end(tokens, index)
    if end == index:
        return []
    first = Place(index, end, place.tier, " ".join(token.text for token in tokens[index:end]), False)
    return [first, *further_places(tokens, first)]


def is_counted(token: Token) -> bool:
    """Whether a word before a tier word says that several follow."""
    return token.key in PLURALS or token.text.isdigit()


def find_places(
    tokens: Sequence[Token], known: Known, spans: Iterable[tuple[int, int]], titles: Iterable[tuple[int, int]] = ()
) -> list[Place]:
    """All named places of one block, in order. Within `spans`, people and firms, no province stands by itself.

    Within `titles`, where a person's name may follow at once, a place ends with the title at the latest.
    """
    ends = {index: end for start, end in titles for index in range(start, end)}
    inside = {index for start, end in spans for index in range(start, end)} | ends.keys()
    found: list[Place] = []
    index = 0
    while index < len(tokens):
        if tokens[index].key not in STARTS_OR_PROVINCES:
            index += 1
            continue
        place = clipped(parse_place(tokens, index, known), ends.get(index))
        if place and place.name:
            found += [place, *listed_places(tokens, place, known)]
        elif place:
            found += announced_places(tokens, place)
        end, _ = PROVINCE_NAMES.match(tokens, index)
        if not place and end > index and is_bare_province(tokens, index, end, inside):
            found.append(Place(index, end, "", " ".join(token.text for token in tokens[index:end]), False))
            place = found[-1]
        index = found[-1].end if place and found and found[-1].end > index else index + 1
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
            full.setdefault(comparable(place.name), (place.tier, comparable(place.name)))
    printed: dict[tuple[str, str], str] = {}
    bare: dict[tuple[str, str], tuple[str, str]] = {}
    for place, text in places:
        name = comparable(place.name)
        if not place.tier and name in full:
            bare[place.tier, name] = full[name]
            continue
        first = printed.setdefault((place.tier, name), text)
        if first.isupper() or (place.has_tier_word and len(text) > len(first) and comparable(first) == name):
            printed[place.tier, name] = text
    return {**printed, **{key: printed[owner] for key, owner in bare.items()}}
