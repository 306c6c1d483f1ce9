"""Writing a split: one transaction, as one act that can be undone."""

from django.db import transaction
from django.utils.translation import gettext as _

from people.changes import recorded
from people.merge.carrying_out import lock, looked_at
from people.models import ChangeSet, Official
from people.models.change_set import ActKind
from people.split.plan import make_plan


@transaction.atomic
def split(order, digest, by=None):
    """Do what an Order says in the name of `by` (None: the system); return (ChangeSet, the second official).

    `digest` is that of the Plan that somebody looked at. Raises people.merge.CannotMerge where the effect is
    another by now, or the order cannot be carried out; nothing is written then.
    """
    lock({order.official})
    plan = looked_at(make_plan, order, digest)
    second = Official(name=order.name, distinction=order.distinction, is_provisional=plan.official.is_provisional)
    sentence = _("%(second)s was parted from %(first)s.") % {"second": second, "first": plan.official}
    change_set = ChangeSet(kind=ActKind.SPLIT, sentence=sentence, by=by)
    with recorded(change_set) as act:
        plan.new = act.create(second)
        for column, numbers in plan.belongings:
            taken = plan.taken(column.model).intersection(numbers)
            act.assign(column.model, {number: {column.attname: second.pk} for number in taken})
        for effect in plan.effects:
            if effect.apply:
                effect.apply(act)
    return change_set, second
