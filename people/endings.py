"""How many successors an agency may have, by the way in which it ended."""

from django.utils.translation import gettext as _

from people.models.agency import EndState


def successor_fault(end_state, count):
    """Return what is wrong with `count` successors of an agency that ended so, in plain words; "" where nothing is.

    Replaced, merged and renamed lead to exactly one, split to two or more, devolved to at least one, dissolved
    to none. An agency that has not ended (an empty state) has no successor yet.
    """
    if end_state in {EndState.REPLACED, EndState.MERGED, EndState.RENAMED} and count != 1:
        return _("What is replaced, merged or renamed has exactly one successor.")
    if end_state == EndState.SPLIT and count < 2:
        return _("What is split has at least two successors.")
    if end_state == EndState.DEVOLVED and count < 1:
        return _("Where the work is handed over, say to whom: at least one successor.")
    if end_state == EndState.DISSOLVED and count:
        return _("What is dissolved has no successor.")
    if not end_state and count:
        return _("Say how it ended, or leave out the successors.")
    return ""
