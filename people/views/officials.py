"""Officials: the list, and each with their posts through time."""

from django.db.models import Prefetch
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _

from people.attestation import attach_texts
from people.facets import Chip, flat_facet, place_facet
from people.filters import OfficialFilter
from people.models import Appointment, Official
from people.offering import offered_agencies, offered_places, offered_titles
from people.post_history import PostHistory
from people.sightings import gathered
from people.tenure import Vacancy, predecessor, successor
from people.timeline import Timeline
from people.views.pages import FilteredList, RowPage

MOST_POSTS = 3  # of one official, on the list


class OfficialList(FilteredList):
    """Officials with public posts or in the news, in the Vietnamese order of given names.

    One agency and one title are one post: where just these are asked for, its history is shown instead.
    """

    extra_context = {"area": "officials"}
    filter_class = OfficialFilter
    repeatable = ("district", "agency", "title")
    single = ("on", "page")
    history = None

    def get_template_names(self):
        """Return the template of the list or of one post."""
        return ["people/post.html" if self.history else "people/officials.html"]

    def get_context_data(self, **kwargs):
        """Add the day asked for, and what stands below each name or beside each holder."""
        context = super().get_context_data(**kwargs)
        asked_on = context["chosen"]["on"]
        if self.history:
            context |= self.of_post(context["page"], asked_on)
        else:
            add_posts(context["page"], asked_on or timezone.localdate())
        return {**context, "asked_on": asked_on}

    def of_post(self, page, day):
        """Return what the page of one post shows besides its rows; `day` is the one asked for, or None."""
        seen = self.history.sightings
        attach_texts([*seen, *(row.post for row in page if not isinstance(row.post, Vacancy))])
        return {"history": self.history, "answer": self.history.on(day), "sightings": gathered(seen, "official")}

    def rows(self):
        """Return the listed officials with their public posts."""
        posts = Appointment.objects.public().select_related("position__agency__district").by_time()
        rows = Official.objects.listed().order_by("sort_key", "pk")
        return rows.prefetch_related(Prefetch("appointments", posts, to_attr="posts"))

    def found(self, rows, asked):
        """Return the rows of the history of one post where that is asked for and on record, else officials."""
        if len(asked["agency"]) == len(asked["title"]) == 1 and not asked["district"]:
            posts = Appointment.objects.public().in_post(asked["agency"][0], asked["title"][0].folded)
            posts = list(posts.select_related("official", "position__agency__district").by_time())
            self.history = PostHistory(posts, timezone.localdate()) if posts else None
        return self.history.rows(asked["on"]) if self.history else rows

    def offers(self, parameters):
        """Return places and agencies that have public posts, and what these are called."""
        posts = Appointment.objects.public()
        seats = posts.filter(position__agency__district__isnull=False).values("position__agency__district")
        return {
            "district": offered_places(seats, parameters.slugs("district")),
            "agency": offered_agencies(posts.values("position__agency"), parameters.slugs("agency")),
            "title": offered_titles(posts, parameters.slugs("title")),
        }

    def facets(self, offered, asked):
        """Return the tree of places, the agencies and the titles."""
        return [
            place_facet(offered["district"], asked["district"]),
            flat_facet("agency", _("Agency"), offered["agency"], asked["agency"]),
            flat_facet("title", _("Post"), offered["title"], asked["title"]),
        ]

    def chips(self, parameters, offered, asked):
        """Return the conditions, the day among them."""
        chips = super().chips(parameters, offered, asked)
        if not asked["on"]:
            return chips
        return [*chips, Chip(_("On %(day)s") % {"day": date_format(asked["on"])}, parameters.link(["on"]))]


def add_posts(officials, day):
    """Put on each official what the list shows for `day`: posts held, else announced, else the last one."""
    for official in officials:
        official.held = by_protocol(post for post in official.posts if is_shown_on(post, day))[:MOST_POSTS]
        official.announced = [post for post in official.posts if post.begins_after(day)][:MOST_POSTS]
        official.last_post = next((post for post in official.posts if is_over(post)), None)


def by_protocol(posts):
    """Return one official's posts as a list, the highest first."""
    return sorted(posts, key=lambda post: (post.position.precedence, post.position.folded))


def is_shown_on(post, day):
    """Tell whether a list for `day` shows a post: held or perhaps held, in an agency that existed."""
    return post.in_force(day) is not False and post.is_confirmed and post.position.agency.existed_on(day)


def is_over(post):
    """Tell whether a post has an end that can be named: its own, its agency's, or the day on which it was seen."""
    return bool(post.end or post.position.agency.last_day or not post.is_confirmed)


class OfficialPage(RowPage):
    """One official: portrait, posts as a timeline, what news has seen, and the news itself."""

    model = Official
    template_name = "people/official.html"
    extra_context = {"area": "officials"}

    def get_context_data(self, **kwargs):
        """Add the posts: held today, announced, all confirmed ones with their bars, and sightings by position."""
        official = self.object
        rows = Appointment.objects.public().of_official(official)
        rows = list(rows.select_related("official", "position__agency__district").by_time())
        own = [row for row in rows if row.official_id == official.pk]
        confirmed = [row for row in own if row.is_confirmed]
        for post in confirmed:
            post.predecessor, post.successor = predecessor(post, rows), successor(post, rows)
        timeline = Timeline(confirmed, timezone.localdate())
        sightings = gathered([row for row in own if not row.is_confirmed], "position")
        attach_texts([*confirmed, *(one for seen in sightings for one in seen.latest)])
        return super().get_context_data(
            held=by_protocol(timeline.held),
            timeline=timeline,
            sightings=sightings,
            **kwargs,
        )
