"""What the check of titles needs to know of some articles: a fixed number of queries, however many there are."""

from collections import defaultdict
from functools import cached_property
from itertools import groupby

from django.db.models import Prefetch

from articles.mentions import About, Body, Named, Person, Post, Record, Unit
from articles.mentions.whereabouts import on_tier
from articles.mentions.wording import read_title
from articles.models import Article, EventBasis, Mention, PrintedTitle
from cms.text import folded_words
from people.models import Agency, Alias, Appointment, District, Official, TitleReading
from people.places import full_name, split_name

PROVINCE_WORDS = ("Tỉnh", "Thành phố")


class Facts:
    """The record as far as `articles` (a list) can touch it; each property is asked for once.

    `printed` is {article's id: its Printed}.
    """

    def __init__(self, articles, printed):
        self.articles = {article.pk: article for article in articles}
        self.mentions = {number: [*one.people, *one.unlisted] for number, one in printed.items()}
        self._units = {}

    @cached_property
    def readings(self):
        """The newsroom's own readings of titles."""
        return TitleReading.all_readings()

    @cached_property
    def places(self):
        """The Units that each article is filed under."""
        rows = Article.districts.through.objects.filter(article__in=self.articles)
        found = defaultdict(list)
        for row in rows.select_related("district__parent__parent").order_by("article", "district"):
            found[row.article_id].append(self.unit(row.district))
        return found

    def about(self, article):
        """Return the About of an article: its days, how the year is known, its places."""
        return About(
            article.event_on,
            article.event_ends_on,
            article.event_basis == EventBasis.INFERRED,
            tuple(self.places[article.pk]),
        )

    @cached_property
    def record(self):
        """The officials whom the articles name with their confirmed posts, and the units and agencies in question."""
        return Record(self.people, self.named_units, self.named_bodies, self.readings)

    @cached_property
    def people(self):
        """The officials that are meant, or that bear a printed name."""
        mentions = [mention for row in self.mentions.values() for mention, _titles in row]
        numbers = {mention.official_id for mention in mentions} - {None}
        open_names = {folded_words(mention.printed_name) for mention in mentions if mention.official_id is None}
        if open_names:
            numbers |= set(Official.objects.filter(folded__in=open_names).values_list("pk", flat=True))
            called = Alias.objects.filter(folded__in=open_names, official__isnull=False)
            numbers |= set(called.values_list("official", flat=True))
        rows = list(Official.objects.filter(pk__in=numbers).values_list("pk", "name"))
        names, posts = aliases_of("official", numbers), self.posts(numbers)
        return [Person(number, name, names[number], tuple(posts[number])) for number, name in rows]

    def posts(self, officials):
        """Return {official's id: confirmed Posts} of some officials (ids)."""
        rows = Appointment.objects.confirmed().filter(official__in=officials).order_by("pk")
        rows = list(rows.select_related("position__agency__district__parent__parent"))
        titles = aliases_of("position", {row.position_id for row in rows})
        names = aliases_of("agency", {row.position.agency_id for row in rows})
        found = defaultdict(list)
        for row in rows:
            position = row.position
            found[row.official_id].append(
                Post(
                    row.pk,
                    position.title,
                    self.body(position.agency, names[position.agency_id]),
                    row.start,
                    row.end,
                    row.is_acting,
                    titles[position.pk],
                )
            )
        return found

    @cached_property
    def printed_agencies(self):
        """(article's id, AgencyName) of each title that names an agency."""
        return {
            (mention.article_id, post.agency)
            for row in self.mentions.values()
            for mention, titles in row
            for title in titles
            if (post := read_title(title.text, self.readings)) and post.agency
        }

    @cached_property
    def named_units(self):
        """The units of all times that titles name."""
        names = set()
        for _article, agency in self.printed_agencies:
            if agency.place:
                word, bare = split_name(agency.place)
                names |= {full_name(agency.place)} if word else {f"{one} {bare}" for one in PROVINCE_WORDS}
        rows = District.objects.filter(folded__in={folded_words(name) for name in names})
        return [self.unit(row) for row in rows.select_related("parent__parent")]

    @cached_property
    def named_bodies(self):
        """The agencies on record that have the name of a printed one, in the places that can be meant."""
        names = set()
        for article, agency in self.printed_agencies:
            units = [unit.name for unit in self.named_units if unit.is_called(agency.place)] if agency.place else []
            if not agency.place and agency.tier:
                units = [unit.name for unit in on_tier(agency.tier, About(None, units=tuple(self.places[article])))]
            names |= {folded_words(agency.full_name(unit)) for unit in units} or {folded_words(agency.body)}
        rows = list(Agency.objects.filter(folded__in=names).select_related("district__parent__parent"))
        others = aliases_of("agency", {row.pk for row in rows})
        return [self.body(row, others[row.pk]) for row in rows]

    def unit(self, district):
        """Return the Unit of a District whose parents were fetched with it."""
        if district.pk not in self._units:
            self._units[district.pk] = None  # what is part of itself ends here
            parent = self.unit(district.parent) if district.parent_id else None
            self._units[district.pk] = Unit(
                district.pk, district.name, district.tier, parent, district.starts_on, district.ends_on
            )
        return self._units[district.pk]

    def body(self, agency, names):
        """Return the Body of an Agency with its other names."""
        unit = self.unit(agency.district) if agency.district_id else None
        return Body(agency.pk, agency.name, agency.kind, unit, agency.starts_on, agency.last_day, names)

    def occurrences(self, article):
        """Yield (mention, its printed titles of one occurrence, the Named of both), in order of the article."""
        for mention, titles in self.mentions[article.pk]:
            groups = [list(group) for _number, group in groupby(titles, key=lambda title: title.occurrence)] or [[]]
            for number, group in enumerate(groups):
                given = frozenset(which for which, title in enumerate(group) if title.is_given)
                texts = tuple(title.text for title in group)
                yield mention, group, Named(mention.printed_name, texts, number == 0, mention.official_id, given)


def aliases_of(column, numbers):
    """Return {id: tuple of other names} of what a column of Alias ("official", "agency") points at."""
    found = defaultdict(tuple)
    for number, text in Alias.objects.filter(**{f"{column}__in": numbers}).order_by("pk").values_list(column, "text"):
        found[number] += (text,)
    return found


def is_fetched(article, name):
    """Tell whether rows of an article were fetched with it, as `for_form` does."""
    return name in getattr(article, "_prefetched_objects_cache", {})


def mentions_of(articles):
    """Return {article's id: its mentions in order, with official, titles and what these were matched with}."""
    titles = PrintedTitle.objects.select_related("position__agency__district").order_by("occurrence", "order", "pk")
    if all(is_fetched(article, "mentions") for article in articles):
        return {article.pk: list(article.mentions.all()) for article in articles}
    rows = Mention.objects.filter(article__in=[article.pk for article in articles]).select_related("official")
    found = defaultdict(list)
    for mention in rows.prefetch_related(Prefetch("titles", titles)).order_by("article", "order", "pk"):
        found[mention.article_id].append(mention)
    return found
