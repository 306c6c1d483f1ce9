"""Agencies: the list, and each with its people on a day."""

from django.db.models import Exists, OuterRef, Q
from django.utils import timezone

from people.facets import offered_places, place_facet
from people.filters import AgencyFilter
from people.models import Agency, Appointment
from people.views.pages import FilteredList, RowPage, day_asked


class AgencyList(FilteredList):
    """Agencies with news or people, by place."""

    template_name = "people/agencies.html"
    extra_context = {"area": "agencies"}
    filter_class = AgencyFilter

    def rows(self):
        """Return the listed agencies by name."""
        return Agency.objects.listed().select_related("district").order_by("folded", "pk")

    def offers(self, parameters):
        """Return the places that have listed agencies."""
        seats = Agency.objects.with_news_or_people().filter(district__isnull=False).values("district")
        return {"district": offered_places(seats, parameters.slugs("district"))}

    def facets(self, offered, asked):
        """Return the tree of places."""
        return [place_facet(offered["district"], asked["district"])]


class AgencyPage(RowPage):
    """One agency: what it is, who leads it today or on any day, and its news."""

    model = Agency
    template_name = "people/agency.html"
    extra_context = {"area": "agencies"}

    def get_queryset(self):
        """Return public agencies with their place and the body they belong to."""
        return super().get_queryset().select_related("district", "parent")

    def get_context_data(self, **kwargs):
        """Add the people of the day and the agencies around this one."""
        agency = self.object
        asked_on = day_asked(self.request)
        today = timezone.localdate()
        day = asked_on or min(today, agency.last_day or today)
        posts, sightings = people_of(agency, day)
        return super().get_context_data(
            day=day,
            asked_on=asked_on,
            is_today=day == today,
            existed=agency.existed_on(day),
            posts=posts,
            sightings=sightings,
            **around(agency),
            **kwargs,
        )


def people_of(agency, day):
    """Return (posts held on `day`, sightings of any day that no such post explains), by order of protocol."""
    rows = Appointment.objects.public().filter(position__agency=agency)
    rows = rows.filter(Q(is_confirmed=False) | Q(pk__in=Appointment.objects.held_on(day).values("pk")))
    rows = rows.select_related("official", "position").by_protocol()
    posts, sightings = [], []
    for row in rows:
        if row.is_confirmed and row.in_force(day) is False:
            continue
        (posts if row.is_confirmed or row.attested_on == day else sightings).append(row)
    explained = {(row.official_id, row.position_id) for row in posts}
    return posts, [row for row in sightings if (row.official_id, row.position_id) not in explained]


def around(agency):
    """Return the agency's parts, successors and predecessors (lists); one query."""
    links = Agency.successors.through.objects
    follows = links.filter(predecessor=agency, successor=OuterRef("pk"))
    went_before = links.filter(predecessor=OuterRef("pk"), successor=agency)
    rows = Agency.objects.public_rows().annotate(follows=Exists(follows), went_before=Exists(went_before))
    rows = list(rows.filter(Q(parent=agency) | Q(follows=True) | Q(went_before=True)))
    return {
        "parts": [row for row in rows if row.parent_id == agency.pk],
        "successors": [row for row in rows if row.follows],
        "predecessors": [row for row in rows if row.went_before],
    }
