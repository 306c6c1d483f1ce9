"""Mentions of a draft: who is named, each title as printed, and the sightings that follow from them."""

from articles.models import Mention, PrintedTitle
from articles.models.mention import ArticlePart
from people.resolving import OpenQuestion, find_appointment, find_official, find_position
from people.titles import parse_title


def record_mentions(draft, around, questions):
    """Write a Mention for each person of a draft's reading; what stays open is appended to `questions`."""
    for order, person in enumerate(draft.reading.people):
        resolved = [_position(printed, around, questions) for printed in person.printed]
        _record(draft, person, order, resolved, around, questions)


def _position(printed, around, questions):
    """Return (position or None, PostName or None) of one printed title."""
    post = parse_title(printed.text)
    if post is None:
        return None, None
    try:
        return find_position(post, around), post
    except OpenQuestion as question:
        questions.append(f"{printed.text}: {question}")
        return None, post


def _record(draft, person, order, resolved, around, questions):
    positions = [position for position, _ in resolved if position]
    official = None
    try:
        official = find_official(person.name, positions, around)
    except OpenQuestion as question:
        questions.append(str(question))
    if official and draft.article.mentions.filter(official=official).exists():
        questions.append(f"{person.name}: {official}")
        official = None
    mention = Mention.objects.create(article=draft.article, printed_name=person.name, official=official, order=order)
    _record_titles(draft, mention, person, resolved)


def _record_titles(draft, mention, person, resolved):
    """Write each printed title; a new occurrence begins where the next title stands apart from the one before."""
    occurrence, before = 0, None
    for order, (printed, (position, post)) in enumerate(zip(person.printed, resolved, strict=True)):
        occurrence += before is not None and not _stand_together(before, printed, person.name)
        before = printed
        PrintedTitle.objects.create(
            mention=mention,
            text=printed.text,
            order=order,
            occurrence=occurrence,
            position=position,
            appointment=_appointment(mention, position, post, draft.article.event_on),
            **_where(draft, printed),
        )


def _stand_together(before, after, name):
    """Tell whether two titles are of one occurrence: nothing but the name and a dash or comma lies between."""
    return before.block == after.block and 0 <= after.start - before.end <= len(name) + 6


def _where(draft, printed):
    """Return the columns that say where a title stands in the article."""
    offsets = {"start": printed.start, "end": printed.end}
    if printed.block in draft.photos:
        return {"place": ArticlePart.CAPTION, "number": draft.photos[printed.block].key, **offsets}
    if printed.block in draft.numbers:
        return {"place": ArticlePart.BLOCK, "number": draft.numbers[printed.block], **offsets}
    is_summary = draft.reading.blocks[printed.block].kind == "summary"
    return {"place": ArticlePart.SUMMARY if is_summary else ArticlePart.TITLE, **offsets}


def _appointment(mention, position, post, day):
    """Return the confirmed post in force that day, else a sighting; none for a former post or an open person."""
    if mention.official is None or position is None or post.is_former:
        return None
    return find_appointment(mention.official, position, day, post.is_acting)
