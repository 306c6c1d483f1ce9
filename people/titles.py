"""Printed titles, taken apart: which post, in which kind of agency, on which tier. Pure Python, no database.

"Bí thư Huyện ủy" is the post "Bí thư" in the party committee of a unit of the middle tier; which unit, the
article's place tells (`people.resolving`). "Tỉnh ủy viên" and "Uỷ viên BCH Đảng bộ tỉnh" are one post. Army and
police rank is never part of a post.
"""

import re
from dataclasses import dataclass

from cms.text import clean_line, title_key
from people.places import bare_name, inline_name, tier_of
from people.title_words import ABBREVIATIONS, BODIES, HEADS, PARTY_BODIES, RANKS, SELF_CONTAINED

TIER_WORDS = "tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu"
# A tier word at the end, alone ("UBND huyện") or with a name that begins with a capital or is a number.
SMALL = "a-z" + "".join(letter for letter in map(chr, range(0xE0, 0x1EFA)) if letter.islower())
PLACE_TAIL = re.compile(
    rf"^(?:(?P<body>.*?)\s)??(?P<word>{'|'.join(f'[{w[0].upper()}{w[0]}]{w[1:]}' for w in TIER_WORDS.split('|'))})"
    rf"(?:\s+(?P<place>(?=[^\W_])[^{SMALL}].*))?$"
)
# "Trưởng phòng Tư pháp" leads "Phòng Tư pháp", "Chánh Văn phòng UBND" leads "Văn phòng UBND".
NOUN_OF_TITLE = [("Văn phòng", "Văn phòng"), ("phòng", "Phòng"), ("ban", "Ban"), ("đoàn", "Đoàn")]
FORMER = re.compile(r"^nguyên\s+|\s*\((?:cũ|nguyên)\)", re.IGNORECASE)
ACTING = re.compile(r"^quyền\s+|\s*\bphụ trách\b|^phụ trách\s+", re.IGNORECASE)


@dataclass(frozen=True)
class AgencyName:
    """An agency as a text names it.

    `body` is the name without its place ("Sở Công Thương", "Huyện ủy"), `kind` a value of AgencyKind, `tier`
    a value of Tier, "central" for bodies of the whole country, or "" where the words do not tell. `place` is
    the full name of the place where the words carry one ("Tỉnh Lào Cai").
    """

    body: str
    kind: str
    tier: str
    place: str = ""

    def full_name(self, district_name):
        """Return the agency's name with its place ("Huyện Mường Khương"): "Huyện ủy Mường Khương"."""
        if title_key(self.body) in PARTY_BODIES:
            return f"{self.body} {bare_name(district_name)}"
        return f"{self.body} {inline_name(district_name)}"


@dataclass(frozen=True)
class PostName:
    """A printed title taken apart; `agency` is None where the words name none."""

    title: str
    agency: AgencyName | None
    is_former: bool = False
    is_acting: bool = False


def expand(text):
    """Return the text with the abbreviations of the genre written out: "UBND" becomes "Ủy ban nhân dân"."""
    words = clean_line(text)
    for pattern, full in ABBREVIATIONS:
        words = pattern.sub(full, words)
    return clean_line(words)


def parse_title(printed):
    """Return the PostName of one printed title, or None where no post is recognised (a rank, a role of the day)."""
    text = expand(printed).strip(" .,;:-–")
    is_former, is_acting = bool(FORMER.search(text)), bool(ACTING.search(text))
    text = clean_line(ACTING.sub("", FORMER.sub("", text)))
    if title_key(text) in RANKS:
        return None
    for pattern, title, body, kind, tier in SELF_CONTAINED:
        if match := pattern.fullmatch(text):
            place = _place_after(match, tier)
            return PostName(title, AgencyName(body, kind, tier, place), is_former, is_acting)
    for pattern, title in HEADS:
        if match := pattern.match(text):
            rest = text[match.end() :].strip(" ,-–")
            return PostName(title, _agency_led_by(title, rest), is_former, is_acting)
    return None


def _agency_led_by(title, rest):
    """Return the agency after a title; the noun within the title belongs to it where the rest is none by itself."""
    if not rest:
        return None
    noun = next((noun for end, noun in NOUN_OF_TITLE if title.endswith(end)), "")
    if noun.endswith("òng"):
        return parse_agency(f"{noun} {rest}")
    return parse_agency(rest) or (parse_agency(f"{noun} {rest}") if noun else None)


def _place_after(match, tier):
    bare = (match.groupdict().get("place") or "").strip()
    if not bare:
        return ""
    return bare if tier_of(bare) else f"{ {'province': 'Tỉnh', 'huyen': 'Huyện', 'commune': 'Xã'}[tier] } {bare}"


def parse_agency(printed):
    """Return the AgencyName of an agency as printed, or None where the words name no kind of agency."""
    text = clean_line(re.sub(r"\s*\([^)]*\)", "", expand(printed))).strip(" .,;:-–")
    for pattern, body, kind, tier in BODIES:
        match = pattern.match(text)
        if not match:
            continue
        rest = text[match.end() :].strip()
        return _with_place(body or text, kind, tier, rest if body else "")
    return None


def _with_place(body, kind, tier, rest):
    """Take a tier word and a place off the end of the name."""
    if rest:  # the body is known by its first words; what follows is the place
        place = PLACE_TAIL.match(rest)
        if place and not place["body"]:
            return _placed(body, kind, tier, place)
        if title_key(body) in PARTY_BODIES:
            return AgencyName(body, kind, tier, _implied(body, tier, rest))
        return AgencyName(f"{body} {rest}", kind, tier)
    place = PLACE_TAIL.match(body)
    if place and place["body"]:
        return _placed(place["body"], kind, tier, place)
    return AgencyName(body, kind, tier)


def _placed(body, kind, tier, place):
    word = place["word"].lower()
    name = f"{word[:1].upper()}{word[1:]} {place['place']}" if place["place"] else ""
    named_tier = tier_of(name) if name else tier_of(f"{word} X")
    if word == "thành phố" and not name:
        named_tier = tier if tier in {"province", "huyen"} else ""
    return AgencyName(body, kind, named_tier or tier, name)


def _implied(body, tier, rest):
    word = {"tỉnh": "Tỉnh", "huyện": "Huyện", "quận": "Quận", "thị": "Thị xã", "thành": "Thành phố"}.get(
        body.split()[0].lower()
    )
    return f"{word} {rest}" if word and not tier_of(rest) else rest
