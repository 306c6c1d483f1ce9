"""What must hold between an agency, those that followed it and what it is part of, beyond what the database holds."""

from datetime import date, timedelta

from django.utils.formats import date_format
from django.utils.translation import gettext as _

from people.endings import successor_fault
from people.models import Agency, AgencySuccession


def successor_faults(agency, successors):
    """Yield a sentence for everything that is wrong with the successors (agencies) of an agency, saved or not."""
    if fault := successor_fault(agency.end_state, len(successors)):
        yield fault
    if agency in successors:
        yield _("An agency cannot follow itself.")
    elif comes_back(agency, successors, followers):
        yield _("In the end the agency would follow itself: one of these was followed by it.")
    for successor in successors:
        if agency.ends_on and not follows_on(successor, agency.ends_on):
            yield not_alive(successor, agency.ends_on)


def predecessor_faults(agency):
    """Yield a sentence for every agency that this one followed, where this one's own days no longer fit."""
    for predecessor in agency.predecessors.exclude(ends_on=None) if agency.pk else ():
        if not follows_on(agency, predecessor.ends_on):
            yield not_alive(agency, predecessor.ends_on, predecessor)


def follows_on(successor, last_day):
    """Tell whether an agency lives on the day after another's last day; an unknown first day passes."""
    return last_day == date.max or successor.existed_on(last_day + timedelta(days=1))


def not_alive(successor, last_day, predecessor=None):
    """Return the sentence that a successor does not exist when it should take over."""
    words = {"name": successor, "day": date_format(last_day), "other": predecessor}
    if predecessor:
        return _("%(other)s, which this agency follows, ended on %(day)s: it must exist on the day after.") % words
    return _("%(name)s does not exist on the day after %(day)s, so it cannot follow.") % words


def is_part_of_itself(agency, parent):
    """Tell whether an agency would be part of itself, directly or through others."""
    return comes_back(agency, [parent], parents)


def comes_back(agency, first, step):
    """Tell whether going on from the agencies of `first` by `step` (ids to ids) leads to `agency`; ends in circles."""
    seen, ahead = set(), {row.pk for row in first}
    while agency.pk and ahead:
        if agency.pk in ahead:
            return True
        seen |= ahead
        ahead = set(step(ahead)) - seen
    return False


def followers(ids):
    """Return the ids of the agencies that directly followed those of `ids`."""
    return AgencySuccession.objects.filter(predecessor__in=ids).values_list("successor", flat=True)


def parents(ids):
    """Return the ids of the agencies that those of `ids` are directly part of."""
    return Agency.objects.filter(pk__in=ids, parent__isnull=False).values_list("parent", flat=True)
