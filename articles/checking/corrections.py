"""Correcting the record from an article: the printed post held from a day on, the one that contradicts it ended."""

from datetime import timedelta

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from articles.checking.check import check_and_keep
from articles.checking.remedies import NotDone, locked
from cms.dates import PartialDate
from people.models import Appointment, Official, TitleReading
from people.resolving import OpenQuestion, Surroundings, find_position
from people.sightings import confirm, groups
from people.titles import parse_title

DAY = timedelta(days=1)


@transaction.atomic
def correct_record(finding, start, by, decision_number="", decision_on=None, ends_other=True):
    """Record the printed post as held from `start` (PartialDate) on, by a decision or by this article. Raises NotDone.

    Where `ends_other`, the post that contradicts it ends on the day before, as far as `start` tells. Returns the Check.
    """
    article, title = locked(finding), title_of(finding)
    post = parse_title(finding.found, TitleReading.all_readings())
    appointment = Appointment(
        official=official_of(finding),
        position=position_of(finding, post, title, article),
        is_acting=bool(post and post.is_acting),
        decision_number=decision_number,
        decision_on=decision_on,
    )
    appointment.start = start
    try:
        if ends_other:
            end_other(finding, start)
        appointment.full_clean()
    except ValidationError as error:
        raise NotDone(" ".join(error.messages)) from error
    store(appointment)
    if title:
        title.position, title.appointment = appointment.position, appointment
        title.save(update_fields=["position", "appointment"])
    return check_and_keep(article, by)


def title_of(finding):
    """Return the row of the list that a finding speaks of, or None."""
    titles = finding.mention.titles.all() if finding.mention else ()
    return next((title for title in titles if title.text == finding.found), None)


def official_of(finding):
    """Return whom a finding is about. Raises NotDone where that is open."""
    official = Official.objects.filter(pk=finding.values.get("person")).first()
    if official is None:
        raise NotDone(_("Say first who is meant."))
    return official


def position_of(finding, post, title, article):
    """Return the position that a printed title means in an article, made where nobody knows it. Raises NotDone."""
    if title and title.position:
        return title.position
    try:
        position = post and find_position(post, surroundings(article))
    except OpenQuestion as question:
        raise NotDone(str(question)) from question
    if position is None:
        raise NotDone(_("“%(words)s” is no post that can be recorded.") % {"words": finding.found})
    return position


def surroundings(article):
    """Return the Surroundings of an article: its day and places."""
    around = Surroundings(article.event_on or timezone.localdate())
    for place in article.districts.select_related("parent__parent"):
        around.add(place)
    return around


def store(appointment):
    """Save an appointment in place of the sightings that it covers."""
    found = groups([(appointment.official_id, appointment.position_id)], is_locked=True)
    if found:
        confirm(found[0], appointment)
    else:
        appointment.save()


def end_other(finding, start):
    """End the post that contradicts the printed one, where it has no end yet. Raises ValidationError."""
    other = Appointment.objects.confirmed().filter(pk=finding.values.get("rival")).first()
    if other is None or other.end is not None or other.official_id != finding.values.get("person"):
        return
    other.end = PartialDate(start.earliest - DAY, start.latest - DAY) if start.precision == "day" else start
    other.full_clean()
    other.save()
