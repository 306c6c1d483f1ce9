"""Ways into the reform: a link above a list, and an action on its ticked rows."""

from urllib.parse import urlencode

from django.contrib import admin, messages
from django.http import HttpResponseRedirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

MOST_TICKED = 100  # rows that an address can name


def reform_link(request):
    """Return the link to the reform's first page as a list: empty for those who may not carry one out."""
    may = request.user.has_perm("people.reform_places")
    return [(_("Reform"), reverse("admin:people_reform"))] if may else []


class OffersReform:
    """Adds the ways in to the ModelAdmin of places or agencies; `_reform_field` is what the first page calls them."""

    actions = ["reform"]
    _reform_field = "units"

    def has_reform_permission(self, request):
        """Tell whether the account may carry out a reform."""
        return request.user.has_perm("people.reform_places")

    def list_links(self, request):
        """Add the link to the reform."""
        return [*reform_link(request), *super().list_links(request)]

    @admin.action(description=gettext_lazy("Let the ticked ones end by a reform"), permissions=["reform"])
    def reform(self, request, queryset):
        """Lead to the reform's first page with the ticked rows chosen."""
        numbers = list(queryset.order_by("pk").values_list("pk", flat=True)[: MOST_TICKED + 1])
        if len(numbers) > MOST_TICKED:
            messages.error(request, _("Tick at most %(count)d rows at once.") % {"count": MOST_TICKED})
            return None
        chosen = urlencode({self._reform_field: numbers}, doseq=True)
        return HttpResponseRedirect(f"{reverse('admin:people_reform')}?{chosen}")
