"""Forms of what an article is filed under: one row for each agency or place, with what the editor says of it."""

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from articles.importing.plans import NEW, OPEN, PlannedName
from cms.desk.search import condition
from cms.text import clean_line
from cms.text.fields import CleanedCharField

YES, NO, NEVER = "yes", "no", "never"
MOST_ROWS = 1000  # above what any text has; a form of the site holds 5,000 values at most
MOST_FOUND = 8


class NameForm(forms.Form):
    """One name: as printed, whether it is taken, and which row it means.

    `choice` is empty for what the words mean by themselves, else NEW, OPEN or a primary key. `other` is the name of
    another row, as the records have it. `found` are the rows that it may mean.
    """

    verdict = forms.ChoiceField(
        choices=[(YES, gettext_lazy("Take")), (NO, gettext_lazy("Leave out")), (NEVER, gettext_lazy("No such name"))],
        required=False,  # an empty row is shown without the choice
    )
    text = CleanedCharField(required=False)
    choice = forms.RegexField(rf"{NEW}|{OPEN}|[0-9]{{1,18}}", required=False)
    other = CleanedCharField(required=False, max_length=200)

    def __init__(self, *args, words, model, **options):
        super().__init__(*args, **options)
        self.words, self.model, self.found = words, model, []

    @staticmethod
    def initial_of(planned):
        """Return the initial values of a row for what is planned."""
        return {"text": planned.text, "choice": planned.choice, "verdict": YES}

    def clean_text(self):
        """Return the words on one line; refuse more letters than a name can have."""
        text, most = clean_line(self.cleaned_data["text"]), self.model._meta.get_field("name").max_length
        if len(text) > most:
            raise ValidationError(_("A name has at most %(count)d letters."), params={"count": most})
        return text

    def clean_choice(self):
        """Refuse a row that is not there."""
        choice = self.cleaned_data["choice"]
        if choice.isdigit() and not self.model.objects.filter(pk=choice).exists():
            raise ValidationError(_("What was chosen does not exist any more."))
        return choice

    def clean(self):
        """Ask for words, and look up the other row that was named."""
        data = super().clean()
        if data.get("verdict") in ("", YES) and "text" not in self.errors and not data.get("text"):
            self.add_error("text", _("Say how the name is printed, or leave the row out."))
        if other := data.get("other"):
            self._look_up(other)
        return data

    def _look_up(self, other):
        self.found = list(self.model.objects.filter(condition(["folded"], other))[: MOST_FOUND + 1])
        exact = [row for row in self.found if row.name.casefold() == other.casefold()] or self.found
        if len(exact) == 1:
            self.cleaned_data["choice"] = str(exact[0].pk)
        elif str(self.cleaned_data.get("choice")) not in {str(row.pk) for row in self.found}:
            found = _("Several rows are called so: choose one of them.")
            self.add_error("other", found if self.found else _("The records have nothing of this name."))

    @property
    def is_taken(self):
        """Tell whether a valid row is taken into the article."""
        return self.cleaned_data.get("verdict") in ("", YES) and bool(self.cleaned_data.get("text"))

    @property
    def is_refused(self):
        """Tell whether a valid row says that its words are no name."""
        return self.cleaned_data.get("verdict") == NEVER and bool(self.cleaned_data.get("text"))

    def planned(self):
        """Return what a valid row plans."""
        return PlannedName(self.cleaned_data["text"], self.cleaned_data["choice"])

    def as_typed(self):
        """Return what a row plans as far as it is filled in, valid or not."""
        choice = self._said("choice")
        is_one = choice in (NEW, OPEN) or "choice" not in self.errors
        return PlannedName(self._said("text"), choice if is_one else "")

    def _said(self, name):
        if self.is_bound and name in getattr(self, "cleaned_data", {}):
            return self.cleaned_data[name]
        return clean_line(str(self[name].value() or ""))[:300]


def rows_of(form, data, prefix, planned, **options):
    """Return the formset of rows: filled from planned names, or bound to what was sent."""
    rows = forms.formset_factory(form, extra=1, max_num=MOST_ROWS, absolute_max=MOST_ROWS, validate_max=True)
    initial = None if data is not None else [form.initial_of(one) for one in planned]
    return rows(data, prefix=prefix, initial=initial, form_kwargs=options)
