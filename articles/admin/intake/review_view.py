"""What the template of a review is told."""

import copy

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from articles.admin.intake.article_lines import article_lines
from articles.admin.intake.lines import KINDS
from articles.admin.intake.marks import raw_parts
from articles.admin.intake.proposed import pictures_of
from articles.admin.intake.review_rows import (
    Row,
    add_titles,
    anchors_of,
    faults,
    name_rows,
    points_to_look_at,
    understood,
)
from articles.importing import reviewing
from articles.importing.plans import AUTO
from cms.desk.options import DAY

KIND_LABELS = {**dict(KINDS), "picture": gettext_lazy("Picture")}
BASES = {
    "explicit": gettext_lazy("The year is printed in the text."),
    "dateline": gettext_lazy("The year is that of the dateline."),
    "inferred": gettext_lazy("The year is inferred from the text: please check it."),
    "none": gettext_lazy("The text does not tell the year."),
}


def context_of(review):
    """Return what the page of a ReviewForm shows."""
    reading, typed = review.proposal.reading, review.as_typed()
    matches, finds = reviewing.matches_of(review.proposal, typed), reading["finds"]
    offer_again(review.proposal, typed, matches)
    people = name_rows("person", review.people, typed.people, matches.people, finds)
    add_titles(people, matches.people, finds)
    agencies = name_rows("agency", review.agencies, typed.agencies, matches.agencies, finds)
    places = name_rows("place", review.places, typed.districts, matches.districts, finds)
    rows = [*people, *agencies, *places]
    has_day = review.before.event_basis == "editor" and bool(review.before.event_on)
    points = faults(review) + points_to_look_at(rows, reading["warnings"], has_day)
    anchors = anchors_of(rows) | {n: "id_event_on" for n, find in enumerate(finds) if find["kind"] == "date"}
    return {
        "review": review,
        "head": review.head,
        "people": Group("person", _("Officials"), review.people, people),
        "groups": [
            Group("place", _("Places"), review.places, places),
            Group("agency", _("Agencies"), review.agencies, agencies),
        ],
        "points": points,
        "understood": understood(rows, points),
        "items": article_lines(review),
        "kinds": KINDS,
        "day_help": day_help(reading, review.before),
        "day_finds": [number for number, find in enumerate(finds) if find["kind"] == "date"],
        "refused": refused_words(review),
        **original_of(review.proposal, anchors),
    }


def offer_again(proposal, typed, matches):
    """Give names that an editor has decided the candidates that they had before, so that the choice can change."""
    names = [*typed.people, *typed.agencies, *typed.districts]
    if any(name.choice for name in names):
        undecided = copy.deepcopy(typed)
        for name in (*undecided.people, *undecided.agencies, *undecided.districts):
            name.choice = AUTO
        before = reviewing.matches_of(proposal, undecided)
        for part in ("people", "agencies", "districts"):
            for match, free in zip(getattr(matches, part), getattr(before, part), strict=True):
                match.candidates = match.candidates or free.candidates


class Group:
    """Rows of one kind under a heading; the last row is the empty one that a new name is typed into."""

    def __init__(self, kind, label, formset, rows: list[Row]):
        self.kind, self.label, self.formset, self.rows = kind, label, formset, rows

    @property
    def count(self):
        """Return how many names there are."""
        return sum(bool(row.name) for row in self.rows)


def original_of(proposal, anchors=None):
    """Return what shows the original: its parts with marks."""
    pictures = {one.number: one for one in pictures_of(proposal)}
    return {"parts": raw_parts(proposal.reading, anchors or {}, pictures, KIND_LABELS)}


def day_help(reading, plan):
    """Say from which words the day was read, and on what its year rests."""
    if not reading["event_date_raw"]:
        return DAY["help_text"]
    words = _("The text says “%(words)s”.") % {"words": reading["event_date_raw"]}
    basis = BASES.get(plan.event_basis) or (BASES["none"] if not plan.event_on else "")
    return " ".join(str(part) for part in (words, basis, DAY["help_text"]) if part)


def refused_words(review):
    """Return (value, kind, words, is still ticked) of what editors said is no name."""
    ticked = review.head["refused"].value() or []
    stored = [(f"{kind}:{text}", kind, text) for kind, texts in review.before.refused.items() for text in texts]
    return [(value, kind, text, value in ticked) for value, kind, text in stored]
