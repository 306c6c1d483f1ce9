"""The forms of a reform: what ends and when; then, row by row, what follows it."""

from django import forms
from django.contrib import admin
from django.db.models import Field
from django.utils.translation import gettext_lazy as _

from cms.desk.odd_requests import SeveralPicker
from cms.desk.options import DAY
from cms.text.fields import CleanedCharField
from people.models import Agency, District, Succession
from people.models.agency import EndState
from people.reform.faults import FIRST_YEAR, LAST_YEAR

DECISION_LETTERS = Succession._meta.get_field("resolution").max_length


class SeveralRows(forms.ModelMultipleChoiceField):
    """Rows of a model that are picked by typing, under the label that their own admin gives them."""

    def __init__(self, picked_through: Field, queryset, **options):
        self._admin = admin.site.get_model_admin(queryset.model)
        widget = SeveralPicker(picked_through, admin.site)
        super().__init__(queryset, widget=widget, required=False, **options)

    def label_from_instance(self, row):
        """Return how pickers show a row."""
        return self._admin.option_label(row)


def several_places(**options):
    """Return a field for several places."""
    return SeveralRows(Succession._meta.get_field("successor"), District.objects.select_related("parent"), **options)


def several_agencies(**options):
    """Return a field for several agencies."""
    return SeveralRows(Agency._meta.get_field("successors"), Agency.objects.all(), **options)


class ChoiceForm(forms.Form):
    """What ends, on which day, by which decision. Pickers are made with the form: the admin must be there first."""

    def __init__(self, *args, **options):
        super().__init__(*args, **options)
        self.fields = {
            "units": several_places(label=_("Places that end")),
            "with_parts": forms.BooleanField(
                required=False,
                label=_("With all their parts"),
                help_text=_("Communes of a district end too. On the next page each can be left out."),
            ),
            "agencies": several_agencies(
                label=_("Agencies that end"),
                help_text=_("Agencies of the places above need not be named: they come along."),
            ),
            "last_day": forms.DateField(label=_("Last day"), **DAY),
            "decision_number": CleanedCharField(
                label=_("Decision"),
                max_length=DECISION_LETTERS,
                widget=forms.TextInput(attrs={"class": "vTextField"}),
                help_text=_("Its number: Nghị quyết số 1673/NQ-UBTVQH15."),
            ),
        }

    def clean_last_day(self):
        """Refuse a year that nobody means."""
        day = self.cleaned_data["last_day"]
        if not FIRST_YEAR <= day.year <= LAST_YEAR:
            limits = {"first": FIRST_YEAR, "last": LAST_YEAR}
            raise forms.ValidationError(_("The year must lie between %(first)d and %(last)d."), params=limits)
        return day

    def clean(self):
        """Refuse a reform of nothing."""
        data = super().clean()
        if not self.errors and not data.get("units") and not data.get("agencies"):
            raise forms.ValidationError(_("Choose at least one place or agency that ends."))
        return data


class RowForm(forms.Form):
    """One row that ends: what follows it, or (where it only came along) that it goes on."""

    def __init__(self, row, *args, came_along=False, **options):
        super().__init__(*args, **options)
        self.row = row
        self.came_along = came_along
        if came_along:
            self.fields["goes_on"] = forms.BooleanField(required=False, label=_("Goes on, does not end"))

    @property
    def ends(self):
        """Tell whether the row ends."""
        return not self.cleaned_data.get("goes_on")

    @property
    def successors(self):
        """Return the numbers of what follows the row, in the order of their names."""
        return tuple(row.pk for row in self.cleaned_data["successors"])


class UnitForm(RowForm):
    """A place that ends."""

    def __init__(self, *args, **options):
        super().__init__(*args, **options)
        self.fields = {"successors": several_places(label=_("Becomes")), **self.fields}


class AgencyForm(RowForm):
    """An agency that ends."""

    def __init__(self, *args, **options):
        super().__init__(*args, **options)
        self.fields = {
            "end_state": forms.ChoiceField(
                label=_("How it ends"), choices=EndState.choices, initial=EndState.DISSOLVED
            ),
            "successors": several_agencies(label=_("Followed by")),
            **self.fields,
        }
