"""Printed titles, taken apart: which post, in which kind of agency, on which tier. Pure Python, no database.

"Bí thư Huyện ủy" is the post "Bí thư" in the party committee of a unit of the middle tier; which unit, the
article's place tells (`people.resolving`). "Tỉnh ủy viên" and "Uỷ viên BCH Đảng bộ tỉnh" are one post. Army and
police rank is never part of a post.
"""

import re
from dataclasses import dataclass

from cms.text import clean_line, title_key
from people.abbreviations import expand
from people.agency_names import AgencyName, parse_agency, without_term, without_wider_place
from people.agency_words import compiled
from people.places import capitalised, tier_of
from people.title_words import HEADS, LEADING_RANK, RANKS, ROLES_OF_THE_DAY, SELF_CONTAINED

__all__ = ["AgencyName", "OwnReading", "PostName", "parse_agency", "parse_title"]

# "Trưởng phòng Tư pháp" leads "Phòng Tư pháp", "Chánh Văn phòng UBND" leads "Văn phòng UBND".
NOUN_OF_TITLE = [
    ("Văn phòng", "Văn phòng"), ("phòng", "Phòng"), ("ban", "Ban"), ("đoàn", "Đoàn"), ("Thanh tra", "Thanh tra"),
]  # fmt: skip
HEAD_OF = {"Phòng": "Trưởng phòng", "Ban": "Trưởng ban", "Sở": "Giám đốc", "Trung tâm": "Giám đốc"}
ONLY_IN_CHARGE = re.compile(r"^phụ trách\s+(?=\S)", re.IGNORECASE)
WORD_OF_TIER = {"province": "Tỉnh", "huyen": "Huyện", "commune": "Xã", "": "Thành phố"}
FORMER = re.compile(r"^(?:nguyên|cựu)\s+|\s*\((?:cũ|nguyên)\)", re.IGNORECASE)
ACTING = re.compile(r"^quyền\s+", re.IGNORECASE)
IN_CHARGE = re.compile(r"\s+phụ trách(?!\w)(?P<what>.*)$", re.IGNORECASE)
# Where one title ends and the next begins; "Sở Văn hóa, Thể thao và Du lịch" is one.
JOINT = re.compile(r"\s*[,;]\s*|\s+[-–]\s+")


@dataclass(frozen=True)
class PostName:
    """A printed title taken apart; `agency` is None where the words name none."""

    title: str
    agency: AgencyName | None
    is_former: bool = False
    is_acting: bool = False


@dataclass(frozen=True)
class OwnReading:
    """How a newsroom reads certain words, before the table does: as post `title`, or as no post where it is "".

    Without `body` the words are the post alone and its agency follows them ("Hội trưởng" is read "Chủ tịch"); with it
    they carry their agency, and only a place may follow ("Bí thư chi bộ thôn" ...). `kind` and `tier` as in AgencyName.
    """

    words: str
    title: str = ""
    body: str = ""
    kind: str = ""
    tier: str = ""


def parse_title(printed, own=()):
    """Return the PostName of one printed title, or None where no one post is recognised.

    None are a rank, a role of the day ("Trưởng đoàn công tác") and two titles in one. `own` are OwnReading rows; they
    go before the table.
    """
    text = without_term(expand(printed)).strip(" .,;:-–")
    is_former, text = bool(FORMER.search(text)), FORMER.sub("", text)
    text, is_acting = _without_charge(clean_line(text))
    is_headless, text = bool(ONLY_IN_CHARGE.match(text)), ONLY_IN_CHARGE.sub("", text)
    if title_key(text) in RANKS:
        return None
    text = _without_rank(text)
    for reading in sorted(own, key=lambda reading: -len(reading.words)):
        if match := compiled(re.escape(expand(reading.words)).replace("\\ ", " ")).match(text):
            post = _as_told(reading, text[match.end() :].strip(" ,-–"))
            return post and PostName(*post, is_former, is_acting)
    if ROLES_OF_THE_DAY.match(text):
        return None
    post = _headed(text) if is_headless else _self_contained(text) or _led(text)
    return post and PostName(*post, is_former, is_acting or is_headless)


def _as_told(reading, rest):
    """Return (title, agency) as a newsroom reads the words; None for no post, or where more than a place follows."""
    if not reading.title or _goes_on(f"{reading.words} {rest}"):
        return None
    if not reading.body:
        return reading.title, _agency_led_by(reading.title, rest)
    place = _place(rest, reading.tier) if rest else ""
    return reading.title, AgencyName(reading.body, reading.kind, reading.tier or tier_of(place), place)


def _without_charge(text):
    """Return (text, whether it means acting). Who is in charge of a field ("phụ trách kinh tế") acts for nobody."""
    is_acting, text = bool(ACTING.match(text)), ACTING.sub("", text)
    charge = IN_CHARGE.search(text)
    if not charge:
        return text, is_acting
    if not charge["what"].strip() or parse_agency(charge["what"]):
        return clean_line(text[: charge.start()] + charge["what"]), True
    return text[: charge.start()], is_acting


def _without_rank(text):
    rank = LEADING_RANK.match(text)
    return text[rank.end() :].strip(" ,-–") if rank else text


def _self_contained(text):
    """Return (title, agency) of a title that carries its agency within itself, or None."""
    for pattern, title, body, kind, tier in SELF_CONTAINED:
        match = pattern.fullmatch(text)
        if match and not _goes_on(place := match.groupdict().get("place") or ""):
            place = _place(place.strip(), tier)
            return title, AgencyName(body, kind, tier or tier_of(place), place)
    return None


def _led(text):
    """Return (title, agency) of a title that stands before its agency, or None."""
    for pattern, title in HEADS:
        if match := pattern.match(text):
            rest = text[match.end() :]
            return None if _goes_on(rest) else (title, _agency_led_by(title, rest.strip(" ,-–")))
    return None


def _headed(text):
    """Return (title, agency) of who is in charge of an agency without its title: "phụ trách Phòng Nội vụ"."""
    agency = parse_agency(text)
    title = agency and next((title for noun, title in HEAD_OF.items() if agency.body.startswith(noun)), None)
    return (title, agency) if title else None


def _goes_on(rest):
    """Tell whether another title follows: "Bí thư Đảng ủy, Chủ tịch HĐND xã"."""
    return any(
        pattern.match(part)
        for part in JOINT.split(rest)[1:]
        for pattern, *_ in (*SELF_CONTAINED, *HEADS)
    )  # fmt: skip


def _agency_led_by(title, rest):
    """Return the agency after a title; the noun within the title belongs to it where the rest is none by itself."""
    if not rest:
        return None
    noun = next((noun for end, noun in NOUN_OF_TITLE if title.endswith(end)), "")
    if noun.endswith("òng"):
        return parse_agency(f"{noun} {rest.removeprefix(noun).strip()}")
    return parse_agency(rest) or (parse_agency(f"{noun} {rest}") if noun else None)


def _place(name, tier):
    """Return a place with its tier word, "Tỉnh Lào Cai"; "" where the words are a tier word alone."""
    name = without_wider_place(name)
    if not name or not tier_of(name) and name.islower():
        return ""
    if tier_of(name):
        return capitalised(name)
    return f"{WORD_OF_TIER[tier]} {name}"
