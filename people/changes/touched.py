"""Whom a recorded act touched."""

from people.models import Appointment, Official, RowImage


def officials_of_act(number):
    """Return the numbers of the officials whose row or posts a change set (number) changed; three queries."""
    images = RowImage.objects.filter(change_set=number)
    posts = images.filter(model=Appointment._meta.label_lower).values("row")
    people = images.filter(model=Official._meta.label_lower).values("row")
    holders = set(Appointment.objects.filter(pk__in=posts).values_list("official", flat=True))
    return holders | set(Official.objects.filter(pk__in=people).values_list("pk", flat=True))
