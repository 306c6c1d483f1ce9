"""One post in several writings: how a printed title and a post of the record are alike."""

from dataclasses import dataclass
from enum import IntEnum
from functools import lru_cache

from articles.mentions.keys import key_of
from articles.mentions.record import Post
from people.agency_names import AgencyName, parse_agency
from people.places import bare_name
from people.titles import OwnReading, PostName, parse_title

QUALIFIERS = tuple(key_of(words) for words in ("Thường trực", "chuyên trách"))
# Who leads a committee is a member of it, and of its standing board.
MEMBERSHIPS = {key_of("Ủy viên"): 1, key_of("Ủy viên Ban Thường vụ"): 2}
LEADERS = {key_of("Bí thư"), key_of("Phó Bí thư")}
DELEGATES = {key_of("Đại biểu")}
# Of these agencies one person leads one: the same title in two of them contradicts itself.
OF_ONE_PERSON = {
    "party_committee", "party_board", "peoples_council", "peoples_committee", "department", "office", "front",
    "union", "police", "army", "court", "procuracy",
}  # fmt: skip


class Likeness(IntEnum):
    """How much of a post's title is printed."""

    OTHER = 0
    MORE = 1  # a "Thường trực" too many
    IMPLIED = 2  # a membership that the post carries with it
    LESS = 3  # a "Thường trực" left out
    SAME = 4


@dataclass(frozen=True)
class Office:
    """A title taken apart for comparing: its base, its qualifiers, its agency (None where no agency is printed)."""

    base: str
    qualifiers: frozenset[str]
    agency: AgencyName | None

    @property
    def is_membership(self) -> bool:
        """Whether it is a seat in a body that goes with other posts."""
        return self.base in MEMBERSHIPS or self.base in DELEGATES


def office_of_title(title: str, agency: AgencyName | None) -> Office:
    """The Office of a title in its one spelling."""
    base, qualifiers = key_of(title), set()
    for words in QUALIFIERS:
        if base.endswith(f" {words}"):
            base = base.removesuffix(f" {words}")
            qualifiers.add(words)
    return Office(base, frozenset(qualifiers), agency)


@lru_cache(maxsize=50_000)
def office_on_record(title: str, agency_name: str) -> Office:
    """The Office that a position is: read as if it were printed in full, so that both are read by one table."""
    post = parse_title(full_name(title, agency_name))
    if post and post.agency:
        return office_of_title(post.title, post.agency)
    return office_of_title(title, parse_agency(agency_name) or AgencyName(agency_name, "", ""))


def office_of(post: Post) -> Office:
    """The Office of an appointment."""
    return office_on_record(post.title, post.body.name)


def full_name(title: str, agency_name: str) -> str:
    """The title with its agency; a noun that ends the one and begins the other is said once."""
    words, name = title.split(), agency_name.split()
    for length in (2, 1):
        if key_of(" ".join(words[-length:])) == key_of(" ".join(name[:length])):
            return " ".join([*words, *name[length:]])
    return f"{title} {agency_name}"


@lru_cache(maxsize=5_000)
def read_title(printed: str, readings: tuple[OwnReading, ...] = ()) -> PostName | None:
    """A printed title taken apart; None where its words are of no known post, or name an agency of none."""
    post = parse_title(printed, readings)
    if post and post.agency is None and len(printed.split()) > len(post.title.split()) + 2:
        return None
    return post


def likeness(printed: Office, held: Office) -> Likeness:
    """How the title printed is like the one held, whatever their agencies."""
    if printed.base == held.base:
        if printed.qualifiers == held.qualifiers:
            return Likeness.SAME
        return Likeness.LESS if printed.qualifiers < held.qualifiers else Likeness.MORE
    rank = MEMBERSHIPS.get(printed.base)
    if rank and (held.base in LEADERS or MEMBERSHIPS.get(held.base, 0) > rank):
        return Likeness.IMPLIED
    return Likeness.OTHER


def is_same_body(printed: AgencyName, post: Post) -> bool:
    """Whether a printed agency and that of a post are the same body, wherever it is."""
    held = office_of(post).agency
    names = {body_key(name, post) for name in (held.body, *post.body.other_names)}
    return body_key(printed.body, post) in names or key_of(printed.body) == key_of(post.body.name)


def body_key(name: str, post: Post) -> str:
    """What the writings of a body's name share: without the bare name of its place behind it."""
    key = key_of(name)
    place = key_of(bare_name(post.body.unit.name)) if post.body.unit else ""
    return key.removesuffix(f" {place}") if place else key
