"""Fields of work in an agency's name: "Kế hoạch và Đầu tư", "Kinh tế, Hạ tầng và Đô thị"."""

from articles.intake.names import Known, is_syllable, person_end, run_end
from articles.intake.syllables import marked_person
from articles.intake.title_words import TITLES
from articles.intake.tokens import starts
from articles.intake.vocabulary import (
    COMPLETE_BODIES,
    FIELD_BODIES,
    FIELDS,
    FIELDS_WITH_COMMA,
    JOINING_BODIES,
    NAMED_AFTER_PERSONS,
    NOT_IN_NAMES,
    PERSON_CUES,
    RANKS,
    TIERS,
)

DASHES = {"-", "–", "—"}
COMMA_REACH = 6
SHORTEST_PERSON = 2
NAMED_AFTER_PLACES = {"đồn", "trạm", "hạt"}
OTHERS = starts(TIERS, TITLES, RANKS, PERSON_CUES)


def fields_end(tokens, start: int, head: str, known: Known, is_plural: bool = False) -> int:
    """Return the index after the fields of work, or the given name, of a body whose head ends at `start`."""
    end = start
    while True:
        after, field = one_field(tokens, end, head, known, is_first=end == start)
        if after == end:
            return end
        end = after
        linked = link_end(tokens, end, field, known, is_plural)
        if linked > end and one_field(tokens, linked, head, known, is_first=False)[0] > linked:
            end = linked
        elif linked > end and tokens[end].key in DASHES:
            return FIELDS.match(tokens, linked)[0]


def one_field(tokens, start: int, head: str, known: Known, is_first: bool) -> tuple[int, str | None]:
    """One known field, acronym, or capitalised name of a field with the small syllable that belongs to it."""
    if start >= len(tokens) or is_other(tokens, start):
        return start, None
    end, field = FIELDS.match(tokens, start)
    if field and (is_first or tokens[start].is_capital or end > start + 2):
        return end, field
    if tokens[start].is_acronym and tokens[start].is_word and not COMPLETE_BODIES.match(tokens, start)[1]:
        return start + 1, None
    if not is_syllable(tokens[start]):
        return start, None
    if COMPLETE_BODIES.match(tokens, start)[0] > start + 1:
        return start, None
    is_post = head in NAMED_AFTER_PLACES and run_end(tokens, start) - start == SHORTEST_PERSON
    if head not in NAMED_AFTER_PERSONS and not is_post and is_person(tokens, start, known):
        return start, None
    return compound_end(tokens, start, head, is_first or not is_syllable(tokens[start - 1])), None


def is_person(tokens, start: int, known: Known) -> bool:
    """Whether a person's name begins here, by its family name, its middle word or its apostrophe."""
    return person_end(tokens, start, known) > start or marked_person(tokens[start : run_end(tokens, start)]) == 0


def compound_end(tokens, start: int, head: str, may_be_compound: bool) -> int:
    """The end of an unknown name: capital syllables, then one small one ("Khuyến nông")."""
    end = run_end(tokens, start) if head in NAMED_AFTER_PERSONS else start + 1
    if may_be_compound and end < len(tokens):
        small = tokens[end]
        if small.is_word and small.text.islower() and small.key not in NOT_IN_NAMES and not is_other(tokens, end):
            return end + 1
    return end


def is_other(tokens, index: int) -> bool:
    """Whether a tier word, a title, a rank or a person's cue begins here."""
    tables = (TIERS, TITLES, RANKS, PERSON_CUES)
    return (
        tokens[index].key in OTHERS
        and any(table.match(tokens, index)[1] for table in tables)
        and not FIELDS.match(tokens, index)[1]
    )


def link_end(tokens, end: int, field: str | None, known: Known, is_plural: bool) -> int:
    """The index after "và", a dash or a comma that goes on with the same name; `end` where none does."""
    if end + 1 >= len(tokens):
        return end
    link, following = tokens[end].key, tokens[end + 1]
    goes_on = following.is_capital or FIELDS.match(tokens, end + 1)[1]
    if not goes_on or begins_body(tokens, end + 1):
        return end
    if link in DASHES:
        return end + 1 if FIELDS.match(tokens, end + 1)[1] or is_short_field(tokens, end + 1) else end
    if link in {"và", "&"}:
        return end + 1 if FIELDS.match(tokens, end + 1)[1] or is_syllable(following) or following.is_acronym else end
    if link == "," and not is_plural and field in FIELDS_WITH_COMMA:
        return end + 1 if is_enumerated(tokens, end + 1) else end
    return end


def is_short_field(tokens, index: int) -> bool:
    """Whether an abbreviation stands here that is no body, title or rank ("Dân số - KHHGĐ")."""
    tables = (COMPLETE_BODIES, TITLES, RANKS, TIERS)
    is_known = any(table.match(tokens, index)[1] for table in tables)
    return tokens[index].is_acronym and len(tokens[index].text) > 2 and not is_known


def is_enumerated(tokens, start: int) -> bool:
    """Whether "Thể thao và Du lịch" follows: a field, then "và" or a further comma, and another field."""
    end, field = FIELDS.match(tokens, start)
    if not field or not tokens[start].is_capital or end + 1 >= len(tokens):
        return False
    is_linked = tokens[end].key in {"và", "&", "-", "–"} or (
        tokens[end].key == "," and any(token.key == "và" for token in tokens[end : end + COMMA_REACH])
    )
    return is_linked and FIELDS.match(tokens, end + 1)[1] is not None and tokens[end + 1].is_capital


def begins_body(tokens, index: int) -> bool:
    """Whether a capitalised head of another body stands here."""
    if not tokens[index].is_capital:
        return False
    after, complete = COMPLETE_BODIES.match(tokens, index)
    if complete and TIERS.match(tokens, after)[1]:
        return True
    if complete or JOINING_BODIES.match(tokens, index)[1]:
        return not FIELDS.match(tokens, index)[1]
    end, head = FIELD_BODIES.match(tokens, index)
    return bool(head) and end < len(tokens) and (tokens[end].is_capital or bool(FIELDS.match(tokens, end)[1]))
