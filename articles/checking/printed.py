"""Where an article prints titles now: its rows brought up to its words, and what stands in it besides."""

from dataclasses import dataclass, field

from articles.intake import gazetteer_of
from articles.intake.blocks import Block
from articles.intake.reading import PersonFound, Reading
from articles.intake.recognising import read_names
from articles.models import ArticlePart, Mention, PrintedTitle
from cms.text import title_key

KINDS = {"h1": "title", "h2": "subhead", "h3": "subhead", "li": "item"}
TOGETHER = 6  # letters besides the name between two titles of one occurrence
WHERE = ["place", "number", "start", "end", "is_given"]


@dataclass
class Printed:
    """The titles of an article by mention, in order of the list.

    What the text prints beyond the rows of the list is there too, as rows without a primary key: it is judged, and
    stays off the list, which is the editor's. `unlisted` are people with a title who are not on the list at all.
    """

    people: list[tuple[Mention, list[PrintedTitle]]] = field(default_factory=list)
    unlisted: list[tuple[Mention, list[PrintedTitle]]] = field(default_factory=list)
    gone: list[PrintedTitle] = field(default_factory=list)

    def store(self):
        """Write where the rows stand now, and take away later ones that are gone."""
        rows = [title for _mention, titles in self.people for title in titles if title.pk]
        PrintedTitle.objects.bulk_update(rows, WHERE)
        if self.gone:
            PrintedTitle.objects.filter(pk__in=[row.pk for row in self.gone]).delete()

    def of(self, name):
        """Return all titles that the article prints beside a name."""
        return [
            one for mention, titles in (*self.people, *self.unlisted) if mention.printed_name == name for one in titles
        ]


def printed_in(article, parts, mentions):
    """Return the Printed of an article; `parts` are its Texts, `mentions` have their titles and official fetched."""
    printed = Printed()
    listed = {}
    for mention in mentions:
        rows = locate(mention, parts, printed.gone)
        printed.people.append((mention, rows))
        listed |= dict.fromkeys(keys_of(mention), (mention, rows))
    for person in read(parts, mentions):
        if not person.printed:
            continue
        key = title_key(person.name)
        if key not in listed:
            order = len(mentions) + len(printed.unlisted)
            listed[key] = (Mention(article=article, printed_name=person.name, order=order), [])
            printed.unlisted.append(listed[key])
        add_new(*listed[key], [(parts[one.block], one) for one in person.printed])
    return printed


def keys_of(mention):
    """Return what a mention's name may be printed as."""
    names = [mention.printed_name] + ([mention.official.name] if mention.official_id else [])
    return {title_key(name) for name in names}


def locate(mention, parts, gone):
    """Return a mention's titles that still stand in the text, each with its place as it is now.

    Titles of the first occurrence are what the public list prints: they stay, without a place where they are not in
    the text. Of the later ones those that are not there any more are added to `gone`.
    """
    kept, taken = [], set()
    for title in mention.titles.all():
        place = find(title, parts, taken)
        if place:
            part, start = place
            taken.add(place)
            title.place, title.number, title.start, title.end = part.place, part.number, start, start + len(title.text)
        elif title.occurrence == 0:
            title.start = title.end = None
        else:
            gone.append(title)
            continue
        kept.append(title)
    return kept


def find(title, parts, taken):
    """Return (part, first letter) of a title: where it stood, else nearest to it in its part, else where it stands."""
    own = [part for part in parts if (part.place, part.number) == (title.place, title.number)]
    for part in [*own, *(part for part in parts if part not in own)]:
        starts = [start for start in occurrences(title.text, part.text) if (part, start) not in taken]
        if starts:
            return part, min(starts, key=lambda start: abs(start - (title.start or 0)))
    return None


def occurrences(words, text):
    """Yield where words stand in a text."""
    start = text.find(words)
    while start >= 0:
        yield start
        start = text.find(words, start + 1)


def read(parts, mentions) -> list[PersonFound]:
    """Return the people whom the recogniser finds in the parts; `block` of what they print is the part's number."""
    known = [name for mention in mentions for name in (mention.printed_name, *official_names(mention))]
    reading = Reading("", None, [Block(kind_of(part), part.text) for part in parts])
    read_names(reading, gazetteer_of(known))
    return reading.people


def official_names(mention):
    """Return the name of the official whom a mention means, if any."""
    return [mention.official.name] if mention.official_id else []


def kind_of(part):
    """Return what the recogniser calls a part."""
    if part.place == ArticlePart.BLOCK:
        return KINDS.get(part.tag, "paragraph")
    return {ArticlePart.TITLE: "title", ArticlePart.SUMMARY: "summary", ArticlePart.CAPTION: "caption"}[part.place]


def add_new(mention, rows, found):
    """Add to a mention's rows what is printed in places that none of them covers, as later occurrences."""
    new = []
    for part, one in found:
        covering = [row for row in rows if covers(row, part, one)]
        for row in covering:
            row.is_given = one.is_given
        if not covering:
            new.append((part, one))
    last = max((row.occurrence for row in rows), default=-1)
    order = max((row.order for row in rows), default=-1) + 1
    before = None
    for number, (part, one) in enumerate(new):
        last += before is None or not stand_together(before, (part, one), mention.printed_name)
        before = (part, one)
        where = {"place": part.place, "number": part.number, "start": one.start, "end": one.end}
        rows.append(
            PrintedTitle(
                mention=mention, text=one.text, occurrence=last, order=order + number, is_given=one.is_given, **where
            )
        )


def covers(row, part, one):
    """Tell whether a row stands, at least in part, where a title was found."""
    if (row.place, row.number) != (part.place, part.number) or row.start is None:
        return False
    return row.start < one.end and one.start < row.end


def stand_together(before, after, name):
    """Tell whether two titles are of one occurrence: little more than the name lies between them."""
    return before[0] == after[0] and 0 <= after[1].start - before[1].end <= len(name) + TOGETHER
