"""A plan against the database: which rows its words mean, what would be new, what is a question.

`match` writes nothing on a trial, which is what the review screen shows; otherwise what is new is made.
"""

import re
from dataclasses import dataclass, field

from django.utils.translation import gettext as _

from articles.importing.plans import NEW, OPEN
from people.models import Agency, District, Official
from people.places import full_name, split_name, tier_of
from people.resolving import OpenQuestion, find_agency, find_called, find_district, find_official, find_position
from people.titles import parse_agency, parse_title

DELEGATION = re.compile(r"^đoàn\s+[^,]*?\bcủa\s+", re.IGNORECASE)  # a group sent by an agency stands for it
LARGEST_FIRST = ("", "tỉnh", "thành phố", "thị xã", "quận", "huyện")


@dataclass
class Match:
    """What words mean: a row (without a primary key where it would be new), or a question with its candidates."""

    words: str
    row: object = None
    question: str = ""
    candidates: list = field(default_factory=list)

    @property
    def is_new(self):
        """Tell whether nobody knows it yet (on a trial)."""
        return self.row is not None and self.row.pk is None


@dataclass
class TitleMatch(Match):
    """What a printed title means: a position, and its PostName (None where the words are no post)."""

    post: object = None


@dataclass
class PersonMatch(Match):
    """What a name means: an official; with the matches of the titles."""

    titles: list[TitleMatch] = field(default_factory=list)


@dataclass
class Matches:
    """The matches of a plan, each list in the plan's order."""

    districts: list[Match]
    agencies: list[Match]
    people: list[PersonMatch]

    @property
    def questions(self):
        """Return every question once, as sentences."""
        titles = [title for person in self.people for title in person.titles]
        asked = [
            one.question if not isinstance(one, TitleMatch) else f"{one.words}: {one.question}"
            for one in (*self.districts, *self.agencies, *titles, *self.people)
            if one.question
        ]
        return list(dict.fromkeys(asked))


def match(plan, around):
    """Return the Matches of a Plan in Surroundings that know its day; `around` learns the plan's places."""
    districts = _match_places(plan, around)
    agencies = [_match_agency(planned, around) for planned in plan.agencies]
    people = [_match_person(planned, around) for planned in plan.people]
    return Matches(districts, agencies, people)


def _answer(words, choice, rows, find):
    """Return the Match of words: the editor's choice, else what `find` returns or asks."""
    if choice == OPEN:
        return Match(words)
    if choice not in ("", NEW):
        row = rows.filter(pk=choice).first()
        return Match(words, row) if row else Match(words, question=_("What was chosen does not exist any more."))
    try:
        return Match(words, find())
    except OpenQuestion as question:
        return Match(words, question=str(question), candidates=question.candidates)


def _match_places(plan, around):
    """Match the places, the largest first, for they tell smaller namesakes apart."""
    found = {}
    for planned in sorted(plan.districts, key=lambda planned: _size(planned.text)):
        answer = _answer(planned.text, planned.choice, District.objects.all(), _place_finder(planned, around))
        found[id(planned)] = answer
        if answer.row:
            around.add(answer.row)
    return [found[id(planned)] for planned in plan.districts]


def _size(name):
    word = split_name(name)[0]
    return LARGEST_FIRST.index(word) if word in LARGEST_FIRST else len(LARGEST_FIRST)


def _place_finder(planned, around):
    def find():
        if planned.choice == NEW and tier_of(planned.text):
            name = full_name(planned.text)
            return around.make(District, name=name, tier=tier_of(planned.text), is_provisional=True)
        return find_district(planned.text, around)

    return find


def _match_agency(planned, around):
    def find():
        if taught := find_called(planned.text, around):
            return taught
        name = parse_agency(DELEGATION.sub("", planned.text))
        if name is None:
            raise OpenQuestion(_("“%(name)s” is of no kind of agency that is known here.") % {"name": planned.text})
        try:
            return find_agency(name, around)
        except OpenQuestion as question:
            raise OpenQuestion(f"{planned.text}: {question}", question.candidates) from question

    return _answer(planned.text, planned.choice, Agency.objects.select_related("district"), find)


def _match_person(planned, around):
    titles = [_match_title(title.text, around) for title in planned.titles]
    positions = [title.row for title in titles if title.row]

    def find():
        if planned.choice == NEW:
            return around.make(Official, name=planned.text, is_provisional=True)
        return find_official(planned.text, positions, around)

    answer = _answer(planned.text, planned.choice, Official.objects.all(), find)
    return PersonMatch(answer.words, answer.row, answer.question, answer.candidates, titles)


def _match_title(words, around):
    post = parse_title(words, around.readings)
    if post is None:
        return TitleMatch(words)
    try:
        return TitleMatch(words, find_position(post, around), post=post)
    except OpenQuestion as question:
        return TitleMatch(words, question=str(question), candidates=question.candidates, post=post)
