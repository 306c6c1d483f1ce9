"""What is wrong with a reform, in plain words, before anything is written."""

from django.utils.formats import date_format
from django.utils.translation import gettext as _

from people.endings import successor_fault
from people.models.agency import EndState
from people.reform.reach import agencies_before, places_before

FIRST_YEAR, LAST_YEAR = 1900, 2200


def faults_of(plan):
    """Yield every fault of a Plan as a sentence."""
    if not FIRST_YEAR <= plan.last_day.year <= LAST_YEAR:
        yield _("The year of the last day must lie between %(first)d and %(last)d.") % {
            "first": FIRST_YEAR,
            "last": LAST_YEAR,
        }
        return
    if not plan.units and not plan.agencies:
        yield _("Nothing is chosen: say which places or agencies end.")
    if plan.lost or any(end.missing for end in (*plan.units, *plan.agencies)):
        yield _("Something that was chosen is no longer there.")
    for end in plan.units:
        if not end.successors:
            yield _("%(name)s: say what it becomes; its news is found from there.") % {"name": end.row}
    for end in plan.agencies:
        yield from faults_of_manner(end)
    for ends, before in ((plan.units, places_before), (plan.agencies, agencies_before)):
        ending = {end.row.pk for end in ends}
        came_from = before(ending)
        for end in ends:
            yield from faults_of_life(end, plan)
            yield from faults_of_successors(end, plan, ending, came_from[end.row.pk])


def faults_of_manner(end):
    """Yield what is wrong with how an agency ends."""
    if end.end_state not in EndState.values:
        yield _("%(name)s: say how it ends.") % {"name": end.row}
    elif fault := successor_fault(end.end_state, len(end.successors)):
        yield f"{end.row}: {fault}"


def faults_of_life(end, plan):
    """Yield why a row cannot end on the last day."""
    if end.row.ends_on:
        yield _("%(name)s ended already, on %(day)s.") % {"name": end.row, "day": date_format(end.row.ends_on)}
    elif end.row.starts_on and plan.last_day < end.row.starts_on:
        yield _("%(name)s began only on %(day)s, after its last day.") % {
            "name": end.row,
            "day": date_format(end.row.starts_on),
        }


def faults_of_successors(end, plan, ending, came_from):
    """Yield why a row cannot follow one that ends; `came_from` are the numbers of what that one came from."""
    for row in end.successors:
        names = {"name": end.row, "successor": row, "day": date_format(plan.next_day)}
        if row.pk in ending:
            yield _("%(name)s: its successor %(successor)s ends on the same day.") % names
        elif row.pk in came_from:
            yield _("%(name)s: its successor %(successor)s is what it came from.") % names
        elif not row.existed_on(plan.next_day):
            yield _("%(name)s: its successor %(successor)s does not exist on %(day)s.") % names
