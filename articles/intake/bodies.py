"""The grammar of agencies' names: a head word, a field of work, and the tier or place it serves."""

from collections.abc import Container, Sequence
from dataclasses import dataclass

from articles.intake.fields import DASHES, fields_end
from articles.intake.gazetteer import PROVINCE_NAMES
from articles.intake.names import ROMAN, Known, Next, is_syllable, place_length, run_end
from articles.intake.places import parse_place
from articles.intake.tasks import TASK_HEADS, task_end
from articles.intake.tokens import Token, starts, words
from articles.intake.vocabulary import (
    AREA_WORDS,
    COMPLETE_BODIES,
    FIELD_BODIES,
    FIELDS,
    JOINING_BODIES,
    NOT_IN_NAMES,
    PRIVATE_BODIES,
    SMALL_TIERS,
    TIERS,
)

PARTY = {"tỉnh ủy", "thành ủy", "huyện ủy", "quận ủy", "thị ủy"}
BEAR_THEIR_TIER = PARTY | {
    "đoàn xã", "đoàn phường", "đoàn thị trấn", "xã đoàn", "tỉnh đoàn", "thành đoàn", "huyện đoàn", "quận đoàn",
    "thị đoàn",
}  # fmt: skip
NESTING = {"đảng ủy", "đảng bộ", "chi bộ", "công đoàn", "chi ủy", "đoàn thanh niên", "ubkt"}
STARTS = starts(COMPLETE_BODIES, JOINING_BODIES, FIELD_BODIES)
GROUP = "tổ đại biểu"
COUNCILS = {"quốc hội", "hđnd", "hội đồng nhân dân", "ủy ban thường vụ quốc hội"}
MAX_DEPTH = 3
UNITS_OF_THE_ARMY = set(
    words(
        "sư đoàn|trung đoàn|lữ đoàn|quân khu|bộ tư lệnh quân khu|bộ tư lệnh vùng|tiểu đoàn|hải đội|đoàn kinh tế|vùng|"
        "hải đoàn|binh đoàn|quân đoàn|đại đội"
    )
)
NUMBERED_BODIES = UNITS_OF_THE_ARMY | {"bệnh viện", "ban chỉ đạo", "trường", "đội", "trạm", "ban chỉ huy"}
NAMED_BY_PLACE = {"bộ tư lệnh", "thư viện", "bảo tàng", "nhà thiếu nhi"}
LONGEST_FIRM = 14
# Small, these heads are everyday words.
ONLY_LARGE = set(words("vùng|vụ|hội|đài|viện|bộ|đội|đoàn|trạm|quỹ|báo|cục|hạt|đồn|trường|cơ"))
COMPOUND_STARTS = {"trụ", "cơ", "lễ", "xã", "căn", "ngày"}


@dataclass(frozen=True)
class Body:
    """An agency or another organisation as printed: tokens `start` to `end`; `head` is its first phrase."""

    start: int
    end: int
    head: str
    is_bare: bool = False

    @property
    def is_private(self) -> bool:
        return self.head in PRIVATE_BODIES


def parse_body(
    tokens: Sequence[Token], start: int, known: Known, in_title: Next = Next.TEXT, depth: int = 0
) -> Body | None:
    """Return the body named at `start`, or None.

    `in_title` says whether a person's name may follow at once ("Chủ tịch UBND huyện Giàng A Páo").
    """
    if depth > MAX_DEPTH or start >= len(tokens) or tokens[start].key not in STARTS or is_place_name(tokens, start):
        return None
    end, head = COMPLETE_BODIES.match(tokens, start)
    if head and FIELD_BODIES.match(tokens, start)[0] <= end:
        return complete_body(tokens, start, end, head, known, in_title, depth)
    end, head = JOINING_BODIES.match(tokens, start)
    if head:
        body = joined_body(tokens, start, end, head, known, in_title, depth)
        if body:
            return body
    return field_body(tokens, start, known, in_title, depth)


def complete_body(tokens, start, end, head, known, in_title, depth) -> Body:
    """A body that its head names in full: "UBND huyện Suối Mơ", "Đảng ủy Công an tỉnh"."""
    tail = tail_end(tokens, end, known, in_title, is_party=head in BEAR_THEIR_TIER)
    if head in NESTING and tail == end:
        nested = parse_body(tokens, end, known, in_title, depth + 1)
        tail = nested.end if nested and tokens[end].is_capital else offices_end(tokens, end, known, in_title)
    return Body(start, tail, head, is_bare=tail == end and head not in BEAR_THEIR_TIER)


def offices_end(tokens, start: int, known: Known, in_title: Next) -> int:
    """The end of " các cơ quan Đảng tỉnh" behind a party committee, or `start`."""
    end, field = FIELDS.match(tokens, start)
    return tail_end(tokens, end, known, in_title) if field and tokens[start].key == "các" else start


def joined_body(tokens, start, end, head, known, in_title, depth) -> Body | None:
    """A part of another body: "Ban Thường vụ Tỉnh ủy", "Văn phòng UBND tỉnh"; None for "Ban Chỉ huy Quân sự"."""
    if head == GROUP:
        end = number_end(tokens, end, "đội")
    nested = parse_body(tokens, end, known, in_title, depth + 1)
    if nested and start and tokens[start].key == "thường" and tokens[start - 1].key == "quan":
        return None  # "Cơ quan Thường trực Ban Chỉ huy": the office is of the day, its owner is named in full
    if nested and head == GROUP:
        return Body(start, constituency_end(tokens, nested.end, known), head)
    if nested:
        end = linked_bodies_end(tokens, nested.end, known, in_title, depth) if head == "văn phòng" else nested.end
        return Body(start, end, head)
    if FIELDS.match(tokens, end)[1]:
        return None
    tail = tail_end(tokens, end, known, in_title)
    if tail == end < len(tokens) and tokens[end].is_acronym:
        return None
    return Body(start, tail, head, is_bare=tail == end)


def linked_bodies_end(tokens, end, known, in_title, depth) -> int:
    """After "Văn phòng HĐND": the end of " và UBND huyện"."""
    while end + 1 < len(tokens) and (tokens[end].key in DASHES or tokens[end].key in {"và", "&"}):
        nested = parse_body(tokens, end + 1, known, in_title, depth + 1)
        if not nested or not tokens[end + 1].is_acronym:
            break
        end = nested.end
    return end


def field_body(tokens, start, known, in_title, depth) -> Body | None:
    """A body that its field of work names: "Sở Kế hoạch và Đầu tư", "Phòng Kinh tế, Hạ tầng và Đô thị huyện"."""
    end, head = FIELD_BODIES.match(tokens, start)
    if not head or is_second_syllable(tokens, start):
        return None
    if head in PRIVATE_BODIES:
        return Body(start, firm_end(tokens, end), head)
    if head.endswith(" của"):
        sender = parse_body(tokens, end, known, in_title, depth + 1) or parse_place(tokens, end, known, in_title)
        return Body(start, sender.end, head) if sender else None
    task = task_end(tokens, end, known, in_title) if head in TASK_HEADS else end
    if task > end:
        return Body(start, task, head)
    after = named_field_end(tokens, start, end, head, known)
    if after == end:
        tail = fieldless_end(tokens, end, head, known, in_title)
        return Body(start, tail, head) if tail > end else None
    after = number_end(tokens, after, head)
    if after < len(tokens) and tokens[after].key == "của" and is_owner(tokens, after + 1, end, COUNCILS):
        after += 1
    nested = parse_body(tokens, after, known, in_title, depth + 1) if is_owner(tokens, after, end) else None
    return Body(start, nested.end if nested else tail_end(tokens, after, known, in_title), head)


def named_field_end(tokens, start: int, end: int, head: str, known: Known) -> int:
    """The end of a body's field or given name behind its head, or `end` where none is named."""
    is_plural = start > 0 and tokens[start - 1].key in {"các", "lãnh"}
    after = fields_end(tokens, end, head, known, is_plural)
    if after == end + 1 and not tokens[end].is_acronym and not FIELDS.match(tokens, end)[1]:
        return end
    if after == end and not (head.startswith("trường") or head in {"báo", "đài", "trạm"}):
        return parenthesis_end(tokens, end)
    return after


def fieldless_end(tokens, end: int, head: str, known: Known, in_title: Next) -> int:
    """The end of a body that a number, with its arm, or a place names: "Vùng 2 Hải quân", "Bộ Tư lệnh TPHCM"."""
    is_numbered = head in UNITS_OF_THE_ARMY or head.startswith("trường ")
    number = number_end(tokens, end, head) if is_numbered else end
    if number == end and head not in NAMED_BY_PLACE:
        return end
    arm, field = FIELDS.match(tokens, number)
    return tail_end(tokens, arm if field and tokens[number].is_capital else number, known, in_title)


def number_end(tokens, start: int, head: str) -> int:
    """The index after "3", "số 3", or "3 - Suối Mơ" behind "phòng thủ khu vực"."""
    if head not in NUMBERED_BODIES and not head.startswith("trường"):
        return start
    if tokens[start - 1].key in {"vực", "ptkv"}:
        return area_end(tokens, start)
    number = start + 1 if start + 1 < len(tokens) and tokens[start].key == "số" else start
    return number + 1 if number < len(tokens) and tokens[number].text.isdigit() else start


def constituency_end(tokens, start: int, known: Known) -> int:
    """The end of " số 3", " bầu tại huyện Suối Mơ" after a council's group of delegates."""
    end = number_end(tokens, start, "đội")
    index = end + 1 if end < len(tokens) and tokens[end].key in {"bầu", "đơn"} else end
    if index + 1 < len(tokens) and tokens[index].key in {"tại", "ở"}:
        place = parse_place(tokens, index + 1, known)
        return place.end if place and place.name else end
    return end


def is_second_syllable(tokens, start: int) -> bool:
    """Whether a small "sở" or "hội" only ends another word: "trụ sở", "lễ hội"."""
    if start > 1 and tokens[start - 1].key == "sở" and tokens[start - 2].key == "trụ":
        return True
    if tokens[start].is_capital:
        return False
    if start and tokens[start].key == "hội" and tokens[start - 1].key in {"tịch", "viên"}:
        return FIELDS.match(tokens, start + 1)[1] is None
    return tokens[start].key in ONLY_LARGE or (start > 0 and tokens[start - 1].key in COMPOUND_STARTS)


def firm_end(tokens, start: int) -> int:
    """The end of a firm's name: up to its last capital word before a sign or a verb."""
    end = index = start
    while index < min(len(tokens), start + LONGEST_FIRM) and (tokens[index].is_word or tokens[index].text in "&-–"):
        if tokens[index].is_capital:
            end = index + 1
        elif tokens[index].key in NOT_IN_NAMES - {"và", "triển", "chủ", "tổ", "thống"}:
            break
        index += 1
    return end


def is_owner(tokens, index: int, field_start: int, owners: Container[str] | None = None) -> bool:
    """Whether the body after a field owns it ("Ban Pháp chế HĐND quận"); an adjoining "Ban" or "Sở" does not."""
    if not field_start < index < len(tokens):
        return False
    owner = COMPLETE_BODIES.match(tokens, index)[1]
    return owner is not None and (owners is None or owner in owners)


def parenthesis_end(tokens, start: int) -> int:
    """The index after "(ATGT)", or `start`."""
    if start + 2 < len(tokens) and tokens[start].text == "(" and tokens[start + 2].text == ")":
        return start + 3 if tokens[start + 1].is_acronym else start
    return start


def abbreviation_end(tokens, start: int) -> int:
    """The index after "(QLTT)" where it is made of the first letters of the words before it, or `start`."""
    end = parenthesis_end(tokens, start)
    if end == start:
        return start
    letters = [letter for letter in tokens[start + 1].key if letter.isalpha()]
    initials = [token.key[0] for token in tokens[max(0, start - 2 * len(letters)) : start] if token.is_word]
    return end if letters == [letter for letter in initials if letter in letters][-len(letters) :] else start


def is_place_name(tokens, start: int) -> bool:
    """Whether a capital "Trường" or "Hội" is the first syllable of a place ("xã Trường Sơn")."""
    if not 0 < start < len(tokens) or tokens[start - 1].is_capital or tokens[start].key not in ONLY_LARGE:
        return False
    return TIERS.match(tokens, start - 1)[0] == start


def tail_end(tokens, start: int, known: Known, in_title: Next, is_party: bool = False) -> int:
    """Return the index after what follows a body's own words: area words, a tier, a place."""
    end = start
    bracket = parenthesis_end(tokens, end)
    end = abbreviation_end(tokens, end)
    if end < bracket < len(tokens) and (AREA_WORDS.match(tokens, bracket)[1] or TIERS.match(tokens, bracket)[1]):
        end = bracket
    area, word = AREA_WORDS.match(tokens, end)
    if word == "đảng" and COMPLETE_BODIES.match(tokens, end)[1]:
        return end
    if word and tokens[end].is_capital or word == "khu vực":
        end = area if word != "khu vực" else area_end(tokens, area)
    if end + 1 < len(tokens) and tokens[end].key == "của" and TIERS.match(tokens, end + 1)[1]:
        end += 1
    if COMPLETE_BODIES.match(tokens, end)[1] in PARTY:
        return end
    place = parse_place(tokens, end, known, in_title)
    if place:
        return place.end
    return bare_place_end(tokens, end, known, in_title, is_party) if end < len(tokens) else end


def area_end(tokens, start: int) -> int:
    """The end of "khu vực 2 - Bát Xát", "khu vực Nà Phát"."""
    is_number = start < len(tokens) and (tokens[start].text.isdigit() or tokens[start].text in ROMAN)
    end = start + 1 if is_number else start
    if end > start and end + 1 < len(tokens) and tokens[end].key in DASHES and is_syllable(tokens[end + 1]):
        end += 1
    return max(end, run_end(tokens, end)) if end == start or tokens[end - 1].key in DASHES else end


def bare_place_end(tokens, start: int, known: Known, in_title: Next, is_party: bool) -> int:
    """The index after a place without tier word: "Huyện ủy Suối Mơ", "UBND Lào Cai", "Chi bộ thôn 4"."""
    province, _ = PROVINCE_NAMES.match(tokens, start)
    if province > start and tokens[start].is_capital:
        return province
    small, word = SMALL_TIERS.match(tokens, start)
    if word and small < len(tokens) and (tokens[small].text[0].isdigit() or is_syllable(tokens[small])):
        end = run_end(tokens, small)
        return small + (place_length(tokens, small, end, known, in_title) if end > small else 1)
    end = run_end(tokens, start)
    if not is_party or end == start:
        return start
    keys = tuple(token.key for token in tokens[start:end])
    if keys in known.people or (len(keys) == 1 and start + 1 < len(tokens) and not is_syllable(tokens[start])):
        return start
    return start + place_length(tokens, start, end, known, in_title)
