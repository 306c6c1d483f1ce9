"""Officials, agencies and places as linked data."""

from django import template

from cms.addresses import site_address
from cms.linked_data import script
from people.linked_data import organisation, person, place

register = template.Library()


@register.simple_tag(takes_context=True)
def person_data(context, official, held):
    """Return the linked data of an official with the posts of today."""
    return script(person(official, held, site_address(context["request"])))


@register.simple_tag(takes_context=True)
def organisation_data(context, agency):
    """Return the linked data of an agency."""
    return script(organisation(agency, site_address(context["request"])))


@register.simple_tag(takes_context=True)
def place_data(context, district):
    """Return the linked data of a place."""
    return script(place(district, site_address(context["request"])))
