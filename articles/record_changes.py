"""What follows for articles from a change of the record in the room of people: their titles are checked again."""

from functools import partial

from django.db import transaction
from django.db.models.signals import post_delete, post_save
from django.dispatch import receiver

from articles.checking.rechecking import note_change
from articles.tasks import recheck_titles
from people.models import Alias, Appointment, ChangeSet, Official, RowImage


@receiver([post_save, post_delete], sender=Appointment)
def a_post_was_changed(instance, **kwargs):
    """Check again who holds or held the post; what was only read in a text changes nothing."""
    if instance.is_confirmed or kwargs.get("created") is False:
        ask_again([instance.official_id])


@receiver([post_save, post_delete], sender=Alias)
def a_name_was_changed(instance, **kwargs):
    """Check again where an official got or lost a name."""
    ask_again([instance.official_id])


@receiver(post_save, sender=ChangeSet)
def an_act_was_carried_out(instance, **kwargs):
    """Check again all whose posts a merge, split or reform touched, or its undoing; such acts save no single row."""
    transaction.on_commit(partial(ask_for_act, instance.pk))


def ask_for_act(number):
    """Ask for the officials of one recorded act."""
    images = RowImage.objects.filter(change_set=number)
    posts = images.filter(model=Appointment._meta.label_lower).values("row")
    people = images.filter(model=Official._meta.label_lower).values("row")
    officials = set(Appointment.objects.filter(pk__in=posts).values_list("official", flat=True))
    ask_again(officials | set(Official.objects.filter(pk__in=people).values_list("pk", flat=True)))


def ask_again(officials):
    """Have articles that name some officials (ids) checked again once this transaction is stored."""
    numbers = set(officials) - {None}
    if not numbers:
        return
    # One call for all rows of a transaction, which may be a table of thousands. A row whose savepoint is undone
    # may stay in it: its officials are then checked for nothing.
    waiting = [function for _sids, function, _robust in transaction.get_connection().run_on_commit]
    asking = next((function for function in waiting if isinstance(function, Asking)), None)
    if asking:
        asking.officials |= numbers
    else:
        transaction.on_commit(Asking(numbers))


class Asking:
    """What is called after commit: it notes officials (ids), and starts the work where nobody was waiting yet."""

    def __init__(self, officials):
        self.officials = set(officials)

    def __call__(self):
        if note_change(self.officials):
            recheck_titles.enqueue()
