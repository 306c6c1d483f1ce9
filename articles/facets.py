"""What can be chosen beside a list of news, and how many articles each choice would show."""

from dataclasses import dataclass
from datetime import date

from django.utils.translation import gettext as _

from articles.models import Mention, Section
from people.facets import flat_facet, place_facet
from people.models import Official
from people.offering import MOST_OPTIONS, offered_agencies, offered_officials, offered_places

FIND = {"district": "find_district", "agency": "find_agency", "official": "find_official"}  # words within a group
RECENT = 300  # articles: whom and what they are about is offered first


def offers(articles, parameters, own=None):
    """Return the rows to offer beside `articles` (a queryset) as {parameter: list of rows}; one query each.

    What the parameters have chosen is always among them, as far as it is public. `own` is the row whose page it is,
    which needs no box. On the page of a person, agency or place, sections and officials are not worth a query of their
    own: there they are offered only where the address asks for one.
    """
    articles = articles.order_by()
    asked = {name: (parameters.slugs(name), own, parameters.value(find)) for name, find in FIND.items()}
    sections, recent = parameters.slugs("section"), articles.newest()[:RECENT].values("pk")
    about = articles.filter(agencies__isnull=False).values("agencies")
    recently = about.model.agencies.through.objects.filter(article__in=recent).values("agency")
    has_officials = own is None or isinstance(own, Section) or any(asked["official"][::2])
    return {
        "district": offered_places(articles.filter(districts__isnull=False).values("districts"), *asked["district"]),
        "agency": offered_agencies(about, *asked["agency"], recent=recently),
        "official": _officials(articles, recent, asked["official"]) if has_officials else [],
        "section": list(Section.objects.all()[:MOST_OPTIONS]) if own is None or sections else [],
    }


def _officials(articles, recent, asked):
    """Return whom the recent articles name, or all of them where words are sought: few are wanted among thousands."""
    named = Mention.objects.filter(article__in=articles if asked[2] else recent, official__isnull=False)
    return offered_officials(named.values("official"), *asked)


def facets(offered, chosen, counts, parameters):
    """Return the Facets of offered rows with their numbers; `chosen` is {parameter: list of chosen rows}."""
    labels = {"agency": _("Agency"), "official": Official._meta.verbose_name.capitalize(), "section": _("Section")}
    finding = {name: {"find": find, "words": parameters.value(find)} for name, find in FIND.items()}
    places = place_facet(offered["district"], chosen["district"], counts.get("district", {}), **finding["district"])
    others = [
        flat_facet(name, label, offered[name], chosen[name], counts.get(name, {}), **finding.get(name, {}))
        for name, label in labels.items()
    ]
    return [places, *others]


@dataclass(frozen=True)
class Year:
    """A year of publication as a way to choose both days at once."""

    year: int
    count: int
    link: str
    is_chosen: bool


def years(parameters, chosen, counts):
    """Return the Years that have articles under the other conditions, the newest first."""
    span = (chosen["since"], chosen["until"])
    found = []
    for year, number in sorted(counts.get("year", {}).items(), reverse=True):
        first, last = date(year, 1, 1), date(year, 12, 31)
        is_chosen = span == (first, last)
        days = {"since": "" if is_chosen else first.isoformat(), "until": "" if is_chosen else last.isoformat()}
        found.append(Year(year, number, parameters.link(**days), is_chosen))
    return found
