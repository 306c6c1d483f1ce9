"""Forms of the desk: what the database would refuse is refused before, at its field and in plain words."""

from django import forms
from django.core.exceptions import ValidationError

from cms.desk.odd_requests import StrictChoices
from cms.text.fields import FoldedField

_words = {}


def explain(words):
    """Register for names of constraints the field to blame ("" for none) and the sentence that the editor reads."""
    _words.update(words)


class PlainForm(forms.ModelForm):
    """A model form that checks every constraint of its row.

    Django leaves out those that name a column which is not in the form. Ours name folded columns, which never
    are, and the database's refusal would be an error of the server. `checked_by_formset` names those that concern
    several rows of one form at once: whether they hold depends on what the other rows will say.
    """

    checked_by_formset = ()

    def __init__(self, *args, **options):
        super().__init__(*args, **options)
        for name, field in self.fields.items():
            picker = getattr(field.widget, "widget", field.widget)
            if isinstance(picker, StrictChoices):
                picker.known = fetched(self.instance, name)

    def _post_clean(self):
        self.instance.validate_constraints = lambda exclude=None: None  # ours below takes its place
        super()._post_clean()
        del self.instance.validate_constraints
        if not self.errors:
            self.check_constraints()

    def check_constraints(self):
        """Add an error for each constraint that the row would break."""
        row = self.instance
        for column in row._meta.concrete_fields:
            if isinstance(column, FoldedField):
                column.pre_save(row, add=row._state.adding)
        for constraint in row._meta.constraints:
            if constraint.name in self.checked_by_formset:
                continue
            try:
                constraint.validate(type(row), row, exclude=self.yet_to_come())
            except ValidationError as error:
                self.add_error(*self.in_plain_words(constraint, error))

    def in_plain_words(self, constraint, error):
        """Return (field or None, what to say) for a broken constraint."""
        field, sentence = _words.get(constraint.name, ("", error))
        return (field if field in self.fields else None), sentence

    def yet_to_come(self):
        """Return the names of columns that a new row gets only while it is saved: address, number, parent."""
        row = self.instance
        if not row._state.adding:
            return set()
        empty = [column for column in row._meta.concrete_fields if getattr(row, column.attname) in (None, "")]
        return {column.name for column in empty if column.name not in self.fields or unsaved(row, column)}


def fetched(row, name):
    """Return {number as text: row} of what a reference of a row leads to, None where it was not fetched with it."""
    state = row._state.fields_cache, getattr(row, "_prefetched_objects_cache", {})
    if name in state[0]:
        return {str(state[0][name].pk): state[0][name]} if state[0][name] else {}
    return {str(one.pk): one for one in state[1][name]} if name in state[1] else None


def unsaved(row, column):
    """Tell whether a column of a row refers to another that has no number yet."""
    return column.is_relation and column.is_cached(row) and getattr(row, column.name) is not None
