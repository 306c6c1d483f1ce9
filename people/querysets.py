"""The words in which lists of places, agencies, officials and posts are asked for."""

from django.db import models
from django.db.models import Case, DateField, Exists, F, OuterRef, Q, Subquery, Value, When
from django.db.models.functions import Coalesce
from tree_queries.query import TreeQuerySet

from cms.text import clean, folded_words
from people.evidence import evident
from people.lifetime import agency_ended_before, agency_last_day, agency_lives_on
from people.scope import scope
from people.tree import neighbourhood

MOST_WORDS, MOST_LETTERS = 10, 200  # of a name that is sought


class NamedQuerySet(models.QuerySet):
    """Rows with a name, made by hand or from a text."""

    kind = ""
    named_by = ()  # ways from a row to those whose page names it

    def public_rows(self):
        """Keep what answers at its address: made by hand, named by such a row, or shown by something published."""
        rows = self.model._default_manager
        public = Q(is_provisional=False) | Q(pk__in=rows.listed().values("pk"))
        for way in self.named_by:
            public |= Exists(rows.filter(**{"pk": OuterRef("pk"), f"{way}__is_provisional": False}))
        return self.filter(public)

    def public_among(self, rows, known):
        """Return those of `rows` (fetched already) that the public may see; `known` is one that it may surely see.

        A query only where another was made from a text: on many rows `public_rows()` costs more than it saves.
        """
        doubtful = {row.pk for row in rows if row.is_provisional} - {known.pk}
        seen = self.public_rows().filter(pk__in=doubtful).values_list("pk", flat=True) if doubtful else ()
        hidden = doubtful - set(seen)
        return [row for row in rows if row.pk not in hidden]

    def matching(self, text):
        """Keep rows whose name holds every word of `text`, with or without Vietnamese marks.

        The beginning of a word is enough. A text of odd characters alone finds nothing; blanks ask for nothing.
        """
        words = folded_words(clean(text[:MOST_LETTERS])).split()[:MOST_WORDS]
        if not words:
            return self.none() if text.strip() else self
        for word in words:
            self = self.filter(folded__contains=f" {word}")
        return self


class DistrictQuerySet(NamedQuerySet):
    """Places."""

    kind = "district"
    named_by = ("parts", "predecessors", "successors", "agencies")

    def today_first(self):
        """Put places of today before those of the past (the last to end first), then order by name."""
        return self.order_by(F("ends_on").desc(nulls_first=True), "folded", "pk")

    def with_news_or_people(self):
        """Keep units that have published news, or an agency with published news or public posts."""
        from people.models import Agency

        seats = Agency.objects.with_news_or_people().filter(district__isnull=False).values("district")
        return self.filter(evident(self.kind) | Q(pk__in=seats))

    def listed(self):
        """Keep what lists and pickers show: units with news or people, their ancestors and successors.

        The ancestors of a successor are kept too: news of an old district is found from today's province.
        """
        seeds = self.model._default_manager.with_news_or_people().values("pk")
        return self.filter(
            Q(pk__in=seeds)
            | Q(pk__in=self.model.objects.filter(parts__in=seeds).values("pk"))
            | Q(pk__in=self.model.objects.filter(parts__parts__in=seeds).values("pk"))
            | Q(pk__in=self.model.objects.filter(predecessors__in=seeds).values("pk"))
            | Q(pk__in=self.model.objects.filter(parts__predecessors__in=seeds).values("pk"))
        )


class AgencyQuerySet(NamedQuerySet, TreeQuerySet):
    """Agencies."""

    kind = "agency"
    named_by = ("parts", "predecessors", "successors")

    def in_districts(self, districts):
        """Keep the agencies of the units whose news belongs to any of `districts`."""
        condition = Q(pk__in=[])
        for district in districts:
            condition |= Q(district__in=scope(district))
        return self.filter(condition)

    def living_on(self, day):
        """Keep agencies that lived on `day` (date)."""
        return self.filter(agency_lives_on(day))

    def ended_before(self, day):
        """Keep agencies that had ended by `day` (date), by themselves or with their place."""
        return self.filter(agency_ended_before(day))

    def by_place(self, today):
        """Put those of today (date) before those that have ended (`has_ended`), then go through the places.

        Bodies of the whole country come first, then province by province, each before what lies in it; in a
        place by protocol.
        """
        return self.annotate(
            has_ended=Case(When(agency_ended_before(today), then=True), default=False),
            province=Coalesce("district__parent__parent", "district__parent", "district"),
            province_folded=Coalesce(
                "district__parent__parent__folded", "district__parent__folded", "district__folded"
            ),
        ).order_by(
            "has_ended",
            F("province_folded").asc(nulls_first=True),
            "province",
            one_after_the_other("district__tier", ["province", "huyen"]),
            "district__folded",
            "district",
            one_after_the_other("kind", self.model.protocol),
            "folded",
            "pk",
        )

    def around(self, agency):
        """Keep an agency, all it is part of and its parts two levels down, each with its `tree_depth`.

        What lies in a circle of parts is in no tree and left out.
        """
        return self.all().tree_filter(pk__in=neighbourhood(agency))

    def with_news_or_people(self):
        """Keep agencies that published news is about, or that have public posts."""
        from people.models import Appointment

        staffed = Appointment.objects.public().values("position__agency")
        return self.filter(evident(self.kind) | Q(pk__in=staffed))

    def listed(self):
        """Keep what lists show: agencies with news or people, their parents and successors."""
        seeds = self.model._default_manager.with_news_or_people().values("pk")
        return self.filter(
            Q(pk__in=seeds)
            | Q(pk__in=self.model.objects.filter(parts__in=seeds).values("pk"))
            | Q(pk__in=self.model.objects.filter(predecessors__in=seeds).values("pk"))
        )


class OfficialQuerySet(NamedQuerySet):
    """Officials."""

    kind = "official"

    def listed(self):
        """Keep officials with a public post or named in published news."""
        from people.models import Appointment

        return self.filter(evident(self.kind) | Q(pk__in=Appointment.objects.public().values("official")))

    def called_like(self, names):
        """Keep officials who have one of the names, whatever its marks."""
        return self.filter(folded__in=[folded_words(name) for name in names])


class PositionQuerySet(models.QuerySet):
    """Posts that officials hold."""

    def public_rows(self):
        """Keep posts of which a holder is public."""
        from people.models import Appointment

        return self.filter(pk__in=Appointment.objects.public().values("position"))


class AppointmentQuerySet(models.QuerySet):
    """Posts held."""

    def confirmed(self):
        """Keep what a decision, a table or an editor confirmed."""
        return self.filter(is_confirmed=True)

    def sightings(self):
        """Keep what was only read in a text."""
        return self.filter(is_confirmed=False)

    def public(self):
        """Keep confirmed posts, and sightings that a published article shows."""
        return self.filter(Q(is_confirmed=True) | evident("appointment"))

    def in_force(self, day):
        """Keep confirmed posts that were held, or may have been held, on `day` (date)."""
        return self.confirmed().filter(
            Q(start_earliest=None) | Q(start_earliest__lte=day),
            Q(end_latest=None) | Q(end_latest__gte=day),
        )

    def held_on(self, day):
        """Keep what lists show for `day`: posts in force in an agency that lived then, and sightings of the day."""
        alive = agency_lives_on(day, "position__agency__")
        return self.filter(
            (alive & Q(pk__in=self.model.objects.in_force(day).values("pk"))) | Q(is_confirmed=False, attested_on=day)
        )

    def announced(self, day):
        """Keep confirmed posts that surely begin after `day` (date)."""
        return self.confirmed().filter(start_earliest__gt=day)

    def in_post(self, agency, folded_title):
        """Keep the holders of one post of an agency; the title is given by its folded words."""
        return self.filter(position__agency=agency, position__folded=folded_title)

    def of_official(self, official):
        """Keep the official's posts, and who else held, one at a time, those that are confirmed."""
        held = self.model.objects.confirmed().filter(official=official, position__seats=1)
        return self.filter(Q(official=official) | Q(is_confirmed=True, position__in=held.values("position")))

    def with_last_day(self):
        """Add `agency_ended_on`: the last day of the post's agency, or None."""
        return self.annotate(agency_ended_on=agency_last_day("position__agency__"))

    def outlived(self, day):
        """Keep confirmed posts without an end whose agency, or its place, had ended before `day` (date).

        Adds `agency_ended_on`. A post that begins after that day is kept as well: one of its dates is wrong.
        """
        return self.confirmed().filter(end_latest=None).with_last_day().filter(agency_ended_on__lt=day)

    def end_with_agency(self):
        """End the posts on the last day of their agency or its place; return how many. One statement."""
        last_day = self.model.objects.with_last_day().filter(pk=OuterRef("pk")).values("agency_ended_on")
        last_day = Subquery(last_day, output_field=DateField())
        return self.update(end_earliest=last_day, end_latest=last_day)

    def by_protocol(self):
        """Put the highest post first, then order by the holder's name."""
        return self.order_by("position__precedence", "position__folded", "official__sort_key", "pk")

    def by_time(self):
        """Put the latest beginning first; unknown beginnings last."""
        return self.order_by(F("start_earliest").desc(nulls_last=True), "-attested_on", "pk")


def one_after_the_other(column, values):
    """Return the expression that puts rows in the order of `values` (of a column), all others after them."""
    return Case(
        *(When(**{column: value}, then=Value(number)) for number, value in enumerate(values)), default=len(values)
    )
