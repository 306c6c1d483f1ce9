"""Officials of a text: which printed titles belong to which name."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from articles.intake.bodies import Body
from articles.intake.names import Known
from articles.intake.sightings import Name, TitleRow, sightings
from articles.intake.tokens import Token

DASHES = {"-", "–", "—"}
COMES_AFTER = {(), (",",), ("(",), ("là",), (":",), ("hiện", "là"), ("hiện", "nay", "là"), ("nguyên", "là"), ("làm",)}
COMES_BEFORE = {(), (":",), ("là",), ("(",), ("do",), ("gồm",), ("gồm", ":"), ("là", ":")}
BORN = {(",", "sinh"), (",", "sn"), (",", "năm")}
LONGEST_BIRTH = 8
OFFICES = {"chức", "vụ", "danh", "vị", "làm"}
ELECTED = {("đắc", "cử"), ("tái", "cử"), ("trúng", "cử")}
CLAUSE_ENDS = {".", ";", "…", "!", "?"}
REACH = 30


@dataclass
class Sighted:
    """One name in one block with what is printed beside it; `appointed` are posts the text says are given now."""

    name: Name
    before: list = field(default_factory=list)
    after: list = field(default_factory=list)
    appointed: list = field(default_factory=list)

    @property
    def titles(self) -> list:
        return [*self.before, *self.after]


def people_of_block(tokens: Sequence[Token], known: Known) -> tuple[list[Sighted], list[TitleRow], list[Body]]:
    """Return (the names of a block with their titles, all title rows, the agencies outside of titles)."""
    found = sightings(tokens, known)
    rows = [item for item in found if isinstance(item, TitleRow)]
    bodies = [item for item in found if isinstance(item, Body)]
    people = {item: Sighted(item) for item in found if isinstance(item, Name)}
    previous = None
    for place, item in enumerate(found):
        if isinstance(item, TitleRow):
            attach(tokens, place, found, previous, people)
        previous = item if isinstance(item, Name) else previous
    share(tokens, found, people)
    return list(people.values()), rows, bodies


def attach(tokens, place: int, found, previous: Name | None, people) -> None:
    """Give the titles of the row at `place` to the nearest name before them, the name after them, or both."""
    row = found[place]
    following = found[place + 1] if place + 1 < len(found) and isinstance(found[place + 1], Name) else None
    goes_after = previous is not None and comes_after(tokens, previous, row, found[place - 1])
    goes_before = following is not None and comes_before(tokens, row, following, people)
    if goes_before and previous is not None and gap(tokens, row.end, following.lead) == (",",):
        goes_before = not is_appointment(tokens, previous, row)  # "A giữ chức Bí thư, đồng chí B giữ chức ..."
    titles = list(row.titles)
    if goes_after and goes_before:
        keep, give = divide(tokens, row, previous, following, people)
        people[previous].after += keep
        people[following].before += give
    elif goes_after:
        people[previous].after += titles
    elif goes_before:
        people[following].before += titles
    elif previous is not None and is_appointment(tokens, previous, row):
        people[previous].appointed += titles
    elif following is not None and is_given_to(tokens, row, following):
        people[following].appointed += titles


def gap(tokens, start: int, end: int) -> tuple[str, ...]:
    """The words between, without remarks in brackets ("(bên trái)") and with every dash written "-"."""
    words, depth = [], 0
    for place, token in enumerate(tokens[start:end], start):
        if token.text == "(" and any(later.text == ")" for later in tokens[place:end]):
            depth += 1
        if not depth:
            words.append("-" if token.key in DASHES else token.key)
        if token.text == ")" and depth:
            depth -= 1
    return tuple(words)


def comes_after(tokens, name: Name, row: TitleRow, neighbour) -> bool:
    """Whether a row of titles is printed after a name and says what that person is."""
    if neighbour is not name:
        return False
    between = gap(tokens, name.end, row.start)
    if between == ("làm",) and all(title.is_bare for title in row.titles):
        return False  # "do ông A làm Trưởng ban": a role of the day
    if between[:2] in BORN and between[-1] == "," and len(between) <= LONGEST_BIRTH:
        return True
    return between in COMES_AFTER or between == ("-",) or between in {(",", "các"), ("-", "các"), ("đều", "là")}


def comes_before(tokens, row: TitleRow, name: Name, people) -> bool:
    """Whether a row of titles is printed before a name."""
    between = gap(tokens, row.end, name.lead)
    if between in COMES_BEFORE or between == ("-",):
        return True
    return between == (",",) and name.lead < name.start


def divide(tokens, row: TitleRow, previous: Name, following: Name, people) -> tuple[list, list]:
    """Between two names: what the first keeps and what the second is given."""
    titles = list(row.titles)
    if gap(tokens, row.end, following.lead) != ():
        return titles, []
    if people[previous].before:
        return [], titles
    if len(titles) == 1 and gap(tokens, previous.end, row.start) == ("-",):
        return titles, []
    return titles[:-1], titles[-1:]


def is_appointment(tokens, name: Name, row: TitleRow) -> bool:
    """Whether "giữ chức vụ" or "làm" leads from a name to a title within one clause."""
    between = [token.key for token in tokens[name.end : row.start]]
    if not 2 <= len(between) <= REACH or CLAUSE_ENDS & set(between):
        return False
    if tuple(between[-2:]) in ELECTED:
        return True
    return between[-1] in OFFICES and ("giữ" in between or "chức" in between or "làm" in between)


def is_given_to(tokens, row: TitleRow, name: Name) -> bool:
    """Whether a post is given to the name after it: "bổ nhiệm chức vụ ... đối với ông"."""
    between = gap(tokens, row.end, name.lead)
    lead = tokens[row.start - 1].key if row.start else ""
    return between in {("cho",), ("đối", "với")} and lead in OFFICES | {"nhiệm"}


def share(tokens, found, people) -> None:
    """Titles that stand once for several: "các Phó Chủ tịch A, B", "A và B, Phó Chủ tịch"."""
    names = [item for item in found if isinstance(item, Name)]
    pairs = [(earlier, later, gap(tokens, earlier.end, later.lead)) for earlier, later in pairwise(names)]
    announced = {name for name in names if name.is_plural}
    shared = [title for row in found if isinstance(row, TitleRow) and row.is_plural for title in row.titles]
    for earlier, later, between in pairs:
        if between not in {(",",), ("và",), (",", "và")}:
            continue
        people[later].before = [*(t for t in shared if t in people[earlier].before), *people[later].before]
        if earlier in announced:
            announced.add(later)
    for earlier, later, between in reversed(pairs):
        is_listed = between == ("và",) or (between == (",",) and earlier in announced)
        if is_listed and not people[earlier].titles and not people[earlier].appointed:
            people[earlier].appointed = list(people[later].appointed)
        if people[earlier].titles or people[later].before or not people[later].after:
            continue
        if is_listed or (between == (",",) and people[later].after[0] in shared):
            people[earlier].after = list(people[later].after)
