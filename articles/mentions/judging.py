"""Holding one mention against the record."""

from dataclasses import replace
from datetime import date

from articles.mentions import sentences
from articles.mentions.keys import key_of
from articles.mentions.outcomes import Judgement, Outcome, Part, Verdict
from articles.mentions.record import About, Named, Person, Post, Record
from articles.mentions.whereabouts import Where, has_ended, where
from articles.mentions.wording import (
    LEADERS,
    MEMBERSHIPS,
    OF_ONE_PERSON,
    Likeness,
    Office,
    is_same_body,
    likeness,
    office_of,
    office_of_title,
    read_title,
)
from people.titles import PostName

RIGHT = {Outcome.AGREES, Outcome.SHORTER}
UNSURE_WITH_YEAR = {Outcome.DIFFERS, Outcome.OTHER_TIME, Outcome.NO_SUCH_POST}


def judge(named: Named, about: About, record: Record) -> Judgement:
    """Return the Judgement of one mention; never guesses who is meant."""
    is_chosen = named.person is not None
    people = [record.by_key[named.person]] if is_chosen else record.called(named.name)
    if not people:
        unknown = Verdict(Outcome.UNKNOWN_PERSON, sentences.UNKNOWN_PERSON, sentences.values(name=named.name))
        return Judgement(None, [unknown])
    judged = [Judgement(person, verdicts_of(person, named, about, record)) for person in people]
    borne_out = [one for one in judged if one.verdicts and all(verdict.outcome in RIGHT for verdict in one.verdicts)]
    if len(judged) == 1 or len(borne_out) == 1:
        return (judged if len(judged) == 1 else borne_out)[0]
    which = Verdict(Outcome.NAMESAKES, sentences.NAMESAKES, sentences.values(name=named.name))
    return Judgement(None, [which], people)


def verdicts_of(person: Person, named: Named, about: About, record: Record) -> list[Verdict]:
    """One verdict for each title of a person, then one for each post that was left out at the first mention."""
    found = []
    for which, printed in enumerate(named.titles):
        told = judge_title(person, printed, about, record)
        if which in named.given and told.outcome not in RIGHT:
            told = Verdict(Outcome.NO_RECORD, sentences.NEWLY_GIVEN, sentences.values(printed, person=person))
        found.append(replace(told, which=which))
    found = [without_implied(verdict, found) for verdict in found]
    if named.is_first and found and all(verdict.outcome in RIGHT for verdict in found):
        found += left_out(person, found, about)
    return found


def without_implied(verdict: Verdict, found: list[Verdict]) -> Verdict:
    """A membership is no short form where the leading post of its committee is printed beside it."""
    if not verdict.is_implied or all(other.post != verdict.post or other.is_implied for other in found):
        return verdict
    return replace(verdict, outcome=Outcome.AGREES, message=sentences.AGREES)


def judge_title(person: Person, printed: str, about: About, record: Record) -> Verdict:
    """The verdict on one title over the days of the event."""
    if not about.days:
        return Verdict(Outcome.UNDECIDED, sentences.NO_DAY, sentences.values(printed, person=person))
    post = read_title(printed, record.readings)
    daily = [on_day(person, printed, post, about, record, day) for day in about.days]
    verdict = daily[0]
    if len({one.outcome for one in daily}) > 1:
        verdict = replace(verdict, outcome=Outcome.UNDECIDED, message=sentences.SEVERAL_DAYS, part=None)
    if about.is_inferred and verdict.outcome in UNSURE_WITH_YEAR:
        verdict = replace(verdict, outcome=Outcome.UNDECIDED, message=sentences.INFERRED, part=None)
    return verdict


def on_day(person: Person, printed: str, post: PostName | None, about: About, record: Record, day: date) -> Verdict:
    """The verdict on one title for one day; `post` None where its words are of no known post."""
    if by_alias := next((held for held in person.posts if is_also_called(held, printed) and held.in_force(day)), None):
        return verdict(Outcome.AGREES, sentences.AGREES, (printed, person), by_alias)
    if post is None:
        return verdict(Outcome.NO_RECORD, sentences.NO_RECORD, (printed, person))
    place = where(post.agency, about, day, printed)
    office = office_of_title(post.title, post.agency)
    said = (printed, person)
    if post.agency and not post.is_former and has_ended(post.agency, place, about, record, day):
        return verdict(Outcome.NO_SUCH_POST, sentences.NO_SUCH_POST, said)
    alike = [
        (likeness(office, office_of(held)), held)
        for held in person.posts
        if (office.agency is None or is_same_body(office.agency, held)) and place.fits(held.body.unit)
    ]
    borne_out = [(like, held) for like, held in alike if like >= Likeness.IMPLIED]
    borne_out.sort(key=lambda pair: (-pair[0], pair[1].is_acting != post.is_acting))
    if post.is_former:
        return once_held(borne_out, day, said)
    if borne_out and (told := held_then(borne_out, post, day, said)):
        is_open = place.is_open and told.outcome in RIGHT
        return replace(told, outcome=Outcome.UNDECIDED, message=sentences.WHICH_PLACE) if is_open else told
    if contradiction := contradicted(person, office, alike, place, day, said):
        return contradiction
    if borne_out:
        return held_at_other_time(borne_out[0][1], day, said)
    return verdict(Outcome.NO_RECORD, sentences.NO_RECORD, said)


def verdict(outcome: Outcome, message: str, said: tuple[str, Person], post: Post | None = None, **more) -> Verdict:
    """A verdict with its values; `said` is (printed title, person)."""
    printed, person = said
    return Verdict(outcome, message, sentences.values(printed, post, person), post=post, **more)


def held_then(borne_out, post: PostName, day: date, said) -> Verdict | None:
    """The verdict where one of the posts that are alike was, or may have been, held that day; else None."""
    surely = [(like, held) for like, held in borne_out if held.in_force(day)]
    for like, held in surely:
        if held.is_acting != post.is_acting and like != Likeness.IMPLIED:
            continue
        if like == Likeness.SAME:
            return verdict(Outcome.AGREES, sentences.AGREES, said, held)
        return verdict(Outcome.SHORTER, sentences.LESS, said, held, is_implied=like == Likeness.IMPLIED)
    if surely:
        return verdict(Outcome.DIFFERS, sentences.DIFFERS[Part.ACTING], said, surely[0][1], part=Part.ACTING)
    maybe = [held for _, held in borne_out if held.in_force(day) is None]
    return verdict(Outcome.UNDECIDED, sentences.COARSE, said, maybe[0]) if maybe else None


def once_held(borne_out, day: date, said) -> Verdict:
    """The verdict on a title with "nguyên" before it."""
    if not borne_out:
        return verdict(Outcome.NO_RECORD, sentences.NO_RECORD, said)
    if still := next((held for _, held in borne_out if held.in_force(day)), None):
        return verdict(Outcome.DIFFERS, sentences.STILL_HELD, said, still, part=Part.ACTING)
    if over := next((held for _, held in borne_out if held.end and held.end.latest < day), None):
        return verdict(Outcome.AGREES, sentences.FORMER, said, over)
    if maybe := next((held for _, held in borne_out if held.in_force(day) is None), None):
        return verdict(Outcome.UNDECIDED, sentences.COARSE, said, maybe)
    return verdict(Outcome.OTHER_TIME, sentences.LATER, said, borne_out[0][1])


def contradicted(person: Person, office: Office, alike, place: Where, day: date, said) -> Verdict | None:
    """The verdict where a post of that day excludes what is printed: its rank, its place or its agency is another."""
    unsure = None
    for part, held in rivals(person, office, alike, place):
        is_held = held.in_force(day)
        if is_held and place.is_open and part == Part.PLACE:
            return verdict(Outcome.UNDECIDED, sentences.WHICH_PLACE, said, held)
        if is_held:
            return verdict(Outcome.DIFFERS, sentences.DIFFERS[part], said, held, part=part)
        if is_held is None and unsure is None:
            unsure = verdict(Outcome.UNDECIDED, sentences.COARSE, said, held)
    return unsure


def rivals(person: Person, office: Office, alike, place: Where):
    """Yield (part, post) of each post that cannot go together with what is printed."""
    if office.agency is not None:
        yield from ((Part.TITLE, held) for like, held in alike if like < Likeness.IMPLIED and excludes(office, held))
    others = [held for held in person.posts if likeness(office, office_of(held)) >= Likeness.LESS]
    for held in others if office.agency is not None else ():
        if is_same_body(office.agency, held) and not place.fits(held.body.unit):
            yield Part.PLACE, held
    if office.is_membership or office.agency is None:
        return
    for held in others:
        kinds = {office.agency.kind, office_of(held).agency.kind or held.body.kind}
        if not is_same_body(office.agency, held) and kinds <= OF_ONE_PERSON and place.fits(held.body.unit):
            yield Part.AGENCY, held


def is_also_called(held: Post, printed: str) -> bool:
    """Whether an editor said that these very words mean the post."""
    return key_of(printed) in {key_of(words) for words in held.other_titles}


def excludes(office: Office, held: Post) -> bool:
    """Whether two titles of one agency exclude each other: a seat in it excludes none but a higher one printed."""
    other = office_of(held)
    if office.is_membership:
        return MEMBERSHIPS.get(office.base, 0) > MEMBERSHIPS.get(other.base, 2)
    return not other.is_membership or office.base in LEADERS


def held_at_other_time(held: Post, day: date, said) -> Verdict:
    """The verdict on a post that was held, but surely not that day."""
    is_over = held.end is not None and held.end.latest < day
    return verdict(Outcome.OTHER_TIME, sentences.EARLIER if is_over else sentences.LATER, said, held)


def left_out(person: Person, found: list[Verdict], about: About) -> list[Verdict]:
    """One verdict for each post in force on all days of the event that no printed title speaks of."""
    printed = [one.post for one in found if one.post]
    led = {held.body.key for held in printed if office_of(held).base in LEADERS}
    missing = []
    for held in person.posts:
        is_carried = office_of(held).is_membership and held.body.key in led
        if held in printed or is_carried or not all(held.in_force(day) for day in about.days):
            continue
        missing.append(verdict(Outcome.SHORTER, sentences.LEFT_OUT, ("", person), held))
    return missing
