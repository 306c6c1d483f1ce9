"""How rules, outcomes and places of findings are called on the desk."""

from functools import cache

from django.utils.translation import get_language, gettext_lazy
from django.utils.translation import gettext as _

from articles.checking.alarms import (
    CAPTION_ONLY,
    FAILED_SCHEDULE,
    FORCED,
    LINK,
    NO_ALT,
    NO_PICTURE,
    NOT_LISTED,
    ORDER,
    SMALL,
    rule_of,
)
from articles.mentions import Outcome
from articles.mentions.sentences import OUTCOME_NAMES
from articles.models import ArticlePart
from articles.proof import RULES

OWN_RULES = {
    ORDER: gettext_lazy("order of protocol"),
    CAPTION_ONLY: gettext_lazy("only in a caption"),
    NOT_LISTED: gettext_lazy("not on the list of people"),
    NO_ALT: gettext_lazy("photo without words"),
    NO_PICTURE: gettext_lazy("picture missing"),
    SMALL: gettext_lazy("picture too small"),
    LINK: gettext_lazy("link that does not answer"),
    FORCED: gettext_lazy("published without a second person"),
    FAILED_SCHEDULE: gettext_lazy("not published at its time"),
}


def rule_names():
    """Return {rule: its name in the reader's language} of all rules."""
    return names_in(get_language())


@cache
def names_in(language):
    """Return `rule_names` for a language, which is the active one: a table of thousands asks for each row."""
    titles = {rule_of(outcome): _(name) for outcome, name in OUTCOME_NAMES.items() if outcome != Outcome.AGREES}
    words = {rule: _(row.name) for rule, row in RULES.items()}
    return {**titles, **words, **{rule: str(name) for rule, name in OWN_RULES.items()}}


def place_name(place, number):
    """Return where a finding stands: "Paragraph 3", "Caption of photo 1"; "" where it stands in no one place."""
    if place == ArticlePart.BLOCK and number is not None:
        return _("Paragraph %(number)d") % {"number": number + 1}
    if place == ArticlePart.CAPTION and number is not None:
        return _("Photo %(number)d") % {"number": number}
    return {ArticlePart.TITLE: _("Title"), ArticlePart.SUMMARY: _("Summary")}.get(place, "")
