"""What the right side of a review shows: rows with their meaning, and what is to be looked at."""

from dataclasses import dataclass, field

from django.utils.translation import gettext as _

from articles.admin.intake.meanings import Meaning, meaning_of, title_meaning
from articles.admin.intake.names import YES
from articles.admin.intake.points import UNSURE, unsure_names
from articles.intake.reading import IMPOSSIBLE_DATE, INFERRED_YEAR, NO_DATE, NO_TITLE, NO_YEAR

ABOUT_THE_DAY = {IMPOSSIBLE_DATE, INFERRED_YEAR, NO_DATE, NO_YEAR}


@dataclass
class Row:
    """A name or printed title: its form, the id of its part of the page, what it means, which finds are of it."""

    form: object
    anchor: str
    meaning: Meaning
    is_unsure: bool = False
    finds: list[int] = field(default_factory=list)
    titles: list["Row"] = field(default_factory=list)

    @property
    def needs_look(self):
        """Tell whether an editor must look at it."""
        return bool(self.meaning.question) or self.is_unsure or bool(self.form.errors)

    @property
    def why(self):
        """Return why, as a sentence: what is wrong, else what is asked, else that the reader is unsure."""
        asked = self.meaning.question or (_("The reader is not sure of this one.") if self.is_unsure else "")
        return first_error(self.form) or asked

    @property
    def is_taken(self):
        """Tell whether the row is taken into the article as it stands on the page."""
        return str(self.form["verdict"].value() or YES) == YES

    @property
    def name(self):
        """Return the words of the row."""
        return str(self.form["text"].value() or "")


@dataclass
class Point:
    """Something to look at: words, why, and the id of the part of the page where it is decided."""

    words: str
    why: str
    anchor: str


def name_rows(kind, forms, planned, matches, finds):
    """Return the Rows of names. `planned` and `matches` go with the forms; `finds` are those of the reading."""
    unsure, of_name = unsure_names(finds), {}
    for number, find in enumerate(finds):
        if find["kind"] == kind:
            of_name.setdefault(find["name"], []).append(number)
    return [
        Row(
            form,
            f"{kind}-{index}",
            meaning_of(name, match, form.model, form.found) if name.text else Meaning(""),
            (kind, name.text) in unsure,
            of_name.get(name.text, []),
        )
        for index, (form, name, match) in enumerate(zip(forms, planned, matches, strict=True))
    ]


def add_titles(rows, matches, finds):
    """Give the rows of people those of their titles."""
    at = {
        f"{find['block']}:{find['start']}:{find['end']}": n for n, find in enumerate(finds) if find["kind"] == "title"
    }
    for row, match in zip(rows, matches, strict=True):
        for index, (form, found) in enumerate(zip(row.form.titles, match.titles, strict=True)):
            number = at.get(str(form["at"].value()))
            numbers = [] if number is None else [number]
            is_unsure = any(finds[one]["confidence"] < UNSURE for one in numbers)
            row.titles.append(Row(form, f"{row.anchor}-title-{index}", title_meaning(found), is_unsure, numbers))


def anchors_of(rows):
    """Return {number of a find: id of the part of the page where it is decided} for Rows and their titles."""
    found = {}
    for row in rows:
        for one in (row, *row.titles):
            found |= dict.fromkeys(one.finds, one.anchor)
    return found


def points_to_look_at(rows, warnings, has_day):
    """Return the Points of a review: what the reader warns of, then names and titles. Settled days are none."""
    points = []
    for warning in warnings:
        if not (has_day and warning in ABOUT_THE_DAY):
            anchor = "id_event_on" if warning in ABOUT_THE_DAY else "id_title" if warning == NO_TITLE else "lines"
            points.append(Point("", _(warning), anchor))
    for row in rows:
        if row.name and row.is_taken:
            points += [Point(one.name, one.why, one.anchor) for one in (row, *row.titles) if one.needs_look]
    return points


def first_error(form):
    """Return the first error of a form, "" where there is none."""
    return next((str(error) for errors in form.errors.values() for error in errors), "")


def faults(review):
    """Return the Points of what is wrong with a review besides its names."""
    head = [(review.head[name], errors) for name, errors in review.head.errors.items() if name in review.head.fields]
    points = [Point(str(field.label), str(errors[0]), field.id_for_label) for field, errors in head]
    lines = [form for form in review.lines if form.errors]
    return points + [Point(form.words[:60], first_error(form), f"line-{form.line.block}") for form in lines]


def understood(rows, points):
    """Return how many names and titles need no look."""
    taken = [row for row in rows if row.name and row.is_taken]
    names = {point.anchor for point in points}
    return sum(one.anchor not in names for row in taken for one in (row, *row.titles))
