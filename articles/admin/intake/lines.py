"""Forms of the lines of a text: what each is, and for captions their words, credit and picture."""

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, pgettext_lazy

from articles.importing.plans import PlannedLine
from articles.intake.photographs import CREDIT, caption_words
from cms.text.fields import CleanedCharField

KINDS = [
    ("paragraph", gettext_lazy("Paragraph")),
    ("subhead", gettext_lazy("Heading")),
    ("item", gettext_lazy("Item of a list")),
    ("caption", gettext_lazy("Caption")),
    ("summary", gettext_lazy("Lead")),
    ("title", gettext_lazy("Title")),
    ("byline", gettext_lazy("Writer")),
    ("source", pgettext_lazy("of a text", "Source")),
    ("dateline", gettext_lazy("Line of the day")),
    ("credit", gettext_lazy("Photographer")),
    ("tags", gettext_lazy("Keywords")),
    ("label", gettext_lazy("Says which picture is meant")),
    ("note", gettext_lazy("Footnote")),
    ("outside", gettext_lazy("No part of the article")),
    ("repeat", gettext_lazy("Stands there twice")),
]
LONGEST_CREDIT = 120


class LineForm(forms.Form):
    """One line. A line that has just become a caption was shown without words: they are then the block's own."""

    kind = forms.ChoiceField(choices=KINDS, required=False)
    text = CleanedCharField(required=False)
    credit = CleanedCharField(required=False, max_length=LONGEST_CREDIT)

    def __init__(self, data, line, words, pictures):
        """`line` is a PlannedLine, `words` its block's own, `pictures` the choices of its picture."""
        picture = "" if line.picture is None else str(line.picture)
        initial = {"kind": line.kind, "text": line.text, "credit": line.credit, "picture": picture}
        super().__init__(data, prefix=f"line-{line.block}", initial=initial)
        self.line, self.words = line, words
        self.fields["picture"] = forms.ChoiceField(choices=[("", ""), *pictures], required=False)

    @property
    def was_shown_as_caption(self):
        """Tell whether the page had fields for the caption's words."""
        return self.add_prefix("text") in self.data

    def clean(self):
        """Ask for the words of a caption."""
        data = super().clean()
        if data.get("kind") == "caption" and self.was_shown_as_caption and not data.get("text", "").strip():
            self.add_error("text", _("A caption has words. Without them choose another kind for the line."))
        return data

    def planned(self):
        """Return the PlannedLine of a valid form; what is no caption has its block's own words."""
        kind = self.cleaned_data["kind"] or self.line.kind
        if kind != "caption":
            is_same = kind == self.line.kind
            return PlannedLine(self.line.block, kind, self.line.text if is_same else self.words)
        if not self.was_shown_as_caption:
            return new_caption(self.line.block, self.words)
        picture = self.cleaned_data["picture"]
        return PlannedLine(
            self.line.block,
            kind,
            self.cleaned_data["text"].strip(),
            int(picture) if picture else None,
            self.cleaned_data["credit"],
        )


def new_caption(block, words):
    """Return the line of a block that has become a caption: its words without the credit at their end."""
    credit = CREDIT.search(words)
    is_told = bool(credit) and credit.start() > 0
    return PlannedLine(
        block, "caption", caption_words(words), None, credit["credit"].strip()[:LONGEST_CREDIT] if is_told else ""
    )


def give_pictures(lines, before):
    """Give each line that has just become a caption the free picture beside it.

    `before` are the lines as they were; `lines` (all, in order) are changed.
    """
    were = {line.block for line in before if line.kind == "caption"}
    taken = {line.picture for line in lines if line.kind == "caption" and line.picture is not None}
    for index, line in enumerate(lines):
        if line.kind != "caption" or line.block in were or line.picture is not None:
            continue
        beside = [lines[place] for place in (index - 1, index + 1) if 0 <= place < len(lines)]
        free = [one.picture for one in beside if one.kind == "picture" and one.picture not in taken]
        if free:
            line.picture = free[0]
            taken.add(free[0])


def doubled(forms_of_lines):
    """Return the forms whose picture has a caption already, by an earlier line."""
    seen, found = set(), []
    for form in forms_of_lines:
        picture = form.cleaned_data.get("picture")
        if form.cleaned_data.get("kind") == "caption" and picture:
            found += [form] * (picture in seen)
            seen.add(picture)
    return found
