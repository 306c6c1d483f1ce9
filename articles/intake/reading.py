"""One raw article read: the last step, which puts together what the other modules find."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

from articles.intake.agencies import agency_of, distinct_agencies
from articles.intake.blocks import Block, classify
from articles.intake.capitals import as_written_elsewhere, is_shouted
from articles.intake.dates import TODAY, event_date
from articles.intake.documents import Document
from articles.intake.margins import publication_day
from articles.intake.names import HISTORIC
from articles.intake.people import Sighted, people_of_block
from articles.intake.places import distinct_places, find_places
from articles.intake.readers import open_document
from articles.intake.refusals import gettext_noop
from articles.intake.sightings import learn
from articles.intake.tokens import Token, comparable, tokenize
from articles.intake.years import year_of_event

NO_TITLE = gettext_noop("No title was found.")
NO_DATE = gettext_noop("No day of the event was found.")
NO_YEAR = gettext_noop("The text gives the day of the event but not its year.")
INFERRED_YEAR = gettext_noop("The year of the event is inferred from the text. Please check it.")
NO_PARAGRAPH = gettext_noop("No paragraph was found.")
IMPOSSIBLE_DATE = gettext_noop("The day of the event as printed does not exist.")

TEXT_KINDS = ("title", "summary", "paragraph", "item", "subhead", "caption")
BODY_KINDS = ("summary", "paragraph", "item")


@dataclass(frozen=True)
class PrintedFound:
    """A title printed with a name: its text, the block it stands in, its place in that block's text."""

    text: str
    block: int
    start: int
    end: int


@dataclass
class PersonFound:
    """An official of the text: the name as first printed, and every title printed with it, in reading order."""

    name: str
    first_block: int
    first_start: int
    printed: list[PrintedFound] = field(default_factory=list)
    titles: list[str] = field(default_factory=list)


@dataclass
class Reading:
    """What was read in one file; offsets count characters of a block's text, days are calendar days."""

    file: str
    document: Document
    blocks: list[Block]
    title: str | None = None
    summary: str | None = None
    event_on: date | None = None
    event_ends_on: date | None = None
    event_date_raw: str | None = None
    year_basis: str = "none"
    dateline_on: date | None = None
    people: list[PersonFound] = field(default_factory=list)
    agencies: list[str] = field(default_factory=list)
    districts: list[str] = field(default_factory=list)
    warnings: list[str] = field(default_factory=list)

    def texts(self, *kinds: str) -> list[str]:
        """The texts of the blocks of these kinds, in order."""
        return [block.text for block in self.blocks if block.kind in kinds]

    def as_dict(self) -> dict:
        """The reading as plain data: what the command prints and a proposal stores."""
        return {
            "file": self.file,
            "title": self.title,
            "summary": self.summary,
            "event_date": self.event_on.isoformat() if self.event_on else None,
            "event_date_end": self.event_ends_on.isoformat() if self.event_ends_on else None,
            "event_date_raw": self.event_date_raw,
            "year_basis": self.year_basis,
            "paragraphs": self.texts(*BODY_KINDS),
            "captions": self.texts("caption"),
            "officials": [{"name": person.name, "titles": person.titles} for person in self.people],
            "agencies": self.agencies,
            "districts": self.districts,
            "blocks": [{"kind": block.kind, "text": block.text} for block in self.blocks],
            "warnings": self.warnings,
        }


def read(raw: bytes, name: str) -> Reading:
    """Read a raw article; `name` is the file's name. Raises UnreadableFile and nothing else, for any bytes."""
    return read_document(open_document(raw, name), name)


def read_document(document: Document, name: str) -> Reading:
    """Read what a file holds."""
    reading = Reading(name, document, classify(document.lines))
    reading.title = next(iter(reading.texts("title")), None)
    reading.summary = next(iter(reading.texts("summary")), None)
    read_dates(reading)
    read_names(reading)
    reading.warnings += [NO_TITLE] * (reading.title is None) + [NO_PARAGRAPH] * (not reading.texts(*BODY_KINDS))
    return reading


def read_dates(reading: Reading) -> None:
    """Find the day of the event and say what its year rests on."""
    days = [publication_day(text) for text in reading.texts("dateline")]
    reading.dateline_on = next((day for day in days if day), None)
    body, captions = reading.texts(*BODY_KINDS, "subhead"), reading.texts("caption")
    found = event_date([*body[:1], reading.title or "", *body[1:], *captions])
    today = next((match for text in body[:1] if (match := TODAY.search(text))), None)
    if found is None and today and reading.dateline_on:
        reading.event_on, reading.event_date_raw, reading.year_basis = reading.dateline_on, today.group(), "dateline"
        return
    if found is None:
        reading.warnings.append(NO_DATE)
        return
    reading.event_date_raw = found.raw
    year, basis = year_of_event(found, [*body, *captions], reading.title or "", reading.dateline_on)
    reading.event_on, reading.year_basis = (found.on(year), basis) if year else (None, "none")
    reading.event_ends_on = found.until(year) if reading.event_on else None
    if year and reading.event_on is None:
        reading.year_basis = "none"
        reading.warnings.append(IMPOSSIBLE_DATE)
    reading.warnings += [NO_YEAR] * (year is None) + [INFERRED_YEAR] * (basis == "inferred")


def read_names(reading: Reading) -> None:
    """Find officials, agencies and places in all blocks that belong to the article."""
    tokens = [tokenize(block.text) if block.kind in TEXT_KINDS else [] for block in reading.blocks]
    known = learn(tokens)
    tokens = [
        as_written_elsewhere(words, known) if is_shouted(block.text) else words
        for block, words in zip(reading.blocks, tokens, strict=True)
    ]
    agencies, places, sighted = [], [], []
    for index, (block, words) in enumerate(zip(reading.blocks, tokens, strict=True)):
        people, rows, bodies = people_of_block(words, known)
        sighted += [(index, person) for person in people]
        agencies += [agency for body in bodies if (agency := agency_of(body, words, block.text))]
        titles = [(title.start, title.end) for row in rows for title in row.titles]
        spans = [(body.start, body.end) for body in bodies if body.is_private]
        spans += [(person.name.start, person.name.end) for person in people]
        places += [
            (place, block.text[words[place.start].start : words[place.end - 1].end])
            for place in find_places(words, known, spans, titles)
        ]
    reading.agencies, reading.districts = distinct_agencies(agencies), distinct_places(places)
    reading.people = officials(reading.blocks, tokens, sighted)


def officials(blocks, tokens, sighted: Sequence[tuple[int, Sighted]]) -> list[PersonFound]:
    """The persons with a public title, in order of first appearance anywhere in the text."""
    people: dict[str, PersonFound] = {}
    mentions: dict[str, list[tuple[int, Sighted]]] = {}
    for index, person in sighted:
        text, words = blocks[index].text, tokens[index]
        name = text[words[person.name.start].start : words[person.name.end - 1].end]
        key = comparable(name)
        if key in HISTORIC:
            continue
        if key in people and people[key].name.isupper():
            people[key].name = name
        people.setdefault(key, PersonFound(name, index, words[person.name.start].start))
        mentions.setdefault(key, []).append((index, person))
    for key, person in people.items():
        describe(person, mentions[key], blocks, tokens)
    return [person for person in people.values() if person.printed]


def describe(person: PersonFound, mentions, blocks, tokens) -> None:
    """Fill in a person's printed titles, and those of the first mention that has any."""
    for index, mention in mentions:
        titles = [title for title in (*mention.titles, *mention.appointed) if not title.is_private]
        person.printed += [printed(title, index, blocks, tokens) for title in titles]
    for index, mention in mentions:
        titles = [title for title in mention.titles or mention.appointed if not title.is_private]
        if titles and not person.titles:
            texts = [printed(title, index, blocks, tokens).text for title in titles]
            person.titles = list({comparable(text): text for text in reversed(texts)}.values())[::-1]


def printed(title, index: int, blocks: Sequence[Block], tokens: Sequence[Sequence[Token]]) -> PrintedFound:
    """A title with its offsets in the block's text."""
    start, end = tokens[index][title.start].start, tokens[index][title.end - 1].end
    return PrintedFound(blocks[index].text[start:end], index, start, end)
