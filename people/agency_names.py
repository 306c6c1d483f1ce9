"""Names of agencies as texts print them, taken apart into body and place. Pure Python, no database."""

import re
from dataclasses import dataclass

from cms.text import clean_line
from people.abbreviations import expand
from people.agency_words import BODIES, PART_OF_BODY, TIER_OF_BODY, body_with_tier
from people.places import TIER_OF_WORD, bare_name, capitalised, inline_name, tier_of

TIER_WORDS = "|".join(TIER_OF_WORD)
SMALL = "a-z" + "".join(letter for letter in map(chr, range(0xE0, 0x1EFA)) if letter.islower())
NAME = rf"(?=[^\W_])[^{SMALL}]"  # begins with a capital or a number
# A tier word at the end, alone ("UBND huyện") or with a name.
PLACE_TAIL = re.compile(rf"^(?:(?P<body>.*?)\s)??(?P<word>(?i:{TIER_WORDS}))(?:\s+(?P<place>{NAME}.*))?$")
# "huyện Mường Khương, tỉnh Lào Cai" is the huyện; the unit it lies in is told elsewhere too.
WIDER_PLACE = re.compile(rf"(?:\s*[,–-]\s*|\s+)(?i:{TIER_WORDS})\s+{NAME}.*$")
BETWEEN_BRACKETS = re.compile(r"\s*\([^)]*\)")
TERM = re.compile(
    r",?\s+(?:kh(?:óa|oá)\s+(?:[IVXLC]+|[0-9]+)|nhiệm kỳ\s+[0-9]{4}\s*[-–]\s*[0-9]{4})(?!\w)", re.IGNORECASE
)


@dataclass(frozen=True)
class AgencyName:
    """An agency as a text names it.

    `body` is the name without its place ("Sở Công Thương", "Huyện ủy"), `kind` a value of AgencyKind, `tier`
    a value of Tier, "central" for bodies of the whole country, or "" where the words do not tell. `place` is
    the full name of the place where the words carry one ("Tỉnh Lào Cai"), without tier word where they have none.
    """

    body: str
    kind: str
    tier: str
    place: str = ""

    def full_name(self, district_name):
        """Return the agency's name with its place ("Huyện Mường Khương"): "Huyện ủy Mường Khương".

        A place that already stands bare at the end is not said twice: "Sở Y tế Lào Cai" is "Sở Y tế tỉnh Lào Cai".
        """
        bare = bare_name(district_name)
        body = self.body.removesuffix(f" {bare}")
        return f"{body} {bare if body_with_tier(body) else inline_name(district_name)}"


def without_term(text):
    """Return a title or name without the term of office: "khóa XV", "nhiệm kỳ 2021-2026"."""
    return TERM.sub("", text)


def parse_agency(printed):
    """Return the AgencyName of an agency as printed, or None where the words name no kind of agency."""
    text = clean_line(without_term(BETWEEN_BRACKETS.sub("", expand(printed)))).strip(" .,;:-–")
    for pattern, body, kind, tier in BODIES:
        if not (match := pattern.match(text)):
            continue
        rest = text[match.end() :].strip()
        if body in TIER_OF_BODY:
            return _party_body(body, kind, tier, rest)
        if not body:
            return _whole_name(text, kind, tier)
        return _known_body(body, kind, tier, rest)
    return None


def _party_body(body, kind, tier, rest):
    """A body whose place stands bare behind it."""
    if not rest:
        return AgencyName(body, kind, tier)
    word = {"Tỉnh": "Tỉnh", "Huyện": "Huyện", "Quận": "Quận", "Thị": "Thị xã", "Thành": "Thành phố"}[body.split()[0]]
    rest = without_wider_place(rest)
    place = capitalised(rest) if tier_of(rest) else f"{word} {rest}"
    return AgencyName(body, kind, tier or tier_of(place), place)


def _known_body(body, kind, tier, rest):
    """A body known by its first words; what follows is its place, or belongs to the name."""
    if not rest:
        return AgencyName(body, kind, tier)
    place = PLACE_TAIL.match(without_wider_place(rest))
    if place and not place["body"]:
        return _placed(body, kind, tier, place)
    if re.match(NAME, rest) and tier != "central":
        return AgencyName(body, kind, tier, without_wider_place(rest))
    return AgencyName(f"{body}{'' if rest[0] in ',;' else ' '}{rest}", kind, tier)


def _whole_name(text, kind, tier):
    """A body whose name goes on to the end, but for its place."""
    if tier == "central":
        return AgencyName(text, kind, tier)
    if part := PART_OF_BODY.fullmatch(text):
        whole, whole_tier = body_with_tier(part["whole"])
        held = _party_body(whole, kind, whole_tier, (part["place"] or "").strip())
        return AgencyName(f"{part['body'].removesuffix(part['whole'])}{whole}", kind, held.tier, held.place)
    text = without_wider_place(text)
    place = PLACE_TAIL.match(text)
    if place and place["body"]:
        return _placed(place["body"], kind, tier, place)
    return AgencyName(text, kind, tier)


def without_wider_place(text):
    """Return a place, or a name that ends with one, without the larger unit told behind it."""
    first = re.search(rf"(?<!\w)(?i:{TIER_WORDS})(?=\s+{NAME}|\s*,|$)", text)
    if not first:
        return re.sub(rf"\s*,\s*(?i:{TIER_WORDS})\s.*$", "", text)
    return text[: first.end()] + WIDER_PLACE.sub("", text[first.end() :])


def _placed(body, kind, tier, place):
    word = place["word"].lower()
    name = f"{capitalised(word)} {place['place']}" if place["place"] else ""
    named_tier = tier_of(name) if name else tier_of(f"{word} X")
    if word == "thành phố" and not name:
        named_tier = tier if tier in {"province", "huyen"} else ""
    return AgencyName(body.strip(" ,"), kind, named_tier or tier, name)
