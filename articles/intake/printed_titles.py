"""The grammar of printed titles: one title per office, split at dashes and commas as it was printed."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from articles.intake.bodies import Body, constituency_end, number_end, parse_body, tail_end
from articles.intake.fields import fields_end
from articles.intake.names import Known, Next, place_length, run_end
from articles.intake.tasks import TASK_FIELDS, task_end
from articles.intake.title_words import FORMER_OR_ACTING, QUALIFIERS, TITLES, UNIT, WHOLE
from articles.intake.tokens import Token, starts
from articles.intake.vocabulary import COMPLETE_BODIES, FIELDS, RANKS

SEPARATORS = {",", "-", "–", "—", "kiêm", ";"}
VILLAGES = {"thôn", "bản", "ấp", "buôn", "xóm", "khóm", "khu", "phố", "làng"}
STARTS = starts(TITLES, FORMER_OR_ACTING)
STARTS_OR_RANKS = STARTS | starts(RANKS)
CLOSED_FORMER = ("(", "cũ", ")")


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
        return Title(start, former_end(tokens, tail_of_whole(tokens, end)))
    head_end = end = qualifiers_end(tokens, end)
    is_group = tokens[end - 1].key == "biểu" and tokens[end - 3].key == "tổ"
    end = number_end(tokens, end, "đội") if is_group else end
    body = parse_body(tokens, end, known, in_title)
    if body:
        end = body_with_owner(tokens, body, known, in_title)
        end = constituency_end(tokens, end, known) if is_group else end
    elif kind == UNIT:
        end = unit_end(tokens, end, known, in_title)
    elif tokens[end - 1].key in VILLAGES:
        end = village_end(tokens, end, known, in_title)
    else:
        end = tail_end(tokens, end, known, in_title)
    return Title(start, former_end(tokens, end), bool(body and body.is_private), is_bare=end == head_end)


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


def tail_of_whole(tokens: Sequence[Token], end: int) -> int:
    """ "Ủy viên Trung ương" may be followed by "Đảng"."""
    return end + 1 if end < len(tokens) and tokens[end].text == "Đảng" else end


def qualifiers_end(tokens: Sequence[Token], end: int) -> int:
    """The index after "Thường trực", "chuyên trách" and the like; "Thường trực HĐND" is a body and stays."""
    while True:
        after, word = QUALIFIERS.match(tokens, end)
        if word is None or (word == "điều hành" and not tokens[end].is_capital):
            return end
        end = after


def body_with_owner(tokens: Sequence[Token], body: Body, known: Known, in_title: Next) -> int:
    """The end of "Chi cục Kiểm lâm thuộc Sở Nông nghiệp", of "Văn phòng HĐND và UBND"."""
    return with_owner(tokens, body.end, body.start, known, in_title)


def with_owner(tokens: Sequence[Token], end: int, start: int, known: Known, in_title: Next) -> int:
    """The end of the body that the words from `start` to `end` are said to belong to ("thuộc Sở Nông nghiệp")."""
    if start < end < len(tokens) - 1 and tokens[end].key == "thuộc" and tokens[end + 1].is_capital:
        owner = parse_body(tokens, end + 1, known, in_title)
        return owner.end if owner else end
    return end


def unit_end(tokens: Sequence[Token], start: int, known: Known, in_title: Next) -> int:
    """The end of a title whose own last word is the agency's first: "Trưởng ban Pháp chế HĐND quận"."""
    end = with_owner(tokens, fields_end(tokens, start, "ban", known), start, known, in_title)
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
    return end + 3 if tuple(token.key for token in tokens[end : end + 3]) == CLOSED_FORMER else end


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
