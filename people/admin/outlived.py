"""Posts that nobody ended when their agency, or its district, ended: ended in one step."""

from django.contrib import messages
from django.core.exceptions import BadRequest, PermissionDenied
from django.core.paginator import Paginator
from django.db import transaction
from django.http import HttpResponseRedirect
from django.template.response import TemplateResponse
from django.urls import path, reverse
from django.utils import timezone
from django.utils.decorators import method_decorator
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from cms.desk.odd_requests import is_key
from people.models import Appointment

POSTS_A_PAGE = 100


class EndsOutlivedPosts:
    """Adds the list of posts that outlived their agency to the ModelAdmin of appointments."""

    def get_urls(self):
        """Add the list."""
        view = self.admin_site.admin_view(self.outlived_view)
        return [path("outlived/", view, name="people_appointment_outlived"), *super().get_urls()]

    def list_links(self, request):
        """Add the link to the list."""
        may = self.has_change_permission(request)
        own = [(_("Outlived their agency"), reverse("admin:people_appointment_outlived"))] if may else []
        return [*own, *super().list_links(request)]

    @method_decorator(transaction.atomic)
    def outlived_view(self, request):
        """Show the posts (GET), or end the ticked ones on the last day of their agency (POST)."""
        if not self.has_change_permission(request):
            raise PermissionDenied
        posts = Appointment.objects.outlived(timezone.localdate())
        if request.method == "POST":
            self._end(request, posts)
            return HttpResponseRedirect(reverse("admin:people_appointment_outlived"))
        rows = posts.select_related("official", "position__agency__district")
        rows = rows.order_by("-agency_ended_on", "position__agency__folded", "position__agency", "position", "pk")
        title = _("Posts that outlived their agency")
        context = {**self.admin_site.each_context(request), "title": title, "opts": self.opts}
        context["page"] = Paginator(rows, POSTS_A_PAGE).get_page(request.GET.get("p"))
        return TemplateResponse(request, "admin/people/appointment/outlived.html", context)

    def _end(self, request, posts):
        keys = set(request.POST.getlist("post"))
        if not all(is_key(Appointment, key) for key in keys):
            raise BadRequest("post")
        posts = posts.filter(pk__in=keys).select_for_update(of=("self",))
        chosen = [post for post in posts if post.can_end_with_agency]
        if not keys:
            messages.warning(request, _("Nothing was ticked, so nothing was ended."))
        elif len(chosen) < len(keys):
            messages.error(request, _("Nothing was ended: one of the posts was changed just now. Please look again."))
        else:
            self._end_all(request, chosen)

    def _end_all(self, request, posts):
        number = Appointment.objects.filter(pk__in=[post.pk for post in posts]).end_with_agency()
        for post in posts:
            self.log_change(request, post, _("Ended with the agency."))
        sentence = ngettext("%(number)d post is ended.", "%(number)d posts are ended.", number)
        messages.success(request, sentence % {"number": number})
