"""How printed titles are read: the newsroom's own rows, the built-in table beside them, and a field to try words in."""

import re

from django.contrib import admin
from django.core.exceptions import PermissionDenied
from django.template.response import TemplateResponse
from django.urls import path, reverse
from django.utils.text import capfirst
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from cms.desk.options import DeskAdmin
from people.models import AgencyKind, Tier, TitleReading
from people.title_words import HEADS, SELF_CONTAINED
from people.titles import parse_title

LONGEST = 300


class TitleReadingAdmin(DeskAdmin):
    """The newsroom's own readings; they go before the built-in table."""

    list_display = ["words", "meaning", "body", "kind", "tier"]
    search_fields = ["folded"]
    fieldsets = [
        (None, {"fields": ["words", "title"]}),
        (gettext_lazy("Where the words carry their agency"), {"fields": ["body", "kind", "tier"]}),
    ]

    def get_urls(self):
        """Add the page of the built-in table."""
        view = self.admin_site.admin_view(self.table_view)
        return [path("table/", view, name="people_titlereading_table"), *super().get_urls()]

    def list_links(self, request):
        """Add the link to the built-in table."""
        address = reverse("admin:people_titlereading_table")
        return [(_("Built-in table, and try a title"), address), *super().list_links(request)]

    @admin.display(description=gettext_lazy("is read as"), ordering="title")
    def meaning(self, reading):
        """Show the post, or that the words are none."""
        return reading.title or _("no post")

    def table_view(self, request):
        """Show the built-in table, and how the words of `?title=` are read."""
        if not self.has_view_permission(request):
            raise PermissionDenied
        words = request.GET.get("title", "")[:LONGEST]
        context = {
            **self.admin_site.each_context(request),
            "opts": self.opts,
            "title": _("How printed titles are read"),
            "words": words,
            "lines": read_aloud(words) if words.strip() else None,
            "heads": [(spoken(pattern), title) for pattern, title in HEADS],
            "whole": [(spoken(pattern), title, body) for pattern, title, body, *_kind in SELF_CONTAINED],
        }
        return TemplateResponse(request, "admin/people/titlereading/table.html", context)


def read_aloud(words):
    """Return [(label, value)] of how printed words are read now, by the newsroom's rows and the table."""
    post = parse_title(words, TitleReading.all_readings())
    if post is None:
        return [(_("Post"), _("no post"))]
    lines = [(_("Post"), post.title)]
    if post.is_former:
        lines.append((_("Time"), _("held before")))
    if post.is_acting:
        lines.append((_("Time"), _("acting")))
    if post.agency is None:
        return [*lines, (_("Agency"), _("not named"))]
    tier = dict(Tier.choices).get(post.agency.tier, "")
    place = post.agency.place or (_("the article's place: %(tier)s") % {"tier": tier} if tier else _("not named"))
    kind = dict(AgencyKind.choices).get(post.agency.kind, "")
    return [*lines, (_("Agency"), f"{post.agency.body} ({kind})" if kind else post.agency.body), (_("Place"), place)]


def spoken(pattern):
    """Return a pattern of the table as people read it: "Ủy viên (Ban Thường vụ | Thường vụ) […]"."""
    words = pattern.pattern.removesuffix(r"(?!\w)").replace(r"\s+", " ")
    words = re.sub(r"\(\?:(ủy|hóa|thủy|tòa|khỏe|hòa|khóa)\|[^)]*\)", r"\1", words, flags=re.IGNORECASE)
    words = re.sub(r"\(\?P<place>.*$", " […]", words)
    words = re.sub(r"\(\?[=!].*$", " …", words)
    words = re.sub(r"\(\?:([^()]*)\)\?", r"[\1]", words)
    words = words.replace("(?:", "(").replace("|", " | ").replace(",?", ",")
    return capfirst(re.sub(r"\s+", " ", words).strip())
