"""The form of what a proposal says of the whole article: title, summary, day, section, writer, source."""

import re

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from articles.models import Section, Word
from cms.dates.reading import FIRST_YEAR, LAST_YEAR
from cms.desk.options import DAY
from cms.text import clean_line
from cms.text.fields import CleanedCharField

REFUSED = re.compile(rf"({'|'.join(Word.values)}):(.{{1,200}})", re.DOTALL)


class WordsField(forms.MultipleChoiceField):
    """Words that are no names, each as "person:Ban Mai"; the value is {kind: [words]}."""

    def clean(self, value):
        """Return what stays ticked, by kind. Raises ValidationError for what is none."""
        found = {}
        for one in value or []:
            match = REFUSED.fullmatch(str(one))
            if match is None:
                raise ValidationError(self.error_messages["invalid_choice"], params={"value": one})
            found.setdefault(match[1], []).append(clean_line(match[2]))
        return found


class HeadForm(forms.Form):
    """What stands above the article's lines. `version` is the one of the proposal that the page showed."""

    version = forms.IntegerField(min_value=1, max_value=2**31 - 1, widget=forms.HiddenInput)
    title = CleanedCharField(
        label=gettext_lazy("Title"),
        max_length=300,
        widget=forms.Textarea(attrs={"rows": 2, "class": "vLargeTextField"}),
    )
    summary = CleanedCharField(
        label=gettext_lazy("Summary"),
        required=False,
        widget=forms.Textarea(attrs={"rows": 2, "class": "vLargeTextField"}),
    )
    event_on = forms.DateField(label=gettext_lazy("Event day"), required=False, widget=DAY["widget"])
    event_ends_on = forms.DateField(label=gettext_lazy("Event's last day"), required=False, widget=DAY["widget"])
    section = forms.ModelChoiceField(
        label=gettext_lazy("Section"), required=False, queryset=Section.objects.all(), empty_label=None
    )
    byline = CleanedCharField(label=gettext_lazy("Byline"), required=False, max_length=160)
    source = CleanedCharField(label=gettext_lazy("Source"), required=False, max_length=300)
    left_out = forms.TypedMultipleChoiceField(required=False, coerce=int)
    refused = WordsField(required=False)

    def __init__(self, *args, pictures, **options):
        """`pictures` are the choices of pictures."""
        super().__init__(*args, **options)
        self.fields["left_out"].choices = pictures

    def clean_title(self):
        """Return the title on one line."""
        return clean_line(self.cleaned_data["title"])

    def clean(self):
        """Refuse days that nobody means."""
        data = super().clean()
        first, last = data.get("event_on"), data.get("event_ends_on")
        for name, day in (("event_on", first), ("event_ends_on", last)):
            if day and not FIRST_YEAR <= day.year <= LAST_YEAR:
                limits = {"first": FIRST_YEAR, "last": LAST_YEAR}
                self.add_error(name, _("The year must lie between %(first)d and %(last)d.") % limits)
        if last and not first and "event_on" not in self.errors:
            self.add_error("event_on", _("An event with a last day needs a first one."))
        if first and last and last < first:
            self.add_error("event_ends_on", _("The event's last day lies before its first."))
        return data
