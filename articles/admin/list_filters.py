"""List filters: what is still missing, and what was done."""

from datetime import date

from django.contrib import admin
from django.db.models import Q
from django.utils.timezone import localtime
from django.utils.translation import gettext_lazy as _

from articles.models import Article
from articles.querysets import midnight
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


class YearFilter(admin.SimpleListFilter):
    """Articles by the year of their publication. The years are those since the first one: nothing is counted."""

    title, parameter_name = _("year of publication"), "year"

    def lookups(self, request, model_admin):
        """Offer every year since the first publication, the latest first."""
        first = Article.objects.published().order_by("published_at").values_list("published_at", flat=True).first()
        years = range(localtime(first).year, localtime().year + 1) if first else ()
        return [(str(year), str(year)) for year in reversed(years)]

    def queryset(self, request, queryset):
        """Keep the articles of the year, in Vietnamese time."""
        offered = {year for year, _label in self.lookup_choices}
        if self.value() not in offered:
            return queryset
        year = int(self.value())
        return queryset.filter(
            published_at__gte=midnight(date(year, 1, 1)), published_at__lt=midnight(date(year + 1, 1, 1))
        )


class ActionFilter(admin.SimpleListFilter):
    """Steps of the workflow by what was done."""

    title, parameter_name = _("action"), "action"

    def lookups(self, request, model_admin):
        """Offer the actions of the workflow's table."""
        return [(action.name, action.label) for action in ACTIONS.values()]

    def queryset(self, request, queryset):
        """Keep the steps of one action."""
        return queryset.filter(action=self.value()) if self.value() else queryset
