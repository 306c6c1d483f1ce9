"""The forms of a review, which together make the Plan of the article."""

from datetime import date

from django.utils.translation import gettext as _

from articles.admin.intake.head import HeadForm
from articles.admin.intake.lines import LineForm, doubled, give_pictures
from articles.admin.intake.names import NameForm, rows_of
from articles.admin.intake.persons import PersonForm
from articles.admin.intake.proposed import pictures_of
from articles.admin.intake.verbatim import Words
from articles.importing import reviewing
from articles.importing.plans import Plan, PlannedLine
from articles.models.section import default_section
from people.models import Agency, District, Official

# Fields of the head that are lines of the text as well, and what joins several of them.
TOLD_BY_LINES = {"title": " ", "summary": " ", "byline": ", ", "source": ", "}


class ReviewForm:
    """Everything that the review of a proposal asks: filled from its plan, or bound to what was sent (a QueryDict)."""

    def __init__(self, proposal, data=None):
        self.proposal, self.before = proposal, reviewing.plan_now(proposal)
        self.pictures = pictures_of(proposal)
        words = Words.of(proposal)
        numbers = [(str(one.number), str(one)) for one in self.pictures]
        self.head = HeadForm(data, pictures=numbers, initial=self._initial())
        options = {"words": words}
        plan = self.before
        self.people = rows_of(PersonForm, data, "person", plan.people, model=Official, **options)
        self.agencies = rows_of(NameForm, data, "agency", plan.agencies, model=Agency, **options)
        self.places = rows_of(NameForm, data, "place", plan.districts, model=District, **options)
        texts = dict(enumerate(words.blocks))
        self.lines = [
            LineForm(data, line, texts.get(line.block, line.text), numbers)
            for line in plan.lines
            if line.kind != "picture"
        ]

    def _initial(self):
        plan = self.before
        return {
            "version": self.proposal.version,
            **{name: getattr(plan, name) for name in TOLD_BY_LINES},
            "event_on": day_of(plan.event_on),
            "event_ends_on": day_of(plan.event_ends_on),
            "section": plan.section or default_section(),
            "left_out": [str(number) for number in plan.left_out],
            "refused": [f"{kind}:{text}" for kind, texts in plan.refused.items() for text in texts],
        }

    @property
    def names(self):
        """Return (kind of word, rows) of all names."""
        return [("person", self.people), ("agency", self.agencies), ("place", self.places)]

    def is_valid(self):
        """Tell whether everything is filled in rightly; every form is asked, so that all errors are shown at once."""
        forms = [self.head, *(rows for _kind, rows in self.names), *self.lines]
        valid = [form.is_valid() for form in forms]
        for form in doubled(self.lines) if all(valid) else []:
            form.add_error("picture", _("Another line is this picture's caption already."))
            valid.append(False)
        if all(valid):
            self._plan = self._made()
            if not self._plan.title or len(self._plan.title) > self.head.fields["title"].max_length:
                self.head.add_error("title", _("The lines of the title are too long together. Shorten the title."))
                return False
        return all(valid)

    def plan(self):
        """Return the Plan of a valid review."""
        return self._plan

    def _made(self):
        said = self.head.cleaned_data
        plan = Plan(
            **{name: said[name] for name in TOLD_BY_LINES},
            event_on=iso(said["event_on"]),
            event_ends_on=iso(said["event_ends_on"]),
            event_basis=self._basis(said),
            section=str(said["section"].pk) if said["section"] else "",
            lines=self._lines(),
            people=[form.planned() for form in self.people if form.is_taken],
            agencies=[form.planned() for form in self.agencies if form.is_taken],
            districts=[form.planned() for form in self.places if form.is_taken],
            left_out=said["left_out"],
            refused=self._refused(said["refused"]),
        )
        put_in_reading_order(plan.people, self.people, self.before)
        self._take_from_lines(plan)
        return plan

    def _basis(self, said):
        is_same = iso(said["event_on"]) == self.before.event_on
        return self.before.event_basis if is_same else "editor"

    def _lines(self):
        planned = {form.line.block: form.planned() for form in self.lines}
        lines = [planned.get(line.block, line) for line in self.before.lines]
        give_pictures(lines, self.before.lines)
        return lines

    def _refused(self, ticked):
        refused = {kind: list(texts) for kind, texts in ticked.items()}
        for kind, rows in self.names:
            for text in (form.cleaned_data["text"] for form in rows if form.is_refused):
                if text not in refused.setdefault(kind, []):
                    refused[kind].append(text)
        return {kind: texts for kind, texts in refused.items() if texts}

    def _take_from_lines(self, plan):
        """Let a line that has become the title, the lead or the like say so, where nobody typed something else."""
        for name, joint in TOLD_BY_LINES.items():
            now, before = (words_of(lines, name) for lines in (plan.lines, self.before.lines))
            if now and now != before and getattr(plan, name) == getattr(self.before, name):
                setattr(plan, name, joint.join(now))

    def as_typed(self):
        """Return the plan as far as it is filled in: enough to tell what its names mean; a row for each form."""
        said = getattr(self.head, "cleaned_data", {}) if self.head.is_bound else self.head.initial
        return Plan(
            event_on=iso(said.get("event_on")),
            people=[form.as_typed() for form in self.people],
            agencies=[form.as_typed() for form in self.agencies],
            districts=[form.as_typed() for form in self.places],
        )


def put_in_reading_order(people, rows, before):
    """Sort people by where their names stand first, if any is new: the public list follows the text."""
    if {person.text for person in people} - {person.text for person in before.people}:
        words = next(iter(rows)).words
        people.sort(key=lambda person: words.place(person.text) or (0, 0, 0))


def words_of(lines: list[PlannedLine], kind):
    """Return the words of all lines of a kind."""
    return [line.text for line in lines if line.kind == kind]


def day_of(text):
    """Return the day of an ISO text, None for ""."""
    return date.fromisoformat(text) if text else None


def iso(day):
    """Return a day as an ISO text, "" for None."""
    return day.isoformat() if day else ""
