"""Officials: the list, and each with their posts through time."""

from django.db.models import Prefetch
from django.utils import timezone

from people.facets import agency_facet, offered_agencies, offered_places, place_facet
from people.filters import OfficialFilter
from people.models import Appointment, Official
from people.timeline import Timeline
from people.views.pages import FilteredList, RowPage

MOST_POSTS = 3  # of one official, on the list


class OfficialList(FilteredList):
    """Officials with public posts or in the news, in the Vietnamese order of given names."""

    template_name = "people/officials.html"
    extra_context = {"area": "officials"}
    filter_class = OfficialFilter
    repeatable = ("district", "agency")
    single = ("on", "page")

    def get_context_data(self, **kwargs):
        """Add the day whose posts stand below the names."""
        context = super().get_context_data(**kwargs)
        asked_on = context["chosen"]["on"]
        day = asked_on or timezone.localdate()
        for official in context["page"]:
            official.held = by_protocol(post for post in official.posts if is_shown_on(post, day))[:MOST_POSTS]
            official.last_post = next((post for post in official.posts if post.end or not post.is_confirmed), None)
        return {**context, "asked_on": asked_on}

    def rows(self):
        """Return the listed officials with their public posts."""
        posts = Appointment.objects.public().select_related("position__agency").by_time()
        rows = Official.objects.listed().order_by("sort_key", "pk")
        return rows.prefetch_related(Prefetch("appointments", posts, to_attr="posts"))

    def offers(self, parameters):
        """Return places and agencies that have public posts."""
        posts = Appointment.objects.public()
        seats = posts.filter(position__agency__district__isnull=False).values("position__agency__district")
        return {
            "district": offered_places(seats, parameters.slugs("district")),
            "agency": offered_agencies(posts.values("position__agency"), parameters.slugs("agency")),
        }

    def facets(self, offered, asked):
        """Return the tree of places and the agencies."""
        return [
            place_facet(offered["district"], asked["district"]),
            agency_facet(offered["agency"], asked["agency"]),
        ]


def by_protocol(posts):
    """Return one official's posts as a list, the highest first."""
    return sorted(posts, key=lambda post: (post.position.precedence, post.position.folded))


def is_shown_on(post, day):
    """Tell whether a list for `day` shows a post: held or perhaps held, in an agency that existed."""
    return post.in_force(day) is not False and post.is_confirmed and post.position.agency.existed_on(day)


class OfficialPage(RowPage):
    """One official: portrait, posts as a timeline, what news has seen, and the news itself."""

    model = Official
    template_name = "people/official.html"
    extra_context = {"area": "officials"}

    def get_context_data(self, **kwargs):
        """Add the posts: those held today, all confirmed ones with their bars, and sightings by position."""
        today = timezone.localdate()
        rows = self.object.appointments.public().select_related("position__agency").by_time()
        confirmed = [row for row in rows if row.is_confirmed]
        timeline = Timeline(confirmed, today)
        return super().get_context_data(
            held=by_protocol(timeline.held),
            timeline=timeline,
            sightings=by_position([row for row in rows if not row.is_confirmed]),
            **kwargs,
        )


def by_position(sightings):
    """Return (position, days on which it was read, earliest first) for each position seen."""
    seen = {}
    for row in sightings:
        seen.setdefault(row.position, []).append(row.attested_on)
    return [(position, sorted(filter(None, days))) for position, days in seen.items()]
