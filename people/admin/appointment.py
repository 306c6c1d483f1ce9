"""Posts held, on the desk: partial dates as one field each, sightings told apart from what is confirmed."""

from django.contrib import admin
from django.core.exceptions import ValidationError
from django.forms import BaseInlineFormSet
from django.utils.formats import date_format
from django.utils.html import format_html_join
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from cms.desk.options import DeskAdmin, StackedInline
from people.admin.appointment_form import AppointmentForm
from people.admin.outlived import EndsOutlivedPosts
from people.admin.tables import TableAdmin
from people.admin.unconfirmed import ConfirmsSightings
from people.attestation import texts_of
from people.exchange.appointments import AppointmentResource
from people.models import Appointment
from people.seats import refuse_twice


class PostOfOfficialForm(AppointmentForm):
    """One post among all of its official's: whether they go together is seen when all are read."""

    checked_by_formset = ("appointment_without_an_end_once",)

    def _post_clean(self):
        self.instance.is_among_all_of_official = True
        super()._post_clean()


class PostsOfOfficial(BaseInlineFormSet):
    """All posts of one official, as they will be."""

    def clean(self):
        """Refuse a post that is held twice at once."""
        super().clean()
        seen = []
        for form in self.forms:
            post = form.instance
            if self._should_delete_form(form) or not (form.is_valid() and post.position_id and post.is_confirmed):
                continue
            try:
                refuse_twice(post, seen)
            except ValidationError as error:
                form.add_error(None, error)
                raise ValidationError(_("A post stands here twice at the same time.")) from error
            seen.append(post)


class AppointmentInline(StackedInline):
    """The posts of one official as a timeline, the latest first."""

    model = Appointment
    form = PostOfOfficialForm
    formset = PostsOfOfficial
    verbose_name_plural = gettext_lazy("Posts")
    autocomplete_fields = ["position"]
    readonly_fields = ["how_known"]
    fields = [
        "position",
        ("start", "end", "is_acting", "is_confirmed"),
        ("decision_number", "decision_on", "how_known"),
    ]

    def get_queryset(self, request):
        """Put the latest beginning first."""
        return super().get_queryset(request).select_related("position__agency").by_time()

    @admin.display(description=gettext_lazy("how known"))
    def how_known(self, appointment):
        """Say whether a post is confirmed, or on which day it was seen in a text."""
        if appointment.pk is None:
            return ""
        if appointment.is_confirmed:
            return _("confirmed")
        if appointment.attested_on is None:
            return _("seen in a text, day unknown")
        return _("seen in a text about %(day)s") % {"day": date_format(appointment.attested_on)}


class AppointmentAdmin(ConfirmsSightings, EndsOutlivedPosts, TableAdmin, DeskAdmin):
    """All posts held by all officials."""

    resource_classes = [AppointmentResource]
    """All posts held by all officials."""

    form = AppointmentForm
    list_display = ["official", "position", "start_text", "end_text", "is_acting", "is_confirmed", "attested_on"]
    list_filter = ["is_confirmed", "is_acting", "position__agency__kind"]
    list_select_related = ["official", "position__agency"]
    search_fields = ["official__folded", "position__folded", "position__agency__folded", "decision_number"]
    autocomplete_fields = ["official", "position"]
    date_hierarchy = "start_earliest"
    fields = [
        "official",
        "position",
        ("start", "end"),
        ("is_acting", "is_confirmed"),
        ("decision_number", "decision_on"),
        ("attested_on", "read_in"),
    ]
    readonly_fields = ["read_in"]

    def get_object(self, request, object_id, from_field=None):
        """Return an appointment with the texts in which it was read, as far as the account may see them."""
        appointment = super().get_object(request, object_id, from_field)
        if appointment is not None:
            appointment.texts = texts_of([appointment], request.user).get(appointment.pk, [])
        return appointment

    @admin.display(description=gettext_lazy("read in"))
    def read_in(self, appointment):
        """Link the texts in which the post was read."""
        texts = getattr(appointment, "texts", [])
        return format_html_join(", ", '<a href="{}">{}</a>', ((text.url, text.title) for text in texts)) or "–"

    @admin.display(description=gettext_lazy("From"), ordering="start_earliest")
    def start_text(self, appointment):
        """Show the start as far as it is known."""
        return str(appointment.start or "–")

    @admin.display(description=gettext_lazy("To"), ordering="end_latest")
    def end_text(self, appointment):
        """Show the end as far as it is known."""
        return str(appointment.end or "–")
