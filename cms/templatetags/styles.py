"""The stylesheets of a page of the public site."""

from django import template
from django.conf import settings
from django.contrib.staticfiles.storage import staticfiles_storage
from django.utils.html import format_html_join

from cms.stylesheets import BUNDLE, RECORD_AREAS, RECORDS, SHEETS, BundledStorage, sheet

register = template.Library()


@register.simple_tag
def stylesheets(area=""):
    """Return the links to the stylesheets that a page of an area of the site needs, one file where they are bundled."""
    names = [BUNDLE] if is_bundled() else [sheet(name) for name in SHEETS]
    if area in RECORD_AREAS:
        names.append(RECORDS)
    addresses = ((staticfiles_storage.url(name),) for name in names)
    return format_html_join("\n  ", '<link rel="stylesheet" href="{}">', addresses)


def is_bundled():
    """Tell whether readers get one file: not while developing, when static files are served as they are written."""
    return isinstance(staticfiles_storage, BundledStorage) and not settings.DEBUG
