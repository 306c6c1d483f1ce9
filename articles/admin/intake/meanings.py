"""What the words of a proposal mean in the database, in words and as answers to choose from."""

from dataclasses import dataclass, field

from django.utils.translation import gettext as _

from articles.importing.plans import AUTO, NEW, OPEN
from people.admin.labels import years
from people.models import Agency, District, Official
from people.places import tier_of


@dataclass
class Answer:
    """One thing that a name may mean, as a radio button."""

    value: str
    label: str
    is_chosen: bool


@dataclass
class Meaning:
    """What words mean: a sentence, whether somebody must look at it and why, and the answers."""

    sentence: str
    question: str = ""
    answers: list[Answer] = field(default_factory=list)


def label_of(row):
    """Return how a row is shown among others of its name: with its public line, its place, its years."""
    if isinstance(row, District):
        above = f", {row.parent.inline_name}" if row.parent_id else ""
        return f"{row.name}{above}{years(row)}"
    return f"{row.name}{years(row)}" if isinstance(row, Agency) else str(row)


def row_words(row):
    """Return what is said of a row: that it is on record, or that it would be new."""
    if row.pk:
        return _("On record: %(name)s") % {"name": label_of(row)}
    return _("New: %(name)s") % {"name": row.name}


def meaning_of(planned, match, model, found=()):
    """Return the Meaning of a PlannedName and its Match; `found` are further rows that somebody looked up."""
    answers = []
    if planned.choice != AUTO:
        answers.append(Answer(AUTO, _("What the words mean by themselves"), False))
    if match.row:
        is_by_words = planned.choice in (AUTO, NEW)
        answers.append(Answer(planned.choice if is_by_words else str(match.row.pk), row_words(match.row), True))
    shown = {match.row.pk} if match.row else set()
    for row in (*match.candidates, *found):
        if row.pk not in shown:
            shown.add(row.pk)
            answers.append(Answer(str(row.pk), label_of(row), planned.choice == str(row.pk)))
    if not match.is_new and may_be_new(planned, model):
        answers.append(Answer(NEW, new_words(model), planned.choice == NEW))
    answers.append(Answer(OPEN, _("Leave open"), planned.choice == OPEN))
    if match.row:
        return Meaning(row_words(match.row), match.question, answers)
    return Meaning(_("Left open") if planned.choice == OPEN else "", match.question, answers)


def may_be_new(planned, model):
    """Tell whether a new row can be made though something of the name is on record."""
    return model is Official or model is District and bool(tier_of(planned.text))


def new_words(model):
    """Return the answer that something else than what is on record is meant."""
    return _("Somebody new of this name") if model is Official else _("A new place of this name")


def title_meaning(match):
    """Return the Meaning of a printed title's TitleMatch: the post, or why it is none."""
    if match.row:
        words = _("Post on record: %(name)s") if match.row.pk else _("New post: %(name)s")
        return Meaning(words % {"name": match.row.full_name})
    if match.question:
        return Meaning("", match.question)
    return Meaning(_("Not read as a post; it stays as printed."))
