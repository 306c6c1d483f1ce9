"""Officials, agencies and places as linked data, and an official as a sentence and a picture to share."""

from django import template

from cms.addresses import site_address, whole
from cms.linked_data import script
from people.linked_data import organisation, person, place
from people.portraits import SIZE
from people.templatetags.records import post_name

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


@register.simple_tag
def person_in_words(official, held):
    """Return the name of an official with the posts of today."""
    return ", ".join([official.name, *(post_name(post) for post in held)])


@register.simple_tag(takes_context=True)
def portrait_picture(context, official):
    """Return the portrait as a picture to share: its url, width, height and alt as a dict; None where there is none."""
    if not official.portrait:
        return None
    address = whole(site_address(context["request"]), official.portrait.url)
    return {"url": address, "width": SIZE[0], "height": SIZE[1], "alt": official.name}
