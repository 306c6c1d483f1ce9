"""What follows from a change in this room: the record of the official is kept as a version."""

from functools import partial

from django.db import transaction
from django.db.models.signals import post_delete, post_save
from django.dispatch import receiver

from people.changes.touched import officials_of_act
from people.models import Alias, Appointment, ChangeSet, Official
from people.versions import keep, keep_after_commit


@receiver(post_save, sender=Official)
def an_official_was_saved(instance, raw=False, **kwargs):
    """Keep the record of the official."""
    if not raw:
        keep_after_commit(instance.pk)


@receiver([post_save, post_delete], sender=Appointment)
@receiver([post_save, post_delete], sender=Alias)
def what_belongs_to_an_official_changed(instance, raw=False, **kwargs):
    """Keep the record of the official whose post or name it is."""
    if instance.official_id and not raw:
        keep_after_commit(instance.official_id)


@receiver(post_save, sender=ChangeSet)
def an_act_was_carried_out(instance, **kwargs):
    """Keep the records of all whom a merge, split or reform touched, or its undoing; such acts save no single row."""
    transaction.on_commit(partial(keep_after_act, instance.pk, instance.undone_by or instance.by, instance.sentence))


def keep_after_act(number, by, sentence):
    """Keep the records of the officials of one recorded act."""
    keep(officials_of_act(number), by, sentence)
