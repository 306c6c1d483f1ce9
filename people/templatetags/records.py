"""Filters that say in words when a place or an agency existed and what a post is called."""

from django import template
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import pgettext

register = template.Library()


@register.filter
def life(row):
    """Return when a place or an agency existed: "from 1/7/2025"; "" where nothing is known."""
    first = date_format(row.starts_on) if row.starts_on else ""
    last = date_format(row.ends_on) if row.ends_on else ""
    if first and last:
        return _("from %(first)s to %(last)s") % {"first": first, "last": last}
    if first:
        return _("from %(first)s") % {"first": first}
    return _("until %(day)s") % {"day": last} if last else ""


@register.filter
def post_name(post):
    """Return what an appointment is called, with its agency, and whether it is acting."""
    name = post.position.full_name
    return pgettext("post", "Acting %(title)s") % {"title": name} if post.is_acting else name


@register.filter
def post_title(post):
    """Return what an appointment is called within its agency, and whether it is acting."""
    title = post.position.title
    return pgettext("post", "Acting %(title)s") % {"title": title} if post.is_acting else title


@register.filter
def decision(post):
    """Return the decision by which an appointment was made: "Decision 318-QĐ/TU of 11/2/2019"."""
    if not post.decision_on:
        return _("Decision %(number)s") % {"number": post.decision_number}
    return _("Decision %(number)s of %(day)s") % {"number": post.decision_number, "day": date_format(post.decision_on)}


@register.filter
def period(post):
    """Return from when to when an appointment lasts, as far as it is known: "5/2019 – 30/6/2025"."""
    if post.start or post.end:
        return f"{post.start or '…'} – {post.end or '…'}"
    return _("day not known")
