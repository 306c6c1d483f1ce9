"""One raw text into the database: recognised when it came before, else a draft with all that is found in it."""

import hashlib
import re
from dataclasses import dataclass, field
from datetime import datetime, time

from django.db import transaction
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext as _

from articles.importing.drafting import make_draft
from articles.importing.naming import record_mentions
from articles.intake import read
from articles.models import Article, Source
from articles.workflow import perform
from cms.text import title_key
from people.places import split_name
from people.resolving import OpenQuestion, Surroundings, find_agency, find_district
from people.titles import parse_agency

DELEGATION = re.compile(r"^đoàn\s+[^,]*?\bcủa\s+", re.IGNORECASE)  # a group sent by an agency stands for it
LARGEST_FIRST = ("", "tỉnh", "thành phố", "thị xã", "quận", "huyện")


@dataclass
class Imported:
    """What became of a source: its article, whether it is new, and what stayed open, as sentences."""

    article: Article | None
    is_new: bool
    questions: list[str] = field(default_factory=list)


def digests(raw, text):
    """Return the SHA-256 of the raw bytes and of the words alone, whatever their spacing and tone placement."""
    return hashlib.sha256(raw).hexdigest(), hashlib.sha256(title_key(text).encode()).hexdigest()


@transaction.atomic
def import_source(raw, name, publish=False, published="dateline"):
    """Store the raw text (bytes) of file `name` and return an Imported; all or nothing.

    `publish` is the executor's forced way as the system account. `published` names the day of publication:
    "dateline" (else the event's, else now), "event" (else the dateline's, else now) or "now".
    Raises articles.intake.UnreadableFile where the bytes hold no text.
    """
    reading = read(raw, name)
    text = "\n".join(block.text for block in reading.blocks)
    raw_sha256, text_sha256 = digests(raw, text)
    known = Source.objects.filter(Q(raw_sha256=raw_sha256) | Q(text_sha256=text_sha256)).first()
    if known:
        return Imported(known.article, is_new=False)
    imported = _store(reading)
    Source.objects.create(
        raw_sha256=raw_sha256, text_sha256=text_sha256, file_name=name, text=text, article=imported.article
    )
    if publish:
        perform(imported.article, "publish", reason=_("Imported"), forced=True, at=_moment(reading, published))
    return imported


def _store(reading):
    draft = make_draft(reading)
    imported = Imported(draft.article, is_new=True)
    around = Surroundings(reading.event_on or reading.dateline_on or timezone.localdate())
    _file_under_places(draft, around, imported.questions)
    _file_under_agencies(draft, around, imported.questions)
    record_mentions(draft, around, imported.questions)
    imported.questions = list(dict.fromkeys(imported.questions))
    return imported


def _file_under_places(draft, around, questions):
    """File the draft under the places it names; the largest first, for they tell smaller namesakes apart."""
    for name in sorted(draft.reading.districts, key=_by_size):
        try:
            around.add(find_district(name, around))
        except OpenQuestion as question:
            questions.append(str(question))
    draft.article.districts.set(around.places)


def _by_size(name):
    word = split_name(name)[0]
    return LARGEST_FIRST.index(word) if word in LARGEST_FIRST else len(LARGEST_FIRST)


def _file_under_agencies(draft, around, questions):
    agencies = []
    for printed in draft.reading.agencies:
        name = parse_agency(DELEGATION.sub("", printed))
        if name is None:
            questions.append(_("“%(name)s” is of no kind of agency that is known here.") % {"name": printed})
            continue
        try:
            agencies.append(find_agency(name, around))
        except OpenQuestion as question:
            questions.append(f"{printed}: {question}")
    draft.article.agencies.set(agencies)


def _moment(reading, published):
    """Return the moment of publication: the named day's midnight in Vietnam, never in the future; None is now."""
    days = {
        "dateline": (reading.dateline_on, reading.event_on),
        "event": (reading.event_on, reading.dateline_on),
        "now": (),
    }[published]
    day = next((day for day in days if day), None)
    if day is None or day > timezone.localdate():
        return None
    return timezone.make_aware(datetime.combine(day, time.min))
