"""The table of posts: known by title and agency."""

from django.utils.translation import pgettext_lazy

from cms.text import folded_words
from people.exchange.cells import Whole
from people.exchange.columns import Column
from people.exchange.known import Agencies, Places, portions
from people.exchange.references import AgencyCell, PlaceCell
from people.exchange.resource import TableResource
from people.models import Position

USUAL_PRECEDENCE = Position._meta.get_field("precedence").default


class PositionResource(TableResource):
    """Posts as a table."""

    known_by = ("title", "agency", "district")

    title = Column(pgettext_lazy("column", "Post"), "title", is_key=True, is_required=True)
    agency = Column(
        pgettext_lazy("column", "Agency"), "agency", AgencyCell(), is_key=True, is_required=True, is_set=False
    )
    district = Column(pgettext_lazy("column", "Place"), "agency__district", PlaceCell(), is_set=False)
    precedence = Column(pgettext_lazy("column", "Order of protocol"), "precedence", Whole(blank=USUAL_PRECEDENCE))
    seats = Column(pgettext_lazy("column", "Seats"), "seats", Whole(least=1))

    class Meta:
        model = Position
        fields = ("title", "agency", "district", "precedence", "seats")

    def filter_export(self, queryset, **options):
        """Fetch what the columns show with the posts."""
        return queryset.select_related("agency__district")

    def fetch(self, rows):
        """Load the places and agencies that cells name, and the posts of those agencies."""
        self.places, self.agencies, self.posts = Places(), Agencies(), {}
        self.places.fetch(row.get("district", "") for row in rows)
        self.agencies.fetch(row["agency"] for row in rows)
        for portion in portions(agency.pk for agency in self.agencies.by_slug.values()):
            for post in Position.objects.filter(agency__in=portion).select_related("agency__district"):
                self.remember(post)

    def resolve(self):
        """Find the agency, in the place where one is said."""
        place = self.named("district", self.places.find, self.values.get("district", ""))
        if self.is_readable("district", "agency"):
            self.values["agency"] = self.named("agency", self.agencies.find, self.values["agency"], place)

    def find(self):
        """Return the agency's post of this title."""
        return self.posts.get((self.values["agency"].pk, folded_words(self.values["title"])))

    def fill(self, instance):
        """Put the agency on a post."""
        if self.is_readable("district", "agency"):
            instance.agency = self.values["agency"]

    def remember(self, instance):
        """Make the post known."""
        self.posts[instance.agency_id, folded_words(instance.title)] = instance
