"""What can be chosen beside a list of news: places, agencies and sections that its articles have."""

from django.utils.translation import gettext as _

from articles.models import Section
from people.facets import MOST_OPTIONS, agency_facet, flat_facet, offered_agencies, offered_places, place_facet


def offers(articles, parameters, own=None):
    """Return the rows to offer beside `articles` (a queryset) as {parameter: list of rows}; one query each.

    What the parameters have chosen is always among them, as far as it is public. `own` is the place or agency
    whose page it is, which needs no box. On the page of a person, agency or place, sections are not worth a query
    of their own: there they are offered only where the address asks for one.
    """
    articles = articles.order_by()
    has_sections = own is None or isinstance(own, Section) or parameters.values("section")
    filed, about = articles.filter(districts__isnull=False), articles.filter(agencies__isnull=False)
    return {
        "district": offered_places(filed.values("districts"), parameters.slugs("district"), own),
        "agency": offered_agencies(about.values("agencies"), parameters.slugs("agency"), own),
        "section": list(Section.objects.all()[:MOST_OPTIONS]) if has_sections else [],
    }


def facets(offered, chosen):
    """Return the Facets of offered rows; `chosen` is {parameter: list of chosen rows}."""
    return [
        place_facet(offered["district"], chosen["district"]),
        agency_facet(offered["agency"], chosen["agency"]),
        flat_facet("section", _("Section"), offered["section"], chosen["section"]),
    ]
