"""Mentions of a draft: who is named, each title as printed, and the sightings that follow from them."""

from django.utils.translation import gettext as _

from articles.models import Mention, PrintedTitle
from articles.models.mention import ArticlePart
from people.resolving import find_appointment


def record_mentions(draft, people):
    """Write a Mention for each person of a draft's plan, with what its PersonMatch says. Returns new questions."""
    questions, named = [], set()
    for order, (planned, found) in enumerate(zip(draft.plan.people, people, strict=True)):
        official = found.row
        if official and official.pk in named:
            questions.append(_("“%(name)s” and another name of this text are one official.") % {"name": planned.text})
            official = None
        named.add(official and official.pk)
        mention = Mention.objects.create(
            article=draft.article, printed_name=planned.text, official=official, order=order
        )
        _record_titles(draft, mention, planned, found.titles)
    return questions


def _record_titles(draft, mention, planned, titles):
    """Write each printed title; a new occurrence begins where the next title stands apart from the one before."""
    occurrence, before = 0, None
    for order, (printed, found) in enumerate(zip(planned.titles, titles, strict=True)):
        occurrence += before is not None and not _stand_together(before, printed, planned.text)
        before = printed
        PrintedTitle.objects.create(
            mention=mention,
            text=printed.text,
            order=order,
            occurrence=occurrence,
            position=found.row,
            appointment=_appointment(mention, found, draft.article.event_on),
            **_where(draft, printed),
        )


def _stand_together(before, after, name):
    """Tell whether two titles are of one occurrence: nothing but the name and a dash or comma lies between."""
    return before.block == after.block and 0 <= after.start - before.end <= len(name) + 6


def _where(draft, printed):
    """Return the columns that say where a title stands in the article; no letters where its line was rewritten."""
    offsets = _offsets(draft.texts.get(printed.block, ""), printed)
    if printed.block in draft.photos:
        return {"place": ArticlePart.CAPTION, "number": draft.photos[printed.block].key, **offsets}
    if printed.block in draft.numbers:
        return {"place": ArticlePart.BLOCK, "number": draft.numbers[printed.block], **offsets}
    kinds = {line.block: line.kind for line in draft.plan.lines}
    is_summary = kinds.get(printed.block) == "summary"
    return {"place": ArticlePart.SUMMARY if is_summary else ArticlePart.TITLE, **offsets}


def _offsets(text, printed):
    """Return the letters of a title in the words that its line has now: where it stood, else where it stands first."""
    start = printed.start if text[printed.start : printed.end] == printed.text else text.find(printed.text)
    return {"start": start, "end": start + len(printed.text)} if start >= 0 else {"start": None, "end": None}


def _appointment(mention, found, day):
    """Return the confirmed post in force that day, else a sighting; none for a former post or an open person."""
    if mention.official is None or found.row is None or found.post.is_former:
        return None
    return find_appointment(mention.official, found.row, day, found.post.is_acting)
