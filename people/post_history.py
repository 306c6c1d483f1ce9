"""One post through time: its holders one after another, the vacancies between them, and who held it on a day."""

from people.tenure import Vacancy, vacancies
from people.timeline import Timeline

MOST_SEEN = 60  # of those who were only read to have held it
MOST_NAMED = 6  # in the answer to who held it on a day


class PostHistory:
    """All public appointments of one position (`posts`, at least one), as rows of a timeline, the latest first."""

    def __init__(self, posts, today):
        self.today = today
        self.position = posts[0].position
        self.confirmed = [post for post in posts if post.is_confirmed]
        self.sightings = [post for post in posts if not post.is_confirmed][:MOST_SEEN]
        rows = [*self.confirmed, *vacancies(posts)]
        self.timeline = Timeline(sorted(rows, key=_start, reverse=True), today)

    def rows(self, day=None):
        """Return the rows of the timeline; of a body of many members only those of the day (date) asked for."""
        if day is None or not self.on(day).is_crowd:
            return self.timeline.rows
        return [row for row in self.timeline.rows if row.post in self.on(day).told]

    def on(self, day=None):
        """Return the Answer to who held the post on `day` (date; today, or the agency's last day)."""
        return Answer(day or min(self.today, self.position.agency.last_day or self.today), self)


class Answer:
    """Who held a post on a day: those who surely did, those who may have, or that nobody did."""

    def __init__(self, day, history):
        self.day = day
        self.is_today = day == history.today
        self.existed = history.position.agency.existed_on(day)
        self.told = [post for post in history.confirmed if self.existed and post.in_force(day) is not False]
        self.surely = [post for post in self.told if post.in_force(day)]
        self.seen = [post for post in history.sightings if post.attested_on == day]
        gaps = [row.post for row in history.timeline.rows if isinstance(row.post, Vacancy)]
        self.is_vacant = any(gap.first <= day <= gap.last for gap in gaps)

    @property
    def is_crowd(self):
        """Tell whether there are too many to name them in a sentence."""
        return len(self.told) > MOST_NAMED


def _start(post):
    """Return what sorts by the beginning, unknown ones first (they come last where the order is turned)."""
    return (post.start is not None, post.start.earliest.toordinal() if post.start else 0)
