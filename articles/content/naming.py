"""The names of what contents refer to by number, fetched once for both sides of a comparison."""

from functools import partialmethod

from django.utils.translation import gettext as _

from articles.models import Section
from people.models import Agency, District, Official


class Names:
    """Names of sections, places, agencies and officials; one that is gone is told as its number."""

    def __init__(self, *contents):
        self._known = {
            "section": named(Section, (content.get("section_id") for content in contents)),
            "district": named(District, (number for content in contents for number in content.get("districts", []))),
            "agency": named(Agency, (number for content in contents for number in agencies_of(content))),
            "official": named(Official, (number for content in contents for number in officials_of(content))),
        }

    def _name(self, kind, number):
        if number is None:
            return ""
        return self._known[kind].get(number) or _("no. %(number)s, which is gone") % {"number": number}

    section = partialmethod(_name, "section")
    district = partialmethod(_name, "district")
    agency = partialmethod(_name, "agency")
    official = partialmethod(_name, "official")


def named(model, numbers):
    """Return {number: name}; one query, none where nothing is asked for."""
    numbers = {number for number in numbers if number}
    return {row.pk: str(row) for row in model.objects.filter(pk__in=numbers)} if numbers else {}


def agencies_of(content):
    """Return the numbers of agencies that content refers to."""
    return [content.get("publisher_id"), *content.get("agencies", [])]


def officials_of(content):
    """Return the numbers of officials that content refers to."""
    people = [person["official_id"] for person in content.get("people", [])]
    return people + [number for photo in content.get("photos", []) for number in photo["officials"]]
