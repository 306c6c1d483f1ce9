"""Who, which agencies and which places: every find in the blocks of a text, and each of them once."""

from collections.abc import Iterable, Iterator, Sequence

from articles.intake.agencies import Agency, agency_of, named_agency, representatives
from articles.intake.blocks import Block
from articles.intake.bodies import Body
from articles.intake.capitals import as_written_elsewhere, is_shouted
from articles.intake.finds import Evidence, Find, Kind
from articles.intake.gazetteer import PROVINCE_KEYS
from articles.intake.known_names import Gazetteer
from articles.intake.names import HISTORIC, is_family
from articles.intake.people import Sighted, people_of_block
from articles.intake.places import Place, find_places, full_forms
from articles.intake.reading import TEXT_KINDS, PersonFound, PrintedFound, Reading
from articles.intake.sightings import learn
from articles.intake.tokens import Token, comparable, tokenize


def read_names(reading: Reading, gazetteer: Gazetteer) -> None:
    """Find officials, agencies and places in all blocks that belong to the article."""
    tokens = [tokenize(block.text) if block.kind in TEXT_KINDS else [] for block in reading.blocks]
    known = learn(tokens)
    known.people |= gazetteer.named_in(tokens)
    known.places |= gazetteer.not_people | gazetteer.places
    tokens = [
        as_written_elsewhere(words, known) if is_shouted(block.text) else words
        for block, words in zip(reading.blocks, tokens, strict=True)
    ]
    agencies, places, sighted = [], [], []
    for index, (block, words) in enumerate(zip(reading.blocks, tokens, strict=True)):
        if not words:
            continue
        people, rows, bodies = people_of_block(words, known)
        sighted += [(index, person) for person in people]
        titles = [(title.start, title.end) for row in rows for title in row.titles]
        names = [(person.name.start, person.name.end) for person in people]
        agencies += [(index, *found) for found in agencies_of(words, block.text, bodies, titles, gazetteer)]
        spans = names + [(body.start, body.end) for body in bodies if body.is_private]
        found = find_places(words, known, spans, titles)
        places += [(index, place) for place in with_taught(words, found, names, gazetteer)]
    reading.people = officials(reading.blocks, tokens, sighted, gazetteer)
    list_agencies(reading, tokens, agencies)
    list_places(reading, tokens, places)
    reading.finds += person_finds(reading, tokens, sighted, gazetteer)
    reading.finds.sort(key=lambda find: (find.block, find.start, -find.end))


def agencies_of(tokens, text: str, bodies: Sequence[Body], titles, gazetteer: Gazetteer) -> Iterator:
    """Yield (body, agency, whether the gazetteer has it) of a block, in order; none of them stands in a title."""
    taught = [
        Body(start, end, "")
        for start, end in gazetteer.agencies_in(tokens)
        if not overlaps(start, end, titles) and not within(start, end, bodies)
    ]
    covered = [(body.start, body.end) for body in taught]
    for body in sorted((*bodies, *taught), key=lambda body: body.start):
        keys = spelt(tokens, body)
        if keys in gazetteer.not_agencies or (body.head and overlaps(body.start, body.end, covered)):
            continue
        is_known = keys in gazetteer.agencies
        agency = named_agency(body, tokens, text) if is_known else agency_of(body, tokens, text)
        if agency:
            yield body, agency, is_known


def with_taught(tokens, places: Sequence[Place], names, gazetteer: Gazetteer) -> list[Place]:
    """The places of a block with those that the gazetteer has and without those that it says are none."""
    taught = [
        Place(start, end, "", " ".join(token.text for token in tokens[start:end]), False)
        for start, end in gazetteer.places_in(tokens)
        if not overlaps(start, end, names) and not within(start, end, places)
    ]
    covered = [(place.start, place.end) for place in taught]
    kept = [place for place in places if not overlaps(place.start, place.end, covered)]
    if gazetteer.not_places:
        kept = [place for place in kept if spelt(tokens, place) not in gazetteer.not_places]
    return sorted((*kept, *taught), key=lambda place: place.start)


def spelt(tokens: Sequence[Token], found: Body | Place) -> tuple[str, ...]:
    """The compared words of something found, as printed."""
    return tuple(token.key for token in tokens[found.start : found.end])


def overlaps(start: int, end: int, spans: Iterable[tuple[int, int]]) -> bool:
    """Whether tokens `start` to `end` share one with a span."""
    return any(first < end and start < last for first, last in spans)


def within(start: int, end: int, found: Iterable[Body | Place]) -> bool:
    """Whether something longer was found over tokens `start` to `end`."""
    return any(one.start <= start and end <= one.end and one.end - one.start > end - start for one in found)


def letters(block: Block, tokens: Sequence[Token], start: int, end: int) -> tuple[str, int, int]:
    """Return (text, first letter, letter after the last) of tokens `start` to `end` of a block."""
    first, last = tokens[start].start, tokens[end - 1].end
    return block.text[first:last], first, last


def list_agencies(reading: Reading, tokens, found: Sequence[tuple[int, Body, Agency, bool]]) -> None:
    """List each agency once, in its fullest form, and note every place where it stands."""
    fullest = representatives([agency for _, _, agency, _ in found])
    reading.agencies = list(dict.fromkeys(fullest.values()))
    for index, body, agency, is_known in found:
        text, start, end = letters(reading.blocks[index], tokens[index], body.start, body.end)
        evidence = evidence_of_agency(body, tokens[index], is_known)
        reading.finds.append(Find(Kind.AGENCY, text, index, start, end, fullest[agency.key], evidence))


def evidence_of_agency(body: Body, tokens: Sequence[Token], is_known: bool) -> Evidence:
    """What makes an agency of the words."""
    if is_known:
        return Evidence.KNOWN
    return Evidence.NAMED if tokens[body.start].is_capital else Evidence.PLACED


def list_places(reading: Reading, tokens, found: Sequence[tuple[int, Place]]) -> None:
    """List each place once, at its first full form, and note every place where it stands."""
    printed = [(place, letters(reading.blocks[i], tokens[i], place.start, place.end)) for i, place in found]
    full = full_forms([(place, text) for place, (text, _, _) in printed])
    reading.districts = list(dict.fromkeys(full.values()))
    for (index, place), (_, (text, start, end)) in zip(found, printed, strict=True):
        name = full[place.key]
        reading.finds.append(Find(Kind.PLACE, text, index, start, end, name, evidence_of_place(place)))


def evidence_of_place(place: Place) -> Evidence:
    """A province's name is known; a tier word announces a place; the further ones of a list stand behind it."""
    if place.key[1] in PROVINCE_KEYS:
        return Evidence.KNOWN
    return Evidence.CUED if place.has_tier_word else Evidence.PLACED


def person_finds(reading: Reading, tokens, sighted, gazetteer: Gazetteer) -> Iterator[Find]:
    """Every mention of an official of the text, and every title printed with it."""
    names = {comparable(person.name): person.name for person in reading.people}
    for index, person in sighted:
        block, words = reading.blocks[index], tokens[index]
        text, start, end = letters(block, words, person.name.start, person.name.end)
        name = names.get(comparable(text))
        if name is None:
            continue
        yield Find(Kind.PERSON, text, index, start, end, name, evidence_of_person(person, words, gazetteer))
        for title in public_titles((*person.titles, *person.appointed)):
            text, start, end = letters(block, words, title.start, title.end)
            evidence = Evidence.PLACED if title.is_bare else Evidence.NAMED
            yield Find(Kind.TITLE, text, index, start, end, name, evidence)


def evidence_of_person(person: Sighted, tokens: Sequence[Token], gazetteer: Gazetteer) -> Evidence:
    """What makes a name of the words."""
    name = person.name
    if tuple(token.key for token in tokens[name.start : name.end]) in gazetteer.people:
        return Evidence.KNOWN
    if name.lead < name.start:
        return Evidence.CUED
    return Evidence.NAMED if is_family(tokens[name.start]) else Evidence.PLACED


def public_titles(titles) -> list:
    """Those of the titles that are public posts."""
    return [title for title in titles if not title.is_private]


def officials(blocks, tokens, sighted: Sequence[tuple[int, Sighted]], gazetteer: Gazetteer) -> list[PersonFound]:
    """The persons with a public title, and those whom the gazetteer knows, in order of first appearance."""
    people: dict[str, PersonFound] = {}
    mentions: dict[str, list[tuple[int, Sighted]]] = {}
    for index, person in sighted:
        name, start, _ = letters(blocks[index], tokens[index], person.name.start, person.name.end)
        key = comparable(name)
        if key in HISTORIC or tuple(key.split()) in gazetteer.not_people:
            continue
        if key in people and people[key].name.isupper():
            people[key].name = name
        people.setdefault(key, PersonFound(name, index, start))
        mentions.setdefault(key, []).append((index, person))
    for key, person in people.items():
        describe(person, mentions[key], blocks, tokens)
    return [
        person
        for key, person in people.items()
        if person.printed or tuple(key.split()) in gazetteer.people and not is_private(mentions[key])
    ]


def is_private(mentions: Sequence[tuple[int, Sighted]]) -> bool:
    """Whether the text gives a person none but private titles."""
    return any(title.is_private for _, mention in mentions for title in mention.titles)


def describe(person: PersonFound, mentions, blocks, tokens) -> None:
    """Fill in a person's printed titles, and those of the first mention that has any."""
    for index, mention in mentions:
        titles = public_titles((*mention.titles, *mention.appointed))
        person.printed += [printed(title, index, blocks, tokens) for title in titles]
    for index, mention in mentions:
        titles = public_titles(mention.titles or mention.appointed)
        if titles and not person.titles:
            texts = [printed(title, index, blocks, tokens).text for title in titles]
            person.titles = list({comparable(text): text for text in reversed(texts)}.values())[::-1]


def printed(title, index: int, blocks: Sequence[Block], tokens: Sequence[Sequence[Token]]) -> PrintedFound:
    """A title with its offsets in the block's text."""
    text, start, end = letters(blocks[index], tokens[index], title.start, title.end)
    return PrintedFound(text, index, start, end)
