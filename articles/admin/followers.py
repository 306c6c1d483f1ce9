"""Who follows the news by e-mail. Addresses are shown to nobody but those who may delete them."""

from urllib.parse import unquote_plus

from django.contrib import admin
from django.db.models import Count, F, Window
from django.urls import reverse
from django.utils.html import format_html
from django.utils.translation import gettext_lazy as _

from cms.desk.options import DeskAdmin, ReadOnlyAdmin


class FollowerAdmin(DeskAdmin):
    """Addresses, to be found and deleted when somebody asks for it; with an address all that is kept of it goes."""

    list_display = ["email", "since", "lists", "paused_at"]
    list_filter = [("paused_at", admin.EmptyFieldListFilter)]
    search_fields = ["email"]
    fields = readonly_fields = ["email", "since", "lists", "paused_at"]
    empty_words = _("Nobody follows the news by e-mail yet.")

    def get_queryset(self, request):
        """Count the lists of each."""
        return super().get_queryset(request).annotate(list_count=Count("subscriptions"))

    @admin.display(description=_("followed lists"), ordering="list_count")
    def lists(self, follower):
        """Show how many lists the address follows, those not confirmed among them."""
        return follower.list_count

    def has_view_permission(self, request, obj=None):
        """Tell whether the account may see addresses: only who may delete them."""
        return super().has_view_permission(request, obj) and self.has_delete_permission(request, obj)

    def has_add_permission(self, request):
        """Nobody adds an address for somebody else."""
        return False

    def has_change_permission(self, request, obj=None):
        """Nobody changes one."""
        return False


class SubscriptionAdmin(ReadOnlyAdmin):
    """Which lists are followed, by how many; no addresses."""

    list_display = ["the_list", "followers", "often", "asked_at", "confirmed_at"]
    list_display_links = None
    list_filter = ["often", ("confirmed_at", admin.EmptyFieldListFilter)]
    search_fields = ["query"]
    fields = readonly_fields = ["the_list", "followers", "often", "asked_at", "confirmed_at", "next_at"]
    empty_words = _("Nobody follows the news by e-mail yet.")

    def get_queryset(self, request):
        """Count who follows the same list."""
        number = Window(Count("pk"), partition_by=F("query"))
        return super().get_queryset(request).annotate(number=number)

    @admin.display(description=_("list"), ordering="query")
    def the_list(self, subscription):
        """Show the list by its conditions, as a link to it."""
        address = f"{reverse('articles')}?{subscription.query}".rstrip("?")
        return format_html('<a href="{}">{}</a>', address, unquote_plus(subscription.query) or _("All news"))

    @admin.display(description=_("followers"), ordering="number")
    def followers(self, subscription):
        """Show how many follow the same list, those who have not confirmed among them."""
        return subscription.number
