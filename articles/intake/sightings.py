"""Names and titles of one block in reading order, before it is said which belong together."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from articles.intake.bodies import Body, parse_body
from articles.intake.gazetteer import HIGHLAND_FAMILIES
from articles.intake.names import LONGEST_NAME, Known, Next, is_family, is_public_name, is_syllable, person_end, run_end
from articles.intake.places import Place, parse_place
from articles.intake.printed_titles import STARTS_OR_RANKS, Title, parse_title, parse_titles
from articles.intake.syllables import ACTS, is_likely_person, marked_person
from articles.intake.title_words import FORMER_OR_ACTING, TITLES
from articles.intake.tokens import Token, comparable, starts
from articles.intake.vocabulary import (
    COMPLETE_BODIES,
    FIELD_BODIES,
    JOINING_BODIES,
    PERSON_CUES,
    RANKS,
    STREETS,
    TIER_SLIPS,
    TIERS,
)

BEFORE_A_NAME = {":", ";", ",", "và", "-", "–", "+", "•", "*", "gồm", "có"}
OF_THE_DAY = {"đoàn công tác của", "tổ công tác của"}
MOST_CUES = 4
PLURALS = {"các", "hai", "ba", "bốn", "02", "03", "04", "đều", "những"}
CUES_OF_PERSONS = (("đồng", "chí"), ("đ", "/", "c"), ("ông",), ("bà",))
HEADS = {"trưởng", "phó"}
LONGEST_PLACE = 3
BEFORE_A_PLACE = {"tại", "ở", "các", "bàn", "về", "đến", "từ", "của", "và", ",", "("}
AFTER_A_NAME = {"-", "–", "—", ",", "("}
# The words that titles, cues of persons, agencies and places begin with.
STARTS = starts(
    TITLES, FORMER_OR_ACTING, PERSON_CUES, RANKS, COMPLETE_BODIES, JOINING_BODIES, FIELD_BODIES, TIERS, TIER_SLIPS
)
CUES = starts(PERSON_CUES, RANKS)
TELLING = STARTS_OR_RANKS | starts(TIERS, TIER_SLIPS)


@dataclass(frozen=True)
class Name:
    """A person's name: tokens `start` to `end`; `lead` is where the words before it ("đồng chí") begin."""

    lead: int
    start: int
    end: int
    is_plural: bool = False


@dataclass(frozen=True)
class TitleRow:
    """Titles of one person in a row; `is_plural` for "các Phó Chủ tịch"."""

    titles: tuple[Title, ...]
    is_plural: bool = False

    @property
    def start(self) -> int:
        return self.titles[0].start

    @property
    def end(self) -> int:
        return self.titles[-1].end


def sightings(tokens: Sequence[Token], known: Known) -> list[Name | TitleRow | Body]:
    """Return the names, title rows and agencies of a block, in order, none overlapping another."""
    found: list[Name | TitleRow | Body] = []
    end = 0
    for index in beginnings(tokens):
        if index >= end and (sighting := one_sighting(tokens, index, known, found)):
            found.append(sighting)
            end = sighting.end
    return found


def beginnings(tokens: Sequence[Token]) -> list[int]:
    """Where anything that is looked for can begin; most words of a text are passed over by this."""
    return [index for index, token in enumerate(tokens) if token.is_word and (token.is_capital or token.key in STARTS)]


def one_sighting(tokens, index, known, found) -> Name | TitleRow | Body | None:
    """What begins at `index`: titles before cues before agencies before bare names."""
    token = tokens[index]
    if token.key not in STARTS:
        return bare_name(tokens, index, known, found)
    in_title = Next.END_OF_TITLE if name_goes_before(tokens, index, found) else Next.PERSON
    titles = parse_titles(tokens, index, known, in_title)
    if titles and titles[0].end > index:
        return TitleRow(tuple(titles), is_plural=is_plural(tokens, index))
    cued = cued_name(tokens, index)
    if cued:
        return cued
    body = parse_body(tokens, index, known) if not title_goes_before(found, index) else None
    if body and body.head.endswith(" của") and not (token.is_capital and is_sent_by_tier(tokens, body)):
        return None
    if body and body.end > index + 1:
        return body
    return bare_name(tokens, index, known, found) if token.is_capital else None


def is_sent_by_tier(tokens: Sequence[Token], body: Body) -> bool:
    """Whether a delegation is all that names who sent it: "Đoàn công tác của tỉnh"."""
    return body.head not in OF_THE_DAY or TIERS.match(tokens, body.start + len(body.head.split()))[0] == body.end


def name_goes_before(tokens: Sequence[Token], index: int, found) -> bool:
    """Whether a name that still lacks a title stands before a sign at `index`, so that the title is its own."""
    if not found or not isinstance(found[-1], Name) or title_goes_before(found[-2:-1], found[-1].lead):
        return False
    between = [token.key for token in tokens[found[-1].end : index]]
    is_joined = len(between) == 1 or ")" in between[:-1] or "sinh" in between
    return is_joined and between[0] in {*AFTER_A_NAME, "là"} and between[-1] != ")"


def title_goes_before(found, index: int) -> bool:
    """Whether the last thing seen is a title that ends right here, so that a name is due."""
    return bool(found) and isinstance(found[-1], TitleRow) and found[-1].end == index


def is_plural(tokens: Sequence[Token], index: int) -> bool:
    """Whether "các", "hai", "các đồng chí" or "đều là" stands before a title."""
    for cue in CUES_OF_PERSONS:
        if tuple(token.key for token in tokens[max(0, index - len(cue)) : index]) == cue:
            index -= len(cue)
            break
    return index > 0 and tokens[index - 1].key in PLURALS


def cue_end(tokens: Sequence[Token], index: int) -> tuple[int, bool]:
    """Return (index after the cues and ranks of persons here, whether one speaks of several)."""
    several = False
    if tokens[index].key not in CUES:
        return index, several
    for _ in range(MOST_CUES):
        end, cue = PERSON_CUES.match(tokens, index)
        if cue is None:
            end, cue = RANKS.match(tokens, index)
        if cue is None:
            return index, several
        several = several or cue.startswith("các")
        index = end
        if index < len(tokens) and tokens[index].text in {":", "."}:
            index += 1
    return index, several


def cued_name(tokens: Sequence[Token], index: int) -> Name | None:
    """A name after "đồng chí", "ông", a rank or a degree; any capitalised run is taken for one."""
    start, several = cue_end(tokens, index)
    if start == index or start >= len(tokens) or not is_syllable(tokens[start]):
        return None
    end = min(run_end(tokens, start), start + LONGEST_NAME)
    first = tokens[start]
    if end == start + 1 and first.key in HEADS:
        return None
    if end == start or TITLES.match(tokens, start)[1] or starts_body(tokens, start, end):
        return None
    return Name(index, start, end, several) if first.text != first.key or end > start + 1 else None


def starts_body(tokens: Sequence[Token], start: int, end: int) -> bool:
    """Whether a capital word after a cue begins an agency ("đồng chí Thường trực Tỉnh ủy")."""
    if end - start > 1 and end < len(tokens) and not tokens[end].is_word:
        return False
    body = parse_body(tokens, start, Known())
    return body is not None and body.end > end


def bare_name(tokens, index, known, found) -> Name | None:
    """A name without a cue: known from elsewhere, beginning as names do, or standing where only a name can."""
    if index and STREETS.match(tokens, index - 1)[1] and not title_goes_before(found, index):
        return None
    place = parse_place(tokens, index, known)
    if place and place.name:
        return None
    end = run_end(tokens, index)
    if end == index:
        return None
    named = person_end(tokens, index, known, end)
    if named > index:
        return Name(index, index, named)
    if title_goes_before(found, index) and is_due(tokens, index, end):
        return Name(index, index, end)
    is_listed = index == 0 or tokens[index - 1].key in BEFORE_A_NAME or title_goes_before(found, index)
    if not is_listed or not 1 < end - index <= LONGEST_NAME and not is_marked(tokens[index]):
        return None
    keys = tuple(token.key for token in tokens[index:end])
    if is_public_name(keys, known) or not title_follows(tokens, end, known):
        return None
    return Name(index, index, end)


def is_due(tokens: Sequence[Token], start: int, end: int) -> bool:
    """Whether the run right after a title that ended before it is the person's name."""
    run, after = tokens[start:end], tokens[end] if end < len(tokens) else None
    if tokens[start - 1].key == "tỉnh" and 1 < end - start <= LONGEST_NAME:
        return after is None or not after.is_word or after.key in ACTS
    return marked_person(run) == 0 or is_likely_person(run, after)


def is_marked(token: Token) -> bool:
    """Whether a single word shows by its apostrophe that it is a name ("K'Brếu")."""
    return any(mark in token.text for mark in "'’ʼ")


def title_follows(tokens: Sequence[Token], end: int, known: Known) -> bool:
    """Whether a dash, a comma or a bracket and a title come next."""
    return end + 1 < len(tokens) and tokens[end].key in AFTER_A_NAME and parse_title(tokens, end + 1, known) is not None


def learn(blocks: Sequence[Sequence[Token]]) -> Known:
    """First reading of a text: the names that cues and tier words make certain."""
    known = Known()
    for tokens in blocks:
        titles_end = 0
        for index, token in enumerate(tokens):
            if token.key not in TELLING:
                continue
            if index >= titles_end and token.key in STARTS_OR_RANKS and awaits_name(tokens, index):
                titles_end = max((title.end for title in parse_titles(tokens, index, known)), default=0)
            place = parse_place(tokens, index, Known()) if index >= titles_end else None
            if place and place.name and is_plainly_a_place(tokens, place):
                known.places.add(tuple(comparable(place.name).split()))
    for tokens in blocks:
        known.people.update(cued_people(tokens, known))
    return known


def awaits_name(tokens: Sequence[Token], index: int) -> bool:
    """Whether titles that begin here are not printed after a name and a sign, so that their person may end them."""
    is_after_sign = index > 1 and tokens[index - 1].key in {*AFTER_A_NAME, "là"}
    return not (is_after_sign and is_syllable(tokens[index - 2]))


def is_plainly_a_place(tokens: Sequence[Token], place: Place) -> bool:
    """Whether the name after a tier word cannot be the person whose title goes before."""
    run = [token for token in tokens[place.start : place.end] if is_syllable(token)]
    if marked_person(run) is not None or (len(run) > 1 and run[0].key in HIGHLAND_FAMILIES):
        return False
    syllables = place.name.count(" ") + 1
    if syllables > LONGEST_PLACE or (place.end < len(tokens) and is_syllable(tokens[place.end])):
        return False
    if syllables < LONGEST_PLACE or not is_family(tokens[place.end - syllables]):
        return True
    return place.start > 0 and tokens[place.start - 1].key in BEFORE_A_PLACE


def cued_people(tokens: Sequence[Token], known: Known) -> Iterator[tuple[str, ...]]:
    """The names of two syllables and more that stand after a cue in one block."""
    for index, token in enumerate(tokens):
        if token.key not in CUES:
            continue
        name = cued_name(tokens, index)
        if name and name.end - name.start > 1:
            keys = tuple(part.key for part in tokens[name.start : name.end])
            if not is_public_name(keys, known):
                yield keys
