"""Writing a merge: one transaction, as one act that can be undone."""

from django.db import transaction
from django.utils.translation import gettext as _

from people.changes import recorded
from people.changes.obstacles import references
from people.merge.folding import take
from people.merge.plan import make_plan
from people.models import Alias, ChangeSet, Official
from people.models.change_set import ActKind


class CannotMerge(Exception):
    """A merge or a split that was not done; `reasons` lists every reason, in plain words."""

    def __init__(self, reasons):
        super().__init__(" ".join(reasons))
        self.reasons = reasons


@transaction.atomic
def merge(order, digest, by=None):
    """Do what an Order says in the name of `by` (None: the system); return the act's ChangeSet.

    `digest` is that of the Plan that somebody looked at. Raises CannotMerge where the effect is another by now,
    or the order cannot be carried out; nothing is written then.
    """
    lock({order.stays, order.goes})
    plan = looked_at(make_plan, order, digest)
    change_set = ChangeSet(
        kind=ActKind.MERGE,
        sentence=_("%(goes)s became one record with %(stays)s.") % {"goes": plan.goes, "stays": plan.stays},
        by=by,
    )
    values, names = plan.values, plan.new_names
    with recorded(change_set) as act:
        take(plan.steps, act)
        for effect in plan.effects:
            if effect.apply:
                effect.apply(act)
        act.delete(plan.goes)
        for column, value in values.items():
            setattr(plan.stays, column, value)
        act.save(plan.stays, list(values))
        act.create_all(Alias(text=name, official=plan.stays) for name in names)
    return change_set


def lock(numbers):
    """Hold on to officials and to every row that refers to them until the transaction ends."""
    list(Official.objects.filter(pk__in=numbers).order_by("pk").select_for_update().values_list("pk"))
    for field, condition in references(Official):
        rows = field.model._base_manager.filter(**{f"{field.name}__in": numbers}, **condition)
        list(rows.order_by("pk").select_for_update(of=("self",)).values_list("pk"))


def looked_at(make, order, digest):
    """Return the plan that `make` works out for an order, if it is the one that was looked at. Raises CannotMerge."""
    try:
        plan = make(order)
    except Official.DoesNotExist as error:
        raise CannotMerge([_("This record is no longer there.")]) from error
    if plan.faults:
        raise CannotMerge(plan.faults)
    if plan.digest != digest:
        raise CannotMerge([_("Something has changed since you looked at it. Look again, then apply.")])
    return plan
