"""The table of appointments: known by official, post and beginning. What comes in by it is confirmed."""

from collections import defaultdict
from datetime import date

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, pgettext_lazy

from cms.text import folded_words
from people.exchange.cells import Day, SomeDay, Unreadable, Words, YesNo, quoted
from people.exchange.columns import Column
from people.exchange.known import Agencies, Places, portions
from people.exchange.officials import TELLS_APART, Namesakes
from people.exchange.references import AgencyCell, PlaceCell
from people.exchange.resource import TableResource
from people.models import Appointment, Position
from people.seats import is_twice

AGENCY = "position__agency"
FIELDS = (
    "name", "distinction", "title", "agency", "district", "start", "end", "is_acting", "decision_number", "decision_on"
)  # fmt: skip


class AppointmentResource(TableResource):
    """Appointments as a table. Sightings stay out: they would come back confirmed."""

    note = gettext_lazy("What was only seen in a text and is not confirmed stays out.")
    known_by = ("name", "distinction", "title", "agency", "district", "start")

    name = Column(pgettext_lazy("column", "Full name"), "official__name", is_key=True, is_required=True, is_set=False)
    distinction = Column(
        pgettext_lazy("column", "Told apart by"), "official__distinction", Words(TELLS_APART), is_set=False
    )
    title = Column(pgettext_lazy("column", "Post"), "position__title", is_key=True, is_required=True, is_set=False)
    agency = Column(
        pgettext_lazy("column", "Agency"), AGENCY, AgencyCell(), is_key=True, is_required=True, is_set=False
    )
    district = Column(pgettext_lazy("column", "Place"), f"{AGENCY}__district", PlaceCell(), is_set=False)
    start = Column(pgettext_lazy("column", "From"), "start", SomeDay(), is_key=True)
    end = Column(pgettext_lazy("column", "To"), "end", SomeDay())
    is_acting = Column(pgettext_lazy("column", "Acting"), "is_acting", YesNo())
    decision_number = Column(pgettext_lazy("column", "Decision number"), "decision_number")
    decision_on = Column(pgettext_lazy("column", "Decision of"), "decision_on", Day())

    class Meta:
        model = Appointment
        fields = FIELDS

    def filter_export(self, queryset, **options):
        """Keep what is confirmed, with what the columns show."""
        return queryset.confirmed().select_related("official", "position__agency__district")

    def fetch(self, rows):
        """Load the officials, agencies and posts that cells name, and what those officials held."""
        self.places, self.agencies, self.officials = Places(), Agencies(), Namesakes()
        self.places.fetch(row.get("district", "") for row in rows)
        self.agencies.fetch(row["agency"] for row in rows)
        self.officials.fetch(row["name"] for row in rows)
        self.posts, self.held = {}, defaultdict(list)
        for portion in portions(agency.pk for agency in self.agencies.by_slug.values()):
            for post in Position.objects.filter(agency__in=portion).select_related("agency__district"):
                self.posts[post.agency_id, folded_words(post.title)] = post
        for portion in portions(one.pk for same in self.officials.by_name.values() for one in same):
            held = Appointment.objects.filter(official__in=portion)
            for appointment in held.select_related("official", "position__agency__district"):
                self.remember(appointment)

    def resolve(self):
        """Find the official and the post."""
        values, period = self.values, self.values.get("start") or self.values.get("end")
        self.official = self.position = None
        if self.is_readable("name"):
            column = "distinction" if self.officials.called(values["name"]) else "name"
            self.official = self.named(column, self.officials.find, values["name"], values.get("distinction", ""))
        place = self.named("district", self.places.find, values.get("district", ""), period)
        if not self.is_readable("district", "agency"):
            return
        agency = self.named("agency", self.agencies.find, values["agency"], place, period)
        if agency and self.is_readable("title"):
            self.position = self.named("title", self.post_of, agency, values["title"])

    def post_of(self, agency, title):
        """Return the agency's post of a title. Raises Unreadable."""
        post = self.posts.get((agency.pk, folded_words(title)))
        if post is None:
            sentence = _("%(agency)s has no post “%(title)s”. Posts come in before who holds them.")
            raise Unreadable(sentence % {"agency": agency.name, "title": quoted(title)})
        return post

    def find(self):
        """Return what the official held in this post from this beginning on.

        That is the same beginning, one that is known more or less exactly, or one that was unknown until now; else
        the earliest sighting within the time of the row.
        """
        held, start = self.held[self.official.pk, self.position.pk], self.values["start"]
        confirmed = [one for one in held if one.is_confirmed]
        same = [one for one in confirmed if one.start == start]
        near = [one for one in confirmed if start and (one.start is None or nested(one.start, start))]
        if confirmed and not start and not same:
            self.fault("start", _("The official has held this post before: say from when on this time."))
            return None
        found = same or near or sorted(filter(self.is_within, held), key=lambda one: one.attested_on or date.max)[:1]
        if len(found) > 1:
            self.fault("start", _("Several of this official's times in this post fit. Say the beginning exactly."))
            return None
        return found[0] if found else None

    def is_within(self, appointment):
        """Tell whether an appointment is a sighting that lies within the time of the row."""
        start, end = self.values["start"], self.values.get("end")
        day = appointment.attested_on
        before = day and start and day < start.earliest
        after = day and end and day > end.latest
        return not (appointment.is_confirmed or before or after)

    def fill(self, instance):
        """Put official and post on an appointment and confirm it."""
        if self.official and self.position:
            instance.official, instance.position = self.official, self.position
        instance.is_confirmed = True
        instance.is_among_all_of_official = True  # that the same post is not held twice is judged here

    def judge(self, instance):
        """Note where the same post would be held twice at once."""
        for other in self.held[instance.official_id, instance.position_id]:
            if other.pk != instance.pk and other.is_confirmed and is_twice(instance, other):
                sentence = _("The official has held this post from %(start)s to %(end)s already: the two overlap.")
                known = {"start": other.start or "?", "end": other.end or _("today")}
                self.fault("start", sentence % known)
                return

    def is_adopted(self, instance):
        """Tell whether the row confirms what was only seen in a text."""
        return not instance.is_confirmed

    def remember(self, instance):
        """Make the appointment known."""
        held = self.held[instance.official_id, instance.position_id]
        if instance not in held:
            held.append(instance)


def nested(first, second):
    """Tell whether one of two partial dates lies within the other."""
    return (first.earliest <= second.earliest and second.latest <= first.latest) or (
        second.earliest <= first.earliest and first.latest <= second.latest
    )
