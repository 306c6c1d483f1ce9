"""A plan as an article: body with its photos' places, byline, source, dates."""

from dataclasses import dataclass, field
from datetime import date

from django.utils.html import format_html, format_html_join

from articles.body import figure, paragraph
from articles.importing.plans import IN_BODY, Plan, PlannedLine
from articles.models import Article, EventBasis, Photo


@dataclass
class Draft:
    """An article made of a plan, and where each line of it went.

    `numbers[i]` is the number that block i of the text has in the body, `photos[i]` the photo whose caption it is,
    `texts[i]` its words in the article.
    """

    article: Article
    plan: Plan
    numbers: dict[int, int] = field(default_factory=dict)
    photos: dict[int, Photo] = field(default_factory=dict)
    texts: dict[int, str] = field(default_factory=dict)


def make_draft(plan, pictures=None):
    """Return the saved Draft of a Plan. `pictures` has Picture rows by number; captions without one wait for theirs."""
    draft = Draft(Article(title=plan.title), plan)
    article = draft.article
    photos = _photos(draft, pictures or {})
    article.summary = plan.summary
    article.body = _body(draft, photos)
    article.byline, article.source = plan.byline[:160], plan.source[:300]
    article.event_on, article.event_ends_on = _day(plan.event_on), _day(plan.event_ends_on)
    article.event_basis = EventBasis(plan.event_basis)
    if plan.section:
        article.section_id = int(plan.section)
    article.save()
    for _place, photo in photos:
        photo.article = article
        photo.save()
    return draft


def _day(text):
    return date.fromisoformat(text) if text else None


def _photos(draft, pictures):
    """Return [(number of the block where it stands or None, photo)] in reading order, numbered from 1."""
    plan, found = draft.plan, []
    places = {line.picture: line.block for line in plan.lines if line.kind == "picture"}
    wanted = [number for number in pictures if number not in plan.left_out]
    for line in plan.lines:
        if line.kind == "caption":
            number = line.picture if line.picture in wanted else None
            photo = Photo(caption=line.text, credit=line.credit[:120], picture=pictures.get(number))
            draft.photos[line.block] = photo
            found.append((places.get(number, line.block), photo))
    captioned = {line.picture for line in plan.lines if line.kind == "caption"}
    found += [(places.get(number), Photo(picture=pictures[number])) for number in wanted if number not in captioned]
    found.sort(key=lambda pair: len(plan.lines) if pair[0] is None else pair[0])
    for key, (_place, photo) in enumerate(found, 1):
        photo.key = photo.order = key
    return found


def _body(draft, photos):
    """Return the body's HTML and note in `draft` where each block went. Consecutive items are one list."""
    parts, items = [], []
    for line in draft.plan.lines:
        figures = [figure(photo.key) for place, photo in photos if place == line.block]
        if items and (figures or line.kind in IN_BODY - {"item"}):
            parts.append(_list(items))
            items = []
        parts += figures
        if line.kind == "item":
            items.append(line.text)
        elif line.kind in IN_BODY:
            parts.append(_line(line))
        draft.texts[line.block] = {"title": draft.plan.title, "summary": draft.plan.summary}.get(line.kind, line.text)
        if line.kind in IN_BODY:
            draft.numbers[line.block] = len(draft.numbers)
    if items:
        parts.append(_list(items))
    parts += [figure(photo.key) for place, photo in photos if place is None]
    return "".join(parts)


def _line(line: PlannedLine):
    return format_html("<h2>{}</h2>", line.text) if line.kind == "subhead" else paragraph(line.text)


def _list(items):
    return format_html("<ul>{}</ul>", format_html_join("", "<li>{}</li>", ([item] for item in items)))
