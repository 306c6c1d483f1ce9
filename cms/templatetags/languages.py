"""Addresses of a page in the other language."""

from django import template

from cms.languages import PREFIX, without_prefix

register = template.Library()


@register.filter
def in_vietnamese(path):
    """Return the path of the same page in Vietnamese."""
    return without_prefix(path)


@register.filter
def in_english(path):
    """Return the path of the same page in English."""
    return PREFIX + without_prefix(path)
