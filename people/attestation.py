"""In which texts it was read that somebody held a post, told by rooms that `people` must not import.

`articles` registers its printed titles. The public is shown what is published; the desk may be shown more.
"""

from collections import defaultdict
from dataclasses import dataclass
from datetime import date

MOST_TEXTS = 3  # for one appointment

_readers = []


@dataclass(frozen=True)
class Text:
    """A text in which a post was read: `day` is that of the event (date or None)."""

    title: str
    url: str
    day: date | None = None


def attests(function):
    """Register a function: (ids of appointments, account or None, most for each) -> {id: list of Text}.

    Without an account it must return what everybody may read, with one what that account may see on the desk.
    """
    _readers.append(function)
    return function


def texts_of(appointments, user=None):
    """Return {appointment's id: the Text rows in which it was read}, at most three each; one query a room."""
    ids = [appointment.pk for appointment in appointments]
    found = defaultdict(list)
    for reader in _readers if ids else ():
        for number, texts in reader(ids, user, MOST_TEXTS).items():
            found[number] += texts
    return dict(found)


def attach_texts(appointments, user=None):
    """Put on each appointment as `texts` where it was read, if no decision says more; return the appointments.

    A confirmed post with a decision has an empty list and is not asked for.
    """
    appointments = list(appointments)
    asked = [one for one in appointments if not (one.is_confirmed and one.decision_number)]
    found = texts_of(asked, user)
    for appointment in appointments:
        appointment.texts = found.get(appointment.pk, [])
    return appointments
