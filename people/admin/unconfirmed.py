"""The work list of posts that were only read in texts: confirm, reject, or say which confirmed post covers them."""

from functools import partial

from django.contrib import messages
from django.contrib.admin.helpers import AdminForm
from django.core.exceptions import BadRequest, PermissionDenied
from django.core.paginator import Paginator
from django.db import transaction
from django.forms import modelform_factory
from django.http import HttpResponseRedirect
from django.template.response import TemplateResponse
from django.urls import path, reverse
from django.utils.decorators import method_decorator
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from cms.dates.forms import PartialDateField
from cms.desk.odd_requests import is_key
from people.admin.appointment_form import PARTIAL_HELP, AppointmentForm
from people.attestation import attach_texts
from people.models import Appointment
from people.sightings import confirm, counted, cover, groups, reject

GROUPS_A_PAGE = 20


class ConfirmForm(AppointmentForm):
    """What an editor knows of a post that was only read so far."""

    start = PartialDateField(label=gettext_lazy("From"), help_text=PARTIAL_HELP)

    class Meta:
        model = Appointment
        fields = ["is_acting", "decision_number", "decision_on"]


class ConfirmsSightings:
    """Adds the work list to the ModelAdmin of appointments."""

    def get_urls(self):
        """Add the list, and the page of one group."""
        view = self.admin_site.admin_view
        return [
            path("unconfirmed/", view(self.unconfirmed_view), name="people_appointment_unconfirmed"),
            path(
                "unconfirmed/<int:official>/<int:position>/",
                view(self.group_view),
                name="people_appointment_group",
            ),
            *super().get_urls(),
        ]

    def list_links(self, request):
        """Add the link to the work list."""
        may = self.has_change_permission(request)
        own = [(_("Read in the news"), reverse("admin:people_appointment_unconfirmed"))] if may else []
        return [*own, *super().list_links(request)]

    def unconfirmed_view(self, request):
        """Show all groups of sightings, the most often seen first."""
        if not self.has_change_permission(request):
            raise PermissionDenied
        page = Paginator(counted(), GROUPS_A_PAGE).get_page(request.GET.get("p"))
        found = groups([(row["official"], row["position"]) for row in page])
        attach_texts([one for group in found for one in group.latest], request.user)
        title = _("Posts read in the news, not yet confirmed")
        context = {**self.admin_site.each_context(request), "title": title, "opts": self.opts}
        context |= {"page": page, "groups": found}
        return TemplateResponse(request, "admin/people/appointment/unconfirmed.html", context)

    @method_decorator(transaction.atomic)
    def group_view(self, request, official, position):
        """Show one group with the form that confirms it (GET), or do an act on it (POST)."""
        if not self.has_change_permission(request):
            raise PermissionDenied
        keys = [(official, position)] if is_key(Appointment, official) and is_key(Appointment, position) else []
        group = next(iter(groups(keys, is_locked=request.method == "POST")), None)
        if group is None:
            messages.warning(request, _("Nothing is left to decide here: somebody else may have done it."))
            return self._to_the_list()
        if request.method != "POST":
            return self._group_page(request, group, self._form(request, group))
        return self._act(request, group)

    def _act(self, request, group):
        match request.POST.get("_act"):
            case "confirm":
                return self._confirm(request, group)
            case "reject":
                self.log_deletions(request, Appointment.objects.filter(pk__in=[one.pk for one in group.sightings]))
                number = len(reject(group))
            case "cover":
                number = self._cover(request, group)
            case _:
                raise BadRequest("_act")
        messages.success(request, settled_words(number))
        return self._to_the_list()

    def _confirm(self, request, group):
        form = self._form(request, group, request.POST)
        if not form.is_valid():
            return self._group_page(request, group, form)
        settled = confirm(group, form.instance)
        self.log_addition(request, form.instance, _("Confirmed from what was read in the news."))
        messages.success(request, _("Confirmed: %(post)s.") % {"post": form.instance})
        if left := len(group.sightings) - len(settled):
            messages.warning(request, left_words(left))
        return self._to_the_list()

    def _cover(self, request, group):
        chosen = [post for post in group.covering if str(post.pk) == request.POST.get("appointment")]
        if not chosen:
            raise BadRequest("appointment")
        self.log_change(request, chosen[0], _("Took the place of what was read in the news."))
        return len(cover(group, chosen[0]))

    def _form(self, request, group, data=None):
        field = partial(self.formfield_for_dbfield, request=request)
        form_class = modelform_factory(Appointment, ConfirmForm, formfield_callback=field)
        acting = all(one.is_acting for one in group.sightings)
        row = Appointment(official=group.official, position=group.position, is_acting=acting)
        return form_class(data, instance=row)

    def _group_page(self, request, group, form):
        attach_texts(group.sightings, request.user)
        fields = [("start", "end"), "is_acting", ("decision_number", "decision_on")]
        context = {
            **self.admin_site.each_context(request),
            "title": f"{group.official.name}, {group.position}",
            "opts": self.opts,
            "group": group,
            "adminform": AdminForm(form, [(None, {"fields": fields})], {}, model_admin=self),
            "media": self.media + form.media,
        }
        return TemplateResponse(request, "admin/people/appointment/group.html", context)

    def _to_the_list(self):
        return HttpResponseRedirect(reverse("admin:people_appointment_unconfirmed"))


def settled_words(number):
    """Return the sentence that tells how many sightings are done with."""
    return ngettext("%(number)d sighting is settled.", "%(number)d sightings are settled.", number) % {"number": number}


def left_words(number):
    """Return the sentence that tells how many sightings a confirmed post does not cover."""
    sentence = ngettext(
        "%(number)d sighting lies outside that time and still waits.",
        "%(number)d sightings lie outside that time and still wait.",
        number,
    )
    return sentence % {"number": number}
