"""Who, which agencies and which places: every find in the blocks of a text, and each of them once."""

from collections.abc import Iterator, Sequence

from articles.intake.agencies import Agency, agency_of, key_of, representatives
from articles.intake.blocks import Block
from articles.intake.bodies import Body
from articles.intake.capitals import as_written_elsewhere, is_shouted
from articles.intake.finds import Evidence, Find, Kind
from articles.intake.gazetteer import PROVINCE_KEYS
from articles.intake.known_names import Gazetteer, spans_of
from articles.intake.names import HISTORIC, is_family
from articles.intake.people import Sighted, people_of_block
from articles.intake.places import Place, find_places, full_forms
from articles.intake.reading import TEXT_KINDS, PersonFound, PrintedFound, Reading
from articles.intake.sightings import learn
from articles.intake.tokens import Token, comparable, tokenize

TAUGHT = "taught"


def read_names(reading: Reading, gazetteer: Gazetteer) -> None:
    """Find officials, agencies and places in all blocks that belong to the article."""
    tokens = [tokenize(block.text) if block.kind in TEXT_KINDS else [] for block in reading.blocks]
    known = learn(tokens)
    known.people |= gazetteer.named_in(tokens)
    known.places |= gazetteer.not_people
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
        agencies += [(index, body, agency) for body, agency in agencies_of(block, words, bodies, gazetteer)]
        titles = [(title.start, title.end) for row in rows for title in row.titles]
        spans = [(body.start, body.end) for body in bodies if body.is_private]
        spans += [(person.name.start, person.name.end) for person in people]
        found = find_places(words, known, spans, titles)
        places += [(index, place) for place in with_taught_places(words, found, gazetteer)]
    reading.people = officials(reading.blocks, tokens, sighted, gazetteer)
    list_agencies(reading, tokens, agencies)
    list_places(reading, tokens, places)
    reading.finds += person_finds(reading, tokens, sighted, gazetteer)
    reading.finds.sort(key=lambda find: (find.block, find.start, -find.end))


def agencies_of(block: Block, tokens: Sequence[Token], bodies: Sequence[Body], gazetteer: Gazetteer):
    """Yield (body, agency) of the agencies that act in a block, and of those that an editor taught."""
    taught = [Body(start, end, TAUGHT) for start, end in spans_of(tokens, gazetteer.agencies)]
    inside = {index for body in taught for index in range(body.start, body.end)}
    for body in bodies:
        agency = agency_of(body, tokens, block.text)
        is_refused = tuple(token.key for token in tokens[body.start : body.end]) in gazetteer.not_agencies
        if agency and body.start not in inside and not is_refused:
            yield body, agency
    for body in taught:
        text, _, _ = letters(block, tokens, body.start, body.end)
        yield body, Agency(text, key_of(text))


def with_taught_places(tokens: Sequence[Token], found: Sequence[Place], gazetteer: Gazetteer) -> list[Place]:
    """The places of a block with those that an editor taught, and without the words that he said are none."""
    taught = [
        Place(start, end, "", " ".join(token.text for token in tokens[start:end]))
        for start, end in spans_of(tokens, gazetteer.places)
    ]
    inside = {index for place in taught for index in range(place.start, place.end)}
    kept = [
        place
        for place in found
        if place.start not in inside
        and tuple(token.key for token in tokens[place.start : place.end]) not in gazetteer.not_places
    ]
    return sorted([*kept, *taught], key=lambda place: place.start)


def letters(block: Block, tokens: Sequence[Token], start: int, end: int) -> tuple[str, int, int]:
    """Return (text, first letter, letter after the last) of tokens `start` to `end` of a block."""
    first, last = tokens[start].start, tokens[end - 1].end
    return block.text[first:last], first, last


def list_agencies(reading: Reading, tokens, found: Sequence[tuple[int, object, Agency]]) -> None:
    """List each agency once, in its fullest form, and note every place where it stands."""
    fullest = representatives([agency for _, _, agency in found])
    reading.agencies = list(dict.fromkeys(fullest.values()))
    for index, body, agency in found:
        text, start, end = letters(reading.blocks[index], tokens[index], body.start, body.end)
        evidence = Evidence.KNOWN if body.head == TAUGHT else Evidence.NAMED
        reading.finds.append(Find(Kind.AGENCY, text, index, start, end, fullest[agency.key], evidence))


def list_places(reading: Reading, tokens, found: Sequence[tuple[int, Place]]) -> None:
    """List each place once, at its first full form, and note every place where it stands."""
    printed = [(place, letters(reading.blocks[i], tokens[i], place.start, place.end)) for i, place in found]
    full = full_forms([(place, text) for place, (text, _, _) in printed])
    reading.districts = list(dict.fromkeys(full.values()))
    reading.tiers = {
        full[place.key]: place.tier
        for place, _ in printed
        if place.tier and comparable(full[place.key]) == comparable(place.name)
    }
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
        for titles, is_given in ((mention.titles, False), (mention.appointed, True)):
            person.printed += [printed(one, index, blocks, tokens, is_given) for one in public_titles(titles)]
    for index, mention in mentions:
        titles = public_titles(mention.titles or mention.appointed)
        if titles and not person.titles:
            texts = [printed(title, index, blocks, tokens).text for title in titles]
            person.titles = list({comparable(text): text for text in reversed(texts)}.values())[::-1]


def printed(title, index: int, blocks: Sequence[Block], tokens: Sequence[Sequence[Token]], is_given=False):
    """A PrintedFound: a title with its offsets in the block's text."""
    text, start, end = letters(blocks[index], tokens[index], title.start, title.end)
    return PrintedFound(text, index, start, end, is_given)
