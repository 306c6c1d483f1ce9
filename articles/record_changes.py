"""What follows for articles from a change of the record in the room of people: their titles are checked again."""

from functools import partial

from django.db import transaction
from django.db.models.signals import post_delete, post_save
from django.dispatch import receiver

from articles.checking.rechecking import note_change
from articles.tasks import recheck_titles
from cms.transactions import waiting
from people.changes.touched import officials_of_act
from people.models import Alias, Appointment, ChangeSet


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
    ask_again(officials_of_act(number))


def ask_again(officials):
    """Have articles that name some officials (ids) checked again once this transaction is stored."""
    numbers = set(officials) - {None}
    if not numbers:
        return
    waiting(Asking).officials |= numbers  # one call for a transaction, which may be a table of thousands


class Asking:
    """What is called after commit: it notes officials (ids), and starts the work where nobody was waiting yet."""

    def __init__(self):
        self.officials = set()

    def __call__(self):
        if note_change(self.officials):
            recheck_titles.enqueue()
