"""Agencies: the list, and each with its people on a day."""

from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext as _

from cms.parameters import CountOf
from people.agency_sentence import sentence
from people.chart import Chart
from people.facets import flat_facet, place_facet
from people.filters import AgencyFilter, Kind
from people.lineage import agency_lineage
from people.models import Agency, Appointment
from people.offering import offered_places
from people.organisation import Organisation
from people.views.pages import FilteredList, RowPage, day_asked


class AgencyList(FilteredList):
    """Agencies with news or people, those of today first, by place."""

    template_name = "people/agencies.html"
    extra_context = {"area": "agencies"}
    filter_class = AgencyFilter
    repeatable = ("district", "kind")

    def get_context_data(self, **kwargs):
        """Add in words what is shown."""
        context = super().get_context_data(**kwargs)
        page = context["page"]
        today = page[0].of_today if page else 0
        return {**context, "sentence": sentence(today, page.paginator.count - today, context["chosen"])}

    def found(self, rows, asked):
        """Return the agencies, each with how many of all are of today."""
        return rows.annotate(of_today=CountOf(rows.filter(has_ended=False).order_by().values("pk")))

    def rows(self):
        """Return the listed agencies, those of today first, by place."""
        return Agency.objects.listed().select_related("district__parent__parent").by_place(timezone.localdate())

    def offers(self, parameters):
        """Return the places that have listed agencies, and the kinds that listed agencies are of."""
        seats = Agency.objects.with_news_or_people().filter(district__isnull=False).values("district")
        kinds = set(Agency.objects.listed().order_by().values_list("kind", flat=True).distinct())
        kinds.update(parameters.slugs("kind"))
        return {
            "district": offered_places(seats, parameters.slugs("district")),
            "kind": [kind for kind in Kind.all() if kind.slug in kinds],
        }

    def facets(self, offered, asked):
        """Return the tree of places, and the kinds."""
        return [
            place_facet(offered["district"], asked["district"]),
            flat_facet("kind", _("Kind"), offered["kind"], asked["kind"]),
        ]


class AgencyPage(RowPage):
    """One agency: what it is, who leads it today or on any day, its parts, its history and its news."""

    model = Agency
    template_name = "people/agency.html"
    extra_context = {"area": "agencies"}

    def get_queryset(self):
        """Return public agencies with their place and the body they belong to."""
        return super().get_queryset().select_related("district", "parent")

    def get_context_data(self, **kwargs):
        """Add the people of the day, the tree of that day, and what came before and after."""
        agency = self.object
        asked_on = day_asked(self.request)
        today = timezone.localdate()
        day = asked_on or min(today, agency.last_day or today)
        posts, sightings = people_of(agency, day)
        organisation = Organisation(agency, day)
        return super().get_context_data(
            day=day,
            asked_on=asked_on,
            has_ended=agency.last_day is not None and agency.last_day < today,
            existed=agency.existed_on(day),
            is_yet_to_come=agency.starts_on is not None and day < agency.starts_on,
            posts=posts,
            sightings=sightings,
            organisation=organisation,
            chart=Chart(organisation.root) if organisation else None,
            lineage=agency_lineage(agency),
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
