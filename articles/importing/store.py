"""One raw text made into an article at once, as a command does it: without a person's review, so nothing is guessed."""

from dataclasses import dataclass, field
from datetime import date, datetime, time

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from articles.checking.check import check_and_keep
from articles.importing.arrival import picture_of, receive
from articles.importing.drafting import make_draft
from articles.importing.matching import match
from articles.importing.naming import record_mentions
from articles.importing.plans import plan_of
from articles.models import Article
from articles.workflow import perform
from people.models import TitleReading
from people.resolving import Surroundings


@dataclass
class Imported:
    """What became of a source: its article, whether it is new, and what stayed open, as sentences."""

    article: Article | None
    is_new: bool
    questions: list[str] = field(default_factory=list)


@transaction.atomic
def import_source(raw, name, publish=False, published="dateline"):
    """Store the raw text (bytes) of file `name` and return an Imported; all or nothing.

    `publish` is the executor's forced way as the system account. `published` names the day of publication:
    "dateline" (else the event's, else now), "event" (else the dateline's, else now) or "now".
    Raises articles.intake.UnreadableFile where the bytes hold no text.
    """
    arrival = receive(raw, name)
    if not arrival.is_new:
        return Imported(arrival.source.article, is_new=False)
    reading = arrival.reading
    pictures = {number: picture_of(file)[0] for number, file in enumerate(reading.document.pictures)}
    imported = store_plan(plan_of(reading), {n: one for n, one in pictures.items() if one}, reading.dateline_on)
    arrival.source.article = imported.article
    arrival.source.save(update_fields=["article"])
    if publish:
        perform(imported.article, "publish", reason=_("Imported"), forced=True, at=_moment(reading, published))
    return imported


def store_plan(plan, pictures, dateline_on=None, by=None):
    """Make the draft of a Plan with its places, agencies and mentions; `pictures` are Picture rows by number.

    What the checks find in it is kept, under `by`, the account that made it, if any. Returns an Imported. Call it
    within a transaction.
    """
    draft = make_draft(plan, pictures)
    matches = match(plan, surroundings(plan, dateline_on))
    draft.article.districts.set({one.row for one in matches.districts if one.row})
    draft.article.agencies.set({one.row for one in matches.agencies if one.row})
    questions = matches.questions + record_mentions(draft, matches.people)
    check_and_keep(draft.article, by)
    return Imported(draft.article, is_new=True, questions=questions)


def surroundings(plan, dateline_on=None, is_trial=False):
    """Return the Surroundings of a plan: the event's day, else the dateline's, else today."""
    day = date.fromisoformat(plan.event_on) if plan.event_on else dateline_on or timezone.localdate()
    return Surroundings(day, is_trial=is_trial, readings=TitleReading.all_readings())


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
