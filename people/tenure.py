"""One post through time: who was before and after whom, when surely nobody held it, and how many held it at once.

Everything here compares appointments of one post that were fetched before, and claims only what their dates say:
where a year alone is known, "cannot tell" stays silent.
"""

from dataclasses import dataclass
from datetime import date, timedelta

from cms.dates import PartialDate, certain_days, possible_days

DAY = timedelta(days=1)


@dataclass(frozen=True)
class Vacancy:
    """A stretch of days, both inclusive, on which nobody on record held a post."""

    first: date
    last: date

    @property
    def start(self):
        """Return the first day as posts keep theirs."""
        return PartialDate.of_day(self.first)

    @property
    def end(self):
        """Return the last day as posts keep theirs."""
        return PartialDate.of_day(self.last)


def is_before(post, other):
    """Tell whether a post surely began before another, or had ended when the other began."""
    if other.start is None:
        return False
    began = post.start is not None and post.start.latest < other.start.earliest
    return began or (post.end is not None and post.end.latest <= other.start.earliest)


def predecessor(post, posts):
    """Return the appointment among `posts` that came directly before `post`, or None.

    None is claimed where several may hold the post at once, nor where two come into question. Those whom an
    official's own earlier term followed count as before the later one too, unless somebody came between.
    """
    earlier = [other for other in _of_others(post, posts) if is_before(other, post)]
    return _only([one for one in earlier if not any(is_before(one, other) for other in earlier)])


def successor(post, posts):
    """Return the appointment among `posts` that came directly after `post`, or None (see `predecessor`)."""
    later = [other for other in _of_others(post, posts) if is_before(post, other)]
    return _only([one for one in later if not any(is_before(other, one) for other in later)])


def _of_others(post, posts):
    if post.position.seats != 1:
        return []
    same = (other for other in posts if other.position_id == post.position_id and other.is_confirmed)
    return [other for other in same if other.official_id != post.official_id]


def _only(found):
    return found[0] if len(found) == 1 else None


def vacancies(posts):
    """Return the Vacancy rows between the appointments of one post (confirmed ones and sightings), first to last.

    Claimed only from the day after a known last day to the day before a known first day, and only where nobody
    else, acting or merely seen, can have held the post in between.
    """
    found, until, is_known = [], None, False
    for first, last, begins_known, ends_known in sorted((_stretch(post) for post in posts), key=_known_first):
        if until and first - until > DAY and is_known and begins_known:
            found.append(Vacancy(until + DAY, first - DAY))
        if until is None or last > until:
            until, is_known = last, ends_known
        elif last == until:
            is_known = is_known or ends_known
    return found


def _stretch(post):
    """Return the first and last possible day of a post, and whether each is known to the day."""
    if not post.is_confirmed:
        return post.attested_on or date.min, post.attested_on or date.max, False, False
    first, last = possible_days(post.start, post.end)
    if post.end is None and post.position.agency.ends_on:
        last = max(first, post.position.agency.ends_on)
    return first, last, _is_day(post.start), _is_day(post.end)


def _known_first(stretch):
    first, last, begins_known, ends_known = stretch
    return first, not begins_known, last


def _is_day(partial):
    return partial is not None and partial.precision == "day"


def are_together(post, other):
    """Tell whether two appointments were surely in force at once.

    The day on which one hands over to the next belongs to both of them and is not counted.
    """
    term, others = _sure_term(post), _sure_term(other)
    return bool(term and others) and max(term[0], others[0]) < min(term[1], others[1])


def together_with(post, others):
    """Return the most of `others` that surely were in force at one moment of `post`, as a list."""
    beside = [other for other in others if are_together(post, other)]
    begin = _sure_term(post)[0] if beside else None
    moments = {max(begin, _sure_term(other)[0]) for other in beside}
    groups = [[other for other in beside if _covers(other, moment)] for moment in sorted(moments)]
    return max(groups, key=len, default=[])


def _covers(post, moment):
    begin, end = _sure_term(post)
    return begin <= moment < end


def _sure_term(post):
    """Return the certain days of a post as (first, the one after the last), the day of a hand-over left out."""
    sure = certain_days(post.start, post.end)
    if sure is None:
        return None
    first, last = sure
    return (first, last) if last > first else (first, first + DAY)
