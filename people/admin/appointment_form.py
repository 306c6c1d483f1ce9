"""The form of one post held: partial dates as one field each."""

from django.utils.translation import gettext_lazy

from cms.dates.forms import PartialDateField
from cms.desk.forms import PlainForm
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
