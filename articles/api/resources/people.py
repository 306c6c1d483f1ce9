"""Officials and agencies."""

from django.db.models import Prefetch, Q
from django.shortcuts import get_object_or_404
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from articles.api.answers import ListAnswer, RowAnswer
from articles.api.describing import examples
from articles.api.describing.parameters import AGENCIES, OFFICIALS, SLUG_OF
from articles.api.shapes.agencies import AgencyDetailSerializer, AgencySerializer
from articles.api.shapes.officials import OfficialDetailSerializer, OfficialSerializer
from articles.api.visible import names, one_of, visible
from cms.parameters import chosen
from people.filters import AgencyFilter, OfficialFilter
from people.lineage import Lineage
from people.models import Agency, AgencySuccession, Appointment, District, Official


def with_posts(officials):
    """Return officials with their public posts, the latest first, as `posts`."""
    posts = Appointment.objects.public().select_related("position__agency__district").by_time()
    return officials.prefetch_related(Prefetch("appointments", posts, to_attr="posts"))


class OfficialList(ListAnswer):
    """Officials with public posts or in the news."""

    tag = "officials"
    summary = _("Officials")
    explanation = _("By given name in Vietnamese order. Filters ask for one post that fits all of them.")
    serializer_class = OfficialSerializer
    parameters = OFFICIALS
    example = examples.OFFICIALS
    repeatable = ("district", "agency", "title")
    single = ("on",)

    def rows(self, parameters):
        """Return the officials asked for."""
        rows = with_posts(Official.objects.listed().order_by("sort_key", "pk"))
        filters = OfficialFilter(parameters.data, rows)
        chosen(filters.form)
        return filters.qs


class OfficialAnswer(RowAnswer):
    """One official."""

    tag = "officials"
    kind = "official"
    summary = _("One official")
    explanation = _("With other names, official contact, and the posts on public record.")
    serializer_class = OfficialDetailSerializer
    parameters = (SLUG_OF["official"],)
    example = examples.OFFICIAL

    def row(self, slug):
        """Return the official. Raises Http404."""
        rows = with_posts(Official.objects.public_rows()).prefetch_related("aliases")
        official = get_object_or_404(rows, slug=slug)
        official.shown_names = names(official)
        return official


class AgencyList(ListAnswer):
    """Agencies with news or people."""

    tag = "agencies"
    summary = _("Agencies")
    explanation = _("Those of today before those of the past, by place and order of protocol.")
    serializer_class = AgencySerializer
    parameters = AGENCIES
    example = examples.AGENCIES
    repeatable = ("district", "kind")

    def rows(self, parameters):
        """Return the agencies asked for."""
        rows = Agency.objects.listed().select_related("district").by_place(timezone.localdate())
        filters = AgencyFilter(parameters.data, rows)
        chosen(filters.form)
        return filters.qs

    def shown(self, rows):
        """Put on each agency its place, where that is public."""
        return with_places(rows)


def with_places(agencies):
    """Put on each agency its place as `shown_place`, where that is public; return them."""
    seen = visible(District, [agency.district for agency in agencies])
    for agency in agencies:
        agency.shown_place = one_of(agency.district, seen)
    return agencies


class AgencyAnswer(RowAnswer):
    """One agency."""

    tag = "agencies"
    kind = "agency"
    summary = _("One agency")
    explanation = _("With other names, what it belongs to, what it came from and what followed it.")
    serializer_class = AgencyDetailSerializer
    parameters = (SLUG_OF["agency"],)
    example = examples.AGENCY

    def row(self, slug):
        """Return the agency. Raises Http404."""
        rows = Agency.objects.public_rows().select_related("district", "parent__district")
        agency = get_object_or_404(rows.prefetch_related("aliases"), slug=slug)
        with_places([agency])
        links = AgencySuccession.objects.filter(Q(predecessor=agency) | Q(successor=agency))
        lineage = Lineage(agency, links.select_related("predecessor__district", "successor__district"))
        seen = visible(Agency, [agency.parent, *lineage.before, *lineage.after])
        agency.shown_names = names(agency)
        agency.shown_parent = one_of(agency.parent, seen)
        agency.before = [row for row in lineage.before if row.pk in seen]
        agency.after = [row for row in lineage.after if row.pk in seen]
        return agency
