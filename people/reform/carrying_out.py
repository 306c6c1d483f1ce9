"""Writing a reform: one transaction, as one act that can be undone."""

from django.db import transaction
from django.db.models import Q
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from people.changes import recorded
from people.models import Agency, AgencySuccession, Appointment, ChangeSet, District, Succession
from people.models.change_set import ActKind
from people.reform.plan import make_plan


class CannotReform(Exception):
    """A reform that was not carried out; `reasons` lists every reason, in plain words."""

    def __init__(self, reasons):
        super().__init__(" ".join(reasons))
        self.reasons = reasons


class EffectChanged(CannotReform):
    """The effect is no longer what was looked at."""


@transaction.atomic
def carry_out(order, digest, by=None):
    """Do what an Order says in the name of `by` (None: the system); return its ChangeSet.

    `digest` is that of the Plan that somebody looked at. Raises EffectChanged where the effect is another by
    now, CannotReform with every fault of the order; nothing is written then.
    """
    lock(order)
    plan = make_plan(order)
    if plan.faults:
        raise CannotReform(plan.faults)
    if plan.digest != digest:
        raise EffectChanged([_("The effect has changed since you looked at it. Look again, then apply.")])
    change_set = ChangeSet(
        kind=ActKind.REFORM,
        sentence=sentence(plan),
        decision_number=order.decision_number,
        effective_on=order.last_day,
        by=by,
    )
    with recorded(change_set) as act:
        end_units(plan, act)
        end_agencies(plan, act)
        keep_agencies(plan, act)
        end_posts(plan, act)
        for effect in plan.effects:
            if effect.apply:
                effect.apply(act)
    return change_set


def lock(order):
    """Hold on to every row that the order names, and to the parts, agencies and posts of what ends."""
    units = [number for ending in order.units for number in (ending.row, *ending.successors)]
    agencies = [number for ending in order.agencies for number in (ending.row, *ending.successors)]
    ending = [unit.row for unit in order.units]
    held = Agency.objects.filter(Q(pk__in=agencies) | Q(district__in=ending))
    for rows in (
        District.objects.filter(Q(pk__in=units) | Q(parent__in=ending)),
        held,
        Appointment.objects.filter(position__agency__in=held.values("pk")),
    ):
        list(rows.order_by("pk").select_for_update(of=("self",)).values_list("pk"))


def end_units(plan, act):
    """End the places, and tell what each became and by which decision."""
    units = [end.row.pk for end in plan.units]
    act.update(District.objects.filter(pk__in=units), ends_on=plan.last_day)
    there = set(Succession.objects.filter(predecessor__in=units).values_list("predecessor", "successor"))
    act.create_all(
        Succession(predecessor=end.row, successor=row, resolution=plan.order.decision_number)
        for end in plan.units
        for row in end.successors
        if (end.row.pk, row.pk) not in there
    )


def end_agencies(plan, act):
    """End the agencies, each in its manner, and tell what followed."""
    for state in dict.fromkeys(end.end_state for end in plan.agencies):
        numbers = [end.row.pk for end in plan.agencies if end.end_state == state]
        act.update(Agency.objects.filter(pk__in=numbers), ends_on=plan.last_day, end_state=state)
    told = AgencySuccession.objects.filter(predecessor__in=plan.agency_numbers)
    there = set(told.values_list("predecessor", "successor"))
    act.create_all(
        AgencySuccession(predecessor=end.row, successor=row)
        for end in plan.agencies
        for row in end.successors
        if (end.row.pk, row.pk) not in there
    )


def keep_agencies(plan, act):
    """Let the agencies that go on do so although their place ends."""
    act.update(Agency.objects.filter(pk__in=[row.pk for row in plan.kept]), outlives_district=True)


def end_posts(plan, act):
    """End the posts on the last day, known to the day."""
    posts = Appointment.objects.filter(pk__in=[post.pk for post in plan.posts])
    act.update(posts, end_earliest=plan.last_day, end_latest=plan.last_day)


def sentence(plan):
    """Return what was done, for the list of acts: the first names, and how many more."""
    ends = [*plan.units, *plan.agencies]
    names = ", ".join(str(end.row) for end in ends[:3])
    if more := len(ends) - 3 if len(ends) > 3 else 0:
        names = ngettext("%(names)s and %(count)d more", "%(names)s and %(count)d more", more) % {
            "names": names,
            "count": more,
        }
    return _("%(names)s: ended on %(day)s.") % {"names": names, "day": date_format(plan.last_day)}
