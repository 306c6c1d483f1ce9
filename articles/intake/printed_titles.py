"""The grammar of printed titles: one title per office, split at dashes and commas as it was printed."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from articles.intake.bodies import constituency_end, number_end, parse_body, tail_end
from articles.intake.fields import fields_end
from articles.intake.names import Known, Next, place_length, run_end
from articles.intake.places import parse_place
from articles.intake.tasks import TASK_FIELDS, task_end
from articles.intake.title_words import FORMER_OR_ACTING, PRIVATE, QUALIFIERS, STAFF, TITLES, UNIT, WHOLE
from articles.intake.tokens import Token, starts
from articles.intake.vocabulary import COMPLETE_BODIES, FIELDS, RANKS, TIERS

SEPARATORS = {",", "-", "–", "—", "kiêm", ";", "/"}
VILLAGES = {"thôn", "bản", "ấp", "buôn", "xóm", "khóm", "khu", "phố", "làng"}
STARTS = starts(TITLES, FORMER_OR_ACTING)
STARTS_OR_RANKS = STARTS | starts(RANKS)
REMARKS = {("(", "cũ", ")"), ("(", "mới", ")")}
# Offices that belong to a larger one, which is printed behind a comma: "Phó Phòng Tổng hợp, Văn phòng UBND tỉnh".
SMALLER, LARGER = {"phòng", "cục", "vụ"}, {"văn phòng", "sở", "bộ", "tổng cục", "công an", "cục"}
ELECTED = {"hđnd", "ubnd", "quốc", "nhân"}
LARGE_TIERS = ("tỉnh", "thành phố", "thị xã", "huyện", "quận")


@dataclass(frozen=True)
class Title:
    """One printed title: tokens `start` to `end`, and whether it belongs to a firm or cooperative."""

    start: int
    end: int
    is_private: bool = False
    is_bare: bool = False


def parse_title(tokens: Sequence[Token], start: int, known: Known, in_title: Next = Next.PERSON) -> Title | None:
    """Return the title that begins at `start`, with "nguyên", "quyền" before and "(cũ)" after it, or None."""
    if tokens[start].key not in STARTS or start and tokens[start].key == "vụ" and tokens[start - 1].key == "chức":
        return None
    index, is_acting = modifiers_end(tokens, start)
    end, kind = TITLES.match(tokens, index)
    if kind is None:
        return title_of_acting(tokens, start, index, known, in_title) if is_acting else None
    if kind == WHOLE:
        return Title(start, former_end(tokens, end))
    head_end = qualifiers_end(tokens, end)
    end, is_private = office_end(tokens, head_end, kind, known, in_title)
    if kind == STAFF and (end == head_end or in_title != Next.END_OF_TITLE):
        return None
    if end == head_end:
        bare_end = head_end - 1 if tokens[head_end - 1].text == "." else head_end
        return Title(start, former_end(tokens, bare_end), kind == PRIVATE, is_bare=True)
    end = term_end(tokens, owner_behind_comma(tokens, head_end, end, known, in_title), known, in_title)
    return Title(start, former_end(tokens, end), is_private or kind == PRIVATE)


def office_end(tokens: Sequence[Token], start: int, kind: str, known: Known, in_title: Next) -> tuple[int, bool]:
    """Return (the end of the agency or place that an office is held in, whether it is a private one)."""
    is_group = tokens[start - 1].key == "biểu" and tokens[start - 3].key == "tổ"
    end = number_end(tokens, start, "đội") if is_group else start
    body = parse_body(tokens, end, known, in_title)
    if body:
        end = owner_end(tokens, body.end, known, in_title)
        return constituency_end(tokens, end, known) if is_group else end, body.is_private
    if kind == UNIT:
        return owner_end(tokens, unit_end(tokens, end, known, in_title), known, in_title), False
    if tokens[end - 1].key in VILLAGES:
        return village_end(tokens, end, known, in_title), False
    if end + 1 < len(tokens) and tokens[end].is_acronym and TIERS.match(tokens, end + 1)[1]:
        end += 1  # an agency by its letters: "Phó Giám đốc TTYT huyện"
    return tail_end(tokens, end, known, in_title), False


def modifiers_end(tokens: Sequence[Token], start: int) -> tuple[int, bool]:
    """Return (index after "nguyên", "quyền", "phụ trách", whether there is one)."""
    if start and tokens[start].key == "quyền" and tokens[start - 1].key in {"ủy", "chính"}:
        return start, False
    end, word = FORMER_OR_ACTING.match(tokens, start)
    return end, word is not None


def title_of_acting(tokens: Sequence[Token], start: int, index: int, known: Known, in_title: Next) -> Title | None:
    """ "phụ trách Phòng Nội vụ": the agency itself is named as what the person is in charge of."""
    if tokens[start].key != "phụ" or index >= len(tokens) or not tokens[index].is_capital:
        return None
    body = parse_body(tokens, index, known, in_title)
    return Title(start, body.end, body.is_private) if body else None


def qualifiers_end(tokens: Sequence[Token], end: int) -> int:
    """The index after "Thường trực", "chuyên trách" and the like; "Thường trực HĐND" is a body and stays."""
    while True:
        after, word = QUALIFIERS.match(tokens, end)
        if word is None or (word == "điều hành" and not tokens[end].is_capital):
            return end
        end = after


def owner_end(tokens: Sequence[Token], end: int, known: Known, in_title: Next) -> int:
    """The end of " thuộc Sở Nông nghiệp" behind "Chi cục Kiểm lâm"."""
    if end + 1 < len(tokens) and tokens[end].key == "thuộc" and tokens[end + 1].is_capital:
        owner = parse_body(tokens, end + 1, known, in_title)
        return owner.end if owner else end
    return end


def owner_behind_comma(tokens: Sequence[Token], head_end: int, end: int, known: Known, in_title: Next) -> int:
    """The end of a title printed behind its person that goes on with the larger office or place it belongs to."""
    if in_title != Next.END_OF_TITLE or end + 1 >= len(tokens) or tokens[end].key != ",":
        return end
    if tokens[head_end - 1].key in SMALLER or tokens[head_end].key in SMALLER:
        owner = parse_body(tokens, end + 1, known, in_title)
        return owner.end if owner and owner.head in LARGER else end
    larger = parse_place(tokens, end + 1, known, in_title)
    if larger and larger.name and larger.tier in LARGE_TIERS:
        places = (parse_place(tokens, index, known, in_title) for index in range(end - 1, head_end - 1, -1))
        within = next(filter(None, places), None)
        if within and within.end == end and within.name and within.tier not in {larger.tier, *LARGE_TIERS[:2]}:
            return larger.end
    return end


def term_end(tokens: Sequence[Token], end: int, known: Known, in_title: Next) -> int:
    """The end of " khóa IX", " khóa XV tỉnh Lạng Sơn" behind an elected body."""
    if end + 1 >= len(tokens) or tokens[end].key != "khóa" or not set(tokens[end + 1].text) <= set("IVXL"):
        return end
    if not any(token.key in ELECTED for token in tokens[max(0, end - 6) : end]):
        return end
    place = parse_place(tokens, end + 2, known, in_title)
    return place.end if place else end + 2


def unit_end(tokens: Sequence[Token], start: int, known: Known, in_title: Next) -> int:
    """The end of a title whose own last word is the agency's first: "Trưởng ban Pháp chế HĐND quận"."""
    end = fields_end(tokens, start, "ban", known)
    if end == start + 2 and FIELDS.match(tokens, start)[1] in TASK_FIELDS:
        end = max(end, task_end(tokens, end, known, in_title))
        if end > start + 2:
            return end
    if end > start and COMPLETE_BODIES.match(tokens, end)[1]:
        owner = parse_body(tokens, end, known, in_title)
        return owner.end if owner else end
    return tail_end(tokens, end, known, in_title)


def village_end(tokens: Sequence[Token], start: int, known: Known, in_title: Next) -> int:
    """The end of "Trưởng thôn Khe Lếch", "Trưởng bản số 2"."""
    if start < len(tokens) and tokens[start].text.isdigit():
        return start + 1
    end = run_end(tokens, start)
    place = start + place_length(tokens, start, end, known, in_title) if end > start else start
    return tail_end(tokens, place, known, in_title)


def former_end(tokens: Sequence[Token], end: int) -> int:
    """The index after "(cũ)", where it follows."""
    return end + 3 if tuple(token.key for token in tokens[end : end + 3]) in REMARKS else end


def parse_titles(tokens: Sequence[Token], start: int, known: Known, in_title: Next = Next.PERSON) -> list[Title]:
    """Return the titles of one person that stand in a row from `start` on; ranks among them are passed over.

    `in_title` says whether the person's name is yet to come.
    """
    titles: list[Title] = []
    if tokens[start].key not in STARTS_OR_RANKS:
        return titles
    index = RANKS.match(tokens, start)[0]
    while index < len(tokens):
        title = parse_title(tokens, index, known, in_title)
        if title is None or title.end == index:
            break
        if titles and tokens[title.start - 1].key == "kiêm" and title.start - titles[-1].end == 1:
            title = replace(title, start=titles.pop().start)
        titles.append(title)
        index = next_title(tokens, title.end)
    return titles


def next_title(tokens: Sequence[Token], end: int) -> int:
    """The index at which a further title of the same person may begin, or the end of the text."""
    index = end
    while index < len(tokens) and tokens[index].key in SEPARATORS and index - end < 2:
        index += 1
    if index == end or tokens[end].key == ";":
        return len(tokens)
    after, rank = RANKS.match(tokens, index)
    if rank and after < len(tokens) and tokens[after].key in SEPARATORS:
        return after + 1
    if rank and run_end(tokens, after) > after:
        return len(tokens)
    return index
