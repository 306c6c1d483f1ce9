"""The form of an agency: what followed it, and that neither this nor what it is part of goes in a circle."""

from django import forms
from django.contrib import admin
from django.utils.translation import gettext_lazy as _

from cms.desk.forms import PlainForm
from cms.desk.odd_requests import SeveralPicker
from people.admin.labels import agency_label
from people.models import Agency
from people.successors import is_part_of_itself, predecessor_faults, successor_faults


class AgenciesField(forms.ModelMultipleChoiceField):
    """Several agencies, each with its place and its years."""

    def label_from_instance(self, agency):
        """Return how the picker shows an agency."""
        return agency_label(agency)


class AgencyForm(PlainForm):
    """One agency. The rules of `people.successors` are told at the field that can be mended."""

    followed_by = AgenciesField(
        Agency.objects.select_related("district__parent"),
        label=_("Successors"),
        required=False,
        widget=SeveralPicker(Agency._meta.get_field("successors"), admin.site),
        help_text=_(
            "Replaced, merged or renamed: exactly one. Split: two or more. Tasks gone on to others: at least one. "
            "Dissolved: none. Each must exist on the day after the last day."
        ),
    )

    class Meta:
        model = Agency
        fields = "__all__"

    def __init__(self, *args, **options):
        super().__init__(*args, **options)
        if self.instance.pk:
            self.initial["followed_by"] = list(self.instance.successors.values_list("pk", flat=True))

    def _post_clean(self):
        """Put the values on the row, whose own rules come first, then look at its ties to other agencies."""
        super()._post_clean()
        if self.errors:
            return
        agency = self.instance
        for fault in successor_faults(agency, list(self.cleaned_data["followed_by"])):
            self.add_error("followed_by", fault)
        for fault in predecessor_faults(agency):
            self.add_error("starts_on", fault)
        if agency.parent and is_part_of_itself(agency, agency.parent):
            self.add_error("parent", _("In the end the agency would be part of itself."))

    def _save_m2m(self):
        """Keep what followed the agency with it."""
        super()._save_m2m()
        self.instance.successors.set(self.cleaned_data["followed_by"])
