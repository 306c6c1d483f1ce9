"""List filters: what is still missing, and what was done."""

from django.contrib import admin
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from articles.workflow import ACTIONS


class EmptyFilter(admin.SimpleListFilter):
    """Tells apart rows in which something is still missing."""

    column = ""

    def lookups(self, request, model_admin):
        """Offer both answers."""
        return [("missing", _("missing")), ("there", _("there"))]

    def queryset(self, request, queryset):
        """Keep the rows of the answer."""
        missing = Q(**{f"{self.column}__isnull": True})
        return {"missing": queryset.filter(missing), "there": queryset.exclude(missing)}.get(self.value(), queryset)


class PictureFilter(EmptyFilter):
    """Photos with and without their picture."""

    title, parameter_name, column = _("picture"), "picture", "picture"


class OfficialFilter(EmptyFilter):
    """Mentions of known and of unknown people."""

    title, parameter_name, column = _("official"), "official", "official"


class PositionFilter(EmptyFilter):
    """Printed titles that are matched with a post, and open ones."""

    title, parameter_name, column = _("position"), "position", "position"


class ActionFilter(admin.SimpleListFilter):
    """Steps of the workflow by what was done."""

    title, parameter_name = _("action"), "action"

    def lookups(self, request, model_admin):
        """Offer the actions of the workflow's table."""
        return [(action.name, action.label) for action in ACTIONS.values()]

    def queryset(self, request, queryset):
        """Keep the steps of one action."""
        return queryset.filter(action=self.value()) if self.value() else queryset
