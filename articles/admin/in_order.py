"""A field of several rows whose order tells something."""

from django import forms


class InOrderField(forms.ModelMultipleChoiceField):
    """Several rows in the order in which they were chosen; the value is a list of them."""

    def clean(self, value):
        """Return the rows, each once, in the order in which their numbers were sent."""
        rows = {row.pk: row for row in super().clean(value)}
        return [rows[number] for number in dict.fromkeys(int(one) for one in value or ())]

    def has_changed(self, initial, data):
        """Tell whether other rows were chosen, or the same in another order."""
        return [str(one) for one in initial or ()] != [str(one) for one in data or ()]
