"""Posts held, on the desk: partial dates as one field each, sightings told apart from what is confirmed."""

from django.contrib import admin
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from cms.dates.forms import PartialDateField
from cms.desk.forms import PlainForm
from cms.desk.options import DeskAdmin, StackedInline
from people.models import Appointment

PARTIAL_HELP = gettext_lazy("17/5/2019, or only 5/2019 or 2019.")


class AppointmentForm(PlainForm):
    """One post: from and to as day, month or year; what confirms it; or the day on which it was seen."""

    start = PartialDateField(label=gettext_lazy("From"), required=False, help_text=PARTIAL_HELP)
    end = PartialDateField(label=gettext_lazy("To"), required=False, help_text=PARTIAL_HELP)

    class Meta:
        model = Appointment
        fields = [
            "official",
            "position",
            "is_acting",
            "is_confirmed",
            "decision_number",
            "decision_on",
            "attested_on",
        ]

    def __init__(self, *args, **options):
        super().__init__(*args, **options)
        if self.instance.pk:
            self.initial.update(start=self.instance.start, end=self.instance.end)

    def clean(self):
        """Put both dates on the row, whose own rules say what they may be."""
        data = super().clean()
        self.instance.start, self.instance.end = data.get("start"), data.get("end")
        return data


class AppointmentInline(StackedInline):
    """The posts of one official as a timeline, the latest first."""

    model = Appointment
    form = AppointmentForm
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


class AppointmentAdmin(DeskAdmin):
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
        "attested_on",
    ]

    @admin.display(description=gettext_lazy("From"), ordering="start_earliest")
    def start_text(self, appointment):
        """Show the start as far as it is known."""
        return str(appointment.start or "–")

    @admin.display(description=gettext_lazy("To"), ordering="end_latest")
    def end_text(self, appointment):
        """Show the end as far as it is known."""
        return str(appointment.end or "–")
