"""The sample data as it stood on the evening of 30 June 2025, and the reform of the next day as an order."""

from datetime import date

from articles.demo.loading import read_data
from cms.dates import PartialDate
from people.demo import load_people
from people.models import Agency, Appointment, District, Succession
from people.models.agency import EndState
from people.reform import Ending, Order

LAST_DAY = date(2025, 6, 30)
RESOLUTION = "Nghị quyết số 1673/NQ-UBTVQH15"


def load_places_and_people():
    """Load the sample's places, agencies, officials and posts, without its news."""
    load_people(read_data("people"))


class Rehearsal:
    """A huyện, its communes and their agencies, taken back to the day before their end.

    `order` says what has to happen for everything to be again as the sample has it.
    """

    def __init__(self, slug):
        self.huyen = District.objects.get(slug=slug)
        self.units = [self.huyen, *self.huyen.parts.order_by("pk")]
        seated = Agency.objects.filter(district__in=self.units).select_related("district").order_by("pk")
        self.agencies = [agency for agency in seated if agency.last_day == LAST_DAY]
        day = PartialDate.of_day(LAST_DAY)
        self.posts = Appointment.objects.filter(
            position__agency__in=self.agencies, end_earliest=day.earliest, end_latest=day.latest
        )
        self.post_numbers = numbers(self.posts)
        self.order = self._order()

    def _order(self):
        after = {unit.pk: [] for unit in self.units}
        told = Succession.objects.filter(predecessor__in=self.units).order_by("pk")
        for before, then in told.values_list("predecessor", "successor"):
            after[before].append(then)
        units = tuple(Ending(unit, tuple(successors)) for unit, successors in after.items())
        agencies = tuple(Ending(one.pk, numbers(one.successors), state_of(one)) for one in self.agencies)
        return Order(LAST_DAY, RESOLUTION, units, agencies)

    def rewind(self):
        """Forget the end of everything, and what it became."""
        self.posts.update(end_earliest=None, end_latest=None)
        for agency in self.agencies:
            agency.successors.clear()
        Agency.objects.filter(pk__in=[agency.pk for agency in self.agencies]).update(ends_on=None, end_state="")
        Succession.objects.filter(predecessor__in=self.units).delete()
        District.objects.filter(pk__in=[unit.pk for unit in self.units]).update(ends_on=None)


def state_of(agency):
    """Return how an agency ended; one that only ended with its place is dissolved by a reform that names it."""
    return agency.end_state or EndState.DISSOLVED


def numbers(rows):
    """Return the numbers of rows, in order."""
    return tuple(rows.order_by("pk").values_list("pk", flat=True))
