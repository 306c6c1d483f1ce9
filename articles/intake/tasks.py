"""Bodies named after a task of many words: "Ban Chỉ đạo về giảm nghèo bền vững huyện"."""

from collections.abc import Sequence

from articles.intake.fields import begins_body, is_person
from articles.intake.names import Known, Next
from articles.intake.places import parse_place
from articles.intake.title_words import TITLES
from articles.intake.tokens import Token, words
from articles.intake.vocabulary import COMPLETE_BODIES, FIELDS, PERSON_CUES, TIERS

TASK_HEADS = {"ban chỉ đạo", "ban quản lý", "bql", "ban chỉ huy", "ban qlda", "ban quản lý dự án"}
TASK_FIELDS = {"chỉ đạo", "quản lý", "chỉ huy"}
# Small, a task begins with one of these; any capital word and any number may begin one as well.
TASK_STARTS = set(
    words(
        "về|phòng|thực|triển|công|phong|các|xây|giảm|cải|chuyển|phát|bầu|thi|đổi|sắp|diễn|vận|giải|dự|đầu|rừng|chợ|xóa"
    )
)
# A verb of the sentence: the task has ended before its owner was named.
VERBS = set(
    words(
        "đã|đang|sẽ|họp|tại|ở|cũng|được|cho|do|yêu|đề|phối|tiếp|theo|trong|ngày|ghi|nhấn|làm|trao|tặng|kết|cùng|"
        "với|nghiêm|tốt|cần|phải|là|có|đến|từ|khi|để|báo|thăm|nghe|vừa|của|cấp|giao|chủ|tổ|kiểm"
    )
)
WITHIN_WORDS = {("giao", "thông"), ("phát", "triển"), ("dân", "chủ"), ("chủ", "cơ"), ("kiểm", "soát")}
SIGNS = {",", "-", "–", "“", "”", '"', "&", "/", "(", ")"}
REACH = 24


def task_end(tokens: Sequence[Token], start: int, known: Known, in_title: Next) -> int:
    """Return the index after a task and its owner's name, or `start` where no owner ends the words in time."""
    if start >= len(tokens) or not begins_task(tokens[start]):
        return start
    for index in range(start, min(len(tokens), start + REACH)):
        end = owner_end(tokens, index, known, in_title)
        if end > index:
            return end if index > start else start
        if not is_within(tokens, index) or begins_another(tokens, index, known):
            return start
    return start


def begins_task(token: Token) -> bool:
    """Whether a word can be the first of a task."""
    return token.text[0].isdigit() or (token.is_word and (token.is_capital or token.key in TASK_STARTS))


def is_within(tokens: Sequence[Token], index: int) -> bool:
    """Whether the words of a task can go on over this token."""
    token = tokens[index]
    if token.text == "(":
        return index + 2 < len(tokens) and tokens[index + 1].is_acronym and tokens[index + 2].text == ")"
    if not token.is_word:
        return token.text in SIGNS or token.text[0].isdigit()
    if token.is_capital or FIELDS.match(tokens, index)[1]:
        return not (TITLES.match(tokens, index)[1] or PERSON_CUES.match(tokens, index)[1])
    keys = [neighbour.key for neighbour in tokens[index - 1 : index + 2]]
    return token.key not in VERBS or bool({tuple(keys[:2]), tuple(keys[1:])} & WITHIN_WORDS)


def begins_another(tokens: Sequence[Token], index: int, known: Known) -> bool:
    """Whether a person, or behind a comma another body, begins here."""
    if not tokens[index].is_capital:
        return False
    return is_person(tokens, index, known) or (tokens[index - 1].key == "," and begins_body(tokens, index))


def owner_end(tokens: Sequence[Token], index: int, known: Known, in_title: Next) -> int:
    """The index after the tier, place, committee or council at `index` that a body belongs to."""
    after, body = COMPLETE_BODIES.match(tokens, index)
    if body and tokens[index].is_capital:
        place = parse_place(tokens, after, known, in_title)
        return place.end if place else after
    place = parse_place(tokens, index, known, in_title) if TIERS.match(tokens, index)[1] else None
    return place.end if place else index
