"""The desk's site class."""

from django.apps import apps
from django.contrib import admin
from django.contrib.admin.views.autocomplete import AutocompleteJsonView
from django.contrib.auth import REDIRECT_FIELD_NAME
from django.contrib.auth.decorators import login_not_required
from django.contrib.auth.views import redirect_to_login
from django.core.exceptions import PermissionDenied
from django.http import HttpResponseRedirect
from django.urls import reverse
from django.utils.decorators import method_decorator
from django.utils.functional import SimpleLazyObject
from django.utils.translation import gettext_lazy as _
from django.views.i18n import JavaScriptCatalog

from cms.desk.policy import desk_answer


class DeskAutocomplete(AutocompleteJsonView):
    """Answers pickers with the label that the model's admin gives to an option."""

    def serialize_result(self, obj, to_field_name):
        """Return one option as {"id": ..., "text": ...}."""
        label = getattr(self.model_admin, "option_label", str)
        return {"id": str(getattr(obj, to_field_name)), "text": label(obj)}


class DeskSite(admin.AdminSite):
    """Django's admin under our name, with our policy on every answer and rooms in the order of work."""

    site_header = site_title = "Cổng Tin"
    index_title = _("The desk")

    def __init__(self, name="admin"):
        super().__init__(name)
        self._waiting = []
        self.front = None  # a function of the request that returns what the first page shows of a room's work
        self.profile = None  # a function that returns the site's own row; the room that keeps it sets it

    def waiting(self, function):
        """Register a function that takes a request and yields (label, count, address) of work that waits."""
        self._waiting.append(function)
        return function

    def admin_view(self, view, cacheable=False):
        """Wrap a view of the desk: sign-in, protection of forms, policy."""
        return desk_answer(super().admin_view(view, cacheable))

    @method_decorator([login_not_required, desk_answer])
    def login(self, request, extra_context=None):
        """Lead to the sign-in page. Raises PermissionDenied for who is signed in and has no desk: no way leads on."""
        if request.user.is_authenticated and not self.has_permission(request):
            raise PermissionDenied
        return redirect_to_login(request.GET.get(REDIRECT_FIELD_NAME) or reverse("admin:index"))

    def password_change(self, request, extra_context=None):
        """Lead to the page on which the password is changed: there is one."""
        return HttpResponseRedirect(reverse("account_change_password"))

    def logout(self, request, extra_context=None):
        """Lead to signing out as it is done on every page."""
        return HttpResponseRedirect(reverse("account_logout"), preserve_request=True)

    def index(self, request, extra_context=None):
        """Show what waits for this account, then everything there is."""
        rows = [row for function in self._waiting for row in function(request)]
        front = self.front(request) if self.front else None
        return super().index(request, {"waiting": rows, "front": front, **(extra_context or {})})

    def each_context(self, request):
        """Add the site's own row to what every page of the desk knows; sign-in has another `site`."""
        profile = SimpleLazyObject(self.profile) if self.profile else None
        return {**super().each_context(request), "profile": profile}

    def i18n_javascript(self, request, extra_context=None):
        """Answer with the words of all scripts; Django would leave out the editor's and our own."""
        return JavaScriptCatalog.as_view(packages=None)(request)

    def autocomplete_view(self, request):
        """Answer the pickers."""
        return DeskAutocomplete.as_view(admin_site=self)(request)

    def get_app_list(self, request, app_label=None):
        """Return rooms in the order of the settings, and models in that of their registration: the daily work's."""
        order = [config.label for config in apps.get_app_configs()]
        rooms = self._build_app_dict(request, app_label).values()
        return sorted(rooms, key=lambda room: order.index(room["app_label"]))

    def get_urls(self):
        """Leave out Django's jump to any object's public address: it fails for drafts, and we link directly."""
        return [url for url in super().get_urls() if getattr(url, "name", None) != "view_on_site"]
