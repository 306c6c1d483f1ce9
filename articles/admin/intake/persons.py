"""Forms of the people named in a text, each with the titles printed beside the name."""

from django import forms
from django.utils.translation import gettext as _

from articles.admin.intake.names import MOST_ROWS, NameForm
from articles.importing.plans import PlannedPerson, PlannedTitle
from cms.text import clean_line
from cms.text.fields import CleanedCharField

LONGEST_TITLE = 300


class TitleForm(forms.Form):
    """One printed title. `at` is where it stands, "block:start:end"; the editor never sees it."""

    keep = forms.BooleanField(required=False, initial=True)
    text = CleanedCharField(required=False)
    at = forms.CharField(required=False)

    def __init__(self, *args, words, **options):
        super().__init__(*args, **options)
        self.words = words

    @staticmethod
    def initial_of(title):
        """Return the initial values of a row for a planned title."""
        return {"keep": True, "text": title.text, "at": f"{title.block}:{title.start}:{title.end}"}

    def clean(self):
        """Find the words in the text, the nearest to where they stood; say so where they stand nowhere."""
        data = super().clean()
        text, before = clean_line(data.get("text", "")), self.words.read_place(data.get("at", ""))
        if not data.get("keep") or not text:
            return data
        if before is None:
            self.add_error("text", _("This title names no place of the text. Open the page again."))
        elif (text, *before) not in self.words.titles and (before := self.words.place(text, before[:2])) is None:
            self.add_error("text", not_verbatim())
        self.cleaned_data |= {"text": text, "place": before}
        if len(text) > LONGEST_TITLE:
            self.add_error("text", _("A title has at most %(count)d letters.") % {"count": LONGEST_TITLE})
        return self.cleaned_data

    @property
    def is_taken(self):
        """Tell whether a valid row is taken into the article."""
        return bool(self.cleaned_data.get("keep") and self.cleaned_data.get("text"))

    def planned(self):
        """Return what a valid row plans."""
        return PlannedTitle(self.cleaned_data["text"], *self.cleaned_data["place"])

    def as_typed(self):
        """Return what a row plans as far as it is filled in; where it stands does not matter for what it means."""
        return PlannedTitle(clean_line(str(self["text"].value() or ""))[:LONGEST_TITLE], 0, 0, 0)


class PersonForm(NameForm):
    """One person; `more_titles` are further titles as printed, each on a line."""

    more_titles = CleanedCharField(required=False, widget=forms.Textarea)

    def __init__(self, *args, words, **options):
        super().__init__(*args, words=words, **options)
        rows = forms.formset_factory(TitleForm, extra=0, max_num=MOST_ROWS, absolute_max=MOST_ROWS)
        self.titles = rows(
            self.data if self.is_bound else None,
            prefix=f"{self.prefix}-title",
            initial=(self.initial or {}).get("titles", []),
            form_kwargs={"words": words},
        )
        self.added = []

    @staticmethod
    def initial_of(planned):
        """Return the initial values of a row for a planned person."""
        return {**NameForm.initial_of(planned), "titles": [TitleForm.initial_of(title) for title in planned.titles]}

    def is_valid(self):
        """Tell whether the person and every title are filled in rightly; the titles of who is left out do not count."""
        return super().is_valid() and (not self.is_taken or self.titles.is_valid())

    def clean(self):
        """Refuse a name and titles that do not stand in the text."""
        data = super().clean()
        name = data.get("text", "")
        if self.is_taken and name not in self.words.names and self.words.place(name) is None:
            self.add_error("text", not_verbatim())
        elif self.is_taken:
            self._add_titles(name, data.get("more_titles", ""))
        return self.cleaned_data

    def _add_titles(self, name, lines):
        near = self.words.place(name)
        for text in filter(None, map(clean_line, lines.splitlines())):
            place = self.words.place(text, near and near[:2])
            if place is None or len(text) > LONGEST_TITLE:
                self.add_error("more_titles", f"“{text[:80]}”: {not_verbatim()}")
            else:
                self.added.append(PlannedTitle(text, *place))

    def planned(self):
        """Return what a valid row plans; its titles in reading order."""
        titles = [form.planned() for form in self.titles if form.is_taken]
        places = {(title.block, title.start) for title in titles}
        for title in self.added:
            if (title.block, title.start) not in places:
                places.add((title.block, title.start))
                titles.append(title)
        titles.sort(key=lambda title: (title.block, title.start))
        return PlannedPerson(self.cleaned_data["text"], self.cleaned_data["choice"], titles)

    def as_typed(self):
        """Return what a row plans as far as it is filled in, valid or not; every title shown is in it."""
        name = super().as_typed()
        return PlannedPerson(name.text, name.choice, [form.as_typed() for form in self.titles])


def not_verbatim():
    """Return the sentence for words that were typed otherwise than they are printed."""
    return _("These words do not stand in the text like this.")
