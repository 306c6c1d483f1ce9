"""What waits for the keepers of people, told on the desk's first page."""

from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from people.models import Appointment
from people.sightings import counted


def waiting(request):
    """Yield (label, count, address) of work on posts that is open and that the account may do."""
    if not request.user.has_perm("people.change_appointment"):
        return
    outlived = Appointment.objects.outlived(timezone.localdate())
    for label, rows, name in (
        (_("Posts read in the news, not yet confirmed"), counted(), "unconfirmed"),
        (_("Posts that outlived their agency"), outlived, "outlived"),
    ):
        yield label, rows.count(), reverse(f"admin:people_appointment_{name}")
