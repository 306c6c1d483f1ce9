"""Whole addresses, and the path to a page as linked data."""

from django import template
from django.urls import reverse
from django.utils.translation import gettext as _

from cms.addresses import site_address, whole
from cms.languages import canonical
from cms.linked_data import breadcrumbs, script

register = template.Library()


@register.simple_tag(takes_context=True)
def crumbs_data(context):
    """Return the BreadcrumbList of the crumbs in the context: crumb, second and here, as the page shows them."""
    if "request" not in context:
        return ""
    pairs = [(_("Front page"), reverse("front"))]
    pairs += [(context[name], context[f"{name}_url"]) for name in ("crumb", "second") if context.get(f"{name}_url")]
    pairs += [(context["here"], "")] if context.get("here") else []
    return script(breadcrumbs(pairs, site_address(context["request"])))


@register.simple_tag(takes_context=True)
def site_url(context, path=""):
    """Return the site's address without a slash at the end, or the whole address of a path of it."""
    here = site_address(context["request"])
    return whole(here, path) if path else here


@register.simple_tag(takes_context=True)
def canonical_url(context, path, is_in_both=False):
    """Return the whole address under which a page is indexed and shared."""
    return whole(site_address(context["request"]), canonical(path, is_in_both))


@register.simple_tag
def joined(*parts):
    """Return what is given, without what is empty, with commas between."""
    return ", ".join(str(part) for part in parts if part)
