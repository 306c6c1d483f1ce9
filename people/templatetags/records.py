"""Filters that say in words when a place or an agency existed and what a post is called."""

from django import template
from django.utils.formats import date_format
from django.utils.html import format_html, format_html_join
from django.utils.translation import gettext as _
from django.utils.translation import pgettext, pgettext_lazy

from people.models import EndState

register = template.Library()

ENDINGS = {
    EndState.REPLACED: pgettext_lazy("an agency's end", "replaced by {names}"),
    EndState.MERGED: pgettext_lazy("an agency's end", "merged into {names}"),
    EndState.SPLIT: pgettext_lazy("an agency's end", "split into {names}"),
    EndState.RENAMED: pgettext_lazy("an agency's end", "renamed {names}"),
    EndState.DEVOLVED: pgettext_lazy("an agency's end", "its tasks went on to {names}"),
}


@register.filter
def life(row):
    """Return when a place or an agency existed: "from 1/7/2025"; "" where nothing is known."""
    first = date_format(row.starts_on) if row.starts_on else ""
    last = date_format(row.last_day) if row.last_day else ""
    if first and last:
        return _("from %(first)s to %(last)s") % {"first": first, "last": last}
    if first:
        return _("from %(first)s") % {"first": first}
    return _("until %(day)s") % {"day": last} if last else ""


@register.simple_tag
def how_ended(agency, successors):
    """Return in words how an agency ended, with links to what followed: "merged into Sở Xây dựng"; "" if not known."""
    links = [(row.get_absolute_url(), row.name) for row in successors]
    if links and agency.end_state in ENDINGS:
        names = format_html_join(", ", '<a href="{}">{}</a>', links)
        return format_html(str(ENDINGS[agency.end_state]), names=names)
    return agency.get_end_state_display()


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
